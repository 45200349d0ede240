using System.Globalization;
using Rasid.Text.Tokens;

namespace Rasid.Text.English;

/// <summary>Finds where one token of an English text ends.</summary>
internal static class EnglishScanner
{
    /// <summary>Longest abbreviation without inner stops, in letters.</summary>
    private const int LongestAbbreviation = 6;

    public static (int Length, TokenKind Kind) Scan(ReadOnlySpan<char> clean, int i, EnglishLexicon lexicon)
    {
        var c = clean[i];
        if (CharTable.IsArabicLetter(c))
        {
            var end = i + 1;
            while (end < clean.Length && CharTable.IsArabicLetter(clean[end])) end++;
            return (end - i, TokenKind.Latin);
        }
        if (char.IsAsciiDigit(c)) return (Number(clean, i), TokenKind.Number);
        if (IsPossessive(clean, i)) return (2, TokenKind.Punctuation);
        if (char.IsLetter(c))
        {
            var (url, kind) = Scanner.Scan(clean, i);
            return kind == TokenKind.Url ? (url, kind) : (Word(clean, i, lexicon), TokenKind.Word);
        }
        if (char.IsHighSurrogate(c) && i + 1 < clean.Length && char.IsLowSurrogate(clean[i + 1])) return (2, TokenKind.Symbol);
        return (1, IsPunctuation(c) ? TokenKind.Punctuation : TokenKind.Symbol);
    }

    /// <summary>Letters, with hyphens and apostrophes between them; stops too in U.N. and after what is listed as an abbreviation.</summary>
    private static int Word(ReadOnlySpan<char> clean, int start, EnglishLexicon lexicon)
    {
        var dotted = start;
        while (dotted + 1 < clean.Length && char.IsLetter(clean[dotted]) && clean[dotted + 1] == '.' && (dotted + 2 >= clean.Length || !char.IsLower(clean[dotted + 2]))) dotted += 2;
        if (dotted - start > 2) return dotted - start;
        var end = start + 1;
        while (end < clean.Length)
        {
            if (IsLetter(clean[end]) || char.IsAsciiDigit(clean[end])) end++;
            else if (clean[end] is '-' or '\'' or '’' && end + 1 < clean.Length && IsLetter(clean[end + 1]) && !IsPossessive(clean, end)) end += 2;
            else break;
        }
        // J. Smith, Gen. Haddad, Oct. 23: what follows on the line goes on with it.
        if (end < clean.Length && clean[end] == '.' && end - start <= LongestAbbreviation && end + 1 < clean.Length && clean[end + 1] is ' '
            && ((end - start == 1 && char.IsUpper(clean[start])) || lexicon.IsAbbreviation(clean[start..end].ToString().ToLowerInvariant()))) end++;
        return end - start;
    }

    private static bool IsLetter(char c) => char.IsLetter(c) && !CharTable.IsArabicLetter(c);

    private static bool IsPossessive(ReadOnlySpan<char> clean, int i) =>
        clean[i] is '\'' or '’' && i > 0 && char.IsLetterOrDigit(clean[i - 1]) && i + 1 < clean.Length && clean[i + 1] is 's' or 'S'
        && (i + 2 >= clean.Length || !char.IsLetterOrDigit(clean[i + 2]));

    private static int Number(ReadOnlySpan<char> clean, int i)
    {
        var end = i + 1;
        while (end < clean.Length)
        {
            if (char.IsAsciiDigit(clean[end])) end++;
            else if (clean[end] is ',' && end + 3 < clean.Length && char.IsAsciiDigit(clean[end + 1]) && char.IsAsciiDigit(clean[end + 2]) && char.IsAsciiDigit(clean[end + 3])
                && (end + 4 >= clean.Length || !char.IsAsciiDigit(clean[end + 4]))) end += 4;
            else if (clean[end] == '.' && end + 1 < clean.Length && char.IsAsciiDigit(clean[end + 1]) && !clean[i..end].Contains('.') && !DateFollows(clean, end + 1)
                && !(i >= 2 && clean[i - 1] == '.' && char.IsAsciiDigit(clean[i - 2]))) end += 2;
            else break;
        }
        return end - i;
    }

    /// <summary>23.10.2020 is three numbers.</summary>
    private static bool DateFollows(ReadOnlySpan<char> clean, int at)
    {
        while (at < clean.Length && char.IsAsciiDigit(clean[at])) at++;
        return at + 1 < clean.Length && clean[at] == '.' && char.IsAsciiDigit(clean[at + 1]);
    }

    private static bool IsPunctuation(char c) => char.GetUnicodeCategory(c) is UnicodeCategory.ConnectorPunctuation
        or UnicodeCategory.DashPunctuation or UnicodeCategory.OpenPunctuation or UnicodeCategory.ClosePunctuation
        or UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.FinalQuotePunctuation or UnicodeCategory.OtherPunctuation;
}
