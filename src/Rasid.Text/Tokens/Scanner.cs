using System.Globalization;

namespace Rasid.Text.Tokens;

/// <summary>Finds where one token ends: by its characters alone.</summary>
internal static class Scanner
{
    public static (int Length, TokenKind Kind) Scan(ReadOnlySpan<char> clean, int i)
    {
        var c = clean[i];
        if (CharTable.IsArabicLetter(c))
        {
            var end = i + 1;
            while (end < clean.Length && CharTable.IsArabicLetter(clean[end])) end++;
            return (end - i, TokenKind.Word);
        }
        if (char.IsAsciiDigit(c)) return (ScanNumber(clean, i), TokenKind.Number);
        if (char.IsLetter(c))
        {
            var url = ScanUrl(clean, i);
            if (url > 0) return (url, TokenKind.Url);
            var end = i + 1;
            while (end < clean.Length && (char.IsLetter(clean[end]) || char.IsAsciiDigit(clean[end]) || clean[end] is '_') && !CharTable.IsArabicLetter(clean[end])) end++;
            return (end - i, TokenKind.Latin);
        }
        if (char.IsHighSurrogate(c) && i + 1 < clean.Length && char.IsLowSurrogate(clean[i + 1])) return (2, TokenKind.Symbol);
        return (1, IsPunctuation(c) ? TokenKind.Punctuation : TokenKind.Symbol);
    }

    private static int ScanNumber(ReadOnlySpan<char> clean, int i)
    {
        var end = i + 1;
        while (end < clean.Length)
        {
            if (char.IsAsciiDigit(clean[end])) end++;
            else if (clean[end] is '.' or ',' && end + 1 < clean.Length && char.IsAsciiDigit(clean[end + 1]) && IsInnerMark(clean, i, end)) end += 2;
            else break;
        }
        return end - i;
    }

    /// <summary><c>1,200</c> and <c>3.5</c> are one number; <c>23.10.2020</c> and <c>5,6</c> in a list are not.</summary>
    private static bool IsInnerMark(ReadOnlySpan<char> clean, int start, int mark)
    {
        var digits = mark + 1;
        while (digits < clean.Length && char.IsAsciiDigit(clean[digits])) digits++;
        var run = digits - mark - 1;
        if (clean[mark] == ',') return run == 3 && mark - start <= 3 + (4 * clean[start..mark].Count(','));
        var another = digits + 1 < clean.Length && clean[digits] == '.' && char.IsAsciiDigit(clean[digits + 1]);
        return !another && clean[start..mark].IndexOf('.') < 0 && !(start >= 2 && clean[start - 1] == '.' && char.IsAsciiDigit(clean[start - 2]));
    }

    /// <summary>An address with its scheme, www., an e-mail address, or a bare domain of small letters (news.example.org/page).</summary>
    private static int ScanUrl(ReadOnlySpan<char> clean, int i)
    {
        var rest = clean[i..];
        if (rest.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            || rest.StartsWith("www.", StringComparison.OrdinalIgnoreCase)) return Trimmed(rest, 0);
        var (end, dots, at, label) = (0, 0, 0, 0);
        for (; end < rest.Length; end++)
        {
            var c = rest[end];
            if (char.IsAsciiLetterOrDigit(c) || (c is '-' or '_' && label > 0)) label++;
            else if (c is '.' or '@' && label > 0 && end + 1 < rest.Length && char.IsAsciiLetterOrDigit(rest[end + 1]))
            {
                // U.N. is no address.
                if (c == '.' && label < 2 && at == 0) return 0;
                (dots, at, label) = (c == '.' ? dots + 1 : 0, at + (c == '@' ? 1 : 0), 0);
            }
            else break;
        }
        if (dots == 0 || at > 1 || label is < 2 or > 6) return 0;
        foreach (var c in rest.Slice(end - label, label))
        {
            if (!char.IsAsciiLetterLower(c)) return 0;
        }
        return end < rest.Length && rest[end] == '/' ? Trimmed(rest, end) : end;
    }

    private static int Trimmed(ReadOnlySpan<char> rest, int from)
    {
        var end = from;
        while (end < rest.Length && !char.IsWhiteSpace(rest[end]) && rest[end] is not ('<' or '>' or '"' or '«' or '»' or '،') && !CharTable.IsArabicLetter(rest[end])) end++;
        while (end > from && rest[end - 1] is '.' or ',' or ')' or ']') end--;
        return end;
    }

    private static bool IsPunctuation(char c) => char.GetUnicodeCategory(c) is UnicodeCategory.ConnectorPunctuation
        or UnicodeCategory.DashPunctuation or UnicodeCategory.OpenPunctuation or UnicodeCategory.ClosePunctuation
        or UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.FinalQuotePunctuation or UnicodeCategory.OtherPunctuation;
}
