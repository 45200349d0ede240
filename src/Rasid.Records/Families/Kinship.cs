namespace Rasid.Records.Families;

/// <summary>How much of two texts is the same, in runs of five words.</summary>
/// <param name="Shared">Shingles that both have.</param>
/// <param name="Own">Shingles of the later text.</param>
/// <param name="Other">Shingles of the earlier text.</param>
public readonly record struct Kinship(int Shared, int Own, int Other)
{
    /// <summary>Below this a text is too short to tell a copy from a coincidence unless nearly all is the same.</summary>
    private const int Short = 40;

    /// <summary>Below this a text is a formula or a headline, and being contained says nothing.</summary>
    private const int Shortest = 12;

    /// <summary>Shared shingles over all, 0 to 1 (Jaccard).</summary>
    public double Similarity => Shared == 0 ? 0 : (double)Shared / (Own + Other - Shared);

    /// <summary>Shared shingles over those of the shorter text, 0 to 1.</summary>
    public double Containment => Shared == 0 ? 0 : (double)Shared / Math.Min(Own, Other);

    /// <summary>
    /// Whether one is a copy, a cut or a rewriting of the other: at least two fifths of all is shared, or two thirds of the shorter
    /// one; of short texts four fifths of all, or nearly the whole of the shorter one. Counted in whole numbers, so that every machine decides alike.
    /// </summary>
    public bool IsFamily
    {
        get
        {
            var all = (long)Own + Other - Shared;
            var shorter = (long)Math.Min(Own, Other);
            if (shorter >= Short) return 5L * Shared >= 2 * all || 3L * Shared >= 2 * shorter;
            return Shared > 0 && (5L * Shared >= 4 * all || (shorter >= Shortest && 10L * Shared >= 9 * shorter));
        }
    }

    /// <summary>Whether more of all is shared. Compared in whole numbers, without rounding.</summary>
    public bool IsCloserThan(Kinship other) => (Int128)Shared * ((long)other.Own + other.Other - other.Shared) > (Int128)other.Shared * ((long)Own + Other - Shared);

    /// <summary>The kinship of a text with an earlier one.</summary>
    public static Kinship Of(Shingles later, Shingles earlier)
    {
        ArgumentNullException.ThrowIfNull(later);
        ArgumentNullException.ThrowIfNull(earlier);
        return new Kinship(later.Shared(earlier), later.Count, earlier.Count);
    }
}
