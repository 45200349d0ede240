using Rasid.Records.Claims;
using Rasid.Web.Wording;
using Rasid.Workflow;

namespace Rasid.Web.Pages;

/// <summary>The fields of an event as its claims have them: what they agree on once, what they do not side by side.</summary>
internal static class EventFields
{
    /// <summary>Field by field; a field that no claim has is left out. Claims come with the numbers that they are shown under.</summary>
    public static IReadOnlyList<(string Key, IReadOnlyList<FieldValue> Values)> Of(IReadOnlyList<(int Number, Claim Claim)> claims, Claim standing, Words words)
    {
        var fields = new List<(string, IReadOnlyList<FieldValue>)>
        {
            ("Type", Said(claims, c => TypeName(c, words))),
            ("Status", [.. Said(claims, c => words.Code("Status_", c.Status)).Select(v => v with { Stands = v.Text == words.Code("Status_", standing.Status) })]),
            ("Date", [.. Dates(claims, words).Select(v => v with { Stands = v.Date == standing.Date })]),
        };
        foreach (var role in new[] { "Actors", "Recipients", "Place", "Hosts", "Auspices", "Chairs" })
        {
            var members = Who(claims, role);
            if (role == "Place") members = [.. members.Select(m => m with { Stands = standing.Place is { } place && ClaimFields.KeyOf(place) == ClaimFields.KeyOf(m.Member!) })];
            if (members.Count > 0) fields.Add((role, members));
        }
        fields.Add(("Speakers", Voices(claims, words)));
        fields.Add(("Confidence", Said(claims, c => $"{c.Confidence / 10}%")));
        return fields;
    }

    private static string TypeName(Claim claim, Words words)
    {
        var name = words.Code("Type_", claim.Type);
        return claim.Modes.Count == 0 ? $"{name} ({claim.Type})" : $"{name} ({claim.Type}: {string.Join(", ", claim.Modes)})";
    }

    private static List<FieldValue> Said(IReadOnlyList<(int Number, Claim Claim)> claims, Func<Claim, string> value) =>
        [.. claims.GroupBy(c => value(c.Claim), StringComparer.Ordinal).Select(g => new FieldValue(g.Key, "", "", null, [.. g.Select(c => c.Number)]))];

    private static List<FieldValue> Dates(IReadOnlyList<(int Number, Claim Claim)> claims, Words words) =>
    [
        .. claims.GroupBy(c => (c.Claim.Date, c.Claim.DateBasis, c.Claim.DateReason)).Select(g => new FieldValue(
            g.Key.Date.Length == 0 ? DayWords.Unknown(words.Language) : "", ReasonWords.OfDate(words, g.Key.DateBasis, g.Key.DateReason), g.Key.Date, null, [.. g.Select(c => c.Number)])),
    ];

    private static List<FieldValue> Who(IReadOnlyList<(int Number, Claim Claim)> claims, string role) =>
    [
        .. claims
            .SelectMany(c => ClaimFields.Members(c.Claim).Where(m => m.Role == role).SelectMany(m => m.Members).Select(m => (c.Number, Member: m)))
            .GroupBy(m => ClaimFields.KeyOf(m.Member), StringComparer.Ordinal)
            .Select(g => new FieldValue("", "", "", g.First().Member, [.. g.Select(m => m.Number).Distinct()])),
    ];

    // The kind of voice always, and who it is where somebody is named.
    private static List<FieldValue> Voices(IReadOnlyList<(int Number, Claim Claim)> claims, Words words)
    {
        var values = new List<FieldValue>();
        foreach (var voice in claims.GroupBy(c => (c.Claim.Attribution.Kind, Key: c.Claim.Attribution.Speaker is { } s ? ClaimFields.KeyOf(s) : "")))
        {
            var speaker = voice.First().Claim.Attribution.Speaker;
            var kind = words.Code("Says_", voice.Key.Kind);
            values.Add(new FieldValue(speaker is null ? kind : "", speaker is null ? "" : kind, "", speaker, [.. voice.Select(c => c.Number)]));
        }
        return values;
    }
}
