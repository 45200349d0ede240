using Rasid.Records.Journal;

namespace Rasid.Records.Packages;

/// <summary>What a package has of a stream: all of its entries from a place to its end.</summary>
/// <param name="Stream">The stream.</param>
/// <param name="Audience">Who may see it.</param>
/// <param name="From">The first place that it has; one more than <paramref name="To"/> where it has none, because they were carried before.</param>
/// <param name="To">The last place of the stream.</param>
/// <param name="Heads">Where the stream ends, in order; several where it forked.</param>
public sealed record PackageStream(StreamId Stream, string Audience, long From, long To, IReadOnlyList<Hash256> Heads)
{
    /// <summary>Whether it has entries of the stream.</summary>
    public bool HasEntries => From <= To;
}
