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
    private int _cursor;

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
        Span<char> marked = stackalloc char[PrintedVowels.Longest];
        _cursor = 0;
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
            var (length, kind) = Scanner.Scan(clean, i);
            var span = text.Map.ToOriginal(i, length, ref _cursor);
            var vowels = kind == TokenKind.Word && span.Length > length ? PrintedVowels.Write(text.Original.AsSpan(span.Start, span.Length), clean.Slice(i, length), marked) : 0;
            var type = vowels > 0
                ? _types.Get(clean.Slice(i, length), text.Folded.AsSpan(i, length), marked[..vowels])
                : _types.Get(clean.Slice(i, length), text.Folded.AsSpan(i, length), kind);
            _tokens.Add(new Token(span, kind, type, space, _sentences.Count));
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
            _tokens.Add(new Token(text.Map.ToOriginal(i, 1, ref _cursor), TokenKind.Punctuation, type, false, _sentences.Count));
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
        var next = at + 1 < clean.Length ? clean[at + 1] : '\n';
        if (_tokens.Count - 2 < first) return true;
        var before = _tokens[^2];
        var glued = before.Span.End == _tokens[^1].Span.Start;
        // "1. …" and "أ. …" at the head of a line number it; 23.10.2020 is one date.
        if (before.Kind == TokenKind.Number && glued && (_tokens.Count - 2 == first ? next is not ('\n' or '\r') : char.IsAsciiDigit(next))) return false;
        // An initial or a title (د. م. أ.) is one letter; Latin abbreviations (U.N.) have no space after the stop, or are single letters.
        if (before.Kind == TokenKind.Word && IsInitial(before.Type.Clean) && glued) return false;
        if (before.Kind == TokenKind.Latin && (char.IsAsciiLetter(next) || (glued && before.Span.Length == 1 && char.IsAsciiLetterUpper(before.Type.Clean[0])))) return false;
        return true;
    }

    private static bool IsInitial(string word) => word.Length == 1 || (word.Length == 2 && word[0] == 'و');

    private static bool NextIsLineEnd(ReadOnlySpan<char> clean, int at)
    {
        while (at < clean.Length && clean[at] is ' ' or '\t') at++;
        return at >= clean.Length || clean[at] is '\n' or '\r';
    }
}
