using Rasid.Records;
using Rasid.Records.Claims;
using Rasid.Records.Events;
using Rasid.Records.Payloads;
using Rasid.Records.Reports;

namespace Rasid.Storage.Sqlite;

/// <summary>Keeps claims and who is in them in their tables.</summary>
internal sealed class SqliteClaims(Connection connection, SqliteSentences sentences)
{
    public const int PlaceRole = 5;
    public const int SpeakerRole = 6;
    private const int Latest = 9_999_999;

    // A projection lives for one transaction, in which numbers do not change.
    private readonly Dictionary<string, long> _actors = new(StringComparer.Ordinal);

    public void Add(Report report, long rid, int ordinal, PlacedClaim placed)
    {
        if (connection.Scalar(
            "add_claim",
            [
                ("$id", placed.Claim.Id.ToBytes()),
                ("$report", rid),
                ("$ordinal", ordinal),
                ("$audience", report.Audience),
                ("$body", ClaimJson.Of(placed.Claim)),
                ("$lost", placed.IsLost ? 1 : 0),
                ("$by_hand", placed.IsByHand ? 1 : 0),
                ("$told", placed.Gist.Published > 0 ? placed.Gist.Published : null),
                ("$sentence", sentences.Of(rid, report, placed.Claim.Evidence)),
                .. Shown(placed),
            ]) is long cid) Members(cid, placed.Shown);
    }

    /// <summary>Adds a claim after those that its report has.</summary>
    public void Append(Report report, PlacedClaim placed)
    {
        var rid = (long)connection.Scalar("report_number", ("$id", report.Id.ToBytes()))!;
        Add(report, rid, (int)(long)connection.Scalar("next_ordinal", ("$report", rid))!, placed);
        connection.Run("hold_statement", ("$id", placed.Claim.Id.ToBytes()), ("$statement", placed.Statement.ToBytes()));
    }

    /// <summary>Puts what review made of a claim in its place; the number of its event.</summary>
    public long? Revise(PlacedClaim placed)
    {
        long cid, eid;
        using (var reader = connection.Command("revise_claim", [("$id", placed.Claim.Id.ToBytes()), .. Shown(placed)]).ExecuteReader())
        {
            if (!reader.Read()) return null;
            (cid, eid) = (reader.GetInt64(0), reader.GetInt64(1));
        }
        connection.Run("hold_statement", ("$id", placed.Claim.Id.ToBytes()), ("$statement", placed.Statement.ToBytes()));
        connection.Run("delete_members_of_claim", ("$claim", cid));
        Members(cid, placed.Shown);
        return eid;
    }

    public long Actor(string id, string kind, string nameAr, string nameEn)
    {
        if (_actors.TryGetValue(id, out var number)) return number;
        number = (long)(connection.Scalar("actor_number", ("$id", id))
            ?? connection.Scalar(
                "add_actor",
                ("$id", id),
                ("$kind", kind),
                ("$name_ar", nameAr),
                ("$name_en", nameEn),
                ("$key", SearchKey.OfNames(id, nameAr, nameEn))))!;
        _actors.Add(id, number);
        return number;
    }

    // Type, status and days are those that are shown: by them a claim is found.
    private static (string, object?)[] Shown(PlacedClaim placed)
    {
        var claim = placed.Shown;
        var days = EdtfDays.Of(claim.Date);
        return
        [
            ("$type", claim.Type),
            ("$status", claim.Status),
            ("$day_from", days is { } d ? d.From?.DayNumber ?? 0 : null),
            ("$day_to", days is { } e ? e.To?.DayNumber ?? Latest : null),
            ("$sort", days is null ? Latest : days.Value.From?.DayNumber ?? days.Value.To?.DayNumber ?? Latest),
            ("$statement", placed.Statement.ToBytes()),
            ("$gist", ClaimGistJson.Of(placed.Gist)),
            ("$verdict", placed.Verdict),
            ("$out", Records.Reviews.ReviewVerdicts.IsOut(placed.Verdict) ? 1 : 0),
            ("$revised", placed.Revised is { } revised ? ClaimJson.Of(revised) : null),
            ("$says", claim.Attribution.Kind),
        ];
    }

    private void Members(long cid, Claim claim)
    {
        Members(cid, 0, claim.Actors);
        Members(cid, 1, claim.Recipients);
        Members(cid, 2, claim.Hosts);
        Members(cid, 3, claim.Auspices);
        Members(cid, 4, claim.Chairs);
        if (claim.Place is { } place) Members(cid, PlaceRole, [place]);
        if (claim.Attribution.Speaker is { } speaker) Members(cid, SpeakerRole, [speaker, .. claim.Attribution.Also]);
    }

    /// <summary>Adds a statement of fact of a report.</summary>
    public void Add(Report report, long rid, int ordinal, Fact fact, int? told)
    {
        var days = EdtfDays.Of(fact.Date);
        if (connection.Scalar(
            "add_fact",
            ("$id", fact.Id.ToBytes()),
            ("$report", rid),
            ("$ordinal", ordinal),
            ("$audience", report.Audience),
            ("$body", ClaimJson.Of(fact)),
            ("$kind", fact.Kind),
            ("$day_from", days is { } d ? d.From?.DayNumber ?? 0 : null),
            ("$day_to", days is { } e ? e.To?.DayNumber ?? Latest : null),
            ("$told", told),
            ("$sentence", sentences.Of(rid, report, fact.Evidence))) is not long fid) return;
        Members(fid, 0, fact.Actors, "add_fact_member");
        if (fact.Place is { } place) Members(fid, PlaceRole, [place], "add_fact_member");
        if (fact.Attribution.Speaker is { } speaker) Members(fid, SpeakerRole, [speaker, .. fact.Attribution.Also], "add_fact_member");
    }

    private void Members(long claim, int role, IReadOnlyList<ClaimMember> members, string statement = "add_member")
    {
        foreach (var member in members)
        {
            var key = SearchKey.Of(member);
            var name = connection.Scalar("name", ("$key", key)) ?? AddName(key, member);
            connection.Run(statement, ("$claim", claim), ("$role", role), ("$name", name));
        }
    }

    private object? AddName(string key, ClaimMember member)
    {
        var name = connection.Scalar(
            "add_name",
            ("$key", key),
            ("$actor", member.Id.Length > 0 && !ReadMention.IsLocal(member.Id) ? Actor(member.Id, "", member.NameAr, member.NameEn) : null),
            ("$words", member.Text),
            ("$side", member.Side),
            ("$country", member.Country));
        foreach (var word in SearchKey.Words(member)) connection.Run("add_name_word", ("$word", word), ("$name", name));
        return name;
    }
}
