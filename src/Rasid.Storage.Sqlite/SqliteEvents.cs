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

    public IReadOnlyList<PlacedClaim> ClaimsOf(Hash256 report) => Claims("placed_claims", report);

    public PlacedClaim? Claim(Hash256 claim) => Claims("placed_claim", claim) is [var one, ..] ? one : null;

    public void Place(Hash256 claim, Hash256 statement, ClaimGist gist) => connection.Run(
        "place_claim", ("$id", claim.ToBytes()), ("$statement", statement.ToBytes()), ("$gist", ClaimGistJson.Of(gist)));

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
        foreach (var key in statements)
        {
            claims.AddRange(Rows(
                connection.Command("claims_of_statement", ("$key", key.ToBytes())),
                r => (r.GetInt64(0), r.GetInt64(1), new EventClaim(Sqlite.Rows.Hash(r, 2), key, Sqlite.Rows.Hash(r, 3)))));
        }
        return [.. claims.OrderBy(c => c.Report).ThenBy(c => c.Ordinal).Select(c => c.Claim)];
    }

    public void SetEvent(IReadOnlyList<(Hash256 Claim, string Reason)> claims)
    {
        var id = claims[0].Claim.ToBytes();
        var eid = (long)(connection.Scalar("event_number", ("$id", id)) ?? connection.Scalar("add_event", ("$id", id))!);
        foreach (var (claim, reason) in claims)
        {
            var changed = false;
            using (var reader = connection.Command("event_of_claim", ("$id", claim.ToBytes())).ExecuteReader())
            {
                if (reader.Read() && (reader.GetInt64(0) != eid || reader.GetString(1) != reason))
                {
                    changed = true;
                    _stale.Add(reader.GetInt64(0));
                }
            }
            if (!changed) continue;
            connection.Run("set_event", ("$id", claim.ToBytes()), ("$event", eid), ("$reason", reason));
            _stale.Add(eid);
        }
    }

    /// <summary>The claims of a report are about to go: the events that they are of have to be looked at.</summary>
    public void Leave(long report)
    {
        using var reader = connection.Command("events_of_report", ("$report", report)).ExecuteReader();
        while (reader.Read()) _stale.Add(reader.GetInt64(0));
    }

    /// <summary>A claim of an event changed: who stands for the event has to be chosen again.</summary>
    public void Touch(long eid) => _stale.Add(eid);

    public void Finish()
    {
        foreach (var eid in _stale)
        {
            connection.Run("drop_empty_event", ("$event", eid));
            connection.Run("choose_lead", ("$event", eid));
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
