using Rasid.Records.Claims;

namespace Rasid.Records.Events;

/// <summary>Which fields of a claim cannot be true together with what was said of the event before. Pure.</summary>
public static class Contradiction
{
    private static readonly string[] Real = ["happened", "ongoing"];
    private static readonly string[] Unreal = ["denied", "failed"];

    /// <summary>
    /// The fields, of <c>status</c>, <c>date</c> and <c>place</c>, in which the claim contradicts an earlier one and says what none said before.
    /// </summary>
    /// <param name="claim">The claim.</param>
    /// <param name="before">Claims of the same event that were known before it.</param>
    /// <param name="isWithin">Whether a place lies in another or is it; both have an id.</param>
    /// <remarks>
    /// What happened and what was denied or failed exclude each other; so do dates without a common day, and places of which neither holds the
    /// other. A plan is not contradicted by what came of it, and what is left open contradicts nothing.
    /// </remarks>
    public static IReadOnlyList<string> Of(Claim claim, IReadOnlyList<Claim> before, Func<ClaimMember, ClaimMember, bool> isWithin)
    {
        ArgumentNullException.ThrowIfNull(claim);
        ArgumentNullException.ThrowIfNull(before);
        var fields = new List<string>();
        if (IsNew(c => c.Status, (a, b) => Excludes(a.Status, b.Status))) fields.Add("status");
        if (IsNew(c => c.Date, (a, b) => AreApart(a.Date, b.Date))) fields.Add("date");
        if (IsNew(c => c.Place?.Id ?? "", (a, b) => ArePlacesApart(a.Place, b.Place, isWithin))) fields.Add("place");
        return fields;

        bool IsNew(Func<Claim, string> value, Func<Claim, Claim, bool> excludes) =>
            before.Any(b => excludes(claim, b)) && before.All(b => value(b) != value(claim));
    }

    private static bool Excludes(string a, string b) => Real.Contains(a) && Unreal.Contains(b) || Unreal.Contains(a) && Real.Contains(b);

    private static bool AreApart(string a, string b) =>
        EdtfDays.Of(a) is { } x && EdtfDays.Of(b) is { } y && (x.To < y.From || y.To < x.From);

    private static bool ArePlacesApart(ClaimMember? a, ClaimMember? b, Func<ClaimMember, ClaimMember, bool> isWithin) =>
        a is { Id.Length: > 0 } && b is { Id.Length: > 0 } && !isWithin(a, b) && !isWithin(b, a);
}
