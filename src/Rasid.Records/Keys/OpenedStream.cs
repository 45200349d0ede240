using Rasid.Records.Journal;

namespace Rasid.Records.Keys;

/// <summary>A stream as its first entry opened it.</summary>
/// <param name="Stream">The stream.</param>
/// <param name="Site">The site that writes it.</param>
/// <param name="Audience">Who may see it.</param>
/// <param name="Voice">In whose name the site speaks; empty for nobody's.</param>
/// <param name="ForkedAt">The first place at which two entries stand; 0 where the stream did not fork. From there on nothing in it counts.</param>
public sealed record OpenedStream(StreamId Stream, string Site, string Audience, string Voice, long ForkedAt = 0)
{
    /// <summary>Id of the entry that opened it; null where nobody asked for it.</summary>
    public Hash256? Opener { get; init; }
}
