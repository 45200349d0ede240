using System.Globalization;
using Microsoft.Data.Sqlite;
using Rasid.Records;
using Rasid.Records.Claims;
using Rasid.Records.Events;
using Rasid.Records.Payloads;

namespace Rasid.Storage.Sqlite;

/// <summary>Keeps statements, groups and events in their tables.</summary>
internal sealed class SqliteEvents(Connection connection) : IEventProjection
{
    private readonly SortedSet<long> _stale = [];

    // Events of which something else may be said than before; a copy that follows says nothing new.
    private readonly SortedSet<long> _weighed = [];

    public IReadOnlyList<PlacedClaim> ClaimsOf(Hash256 report) => Claims("placed_claims", report);

    public PlacedClaim? Claim(Hash256 claim) => Claims("placed_claim", claim) is [var one, ..] ? one : null;

    public void Place(Hash256 claim, Hash256 statement, ClaimGist gist)
    {
        connection.Run("place_claim", ("$id", claim.ToBytes()), ("$statement", statement.ToBytes()), ("$gist", ClaimGistJson.Of(gist)));
        connection.Run("hold_statement", ("$id", claim.ToBytes()), ("$statement", statement.ToBytes()));
    }

    public void Replace(Hash256 old, Hash256 now)
    {
        connection.Run("follow_replaced", ("$old", old.ToBytes()), ("$now", now.ToBytes()));
        connection.Run("replace_claim", ("$old", old.ToBytes()), ("$now", now.ToBytes()));
    }

    public IReadOnlyList<HeldAnchor> Held(Hash256 report) => Rows(
        connection.Command("held", ("$report", report.ToBytes())),
        r => new HeldAnchor(AnchorJson.Read(Sqlite.Rows.Bytes(r, 0)), r.GetInt64(1) == 1, r.IsDBNull(2) ? null : Sqlite.Rows.Hash(r, 2)));

    public void Hold(HeldAnchor anchor) => connection.Run(
        "hold",
        ("$id", anchor.Anchor.Id.ToBytes()),
        ("$report", anchor.Anchor.Report.ToBytes()),
        ("$body", AnchorJson.Of(anchor.Anchor)),
        ("$apart", anchor.IsApart ? 1 : 0),
        ("$now", anchor.Now?.ToBytes()));

    public void Tie(Hash256 anchor, Hash256 other)
    {
        connection.Run("tie", ("$a", anchor.ToBytes()), ("$b", other.ToBytes()));
        connection.Run("tie", ("$a", other.ToBytes()), ("$b", anchor.ToBytes()));
    }

    public void Untie(Hash256 anchor, Hash256 other)
    {
        connection.Run("untie", ("$a", anchor.ToBytes()), ("$b", other.ToBytes()));
        connection.Run("untie", ("$a", other.ToBytes()), ("$b", anchor.ToBytes()));
    }

    public IReadOnlyList<Hash256> Ties(Hash256 anchor) => Hashes(connection.Command("ties", ("$a", anchor.ToBytes())));

    public IReadOnlyList<Hash256> TiedStatements(Hash256 statement) => Hashes(connection.Command("tied_statements", ("$key", statement.ToBytes())));

    public PlacedStatement? Statement(Hash256 key) => Rows(
        connection.Command("statement", ("$key", key.ToBytes())),
        Placed) is [var one] ? one : null;

    public IReadOnlyList<(ClaimGist Gist, long Report)> Gists(Hash256 statement, int most) =>
        Rows(connection.Command("gists", ("$key", statement.ToBytes()), ("$most", most)), r => (Gist(r, 0), r.GetInt64(1)));

    public void Keep(Statement statement, Hash256 group) => connection.Run(
        "keep_statement",
        ("$key", statement.Key.ToBytes()),
        ("$slot", statement.Gist.Slot),
        ("$gist", ClaimGistJson.Of(statement.Gist)),
        ("$reports", string.Join(',', statement.Reports)),
        ("$group", group.ToBytes()));

    public void Drop(Hash256 statement) => connection.Run("drop_statement", ("$key", statement.ToBytes()));

    public IReadOnlyList<PlacedStatement> Slot(string slot, int most) => Rows(
        connection.Command("slot", ("$slot", slot), ("$most", most)),
        Placed);

    public IReadOnlyList<Hash256> Group(Hash256 group) => Hashes(connection.Command("group_members", ("$group", group.ToBytes())));

    public IReadOnlyList<EventClaim> ClaimsIn(IReadOnlyCollection<Hash256> statements)
    {
        var claims = new List<(long Report, long Ordinal, EventClaim Claim)>();
        foreach (var key in statements) claims.AddRange(Rows(connection.Command("claims_of_statement", ("$key", key.ToBytes())), r => Placed(r, key)));
        return [.. claims.OrderBy(c => c.Report).ThenBy(c => c.Ordinal).Select(c => c.Claim)];
    }

    public bool IsBehind(Hash256 statement, Hash256 report, int most)
    {
        var (rid, _) = ReportOf(report);
        return connection.Scalar("nth_report_of_statement", ("$key", statement.ToBytes()), ("$before", most - 1)) is long last && last < rid;
    }

    public IReadOnlyList<EventClaim> Neighbours(Hash256 statement, Hash256 report)
    {
        var (rid, text) = ReportOf(report);
        var key = statement.ToBytes();
        var found = Rows(connection.Command("first_of_statement", ("$key", key)), r => Placed(r, statement));
        if (found is not [var first] || first.Report >= rid) return [];
        if (first.Claim.Text.ToBytes().AsSpan().SequenceEqual(text) is false)
            found.AddRange(Rows(connection.Command("same_text_before", ("$key", key), ("$text", text), ("$rid", rid)), r => Placed(r, statement)));
        found.AddRange(Rows(connection.Command("claims_of_statement_in", ("$key", key), ("$rid", rid)), r => Placed(r, statement)));
        found.AddRange(Rows(connection.Command("same_text_behind", ("$key", key), ("$text", text), ("$rid", rid)), r => Placed(r, statement)));
        return found.ConvertAll(f => f.Claim);
    }

    public void SetEvent(IReadOnlyList<(EventClaim Claim, string Reason)> claims)
    {
        var id = claims[0].Claim.Claim.ToBytes();
        var eid = (long)(connection.Scalar("event_number", ("$id", id)) ?? connection.Scalar("add_event", ("$id", id))!);
        _weighed.Add(eid);
        _weighed.UnionWith(claims.Select(c => c.Claim.Event));
        Put(eid, claims);
    }

    public void Follow(EventClaim leader, IReadOnlyList<(EventClaim Claim, string Reason)> claims) => Put(leader.Event, claims);

    private void Put(long eid, IReadOnlyList<(EventClaim Claim, string Reason)> claims)
    {
        foreach (var (claim, reason) in claims)
        {
            if (claim.Event == eid && claim.Reason == reason) continue;
            if (claim.Event != eid)
            {
                _stale.Add(claim.Event);
                _stale.Add(eid);
            }
            connection.Run("set_event", ("$id", claim.Claim.ToBytes()), ("$event", eid), ("$reason", reason));
        }
    }

    /// <summary>The claims of a report are about to go: the events that they are of have to be looked at.</summary>
    public void Leave(long report)
    {
        using var reader = connection.Command("events_of_report", ("$report", report)).ExecuteReader();
        while (reader.Read()) Touch(reader.GetInt64(0));
    }

    /// <summary>A claim of an event changed: who stands for the event has to be chosen again.</summary>
    public void Touch(long eid)
    {
        _stale.Add(eid);
        _weighed.Add(eid);
    }

    public void Finish()
    {
        _stale.Remove(0);
        foreach (var eid in _weighed) connection.Run("weigh_event", ("$event", eid));
        _weighed.Clear();
        if (_stale.Count == 0) return;
        var audiences = Rows(connection.Command("claims_audiences"), r => r.GetString(0));
        foreach (var eid in _stale)
        {
            connection.Run("drop_empty_event", ("$event", eid));
            foreach (var audience in audiences)
            {
                // Only where all were rejected does one of those stand for the event.
                if ((FirstOf(eid, audience, 0) ?? FirstOf(eid, audience, 1)) is not long first) continue;
                connection.Run("demote", ("$event", eid), ("$audience", audience), ("$first", first));
                connection.Run("promote", ("$first", first));
            }
        }
        _stale.Clear();
    }

    private List<PlacedClaim> Claims(string name, Hash256 id) => Rows(connection.Command(name, ("$id", id.ToBytes())), r =>
    {
        var report = Sqlite.Rows.Hash(r, 0);
        return new PlacedClaim(ClaimJson.ToClaim(Sqlite.Rows.Bytes(r, 1), report), Gist(r, 2), Sqlite.Rows.Hash(r, 3), r.GetInt64(4) == 1)
        {
            Verdict = r.GetString(5),
            Revised = r.IsDBNull(6) ? null : ClaimJson.ToClaim(Sqlite.Rows.Bytes(r, 6), report),
            IsByHand = r.GetInt64(7) == 1,
        };
    });

    private object? FirstOf(long eid, string audience, int rejected) =>
        connection.Scalar("first_of_event", ("$event", eid), ("$audience", audience), ("$out", rejected));

    private (long Rid, byte[] Text) ReportOf(Hash256 report)
    {
        using var reader = connection.Command("report_words", ("$id", report.ToBytes())).ExecuteReader();
        return reader.Read() ? (reader.GetInt64(0), Sqlite.Rows.Bytes(reader, 1)) : throw new InvalidOperationException("a report is added before it is read");
    }

    private static (long Report, long Ordinal, EventClaim Claim) Placed(SqliteDataReader r, Hash256 statement) =>
        (r.GetInt64(0), r.GetInt64(1), new EventClaim(Sqlite.Rows.Hash(r, 2), statement, Sqlite.Rows.Hash(r, 3), r.GetInt64(4), r.GetString(5)));

    private static PlacedStatement Placed(SqliteDataReader r) =>
        new(new Statement(Sqlite.Rows.Hash(r, 0), Gist(r, 1), Numbers(r.GetString(3))), Sqlite.Rows.Hash(r, 2));

    private static ClaimGist Gist(SqliteDataReader r, int column) => ClaimGistJson.Read(Sqlite.Rows.Bytes(r, column));

    private static List<Hash256> Hashes(SqliteCommand command) => Rows(command, r => Sqlite.Rows.Hash(r, 0));

    private static List<long> Numbers(string list) => [.. list.Split(',').Select(n => long.Parse(n, CultureInfo.InvariantCulture))];

    private static List<T> Rows<T>(SqliteCommand command, Func<SqliteDataReader, T> read)
    {
        var rows = new List<T>();
        using var reader = command.ExecuteReader();
        while (reader.Read()) rows.Add(read(reader));
        return rows;
    }
}
