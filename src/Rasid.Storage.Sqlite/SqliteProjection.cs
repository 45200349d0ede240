using Rasid.Records;
using Rasid.Records.Claims;
using Rasid.Records.Events;
using Rasid.Records.Journal;
using Rasid.Records.Payloads;
using Rasid.Records.Reports;
using Rasid.Text;

namespace Rasid.Storage.Sqlite;

/// <summary>Keeps the projections in their tables.</summary>
internal sealed class SqliteProjection(Connection connection) : IProjection
{
    public const int PlaceRole = 5;
    public const int SpeakerRole = 6;
    private const int Latest = 9_999_999;

    public void OpenStream(StreamId stream, string site, string audience) =>
        connection.Run("open_stream", ("$stream", stream.ToBytes()), ("$site", site), ("$audience", audience));

    public string? Audience(StreamId stream) => (string?)connection.Scalar("audience", ("$stream", stream.ToBytes()));

    public Report? Report(Hash256 id)
    {
        using var reader = connection.Command("any_report", ("$id", id.ToBytes())).ExecuteReader();
        return reader.Read() ? Rows.Report(reader, 0) : null;
    }

    public void Add(Report report) => connection.Run(
        "add_report",
        ("$id", report.Id.ToBytes()),
        ("$text", report.Text.ToBytes()),
        ("$publisher", report.Description.Publisher),
        ("$url", report.Description.Url),
        ("$given_id", report.Description.GivenId),
        ("$title", report.Description.Title),
        ("$published", report.Description.Published),
        ("$origin", report.Description.Origin),
        ("$added", report.Added.ToBytes()),
        ("$audience", report.Audience),
        ("$pub_value", report.Published.Value),
        ("$pub_basis", report.Published.Basis),
        ("$pub_reason", report.Published.Reason));

    public void Describe(Hash256 report, ReportDescription description) => connection.Run(
        "describe_report",
        ("$id", report.ToBytes()),
        ("$publisher", description.Publisher),
        ("$url", description.Url),
        ("$given_id", description.GivenId),
        ("$title", description.Title),
        ("$published", description.Published));

    public void Read(Report report, Hash256 entry, Reading reading)
    {
        var rid = (long)connection.Scalar(
            "read_report",
            ("$id", report.Id.ToBytes()),
            ("$pub_value", reading.Published.Value),
            ("$pub_basis", reading.Published.Basis),
            ("$pub_reason", reading.Published.Reason),
            ("$reading", entry.ToBytes()))!;
        if (report.Reading is not null)
        {
            connection.Run("delete_members", ("$report", rid));
            connection.Run("delete_claims", ("$report", rid));
            connection.Run("delete_facts", ("$report", rid));
        }
        for (var i = 0; i < reading.Claims.Count; i++) Add(report, rid, i, reading.Claims[i].Claim);
        for (var i = 0; i < reading.Facts.Count; i++)
        {
            var fact = reading.Facts[i].Fact;
            connection.Run(
                "add_fact",
                ("$id", fact.Id.ToBytes()),
                ("$report", rid),
                ("$ordinal", i),
                ("$audience", report.Audience),
                ("$body", ClaimJson.Of(fact)));
        }
    }

    public void Unknown(Hash256 entry, string kind, int version) =>
        connection.Run("unknown", ("$id", entry.ToBytes()), ("$kind", kind), ("$version", version));

    private void Add(Report report, long rid, int ordinal, Claim claim)
    {
        var id = claim.Id;
        var (eid, reason) = EventOf(report, claim, id);
        var days = EdtfDays.Of(claim.Date);
        var from = days is { } d ? d.From?.DayNumber ?? 0 : (int?)null;
        var to = days is { } e ? e.To?.DayNumber ?? Latest : (int?)null;
        // A reading of another make may name one anchor twice: the first stands.
        if (connection.Scalar(
            "add_claim",
            ("$id", id.ToBytes()),
            ("$report", rid),
            ("$ordinal", ordinal),
            ("$event", eid),
            ("$reason", reason),
            ("$audience", report.Audience),
            ("$type", claim.Type),
            ("$status", claim.Status),
            ("$day_from", from),
            ("$day_to", to),
            ("$sort", days is null ? Latest : days.Value.From?.DayNumber ?? days.Value.To?.DayNumber ?? Latest),
            ("$body", ClaimJson.Of(claim))) is not long cid) return;
        Members(cid, 0, claim.Actors);
        Members(cid, 1, claim.Recipients);
        Members(cid, 2, claim.Hosts);
        Members(cid, 3, claim.Auspices);
        Members(cid, 4, claim.Chairs);
        if (claim.Place is { } place) Members(cid, PlaceRole, [place]);
        if (claim.Attribution.Speaker is { } speaker) Members(cid, SpeakerRole, [speaker, .. claim.Attribution.Also]);
    }

    private (long Event, string Reason) EventOf(Report report, Claim claim, Hash256 id)
    {
        var key = EventJoiner.KeyOf(report.Text, claim.Anchor).ToBytes();
        using (var reader = connection.Command("event_of_key", ("$key", key)).ExecuteReader())
        {
            if (reader.Read())
                return (reader.GetInt64(0), Rows.Hash(reader, 1) == id ? EventJoiner.First : EventJoiner.SameWords);
        }
        return ((long)connection.Scalar("add_event", ("$id", id.ToBytes()), ("$key", key))!, EventJoiner.First);
    }

    private void Members(long claim, int role, IReadOnlyList<ClaimMember> members)
    {
        foreach (var member in members)
        {
            var key = SearchKey.Of(member);
            var name = connection.Scalar("name", ("$key", key)) ?? connection.Scalar("add_name", ("$key", key));
            connection.Run("add_member", ("$claim", claim), ("$role", role), ("$name", name));
        }
    }
}
