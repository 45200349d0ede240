using Rasid.Text.Tokens;

namespace Rasid.Text.Words;

/// <summary>The word types that one reader has met: each distinct form is analysed once.</summary>
/// <remarks>One instance a thread. Forgets everything past <see cref="Limit"/> forms, so memory stays flat over any archive.</remarks>
public sealed class WordTypes
{
    /// <summary>Number of distinct forms kept.</summary>
    public const int Limit = 200_000;

    /// <summary>Single characters below this are looked up by their number: punctuation, digits, Arabic letters.</summary>
    private const int Singles = 0x700;

    private readonly Func<string, string, TokenKind, IReadOnlyList<Reading>> _analyze;
    private readonly FormTable _types = new();
    private readonly WordType?[] _singles = new WordType?[Singles];

    /// <summary>An empty collection over a lexicon.</summary>
    public WordTypes(Lexicon lexicon)
        : this((lexicon ?? throw new ArgumentNullException(nameof(lexicon))).Analyze)
    {
    }

    /// <summary>An empty collection over any language: what it asks gives a form, its key and its kind their readings.</summary>
    internal WordTypes(Func<string, string, TokenKind, IReadOnlyList<Reading>> analyze) => _analyze = analyze;

    /// <summary>The word type of a form.</summary>
    /// <param name="clean">The form without marks.</param>
    /// <param name="key">Its folded form, of the same length.</param>
    /// <param name="kind">What it is made of.</param>
    public WordType Get(ReadOnlySpan<char> clean, ReadOnlySpan<char> key, TokenKind kind)
    {
        if (clean.Length == 1 && clean[0] < Singles) return _singles[clean[0]] ??= Make(clean, key, kind);
        if (_types.Find(clean) is { } known) return known;
        if (_types.Count >= Limit) _types.Clear();
        var type = Make(clean, key, kind);
        _types.Add(type.Clean, type);
        return type;
    }

    private WordType Make(ReadOnlySpan<char> clean, ReadOnlySpan<char> key, TokenKind kind)
    {
        var form = clean.ToString();
        var folded = clean.SequenceEqual(key) ? form : key.ToString();
        return new WordType(form, folded, kind, _analyze(form, folded, kind));
    }

    /// <summary>The word type of a form with vowels printed on it that tell its readings apart.</summary>
    /// <param name="clean">The form without marks.</param>
    /// <param name="key">Its folded form, of the same length.</param>
    /// <param name="marked">The form with its shadda and damma.</param>
    internal WordType Get(ReadOnlySpan<char> clean, ReadOnlySpan<char> key, ReadOnlySpan<char> marked)
    {
        if (_types.Find(marked) is { } known) return known;
        var bare = Get(clean, key, TokenKind.Word);
        if (_types.Count >= Limit) _types.Clear();
        var type = new WordType(bare.Clean, bare.Key, bare.Kind, PrintedVowels.Weigh(bare.Readings, marked));
        _types.Add(marked.ToString(), type);
        return type;
    }

    /// <summary>The word type of a form given as written.</summary>
    public WordType Get(string form)
    {
        var text = Normalizer.Fold(form);
        Span<char> marked = stackalloc char[PrintedVowels.Longest];
        if (PrintedVowels.Write(form, text.Clean, marked) is > 0 and var n) return Get(text.Clean, text.Folded, marked[..n]);
        return Get(text.Clean, text.Folded, text.Clean.Length > 0 && char.IsAsciiDigit(text.Clean[0]) ? TokenKind.Number : TokenKind.Word);
    }
}
