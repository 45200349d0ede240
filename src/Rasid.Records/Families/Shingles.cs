namespace Rasid.Records.Families;

/// <summary>The runs of five words that a text consists of, as a set: what two tellings of one report share.</summary>
/// <remarks>
/// Words are runs of letters and digits of the folded text, so that spelling, vowels, punctuation and spacing do not count.
/// A text of fewer than five words is one shingle of all of them. Hashes are the same on every machine and in every version:
/// they are kept in the record's tables. Immutable.
/// </remarks>
public sealed class Shingles
{
    /// <summary>Words a shingle: 5.</summary>
    public const int Words = 5;

    private readonly ulong[] _sorted;

    private Shingles(ulong[] sorted) => _sorted = sorted;

    /// <summary>How many different ones there are.</summary>
    public int Count => _sorted.Length;

    /// <summary>The hashes, ascending.</summary>
    public ReadOnlySpan<ulong> Hashes => _sorted;

    /// <summary>The shingles of a text as published; none when it has no word.</summary>
    public static Shingles Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var hashes = new TextWords(text).InOrder();
        Array.Sort(hashes);
        return new Shingles(Distinct(hashes));
    }

    /// <summary>Whether this one is among them.</summary>
    public bool Contains(ulong hash) => Array.BinarySearch(_sorted, hash) >= 0;

    /// <summary>How many both have.</summary>
    public int Shared(Shingles other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var (i, k, shared) = (0, 0, 0);
        while (i < _sorted.Length && k < other._sorted.Length)
        {
            if (_sorted[i] == other._sorted[k]) (i, k, shared) = (i + 1, k + 1, shared + 1);
            else if (_sorted[i] < other._sorted[k]) i++;
            else k++;
        }
        return shared;
    }

    /// <summary>Spreads the bits of a number (the finaliser of SplitMix64, Steele and others 2014).</summary>
    internal static ulong Mix(ulong value)
    {
        value += 0x9E3779B97F4A7C15;
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }

    private static ulong[] Distinct(ulong[] sorted)
    {
        if (sorted.Length == 0) return sorted;
        var n = 1;
        for (var i = 1; i < sorted.Length; i++)
        {
            if (sorted[i] != sorted[i - 1]) sorted[n++] = sorted[i];
        }
        return sorted[..n];
    }
}
