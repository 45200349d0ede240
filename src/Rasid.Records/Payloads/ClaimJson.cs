using System.Text.Json;
using Rasid.Records.Claims;
using Rasid.Records.Json;

namespace Rasid.Records.Payloads;

/// <summary>Claims and facts as canonical JSON: in readings with their rule tree, in projections without.</summary>
public static class ClaimJson
{
    /// <summary>A claim without its rule tree.</summary>
    public static byte[] Of(Claim claim)
    {
        var w = new CanonicalWriter();
        Write(w, claim, null);
        return w.ToArray();
    }

    /// <summary>A fact without its rule tree.</summary>
    public static byte[] Of(Fact fact)
    {
        var w = new CanonicalWriter();
        Write(w, fact, null);
        return w.ToArray();
    }

    /// <summary>The claim that <see cref="Of(Claim)"/> wrote.</summary>
    public static Claim ToClaim(ReadOnlyMemory<byte> json, Hash256 report)
    {
        using var document = JsonDocument.Parse(json);
        return ReadClaim(document.RootElement, report);
    }

    /// <summary>The fact that <see cref="Of(Fact)"/> wrote.</summary>
    public static Fact ToFact(ReadOnlyMemory<byte> json, Hash256 report)
    {
        using var document = JsonDocument.Parse(json);
        return ReadFact(document.RootElement, report);
    }

    internal static void Write(CanonicalWriter w, Claim c, RuleStep? rule)
    {
        w.StartObject();
        Members(w, "actors", c.Actors);
        Attribution(w, c.Attribution);
        Members(w, "auspices", c.Auspices);
        Members(w, "chairs", c.Chairs);
        w.Member("confidence", c.Confidence).Optional("contexts", c.Contexts);
        w.Optional("date", c.Date).Optional("date_basis", c.DateBasis).Optional("date_reason", c.DateReason);
        w.Name("evidence").Span(c.Evidence);
        Members(w, "hosts", c.Hosts);
        w.Optional("modes", c.Modes);
        if (c.Anchor.Nth > 0) w.Member("nth", c.Anchor.Nth);
        if (c.Place is { } place) Member(w.Name("place"), place);
        Members(w, "recipients", c.Recipients);
        w.Optional("reviewed_type", c.ReviewedType).Optional("rule", c.Rule).Member("status", c.Status).Spans("trigger", c.Anchor.Trigger).Member("type", c.Anchor.Type);
        if (rule is not null) Rule(w.Name("why"), rule);
        w.Optional("words", c.Words).End();
    }

    internal static void Write(CanonicalWriter w, Fact f, RuleStep? rule)
    {
        w.StartObject();
        Members(w, "actors", f.Actors);
        Attribution(w, f.Attribution);
        w.Optional("date", f.Date).Name("evidence").Span(f.Evidence);
        if (f.Anchor.Nth > 0) w.Member("nth", f.Anchor.Nth);
        if (f.Place is { } place) Member(w.Name("place"), place);
        w.Member("status", f.Status).Spans("trigger", f.Anchor.Trigger).Member("type", f.Anchor.Type);
        if (rule is not null) Rule(w.Name("why"), rule);
        w.End();
    }

    internal static Claim ReadClaim(JsonElement e, Hash256 report) => new(
        Anchor(e, report),
        e.Texts("modes"),
        e.Texts("contexts"),
        e.Text("status"),
        e.Text("date"),
        e.Text("date_basis"),
        e.Text("date_reason"),
        e.List("actors", ReadMember),
        e.List("recipients", ReadMember),
        e.List("hosts", ReadMember),
        e.List("auspices", ReadMember),
        e.List("chairs", ReadMember),
        e.TryGetProperty("place", out var place) ? ReadMember(place) : null,
        ReadAttribution(e.GetProperty("attribution")),
        e.GetProperty("evidence").Span(),
        e.Int("confidence"))
    {
        Rule = e.Text("rule"),
        Words = e.Text("words"),
        ReviewedType = e.Text("reviewed_type"),
    };

    internal static Fact ReadFact(JsonElement e, Hash256 report) => new(
        Anchor(e, report),
        e.Text("status"),
        e.Text("date"),
        e.List("actors", ReadMember),
        e.TryGetProperty("place", out var place) ? ReadMember(place) : null,
        ReadAttribution(e.GetProperty("attribution")),
        e.GetProperty("evidence").Span());

    internal static RuleStep ReadRule(JsonElement e) => new(
        e[0].GetString()!,
        e[1].GetString()!,
        e[3].GetArrayLength() == 0 ? null : e[3].Span(),
        e[2].GetString()!,
        e[4].Items(ReadRule));

    private static void Rule(CanonicalWriter w, RuleStep step)
    {
        w.StartArray().Text(step.Part).Text(step.Rule).Text(step.Source);
        if (step.Span is { } span) w.Span(span);
        else w.StartArray().End();
        w.StartArray();
        foreach (var child in step.Children) Rule(w, child);
        w.End().End();
    }

    private static ClaimAnchor Anchor(JsonElement e, Hash256 report) =>
        new(report, e.List("trigger", JsonReading.Span), e.Text("type"), e.Int("nth"));

    internal static void Attribution(CanonicalWriter w, ClaimAttribution a)
    {
        w.Name("attribution").StartObject();
        Members(w, "also", a.Also);
        w.Member("kind", a.Kind);
        if (a.Speaker is { } speaker) Member(w.Name("speaker"), speaker);
        w.End();
    }

    internal static ClaimAttribution ReadAttribution(JsonElement e) => new(
        e.Text("kind"),
        e.TryGetProperty("speaker", out var speaker) ? ReadMember(speaker) : null,
        e.List("also", ReadMember));

    private static void Members(CanonicalWriter w, string name, IReadOnlyList<ClaimMember> members)
    {
        if (members.Count == 0) return;
        w.Name(name).StartArray();
        foreach (var member in members) Member(w, member);
        w.End();
    }

    internal static void Member(CanonicalWriter w, ClaimMember m) => w.StartObject()
        .Optional("ar", m.NameAr)
        .Optional("country", m.Country)
        .Optional("en", m.NameEn)
        .Optional("id", m.Id)
        .Optional("sector", m.Sector)
        .Member("side", m.Side)
        .Name("span").Span(m.Span)
        .Member("text", m.Text)
        .End();

    internal static ClaimMember ReadMember(JsonElement e) => new(
        e.Text("text"), e.GetProperty("span").Span(), e.Text("id"), e.Text("ar"), e.Text("en"), e.Text("country"), e.Text("sector"), e.Text("side"));
}
