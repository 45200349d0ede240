using Rasid.Records;
using Rasid.Records.Journal;
using Rasid.Records.Keys;
using Rasid.Records.Payloads;

namespace Rasid.Storage.Sqlite;

/// <summary>What the tables hold on keys and signatures.</summary>
internal static class SqliteKeys
{
    /// <summary>The facts on keys that a viewer sees.</summary>
    public static KeyFacts Facts(Connection c, string process, Viewer viewer) => Facts(c, c, process, SqliteReads.Audiences(viewer));

    /// <summary>The keys that signed an entry, in order.</summary>
    public static IReadOnlyList<Hash256> Signers(Connection c, Hash256 entry)
    {
        var signers = new List<Hash256>();
        using var reader = c.Command("signers", ("$entry", entry.ToBytes())).ExecuteReader();
        while (reader.Read()) signers.Add(Rows.Hash(reader, 0));
        return signers;
    }

    /// <summary>The signatures as they are stored; none in a record of an older version.</summary>
    public static IEnumerable<StoredSignature> Stored(Connection c)
    {
        if ((long)c.Scalar("has_signatures")! == 0) yield break;
        using var reader = c.Command("signatures").ExecuteReader();
        while (reader.Read())
            yield return new StoredSignature(Id(Rows.Bytes(reader, 0)), Id(Rows.Bytes(reader, 1)), reader.IsDBNull(2) ? ReadOnlyMemory<byte>.Empty : Rows.Bytes(reader, 2), Rows.Bytes(reader, 3));
    }

    /// <summary>Places with the audiences of their streams.</summary>
    public static IReadOnlyList<(StreamHead Place, string Audience)> Places(Microsoft.Data.Sqlite.SqliteCommand command)
    {
        var places = new List<(StreamHead, string)>();
        using var reader = command.ExecuteReader();
        while (reader.Read()) places.Add((Rows.Head(reader), reader.GetString(3)));
        return places;
    }

    private static KeyFacts Facts(Connection projected, Connection journal, string process, string audiences)
    {
        var forks = new Dictionary<StreamId, long>();
        using (var reader = journal.Command("forks").ExecuteReader())
        {
            while (reader.Read()) forks.Add(new StreamId(Rows.Bytes(reader, 0)), reader.GetInt64(1));
        }
        var streams = new List<OpenedStream>();
        using (var reader = projected.Command("opened_streams", ("$audiences", audiences)).ExecuteReader())
        {
            while (reader.Read())
            {
                var stream = new StreamId(Rows.Bytes(reader, 0));
                streams.Add(new OpenedStream(stream, reader.GetString(1), reader.GetString(2), reader.GetString(3), forks.GetValueOrDefault(stream)) { Opener = Rows.Hash(reader, 4) });
            }
        }
        var ids = new List<Hash256>();
        using (var reader = projected.Command("key_entries", ("$audiences", audiences)).ExecuteReader())
        {
            while (reader.Read()) ids.Add(Rows.Hash(reader, 0));
        }
        KeyEntry[] entries = [.. ids.Select(id => Entry(journal, id)).OfType<KeyEntry>()];
        return new KeyFacts(process, streams, entries) { Missing = KeyFacts.Named(entries.Select(e => e.Payload)).Where(p => !Stands(journal, p)).ToHashSet() };
    }

    private static bool Stands(Connection journal, StreamHead place) =>
        journal.Scalar("entry_stands", ("$stream", place.Stream.ToBytes()), ("$seq", place.Seq), ("$id", place.Id.ToBytes())) is not null;

    private static KeyEntry? Entry(Connection journal, Hash256 id)
    {
        using var reader = journal.Command("entry_with_id", ("$id", id.ToBytes())).ExecuteReader();
        if (!reader.Read()) return null;
        var entry = Rows.Entry(reader);
        return PayloadReader.Read(entry) is { } payload and (KeyRooted or KeyDelegated or KeyRevoked) ? new KeyEntry(entry.AsHead, payload, Signers(journal, id)) : null;
    }

    private static Hash256 Id(byte[] bytes) => bytes.Length == Hash256.Size ? new Hash256(bytes) : default;
}
