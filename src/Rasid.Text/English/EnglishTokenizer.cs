using Rasid.Text.Tokens;
using Rasid.Text.Words;

namespace Rasid.Text.English;

/// <summary>Cuts an English text into tokens and sentences.</summary>
/// <remarks>
/// A word is a run of letters with inner hyphens and apostrophes (al-Menfi, co-chaired, O'Brien); a possessive 's is a token of its own; an
/// abbreviation keeps its stops (U.N., Gen.). Curly and straight marks are one. Keys are lower case. Keeps scratch of its own: one instance a thread.
/// </remarks>
public sealed class EnglishTokenizer
{
    private readonly EnglishLexicon _lexicon;
    private readonly WordTypes _types;
    private readonly List<Token> _tokens = [];
    private readonly List<Sentence> _sentences = [];
    private int _cursor;
    private int _first;

    /// <summary>A tokenizer over a lexicon.</summary>
    public EnglishTokenizer(EnglishLexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        (_lexicon, _types) = (lexicon, lexicon.Types());
    }

    /// <summary>The tokens and sentences of a text.</summary>
    public TokenTable Tokenize(string text)
    {
        var folded = Normalizer.Fold(text);
        folded = folded with { Folded = string.Create(folded.Clean.Length, folded.Clean, static (span, clean) => clean.AsSpan().ToLowerInvariant(span)) };
        _tokens.Clear();
        _sentences.Clear();
        (_cursor, _first) = (0, 0);
        var clean = folded.Clean.AsSpan();
        var (paragraph, space) = (0, true);
        for (var i = 0; i < clean.Length;)
        {
            var c = clean[i];
            if (c is '\n' or '\r' or '\u2028' or '\u2029')
            {
                if (Close() || (_sentences.Count > 0 && _sentences[^1].Paragraph == paragraph)) paragraph++;
                (space, i) = (true, i + 1);
                continue;
            }
            if (char.IsWhiteSpace(c) || char.IsControl(c))
            {
                (space, i) = (true, i + 1);
                continue;
            }
            var (length, kind) = EnglishScanner.Scan(clean, i, _lexicon);
            Take(folded, i, length, kind, space);
            (space, i) = (false, i + length);
            if (!Stops(clean, i - 1, length, kind)) continue;
            while (i < clean.Length && clean[i] is '"' or '”' or '’' or '\'' or '»' or ')' or ']') Take(folded, i++, 1, TokenKind.Punctuation, false);
            Close();
        }
        Close();
        return new TokenTable(folded, [.. _tokens], [.. _sentences]);

        bool Close()
        {
            if (_first == _tokens.Count) return false;
            _sentences.Add(new Sentence(TextSpan.Hull(_tokens[_first].Span, _tokens[^1].Span), _first, _tokens.Count - _first, paragraph));
            _first = _tokens.Count;
            return true;
        }
    }

    private void Take(FoldedText text, int at, int length, TokenKind kind, bool space)
    {
        var type = _types.Get(text.Clean.AsSpan(at, length), text.Folded.AsSpan(at, length), kind);
        _tokens.Add(new Token(text.Map.ToOriginal(at, length, ref _cursor), kind, type, space, _sentences.Count));
    }

    /// <summary>Whether a mark ends the sentence: a stop does unless a small letter goes on behind it.</summary>
    private static bool Stops(ReadOnlySpan<char> clean, int at, int length, TokenKind kind)
    {
        if (kind != TokenKind.Punctuation || length != 1 || clean[at] is not ('.' or '!' or '?' or '…')) return false;
        var next = at + 1;
        while (next < clean.Length && clean[next] is '"' or '”' or '’' or '\'' or '»' or ')' or ']' or '.') next++;
        if (next < clean.Length && next == at + 1 && !char.IsWhiteSpace(clean[next])) return false;
        while (next < clean.Length && clean[next] is ' ' or '\t') next++;
        return next >= clean.Length || !char.IsLower(clean[next]);
    }
}
