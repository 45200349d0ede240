using Rasid.Records;
using Rasid.Records.Journal;
using Rasid.Records.Payloads;

namespace Rasid.Storage.Sqlite;

/// <summary>What this file knows of itself: the streams that were opened in it and what was taken out in it. No package can say either.</summary>
internal static class SqliteOwn
{
    /// <summary>Makes the tables where a record has none yet, from what is here: before anything else comes in.</summary>
    /// <param name="c">Inside a transaction that writes.</param>
    /// <param name="site">Id of this site.</param>
    public static void Ensure(Connection c, string site)
    {
        if (Has(c)) return;
        c.Execute(SqlFile.Get("create_own"));
        var streams = new HashSet<StreamId>();
        using (var reader = c.Command("streams_of_site", ("$site", site)).ExecuteReader())
        {
            while (reader.Read()) streams.Add(new StreamId(Rows.Bytes(reader, 0)));
        }
        foreach (var stream in streams) c.Run("add_own_stream", ("$stream", stream.ToBytes()));
        var redactions = new List<long>();
        using (var reader = c.Command("redactions").ExecuteReader())
        {
            while (reader.Read()) redactions.Add(reader.GetInt64(0));
        }
        foreach (var entry in redactions.Select(ord => SqliteJournal.EntryAt(c, ord)).Where(e => streams.Contains(e.Header.Stream)))
        {
            if (PayloadReader.Read(entry) is Redacted redacted) TakeOut(c, redacted);
        }
    }

    /// <summary>Notes what is taken out here, so that it stays out.</summary>
    public static void TakeOut(Connection c, Redacted redacted)
    {
        foreach (var id in redacted.Entries.Concat(redacted.Texts)) c.Run("add_taken_out", ("$id", id.ToBytes()));
    }

    /// <summary>The streams in which nobody but this file wrote; none in a record that has no note of them.</summary>
    public static IReadOnlyList<StreamId> Streams(Connection c)
    {
        var streams = new List<StreamId>();
        if (!Has(c)) return streams;
        using var reader = c.Command("unshared_streams").ExecuteReader();
        while (reader.Read()) streams.Add(new StreamId(Rows.Bytes(reader, 0)));
        return streams;
    }

    /// <summary>Entries and texts that were taken out here.</summary>
    public static HashSet<Hash256> TakenOut(Connection c)
    {
        var ids = new HashSet<Hash256>();
        using var reader = c.Command("taken_out").ExecuteReader();
        while (reader.Read()) ids.Add(Rows.Hash(reader, 0));
        return ids;
    }

    private static bool Has(Connection c) => (long)c.Scalar("has_own")! > 0;
}
