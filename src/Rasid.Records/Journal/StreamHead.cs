namespace Rasid.Records.Journal;

/// <summary>The last entry of a stream.</summary>
/// <param name="Stream">The stream.</param>
/// <param name="Seq">The entry's place, from 1.</param>
/// <param name="Id">The entry's id.</param>
public readonly record struct StreamHead(StreamId Stream, long Seq, Hash256 Id);
