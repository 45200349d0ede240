using Rasid.Records;
using Rasid.Records.Journal;
using Rasid.Records.Keys;
using Rasid.Records.Payloads;

namespace Rasid.Storage;

/// <summary>The append-only log of a record. Safe on any thread; writers, of other programs too, wait for each other.</summary>
public interface IJournal
{
    /// <summary>The process that the record is about.</summary>
    string Process { get; }

    /// <summary>The heads of all streams, in order of stream; a forked stream has one for each branch.</summary>
    Task<IReadOnlyList<StreamHead>> HeadsAsync(CancellationToken cancellation = default);

    /// <summary>Where each stream stood at a moment, by the times that its writers claim; a stream that began later is not among them.</summary>
    /// <param name="moment">The moment; entries of that very second are not among what stood.</param>
    /// <param name="cancellation">Stops the read.</param>
    Task<IReadOnlyList<StreamHead>> HeadsAtAsync(DateTimeOffset moment, CancellationToken cancellation = default);

    /// <summary>The latest time that the last entries of all streams claim; null for an empty record.</summary>
    Task<DateTimeOffset?> LastWrittenAsync(CancellationToken cancellation = default);

    /// <summary>Entries of some kinds that came after heads, in the order in which they came here.</summary>
    /// <param name="since">The heads; a stream that is not among them is new as a whole.</param>
    /// <param name="kinds">Kinds of entries; <see cref="EntryKinds"/>.</param>
    /// <param name="cancellation">Stops the read.</param>
    Task<IReadOnlyList<Entry>> EntriesSinceAsync(
        IReadOnlyList<StreamHead> since, IReadOnlyList<string> kinds, CancellationToken cancellation = default);

    /// <summary>
    /// Appends entries to this site's streams, one for each audience, opening them first where the record has none, and projects them in the same
    /// transaction, with the signatures of the record's signer where it has one: all of them or none.
    /// </summary>
    /// <param name="drafts">What to say, in order.</param>
    /// <param name="durability">What the append survives once it returns.</param>
    /// <param name="expected">Heads on which the drafts were decided; null when they hold whatever else was written.</param>
    /// <param name="cancellation">Taken only before the transaction starts.</param>
    /// <returns>The entries as stored.</returns>
    /// <exception cref="RecordException">The heads moved (<see cref="RecordFaults.Moved"/>), or the record cannot be written.</exception>
    Task<IReadOnlyList<Entry>> AppendAsync(
        IReadOnlyList<EntryDraft> drafts,
        Durability durability,
        IReadOnlyList<StreamHead>? expected = null,
        CancellationToken cancellation = default);

    /// <summary>The signatures that are kept beside the journal, in order of entry and key, for verification; faults are not hidden.</summary>
    IAsyncEnumerable<StoredSignature> SignaturesAsync(CancellationToken cancellation = default);

    /// <summary>What the record holds on keys, of the streams that a viewer sees.</summary>
    Task<KeyFacts> KeysAsync(Viewer viewer, CancellationToken cancellation = default);

    /// <summary>Ids of the keys that signed entries, in order; an entry that nobody signed is not among them.</summary>
    Task<IReadOnlyDictionary<Hash256, IReadOnlyList<Hash256>>> SignersAsync(IReadOnlyList<Hash256> entries, CancellationToken cancellation = default);

    /// <summary>The last entry that a key signed in each stream, with the stream's audience, in order of stream.</summary>
    Task<IReadOnlyList<(StreamHead Place, string Audience)>> SignedUpToAsync(Hash256 key, CancellationToken cancellation = default);

    /// <summary>Where an entry stands, with its stream's audience; null when no id begins with those digits, or several do.</summary>
    /// <param name="digits">The first digits of its id, at least eight.</param>
    /// <param name="cancellation">Stops the read.</param>
    Task<(StreamHead Place, string Audience)?> EntryPlaceAsync(string digits, CancellationToken cancellation = default);

    /// <summary>All entries in order of stream and place, as they are stored, for verification; faults are not hidden.</summary>
    IAsyncEnumerable<StoredEntry> StoredAsync(CancellationToken cancellation = default);

    /// <summary>All entries in projection order.</summary>
    /// <exception cref="RecordException">An entry cannot be read (<see cref="RecordFaults.Entry"/>).</exception>
    IAsyncEnumerable<Entry> EntriesAsync(CancellationToken cancellation = default);

    /// <summary>The stored texts, for verification, in order of their hash.</summary>
    IAsyncEnumerable<StoredText> TextsAsync(CancellationToken cancellation = default);

    /// <summary>Keeps a file beside the journal, once however often it is given; entries name it by its hash.</summary>
    /// <param name="hash">The hash that the file should have.</param>
    /// <param name="bytes">Its bytes, at most <see cref="AttachmentLimits.MostBytes"/>.</param>
    /// <param name="cancellation">Taken only before it is written.</param>
    /// <exception cref="RecordException">Its hash is another (<see cref="RecordFaults.Attachment"/>), it is too large, or the record cannot be written.</exception>
    Task AttachAsync(Hash256 hash, ReadOnlyMemory<byte> bytes, CancellationToken cancellation = default);

    /// <summary>The bytes of a file; null when it is not here: no package carried it yet, or it was taken out. Whether a viewer may see it is told by what names it.</summary>
    /// <exception cref="RecordException">It was changed (<see cref="RecordFaults.Attachment"/>).</exception>
    Task<ReadOnlyMemory<byte>?> AttachmentAsync(Hash256 hash, CancellationToken cancellation = default);

    /// <summary>Length of a file in bytes; null when it is not here.</summary>
    Task<long?> AttachmentSizeAsync(Hash256 hash, CancellationToken cancellation = default);

    /// <summary>The files beside the journal, for verification, in order of their hash.</summary>
    IAsyncEnumerable<StoredAttachment> AttachmentsAsync(CancellationToken cancellation = default);

    /// <summary>
    /// Takes payloads and texts out, appends the entry that says so, and makes the projections again without them, all in one transaction that survives
    /// a power cut; then makes sure that nothing of them is left in what the record is stored in.
    /// </summary>
    /// <param name="redaction">What is taken out; null only makes sure once more that nothing of earlier ones is left.</param>
    /// <param name="expected">Heads on which it was decided; null when it holds whatever else was written.</param>
    /// <param name="cancellation">Taken only before the transaction starts.</param>
    /// <exception cref="RecordException">The heads moved (<see cref="RecordFaults.Moved"/>), or the record cannot be written.</exception>
    Task<RedactResult> RedactAsync(Redacted? redaction, IReadOnlyList<StreamHead>? expected = null, CancellationToken cancellation = default);

    /// <summary>Opens a new stream of this site for each audience that it wrote for, which it goes on in from now on: what a restored record does.</summary>
    /// <returns>The entry that opened the public one.</returns>
    /// <exception cref="RecordException">The record cannot be written.</exception>
    Task<Entry> StartStreamAsync(CancellationToken cancellation = default);

    /// <summary>Drops the projections and makes them again from the journal.</summary>
    /// <param name="progress">Entries done, of how many; null when nobody watches.</param>
    /// <param name="cancellation">Leaves the old projections in place.</param>
    /// <returns>Number of entries projected.</returns>
    Task<long> RebuildAsync(IProgress<(long Done, long Of)>? progress = null, CancellationToken cancellation = default);

    /// <summary>Checks that what the record is stored in is sound.</summary>
    /// <exception cref="RecordException">It is damaged (<see cref="RecordFaults.Corrupt"/>).</exception>
    Task CheckStorageAsync(CancellationToken cancellation = default);

    /// <summary>Checks what is kept beside the journal: what it is stored in, and whether what is projected follows from the journal.</summary>
    /// <returns>The first projected line that does not; null when all do.</returns>
    /// <exception cref="RecordException">The file is damaged, or an entry cannot be read.</exception>
    Task<string?> CheckProjectionsAsync(CancellationToken cancellation = default);

    /// <summary>Every projected row, in one canonical form: equal for equal journals.</summary>
    IAsyncEnumerable<string> DumpAsync(CancellationToken cancellation = default);
}
