using Rasid.Records.Journal;

namespace Rasid.Records.Verifying;

/// <summary>The first thing that is wrong with a record: where, and what.</summary>
/// <param name="Code">One of <see cref="RecordFaultCodes"/>: it names the sentence that says what to do.</param>
/// <param name="Stream">The stream; null when the fault is of the whole record.</param>
/// <param name="Seq">The place in the stream; 0 with no stream.</param>
/// <param name="Args">What fills the sentence, in the order that <see cref="RecordFaultCodes"/> states.</param>
public sealed record RecordFault(string Code, StreamId? Stream, long Seq, IReadOnlyList<string> Args)
{
    /// <summary>Code, place and arguments on one line.</summary>
    public override string ToString() => Stream is { } s ? $"{Code} {s}:{Seq} {string.Join(' ', Args)}" : $"{Code} {string.Join(' ', Args)}";
}
