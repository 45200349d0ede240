namespace Rasid.Records.Families;

/// <summary>Finds likely kin without comparing every pair: texts that share shingles share a band of minima with known odds.</summary>
/// <remarks>
/// Broder 1997; banding after Leskovec, Rajaraman and Ullman, Mining of Massive Datasets, ch. 3. With 32 bands of two minima
/// two sets of Jaccard similarity s meet in at least one band with odds 1 − (1 − s²)³²: 0.73 at 0.2, 0.95 at 0.3, 0.996 at 0.4. So wide a net
/// is cast because a report cut to a third still belongs to its family; reports that are not kin share next to no run of five words.
/// Pure and thread-safe; the keys are kept in the record's tables and never change.
/// </remarks>
public static class MinHash
{
    /// <summary>Keys a text: 32.</summary>
    public const int Bands = 32;

    private const int Rows = 2;

    /// <summary>The band keys of a set, <see cref="Bands"/> of them; none for the empty set.</summary>
    public static long[] KeysOf(Shingles shingles)
    {
        ArgumentNullException.ThrowIfNull(shingles);
        if (shingles.Count == 0) return [];
        Span<ulong> minima = stackalloc ulong[Bands * Rows];
        minima.Fill(ulong.MaxValue);
        foreach (var shingle in shingles.Hashes)
        {
            for (var i = 0; i < minima.Length; i++) minima[i] = Math.Min(minima[i], Shingles.Mix(shingle ^ ((ulong)(i + 1) << 32)));
        }
        var keys = new long[Bands];
        for (var band = 0; band < Bands; band++)
        {
            var key = (ulong)band;
            for (var row = 0; row < Rows; row++) key = Shingles.Mix(key ^ minima[(band * Rows) + row]);
            keys[band] = unchecked((long)key);
        }
        return keys;
    }
}
