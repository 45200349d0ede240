using System.Collections.Frozen;
using System.Globalization;
using Rasid.Text;
using Rasid.Text.Tables;

namespace Rasid.Time.Grammar;

/// <summary>The words of time: every key with its classes, joined letters included.</summary>
/// <remarks>
/// A row gives one standard spelling; the forms with و ف ب ل and the article are made here, so that reading needs one
/// look-up a token. A form that stands in a table itself is split only
/// where the row demands its surface (وأحد is not واحد).
/// </remarks>
internal sealed class Vocabulary
{
    // Letters joined before a word, outermost first. The article is no class: it makes the class "the-…".
    private static readonly (string Letters, int[] Symbols)[] Joints =
    [
        ("و", [Symbols.Waw]), ("ف", [Symbols.Fa]), ("ب", [Symbols.Ba]), ("ل", [Symbols.Li]),
        ("وب", [Symbols.Waw, Symbols.Ba]), ("ول", [Symbols.Waw, Symbols.Li]),
        ("فب", [Symbols.Fa, Symbols.Ba]), ("فل", [Symbols.Fa, Symbols.Li]),
    ];

    /// <summary>Classes that list beginnings of words, not words.</summary>
    private const string PrefixClass = "prefix-";

    private readonly FrozenDictionary<string, WordEntry> _entries;
    private readonly List<(string Class, string Key)> _prefixes;

    private Vocabulary(Dictionary<string, WordEntry> entries, List<(string Class, string Key)> prefixes)
    {
        (_entries, _prefixes) = (entries.ToFrozenDictionary(StringComparer.Ordinal), prefixes);
        foreach (var entry in entries.Values) entry.Owner = Nothing;
    }

    /// <summary>Stands for the entry of every word that is none of time; the entries of this vocabulary name it as theirs.</summary>
    public WordEntry Nothing { get; } = new();

    /// <summary>Number of distinct sets of classes; whole numbers in digits are set 0, others 1.</summary>
    public required int SetCount { get; init; }

    /// <summary>The beginnings of words that a class lists.</summary>
    public string[] Prefixes(string name) => [.. _prefixes.Where(p => p.Class == name).Select(p => p.Key)];

    /// <summary>The entry of a key, or null.</summary>
    public WordEntry? Find(string key) => _entries.GetValueOrDefault(key);

    /// <summary>Reads word tables: columns id, class, value, article, exact, source, form; classes that no rule uses are left out.</summary>
    /// <param name="tables">The word tables of time.</param>
    /// <param name="numbers">The words of numbers (<see cref="NumberWords.Table"/>).</param>
    /// <param name="used">Classes that the rules mention.</param>
    /// <param name="symbols">Takes the classes.</param>
    /// <exception cref="DataFaultException">A row cannot be used.</exception>
    public static Vocabulary Load(IEnumerable<DataTable> tables, DataTable numbers, HashSet<string> used, Symbols symbols)
    {
        var words = new List<Word>();
        var prefixes = new List<(string Class, string Key)>();
        foreach (var row in tables.SelectMany(t => t.Rows))
        {
            if (row["class"].StartsWith(PrefixClass, StringComparison.Ordinal)) prefixes.Add((row["class"], Normalizer.Key(row.Required("form"))));
            else Read(row, used, symbols, words);
        }
        foreach (var row in numbers.Rows)
        {
            if (NumberWords.Of(row) is not { } number) continue;
            if (number.Bare) Add(row, number.Class, row.Required("form"), [number.Value], number.Exact, used, symbols, words);
            Add(row, "the-" + number.Class, "ال" + row.Required("form"), [number.Value], number.Exact, used, symbols, words);
        }
        var entries = new Dictionary<string, WordEntry>(StringComparer.Ordinal);
        foreach (var word in words) Entry(entries, word.Keys[0]).Add(word.Sense(0));
        var whole = entries.Keys.ToHashSet(StringComparer.Ordinal);
        foreach (var word in words)
        {
            foreach (var (letters, joined) in Joints) Join(entries, whole, word, letters, joined);
        }
        var sets = new Dictionary<Mask, int> { [Mask.Of(Symbols.Int)] = 0, [Mask.Of(Symbols.Decimal)] = 1 };
        foreach (var entry in entries.Values) entry.Number(sets);
        return new Vocabulary(entries, prefixes) { SetCount = sets.Count };
    }

    private static void Join(Dictionary<string, WordEntry> entries, HashSet<string> whole, Word word, string letters, int[] joined)
    {
        if (!char.IsLetter(word.Keys[0][0])) return;
        // ل and the article are written لل.
        var li = letters[^1] == 'ل' && word.Keys[0].StartsWith("ال", StringComparison.Ordinal);
        var key = letters + (li ? word.Keys[0][1..] : word.Keys[0]);
        if (whole.Contains(key) && word.Exact is null) return;
        var entry = Entry(entries, key);
        var at = 0;
        foreach (var symbol in joined)
        {
            entry.Join(at, at + 1, symbol, at + 1);
            at++;
        }
        entry.Add(word.Sense(at) with { Exact = word.Exact is null || !li ? word.Exact : word.Exact[1..] });
    }

    private static WordEntry Entry(Dictionary<string, WordEntry> entries, string key)
    {
        if (!entries.TryGetValue(key, out var entry)) entries.Add(key, entry = new WordEntry());
        return entry;
    }

    private static void Read(DataRow row, HashSet<string> used, Symbols symbols, List<Word> words)
    {
        var form = row.Required("form");
        var name = row.Required("class");
        var more = Values(row);
        var exact = row["exact"] == "yes";
        var article = row["article"];
        if (article is not ("" or "both")) throw row.Fault("RSD1303", $"\"{article}\" is no article: leave it empty or write both");
        Add(row, name, form, more, exact, used, symbols, words);
        if (article == "both") Add(row, "the-" + name, "ال" + form, more, exact, used, symbols, words);
    }

    private static void Add(DataRow row, string @class, string written, int[] values, bool exact, HashSet<string> used, Symbols symbols, List<Word> words)
    {
        if (!used.Contains(@class) && !@class.StartsWith(Direction.Mark, StringComparison.Ordinal)) return;
        var symbol = symbols.Word(@class);
        if (symbol < 0) throw row.Fault("RSD1305", $"there is no room for the class \"{@class}\": {Symbols.Limit} word classes are the most");
        words.Add(Word.Of(written, symbol, values, exact));
    }

    private static int[] Values(DataRow row)
    {
        var list = row.List("value");
        var values = new int[Math.Max(1, list.Count)];
        for (var i = 0; i < list.Count; i++)
        {
            if (GrainNames.TryParse(list[i], out var grain)) values[i] = (int)grain;
            else if (!int.TryParse(list[i], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out values[i]))
                throw row.Fault("RSD1304", $"\"{list[i]}\" is neither a whole number nor a grain");
        }
        return values;
    }

    private sealed record Word(string[] Keys, int Symbol, int[] Values, string? Exact)
    {
        public static Word Of(string form, int symbol, int[] values, bool exact)
        {
            var keys = Normalizer.Key(form).Split(' ', StringSplitOptions.RemoveEmptyEntries);
            return new Word(keys, symbol, values, exact ? Normalizer.Clean(form).Split(' ')[0] : null);
        }

        public WordSense Sense(int start) => new(Symbol, Values[0], Values, start, Keys[1..], Exact);
    }
}
