namespace Rasid.Coding.Ranking;

/// <summary>A feature's name as 64 bits (FNV-1a over UTF-16), so that scoring builds no strings.</summary>
internal static class FeatureHash
{
    private const ulong Seed = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>Hash of a name as it stands in the file of weights.</summary>
    public static ulong Of(ReadOnlySpan<char> name) => Add(Seed, name);

    /// <summary>Hash of <c>group:first</c>, or of <c>group:first second</c>.</summary>
    public static ulong Of(ReadOnlySpan<char> group, ReadOnlySpan<char> first, ReadOnlySpan<char> second = default)
    {
        var hash = Add(Add(Add(Seed, group), ":"), first);
        return second.IsEmpty ? hash : Add(Add(hash, " "), second);
    }

    private static ulong Add(ulong hash, ReadOnlySpan<char> text)
    {
        foreach (var c in text) hash = (hash ^ c) * Prime;
        return hash;
    }
}
