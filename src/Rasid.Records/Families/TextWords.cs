using Rasid.Text;

namespace Rasid.Records.Families;

/// <summary>The words of a text, each as a hash of its folded letters, with the way back to its characters.</summary>
internal sealed class TextWords
{
    private readonly FoldedText _text;
    private readonly List<(ulong Hash, int Start, int End)> _words;

    public TextWords(string text)
    {
        _text = Normalizer.Fold(text);
        var folded = _text.Folded;
        _words = new List<(ulong, int, int)>(folded.Length / 5);
        for (var i = 0; i < folded.Length; i++)
        {
            if (!char.IsLetterOrDigit(folded[i])) continue;
            var start = i;
            ulong hash = 0;
            for (; i < folded.Length && char.IsLetterOrDigit(folded[i]); i++) hash = Shingles.Mix(hash ^ folded[i]);
            _words.Add((hash, start, i));
        }
    }

    public int Count => _words.Count;

    /// <summary>The folded letters of a word.</summary>
    public ReadOnlySpan<char> Letters(int word) => _text.Folded.AsSpan(_words[word].Start, _words[word].End - _words[word].Start);

    /// <summary>The hash of a word's folded letters.</summary>
    public ulong Hash(int word) => _words[word].Hash;

    /// <summary>Shingles in text order: as many as words, less the width and one; a short text is one.</summary>
    public ulong[] InOrder()
    {
        if (Count == 0) return [];
        var width = Math.Min(Shingles.Words, Count);
        var hashes = new ulong[Count - width + 1];
        for (var i = 0; i < hashes.Length; i++)
        {
            for (var k = 0; k < width; k++) hashes[i] = Shingles.Mix(hashes[i] ^ _words[i + k].Hash);
        }
        return hashes;
    }

    /// <summary>The characters from one word to another, both included.</summary>
    public TextSpan Span(int first, int last) => _text.Map.ToOriginal(_words[first].Start, _words[last].End - _words[first].Start);
}
