using Rasid.Records.Claims;
using Rasid.Records.Events;
using Rasid.Storage;

namespace Rasid.Workflow;

/// <summary>Puts the fields of an event's claims side by side.</summary>
internal static class DisagreeingFields
{
    /// <summary>The fields that are compared, in the order in which they are shown.</summary>
    public static readonly IReadOnlyList<string> Keys = ["status", "date", "place", "actors", "recipients"];

    /// <summary>The fields that have more than one value. A claim that leaves a field open contradicts nobody, nor does one that was rejected.</summary>
    public static IReadOnlyList<ShownField> Of(IReadOnlyList<ClaimRow> claims, EventSummary summary, Language language) =>
        [.. Keys.Select(key => Field(key, claims, Chosen(summary, key), language)).Where(f => f.Values.Count > 1)];

    /// <summary>A field of a claim in words; empty when the claim leaves it open.</summary>
    public static string Value(string key, Claim claim, Language language) => key switch
    {
        "status" => claim.Status,
        "date" => claim.Date,
        "place" => claim.Place is { } place ? EventSentence.Name(place, language) : "",
        "actors" => Names(claim.Actors, language),
        _ => Names(claim.Recipients, language),
    };

    private static Claim? Chosen(EventSummary summary, string key) => key switch
    {
        "status" => summary.Status,
        "date" => summary.Date,
        "place" => summary.Place,
        "actors" => summary.Actors,
        _ => summary.Recipients,
    };

    private static ShownField Field(string key, IReadOnlyList<ClaimRow> claims, Claim? chosen, Language language)
    {
        var stands = chosen is null ? "" : Value(key, chosen, language);
        return new ShownField(key, [.. claims
            .Select((c, i) => (Value: Value(key, c.Claim, language), Number: i + 1, c.IsOut))
            .Where(v => v.Value.Length > 0 && !v.IsOut)
            .GroupBy(v => v.Value, StringComparer.Ordinal)
            .Select(g => new ShownValue(g.Key, [.. g.Select(v => v.Number)], g.Key == stands))]);
    }

    private static string Names(IReadOnlyList<ClaimMember> members, Language language) => string.Join(
        Wording.Get("list.comma", language), members.Select(m => EventSentence.Name(m, language)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
}
