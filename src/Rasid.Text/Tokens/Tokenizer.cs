using System.Globalization;
using Rasid.Text.Words;

namespace Rasid.Text.Tokens;

/// <summary>Cuts a text into tokens and sentences.</summary>
/// <remarks>
/// Words are runs of Arabic letters, numbers runs of digits with inner marks, everything else one sign a token; rules
/// put together what belongs together (<c>5 + 5</c>, <c>23/10/2020</c>). Keeps scratch of its own: one instance a thread.
/// </remarks>
public sealed class Tokenizer
{
    private readonly WordTypes _types;
    private readonly List<Token> _tokens = [];
    private readonly List<Sentence> _sentences = [];

    /// <summary>A tokenizer that shares word types with later stages of the same reader.</summary>
    public Tokenizer(WordTypes types) => _types = types;

    /// <summary>The tokens and sentences of a text.</summary>
    public TokenTable Tokenize(string text) => Tokenize(Normalizer.Fold(text));

    /// <summary>The tokens and sentences of a folded text.</summary>
    public TokenTable Tokenize(FoldedText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        _tokens.Clear();
        _sentences.Clear();
        var clean = text.Clean.AsSpan();
        var first = 0;
        var paragraph = 0;
        var space = true;
        for (var i = 0; i < clean.Length;)
        {
            var c = clean[i];
            if (c is '\n' or '\r' or '\u2028' or '\u2029')
            {
                if (Close(text, ref first, paragraph)) paragraph++;
                else if (_sentences.Count > 0 && _sentences[^1].Paragraph == paragraph) paragraph++;
                space = true;
                i++;
                continue;
            }
            if (char.IsWhiteSpace(c) || char.IsControl(c))
            {
                space = true;
                i++;
                continue;
            }
            var (length, kind) = Scan(clean, i);
            var type = _types.Get(clean.Slice(i, length), text.Folded.AsSpan(i, length), kind);
            _tokens.Add(new Token(text.Map.ToOriginal(i, length), kind, type, space, _sentences.Count));
            space = false;
            i += length;
            if (Stops(clean, i - length, length, first)) i = TakeClosers(text, clean, i, ref first, paragraph);
        }
        Close(text, ref first, paragraph);
        return new TokenTable(text, [.. _tokens], [.. _sentences]);
    }

    /// <summary>A stop ends the sentence; quotes and brackets that close right after it still belong to it.</summary>
    private int TakeClosers(FoldedText text, ReadOnlySpan<char> clean, int i, ref int first, int paragraph)
    {
        while (i < clean.Length && clean[i] is '»' or '”' or '"' or ')' or ']' or '’' or '.' or '!' or '؟' or '?')
        {
            if (clean[i] == '"' && !OpenQuote(first)) break;
            var type = _types.Get(clean.Slice(i, 1), text.Folded.AsSpan(i, 1), TokenKind.Punctuation);
            _tokens.Add(new Token(text.Map.ToOriginal(i, 1), TokenKind.Punctuation, type, false, _sentences.Count));
            i++;
        }
        Close(text, ref first, paragraph);
        return i;
    }

    private bool OpenQuote(int first)
    {
        var open = false;
        for (var t = first; t < _tokens.Count; t++)
        {
            if (_tokens[t].Is('"')) open = !open;
        }
        return open;
    }

    private bool Close(FoldedText text, ref int first, int paragraph)
    {
        if (first == _tokens.Count) return false;
        var span = TextSpan.Hull(_tokens[first].Span, _tokens[^1].Span);
        _sentences.Add(new Sentence(span, first, _tokens.Count - first, paragraph));
        first = _tokens.Count;
        return true;
    }

    private bool Stops(ReadOnlySpan<char> clean, int at, int length, int first)
    {
        if (length != 1) return false;
        switch (clean[at])
        {
            case '؟' or '!' or '؛' or '?' or ';' or '…':
                return clean[at] is not ('…' or ';') || NextIsLineEnd(clean, at + 1);
            case '.':
                break;
            default:
                return false;
        }
        if (at + 1 < clean.Length && clean[at + 1] == '.') return false;
        if (_tokens.Count - 2 < first) return true;
        var before = _tokens[^2];
        // An initial or a title (د. م. أ.) is one letter; Latin abbreviations (U.N.) have no space after the stop.
        if (before.Kind == TokenKind.Word && IsInitial(before.Type.Clean) && before.Span.End == _tokens[^1].Span.Start) return false;
        if (before.Kind == TokenKind.Latin && at + 1 < clean.Length && char.IsAsciiLetter(clean[at + 1])) return false;
        return true;
    }

    private static bool IsInitial(string word) => word.Length == 1 || (word.Length == 2 && word[0] == 'و');

    private static bool NextIsLineEnd(ReadOnlySpan<char> clean, int at)
    {
        while (at < clean.Length && clean[at] is ' ' or '\t') at++;
        return at >= clean.Length || clean[at] is '\n' or '\r';
    }

    private static (int Length, TokenKind Kind) Scan(ReadOnlySpan<char> clean, int i)
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

    private static int ScanUrl(ReadOnlySpan<char> clean, int i)
    {
        var rest = clean[i..];
        if (!rest.StartsWith("http://", StringComparison.OrdinalIgnoreCase) && !rest.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            && !rest.StartsWith("www.", StringComparison.OrdinalIgnoreCase)) return 0;
        var end = 0;
        while (end < rest.Length && !char.IsWhiteSpace(rest[end]) && rest[end] is not ('<' or '>' or '"' or '«' or '»' or '،')) end++;
        while (end > 0 && rest[end - 1] is '.' or ',' or ')' or ']') end--;
        return end;
    }

    private static bool IsPunctuation(char c) => char.GetUnicodeCategory(c) is UnicodeCategory.ConnectorPunctuation
        or UnicodeCategory.DashPunctuation or UnicodeCategory.OpenPunctuation or UnicodeCategory.ClosePunctuation
        or UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.FinalQuotePunctuation or UnicodeCategory.OtherPunctuation;
}
