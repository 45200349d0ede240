using System.Text.Json;
using Rasid.Records.Claims;
using Rasid.Records.Json;
using Rasid.Records.Reviews;

namespace Rasid.Records.Payloads;

/// <summary>Changes of a claim as canonical JSON: a member for each field that is said, an empty one where there is none.</summary>
internal static class ChangesJson
{
    public static void Write(CanonicalWriter w, ClaimChanges c)
    {
        w.StartObject();
        Members(w, "actors", c.Actors);
        if (c.Attribution is { } attribution) ClaimJson.Attribution(w, attribution);
        if (c.Date is { } date) w.Member("date", date);
        if (c.Modes is { } modes)
        {
            w.Name("modes").StartArray();
            foreach (var mode in modes) w.Text(mode);
            w.End();
        }
        Members(w, "place", c.Place);
        Members(w, "recipients", c.Recipients);
        if (c.Status is { } status) w.Member("status", status);
        if (c.Type is { } type) w.Member("type", type);
        w.End();
    }

    public static ClaimChanges Read(JsonElement e) => new()
    {
        Actors = Members(e, "actors"),
        Attribution = e.TryGetProperty("attribution", out var attribution) ? ClaimJson.ReadAttribution(attribution) : null,
        Date = e.TextOrNull("date"),
        Modes = e.TryGetProperty("modes", out _) ? e.Texts("modes") : null,
        Place = Members(e, "place"),
        Recipients = Members(e, "recipients"),
        Status = e.TextOrNull("status"),
        Type = e.TextOrNull("type"),
    };

    private static void Members(CanonicalWriter w, string name, IReadOnlyList<ClaimMember>? members)
    {
        if (members is null) return;
        w.Name(name).StartArray();
        foreach (var member in members) ClaimJson.Member(w, member);
        w.End();
    }

    private static IReadOnlyList<ClaimMember>? Members(JsonElement e, string name) =>
        e.TryGetProperty(name, out _) ? e.List(name, ClaimJson.ReadMember) : null;
}
