using System.Text;
using Rasid.Records;
using Rasid.Records.Claims;
using Rasid.Records.Journal;
using Rasid.Records.Payloads;
using Rasid.Records.Reports;
using Rasid.Text;

namespace Rasid.Storage.Contract;

/// <summary>Hand-made reports and readings.</summary>
internal static class Sample
{
    public static readonly EngineStamp Engine = new("test", "language", "pack");

    public static Hash256 HashOf(string text) => Hash256.Of(Encoding.UTF8.GetBytes(text));

    public static ReportDescription Description(string publisher = "", string id = "", string published = "") =>
        new(publisher, "", id, "", published, "file.txt");

    public static (Hash256 Id, EntryDraft Draft) Report(string text, string publisher = "", string id = "", string published = "")
    {
        var added = new ReportAdded(HashOf(text), Description(publisher, id, published), []);
        return (added.Key.Id, added.ToDraft(text));
    }

    public static ClaimMember Member(string text, string id = "", string ar = "", string en = "") =>
        new(text, new TextSpan(0, text.Length), id, ar, en, "", "", "none");

    public static Claim Claim(
        Hash256 report,
        int at = 0,
        string type = "CONSULT",
        string status = "happened",
        string date = "",
        ClaimMember[]? actors = null,
        ClaimMember? place = null,
        string[]? modes = null) => new(
        new ClaimAnchor(report, [new TextSpan(at, 5)], type),
        modes ?? [],
        [],
        status,
        date,
        date.Length > 0 ? "stated" : "",
        "",
        actors ?? [],
        [],
        [],
        [],
        [],
        place,
        ClaimAttribution.Author,
        new TextSpan(at, 9),
        800);

    public static Reading Reading(Hash256 report, params Claim[] claims) => new(
        report,
        Engine,
        new Publication("2024-05-01", "inferred", "newest-past 2024-04-30"),
        [],
        [new ReadTime(new TextSpan(0, 3), "2024-04-30", "day", "times:day")],
        [new ReadMention(new TextSpan(0, 5), "sirte", "place", "سرت", "Sirte", true, "places.tsv:3")],
        [.. claims.Select(c => new ReadClaim(c, new RuleStep("trigger", "triggers:consult.meet", new TextSpan(2, 3), "triggers.tsv:4", [RuleStep.None])))],
        []);

    public static EntryDraft Read(Hash256 report, params Claim[] claims) => ReadingPayload.ToDraft(Reading(report, claims));
}
