using Rasid.Actors;
using Rasid.Coding;
using Rasid.Reading;
using Rasid.Records;
using Rasid.Records.Claims;
using Rasid.Records.Reports;
using Rasid.Text;
using Rasid.Time;

namespace Rasid.Workflow;

/// <summary>Turns what the engine read into what the record keeps. The one file that knows both. Pure.</summary>
public static class DraftClaims
{
    private static readonly string[] Bases = ["stated", "relative", "inferred"];
    private static readonly string[] Sides = ["none", "west", "east", "joint"];
    private static readonly string[] Kinds = ["person", "body", "state", "group", "office", "place"];
    private static readonly string[] Grains =
    [
        "second", "minute", "hour", "part-of-day", "day", "weekend", "week", "month-part", "month", "season", "quarter",
        "half-year", "year", "decade", "century",
    ];

    /// <summary>The reading of a report, as it is journalled.</summary>
    /// <param name="report">Id of the report.</param>
    /// <param name="stamp">Which engine read.</param>
    /// <param name="read">What it read.</param>
    public static Records.Claims.Reading From(Hash256 report, EngineStamp stamp, ReadReport read)
    {
        ArgumentNullException.ThrowIfNull(read);
        var names = Names(read.Mentions);
        var anchors = new Dictionary<Hash256, int>();
        return new Records.Claims.Reading(
            report,
            stamp,
            new Publication(read.Published.Value ?? "", Bases[(int)read.Published.Basis], read.Published.Reason),
            read.Boilerplate,
            [.. read.Times.Select(t => new ReadTime(t.Span, t.Value, Grains[(int)t.Grain], t.Rule))],
            [.. read.Mentions.Select(m => new ReadMention(
                m.Span, m.Actor.Id, Kinds[(int)m.Actor.Kind], m.Actor.NameAr, m.Actor.NameEn, m.IsResolved, m.Rule))],
            [.. read.Events.Select(e => new ReadClaim(Claim(e, Anchor(anchors, report, e.Trigger, e.Type.Name()), names, read.Text), Rule(e.Rule)))],
            [.. read.Facts.Select(f => new ReadFact(Fact(f, Anchor(anchors, report, f.Trigger, Records.Claims.Fact.TypePrefix + f.Kind), names), Rule(f.Rule)))])
        {
            PassedOver = [.. read.PassedOver.Where(p => p.Span is not null).Select(Passed)],
        };
    }

    private static Claim Claim(CodedEvent e, ClaimAnchor anchor, Dictionary<string, Actor> names, string text) => new(
        anchor,
        e.Modes,
        e.Contexts,
        e.Status.Name(),
        e.Date ?? "",
        e.DateBasis is { } basis ? Bases[(int)basis] : "",
        e.DateReason,
        Members(e.Actors, names),
        Members(e.Recipients, names),
        Members(e.Hosts, names),
        Members(e.Auspices, names),
        Members(e.Chairs, names),
        Member(e.Place, names),
        Attribution(e.Attribution, names),
        e.Evidence,
        (int)Math.Round(Math.Clamp(e.Confidence, 0, 1) * 1000))
    {
        Rule = e.Rule.Rule,
        Words = e.Actors.Count + e.Recipients.Count > 0 ? "" : string.Join(" … ", e.Trigger.Select(t => ShowRecord.Slice(text, t))),
    };

    // What the steps made of date or place says nothing about why the words were passed over.
    private static PassedOver Passed(RuleNode node) => new(
        node.Span!.Value, node.Rule, node.Source,
        [.. node.Children.Where(c => c.Part is "passed" or "status").Select(c => new PassedReason(c.Rule, c.Source))]);

    private static Fact Fact(CodedFact f, ClaimAnchor anchor, Dictionary<string, Actor> names) => new(
        anchor, f.Status.Name(), f.Date ?? "", Members(f.Actors, names), Member(f.Place, names), Attribution(f.Attribution, names), f.Evidence);

    // Two claims on one trigger and type are told apart by their order.
    private static ClaimAnchor Anchor(Dictionary<Hash256, int> taken, Hash256 report, IReadOnlyList<TextSpan> trigger, string type)
    {
        var anchor = new ClaimAnchor(report, trigger, type);
        var id = anchor.Id;
        var nth = taken.GetValueOrDefault(id);
        taken[id] = nth + 1;
        return nth == 0 ? anchor : anchor with { Nth = nth };
    }

    private static ClaimAttribution Attribution(Attribution a, Dictionary<string, Actor> names) =>
        new(a.Kind.Name(), Member(a.Speaker, names), Members(a.Also, names));

    private static IReadOnlyList<ClaimMember> Members(IReadOnlyList<Member> members, Dictionary<string, Actor> names) =>
        members.Count == 0 ? [] : [.. members.Select(m => Member(m, names)!)];

    // The names are kept with the claim: a record shows what was known on the day of the reading, without its pack.
    private static ClaimMember? Member(Member? m, Dictionary<string, Actor> names)
    {
        if (m is null) return null;
        var actor = m.Id is not null ? names.GetValueOrDefault(m.Id) : null;
        return new ClaimMember(m.Text, m.Span, m.Id ?? "", actor?.NameAr ?? "", actor?.NameEn ?? "", m.Country, m.Sector, Sides[(int)m.Side]);
    }

    private static Dictionary<string, Actor> Names(IEnumerable<Mention> mentions)
    {
        var names = new Dictionary<string, Actor>(StringComparer.Ordinal);
        foreach (var mention in mentions)
        {
            if (mention.IsResolved) names.TryAdd(mention.Actor.Id, mention.Actor);
            foreach (var part in mention.Parts)
            {
                if (part.IsResolved) names.TryAdd(part.Actor.Id, part.Actor);
            }
        }
        return names;
    }

    private static RuleStep Rule(RuleNode node) =>
        new(node.Part, node.Rule, node.Span, node.Source, node.Children.Count == 0 ? [] : [.. node.Children.Select(Rule)]);
}
