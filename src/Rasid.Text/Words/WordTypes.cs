using Rasid.Text.Tokens;

namespace Rasid.Text.Words;

/// <summary>The word types that one reader has met: each distinct form is analysed once.</summary>
/// <remarks>One instance a thread. Forgets everything past <see cref="Limit"/> forms, so memory stays flat over any archive.</remarks>
public sealed class WordTypes
{
    /// <summary>Number of distinct forms kept.</summary>
    public const int Limit = 200_000;

    private readonly Lexicon _lexicon;
    private readonly Dictionary<string, WordType> _types = new(StringComparer.Ordinal);
    private readonly Dictionary<string, WordType>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    private int _made;

    /// <summary>An empty collection over a lexicon.</summary>
    public WordTypes(Lexicon lexicon)
    {
        _lexicon = lexicon;
        _lookup = _types.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The word type of a form.</summary>
    /// <param name="clean">The form without marks.</param>
    /// <param name="key">Its folded form, of the same length.</param>
    /// <param name="kind">What it is made of.</param>
    public WordType Get(ReadOnlySpan<char> clean, ReadOnlySpan<char> key, TokenKind kind)
    {
        if (_lookup.TryGetValue(clean, out var type)) return type;
        if (_types.Count >= Limit) _types.Clear();
        var form = clean.ToString();
        var folded = clean.SequenceEqual(key) ? form : key.ToString();
        type = new WordType(form, folded, kind, _lexicon.Analyze(form, folded, kind)) { Ordinal = _made++ };
        _types.Add(form, type);
        return type;
    }

    /// <summary>The word type of a form with vowels printed on it that tell its readings apart.</summary>
    /// <param name="clean">The form without marks.</param>
    /// <param name="key">Its folded form, of the same length.</param>
    /// <param name="marked">The form with its shadda and damma.</param>
    internal WordType Get(ReadOnlySpan<char> clean, ReadOnlySpan<char> key, ReadOnlySpan<char> marked)
    {
        if (_lookup.TryGetValue(marked, out var type)) return type;
        var bare = Get(clean, key, TokenKind.Word);
        type = new WordType(bare.Clean, bare.Key, bare.Kind, PrintedVowels.Weigh(bare.Readings, marked));
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
