using System.Globalization;
using System.Text.Json;
using Rasid.Records.Json;

namespace Rasid.Records.Journal;

/// <summary>The signed-for part of an entry. Its id is the SHA-256 of its bytes as stored; it is never re-serialised to be hashed.</summary>
/// <param name="Process">Id of the process.</param>
/// <param name="Stream">The stream it belongs to.</param>
/// <param name="Seq">Its place in the stream, from 1.</param>
/// <param name="Prev">Id of the entry before it in its stream; null for the first.</param>
/// <param name="Seen">Heads of other streams that the writer knew and no earlier entry of its stream names, in byte order.</param>
/// <param name="Kind">What it says; <see cref="EntryKinds"/>.</param>
/// <param name="Version">Version of the kind's payload, from 1.</param>
/// <param name="Author">Who wrote it, as the site names its people.</param>
/// <param name="Claimed">When the writer says it was written: UTC, whole seconds. Nothing is ordered by it.</param>
/// <param name="Payload">SHA-256 of salt and payload bytes.</param>
public sealed record Header(
    string Process,
    StreamId Stream,
    long Seq,
    Hash256? Prev,
    IReadOnlyList<Hash256> Seen,
    string Kind,
    int Version,
    string Author,
    DateTimeOffset Claimed,
    Hash256 Payload)
{
    /// <summary>How a time is written: UTC, whole seconds; its order as text is its order in time.</summary>
    public const string TimeFormat = "yyyy-MM-dd'T'HH:mm:ss'Z'";

    /// <summary>The canonical bytes of the header.</summary>
    public byte[] ToBytes()
    {
        var w = new CanonicalWriter().StartObject()
            .Member("author", Author)
            .Member("claimed", Claimed.UtcDateTime.ToString(TimeFormat, CultureInfo.InvariantCulture))
            .Member("kind", Kind)
            .Member("payload", Payload);
        if (Prev is { } prev) w.Member("prev", prev);
        w.Member("process", Process).Name("seen").StartArray();
        foreach (var id in Seen) w.Text(id.ToString());
        return w.End().Member("seq", Seq).Member("stream", Stream.ToString()).Member("version", Version).End().ToArray();
    }

    /// <summary>Reads stored header bytes. Members that this version does not know are ignored: the bytes are what counts.</summary>
    /// <exception cref="FormatException">The bytes are no header.</exception>
    public static Header Parse(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var document = JsonDocument.Parse(bytes);
            var e = document.RootElement;
            return new Header(
                e.GetProperty("process").GetString()!,
                StreamId.Parse(e.GetProperty("stream").GetString()!),
                e.GetProperty("seq").GetInt64(),
                e.TryGetProperty("prev", out var prev) ? Hash256.Parse(prev.GetString()!) : null,
                e.GetProperty("seen").Items(v => Hash256.Parse(v.GetString()!)),
                e.GetProperty("kind").GetString()!,
                e.GetProperty("version").GetInt32(),
                e.GetProperty("author").GetString()!,
                DateTimeOffset.ParseExact(
                    e.GetProperty("claimed").GetString()!,
                    TimeFormat,
                    CultureInfo.InvariantCulture,
                    DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal),
                e.Hash("payload"));
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or ArgumentException)
        {
            throw new FormatException("the bytes are no entry header", e);
        }
    }
}
