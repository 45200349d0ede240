using System.Collections.Frozen;
using System.Globalization;

namespace Rasid.Text;

/// <summary>What each UTF-16 unit is and becomes: one table look-up a character.</summary>
internal static class CharTable
{
    public const char Tatweel = '\u0640';

    private static readonly char[] CleanTable = new char[char.MaxValue + 1];
    private static readonly char[] FoldTable = new char[char.MaxValue + 1];
    private static readonly byte[] Traits = new byte[char.MaxValue + 1];
    private static readonly FrozenDictionary<char, string> Ligatures;
    private static readonly FrozenDictionary<int, char> Compositions;

    private const byte Mark = 1;
    private const byte Ignorable = 2;
    private const byte Ligature = 4;
    private const byte Letter = 8;
    private const byte Changing = 16;

    static CharTable()
    {
        for (var c = 0; c <= char.MaxValue; c++) CleanTable[c] = FoldTable[c] = (char)c;
        Ligatures = ReadPresentationForms();
        Compositions = ReadCompositions();
        MapDigits('\u0660');
        MapDigits('\u06F0');
        foreach (var (from, to) in new[]
        {
            ('ی', 'ي'), ('ې', 'ي'), ('ک', 'ك'), ('ڪ', 'ك'), ('ہ', 'ه'), ('ھ', 'ه'), ('ە', 'ه'), ('ۀ', 'ه'), ('ۂ', 'ه'), ('ے', 'ي'), ('ۓ', 'ي'),
            ('\u00A0', ' '), ('\u202F', ' '), ('\u2007', ' '), ('\u2009', ' '), ('\u3000', ' '),
            ('٫', '.'), ('٬', ','), ('٪', '%'), ('٭', '*'), ('\u2010', '-'), ('\u2011', '-'),
        })
        {
            CleanTable[from] = to;
        }
        for (var c = 0; c <= char.MaxValue; c++)
        {
            if (CleanTable[c] != c && Ligatures.ContainsKey((char)c)) continue;
            FoldTable[c] = Conflate(CleanTable[CleanTable[c]]);
            CleanTable[c] = CleanTable[CleanTable[c]];
        }
        for (var c = 0; c <= char.MaxValue; c++) Traits[c] |= TraitsOf((char)c);
        foreach (var c in Ligatures.Keys) Traits[c] |= Ligature;
        for (var c = 0; c <= char.MaxValue; c++)
        {
            if (CleanTable[c] != c || c == Tatweel || (Traits[c] & (Mark | Ignorable | Ligature)) != 0) Traits[c] |= Changing;
        }
    }

    public static char Clean(char c) => CleanTable[c];

    public static char Fold(char c) => FoldTable[c];

    /// <summary>Whether cleaning does anything to it.</summary>
    public static bool Changes(char c) => (Traits[c] & Changing) != 0;

    public static bool IsMark(char c) => (Traits[c] & Mark) != 0;

    public static bool IsIgnorable(char c) => (Traits[c] & Ignorable) != 0;

    public static bool IsArabicLetter(char c) => (Traits[c] & Letter) != 0;

    public static string? Expand(char c) => (Traits[c] & Ligature) != 0 ? Ligatures[c] : null;

    /// <summary>What NFC makes of a letter and a combining mark; the letter itself when they do not compose.</summary>
    public static char Compose(char letter, char mark) => letter == 'ى' && mark == '\u0654' ? 'ئ' : Compositions.GetValueOrDefault((letter << 16) | mark, letter);

    private static char Conflate(char c) => c switch
    {
        'أ' or 'إ' or 'آ' or 'ٱ' or 'ٲ' or 'ٳ' => 'ا',
        'ى' => 'ي',
        'ة' => 'ه',
        'ؤ' or 'ئ' => 'ء',
        _ => c,
    };

    private static byte TraitsOf(char c)
    {
        if (c is >= '\u0300' and <= '\u036F' or >= '\u064B' and <= '\u065F' or '\u0670' or >= '\u0610' and <= '\u061A' or >= '\u06D6' and <= '\u06DC'
            or >= '\u06DF' and <= '\u06E4' or '\u06E7' or '\u06E8' or >= '\u06EA' and <= '\u06ED' or >= '\u08D3' and <= '\u08FF')
            return Mark;
        if (c is '\u00AD' or '\u061C' or >= '\u200B' and <= '\u200F' or >= '\u202A' and <= '\u202E' or >= '\u2060' and <= '\u2069' or >= '\uFE00' and <= '\uFE0F' or '\uFEFF')
            return Ignorable;
        return c is >= '\u0620' and <= '\u063F' or >= '\u0641' and <= '\u064A' or >= '\u066E' and <= '\u06D3' and not '\u0670' or >= '\u0750' and <= '\u077F'
            ? Letter
            : (byte)0;
    }

    private static void MapDigits(char zero)
    {
        for (var d = 0; d < 10; d++) CleanTable[zero + d] = (char)('0' + d);
    }

    private static FrozenDictionary<int, char> ReadCompositions()
    {
        var pairs = new Dictionary<int, char>();
        using var stream = typeof(CharTable).Assembly.GetManifestResourceStream("compositions.tsv")
            ?? throw new InvalidOperationException("compositions.tsv is not embedded");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length != "0627\t0654\t0623".Length || line[0] == '#') continue;
            var (letter, mark, composed) = (Hex(line.AsSpan(0, 4)), Hex(line.AsSpan(5, 4)), Hex(line.AsSpan(10, 4)));
            if (mark == 0) CleanTable[composed] = (char)letter;
            else pairs[(letter << 16) | mark] = (char)composed;
        }
        return pairs.ToFrozenDictionary();
    }

    private static int Hex(ReadOnlySpan<char> digits) => int.Parse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    private static FrozenDictionary<char, string> ReadPresentationForms()
    {
        var several = new Dictionary<char, string>();
        using var stream = typeof(CharTable).Assembly.GetManifestResourceStream("presentation-forms.tsv")
            ?? throw new InvalidOperationException("presentation-forms.tsv is not embedded");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            var cells = line.Split('\t');
            if (cells.Length != 3 || !int.TryParse(cells[0], NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var first)) continue;
            for (var i = 0; i < int.Parse(cells[1], CultureInfo.InvariantCulture); i++)
            {
                if (cells[2].Length == 1) CleanTable[first + i] = cells[2][0];
                else several[(char)(first + i)] = cells[2];
            }
        }
        return several.ToFrozenDictionary();
    }
}
