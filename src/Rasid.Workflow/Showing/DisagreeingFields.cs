using Rasid.Records.Claims;
using Rasid.Records.Events;
using Rasid.Storage;

namespace Rasid.Workflow;

/// <summary>Puts the fields of an event's claims side by side.</summary>
internal static class DisagreeingFields
{
    /// <summary>The fields that have more than one value. A claim that leaves a field open contradicts nobody, nor does one that was rejected.</summary>
    public static IReadOnlyList<ShownField> Of(IReadOnlyList<ClaimRow> claims, EventSummary summary, Language language) =>
    [
        .. new[]
        {
            Field("status", claims, c => c.Status, summary.Status),
            Field("date", claims, c => c.Date, summary.Date),
            Field("place", claims, c => c.Place is { } place ? EventSentence.Name(place, language) : "", summary.Place),
            Field("actors", claims, c => Names(c.Actors, language), summary.Actors),
            Field("recipients", claims, c => Names(c.Recipients, language), summary.Recipients),
        }.Where(f => f.Values.Count > 1),
    ];

    private static ShownField Field(string key, IReadOnlyList<ClaimRow> claims, Func<Claim, string> value, Claim? chosen)
    {
        var stands = chosen is null ? "" : value(chosen);
        return new ShownField(key, [.. claims
            .Select((c, i) => (Value: value(c.Claim), Number: i + 1, c.IsOut))
            .Where(v => v.Value.Length > 0 && !v.IsOut)
            .GroupBy(v => v.Value, StringComparer.Ordinal)
            .Select(g => new ShownValue(g.Key, [.. g.Select(v => v.Number)], g.Key == stands))]);
    }

    private static string Names(IReadOnlyList<ClaimMember> members, Language language) => string.Join(
        Wording.Get("list.comma", language), members.Select(m => EventSentence.Name(m, language)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
}
