using System.Globalization;
using Rasid.Records;
using Rasid.Records.Journal;
using Rasid.Records.Payloads;
using Rasid.Records.Registers.Items;

namespace Rasid.Storage.Sqlite;

/// <summary>Keeps items of registers in their tables.</summary>
/// <param name="connection">Inside a transaction.</param>
/// <param name="journal">Where the journal lies, of the same moment.</param>
internal sealed class SqliteItems(Connection connection, Connection journal) : IItemProjection
{
    private readonly Dictionary<StreamId, (string Audience, string Voice)> _streams = [];

    public void Keep(ItemEntry entry, IReadOnlyList<ItemTerm> terms, IReadOnlyList<ItemTarget> targets)
    {
        var iid = Number(entry.Item);
        if (entry.Said is ItemEntered entered)
        {
            connection.Run(
                "enter_item", ("$iid", iid), ("$register", entered.Register), ("$audience", entry.Audience),
                ("$entered", entry.Claimed.UtcDateTime.ToString(Header.TimeFormat, CultureInfo.InvariantCulture)));
        }
        connection.Run("add_item_entry", ("$id", entry.Id.ToBytes()), ("$iid", iid), ("$stream", entry.Stream.ToBytes()), ("$seq", entry.Seq));
        foreach (var term in terms)
            connection.Run("add_item_term", ("$field", term.Field), ("$words", SearchKey.OfField(term.Words)), ("$iid", iid), ("$from", term.From), ("$to", term.To));
        foreach (var target in targets)
            connection.Run("add_item_target", ("$target", target.Id.ToBytes()), ("$kind", (int)target.Kind), ("$iid", iid), ("$audience", entry.Audience), ("$entry", entry.Id.ToBytes()));
    }

    public IReadOnlyList<ItemEntry> Of(Hash256 item) => Entries(connection, journal, item, _streams);

    public Hash256? ItemOf(Hash256 entry) => connection.Scalar("item_of_entry", ("$id", entry.ToBytes())) is byte[] id ? new Hash256(id) : null;

    public bool IsGone(Hash256 entry) => journal.Scalar("entry_is_gone", ("$id", entry.ToBytes())) is not null;

    public bool HasTwin(Entry entry) =>
        journal.Scalar("twin", ("$stream", entry.Header.Stream.ToBytes()), ("$seq", entry.Header.Seq), ("$id", entry.Id.ToBytes())) is not null;

    public bool Cut(StreamId stream, long seq) => connection.Scalar("add_cut", ("$stream", stream.ToBytes()), ("$seq", seq)) is not null;

    public IReadOnlyList<long> Cuts(StreamId stream)
    {
        var cuts = new List<long>();
        using var reader = connection.Command("cuts", ("$stream", stream.ToBytes())).ExecuteReader();
        while (reader.Read()) cuts.Add(reader.GetInt64(0));
        return cuts;
    }

    public IReadOnlyList<Hash256> ItemsFrom(StreamId stream, long seq) => Ids(connection, "items_from", ("$stream", stream.ToBytes()), ("$seq", seq));

    public IReadOnlyList<Hash256> WaitingFor(Hash256 entry) => Ids(connection, "items_waiting", ("$entry", entry.ToBytes()));

    public void Set(ItemHistory history, byte[] shape, IReadOnlyList<Hash256> missing)
    {
        var iid = Number(history.Item);
        var sid = connection.Scalar("item_shape", ("$body", shape)) ?? connection.Scalar("add_item_shape", ("$body", shape));
        connection.Run("set_item_shape", ("$sid", sid), ("$iid", iid));
        connection.Run("forget_waits", ("$iid", iid));
        foreach (var entry in missing) connection.Run("add_wait", ("$entry", entry.ToBytes()), ("$iid", iid));
    }

    /// <summary>The entries of an item.</summary>
    /// <param name="projected">Where the projections lie.</param>
    /// <param name="journal">Where the journal lies.</param>
    /// <param name="item">The item.</param>
    /// <param name="streams">What is known of streams already.</param>
    public static List<ItemEntry> Entries(Connection projected, Connection journal, Hash256 item, Dictionary<StreamId, (string Audience, string Voice)> streams)
    {
        var entries = new List<ItemEntry>();
        foreach (var (id, stream) in Kept(projected, item))
        {
            if (!streams.TryGetValue(stream, out var facts)) streams.Add(stream, facts = Facts(projected, stream));
            Entry entry;
            using (var reader = journal.Command("entry_with_id", ("$id", id.ToBytes())).ExecuteReader())
            {
                if (!reader.Read()) continue;
                entry = Rows.Entry(reader);
            }
            if (ItemEntry.Of(entry, PayloadReader.Read(entry), facts.Audience) is { } said)
                entries.Add(said with { StreamVoice = facts.Voice, Signers = SqliteKeys.Signers(journal, id) });
        }
        return entries;
    }

    private static List<(Hash256 Id, StreamId Stream)> Kept(Connection projected, Hash256 item)
    {
        var kept = new List<(Hash256, StreamId)>();
        using var reader = projected.Command("item_entry_ids", ("$id", item.ToBytes())).ExecuteReader();
        while (reader.Read()) kept.Add((Rows.Hash(reader, 0), new StreamId(Rows.Bytes(reader, 1))));
        return kept;
    }

    private static (string Audience, string Voice) Facts(Connection projected, StreamId stream)
    {
        using var reader = projected.Command("stream_facts", ("$stream", stream.ToBytes())).ExecuteReader();
        return reader.Read() ? (reader.GetString(0), reader.GetString(1)) : ("", "");
    }

    private static List<Hash256> Ids(Connection c, string name, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        var ids = new List<Hash256>();
        using var reader = c.Command(name, parameters).ExecuteReader();
        while (reader.Read()) ids.Add(Rows.Hash(reader, 0));
        return ids;
    }

    private long Number(Hash256 item) => (long)(connection.Scalar("item_number", ("$id", item.ToBytes())) ?? connection.Scalar("add_item", ("$id", item.ToBytes()))!);
}
