using Rasid.Records.Journal;

namespace Rasid.Records.Verifying;

/// <summary>What verification found.</summary>
/// <param name="Digest">The record's digest, from the entries themselves.</param>
/// <param name="Heads">The heads of its streams.</param>
/// <param name="Entries">Number of entries.</param>
/// <param name="Texts">Number of texts.</param>
/// <param name="Redacted">Payloads and texts that were taken out by an entry that says so.</param>
/// <param name="Fault">The first fault in order of stream and place; null when the record is whole.</param>
public sealed record VerifyResult(
    Hash256 Digest, IReadOnlyList<StreamHead> Heads, long Entries, long Texts, long Redacted, RecordFault? Fault)
{
    /// <summary>Whose digest was expected and found: empty for that of the whole record, else the audience whose streams it covers with the public ones; null where none was.</summary>
    public string? ExpectedOf { get; init; }

    /// <summary>How many places are named of what was not carried: 5.</summary>
    public const int MostPlaces = 5;

    /// <summary>The redactions, in order of stream and place.</summary>
    public IReadOnlyList<Redaction> Redactions { get; init; } = [];

    /// <summary>Places at which two entries stand: the streams forked there and are frozen.</summary>
    public IReadOnlyList<RecordFault> Forks { get; init; } = [];

    /// <summary>Number of payloads and texts that no package carried so far.</summary>
    public long NotCarried { get; init; }

    /// <summary>The first places of those, in order of stream and place, at most <see cref="MostPlaces"/>.</summary>
    public IReadOnlyList<(StreamId Stream, long Seq)> NotCarriedAt { get; init; } = [];

    /// <summary>Number of signatures.</summary>
    public long Signatures { get; init; }

    /// <summary>Who said how much in each stream, and how it stands; empty where that was not asked for.</summary>
    public IReadOnlyList<VoiceCount> Voices { get; init; } = [];
}
