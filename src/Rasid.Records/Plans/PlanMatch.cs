using Rasid.Records.Claims;
using Rasid.Records.Reports;
using Rasid.Time;

namespace Rasid.Records.Plans;

/// <summary>Decides whether a claim says what came of a planned event. Pure and cautious: a wrong answer is worse than none.</summary>
/// <param name="Fate">What came of it.</param>
/// <param name="Because">What held: <c>type</c>, <c>who</c>, <c>place</c>, <c>day</c>, each with its value.</param>
public sealed record PlanMatch(PlanFate Fate, IReadOnlyList<(string Part, string Value)> Because)
{
    /// <summary>Days before and after the planned days on which an event still is the planned one.</summary>
    public const int Early = 1;

    /// <summary>Days after the planned days on which an event still is the planned one.</summary>
    public const int Late = 3;

    /// <summary>Days after the planned days until which a report without a day of its own may tell of it, and within which it is put off.</summary>
    public const int LongestTold = 14;

    /// <summary>Days from the report of a plan without a day until which it may come about.</summary>
    public const int LongestOpen = 30;

    private const string OfReport = "local:";
    private const string OfSort = "group:";

    /// <summary>What a later claim says of a plan; null when it says nothing of it.</summary>
    /// <param name="plan">The plan; a planned claim.</param>
    /// <param name="told">Its report.</param>
    /// <param name="later">Another claim.</param>
    /// <param name="tells">Its report.</param>
    public static PlanMatch? Of(Claim plan, Report told, Claim later, Report tells)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(told);
        ArgumentNullException.ThrowIfNull(later);
        ArgumentNullException.ThrowIfNull(tells);
        if (told.Id == tells.Id || FateOf(plan, later) is not { } fate) return null;
        var (first, second) = (Day(told.Published.Value), Day(tells.Published.Value));
        if (first is null || second is null || second < first) return null;
        if (plan.Modes.Count > 0 && later.Modes.Count > 0 && fate == PlanFate.Held && !plan.Modes.Intersect(later.Modes, StringComparer.Ordinal).Any()) return null;
        var because = new List<(string, string)> { ("type", later.Type) };
        if (!SameWho(plan, later, because) || !SameDay(fate, Days(plan), Days(later), first.Value, second.Value, because)) return null;
        return new PlanMatch(fate, because);
    }

    private static PlanFate? FateOf(Claim plan, Claim later)
    {
        // That a meeting is refused, called off or put off is coded as a refusal to meet.
        if (plan.Type == "CONSULT" && later.Type == "REJECT" && later.Modes.Contains("meet", StringComparer.Ordinal) && later.Status is "happened" or "ongoing") return PlanFate.Cancelled;
        if (plan.Type != later.Type) return null;
        return later.Status switch
        {
            "happened" or "ongoing" => PlanFate.Held,
            "planned" => PlanFate.Postponed,
            "failed" => PlanFate.Cancelled,
            _ => null,
        };
    }

    // Somebody known in common, or the same town where nobody is known on one side; two towns are two events.
    private static bool SameWho(Claim plan, Claim later, List<(string, string)> because)
    {
        var (town, other) = (Place(plan), Place(later));
        if (town.Length > 0 && other.Length > 0 && town != other) return false;
        var (a, b) = (Known(plan), Known(later));
        var common = a.Intersect(b, StringComparer.Ordinal).ToList();
        // Whoever receives one guest and then another holds two meetings.
        if (a.Count > 1 && b.Count > 1 && common.Count < 2) return false;
        if (common.Count > 0) because.Add(("who", string.Join(", ", common)));
        if (town.Length > 0 && town == other) because.Add(("place", town));
        return common.Count > 0 || (town.Length > 0 && town == other && (a.Count == 0 || b.Count == 0));
    }

    private static bool SameDay(PlanFate fate, DateRange? planned, DateRange? days, DateOnly told, DateOnly tells, List<(string, string)> because)
    {
        if (planned is not { From: { } from, To: { } to })
        {
            // Of a plan without a day only what soon follows can be it.
            if (planned is not null || fate == PlanFate.Postponed) return false;
            var day = days?.From ?? tells;
            if (day <= told || day > told.AddDays(LongestOpen)) return false;
            because.Add(("day", Text(day)));
            return true;
        }
        if (fate == PlanFate.Postponed)
        {
            if (days is not { From: { } next } || next <= to || tells > to.AddDays(LongestTold)) return false;
            because.Add(("day", Text(next)));
            return true;
        }
        if (days is { From: { } began, To: { } ended })
        {
            if (ended < from.AddDays(-Early) || began > to.AddDays(Late)) return false;
            because.Add(("day", Text(began)));
            return true;
        }
        if (days is not null || tells < (fate == PlanFate.Held ? from : told) || tells > to.AddDays(LongestTold)) return false;
        because.Add(("day", Text(tells)));
        return true;
    }

    private static DateRange? Days(Claim claim) => EdtfDays.Of(claim.Date);

    private static DateOnly? Day(string published) => EdtfDays.Of(published) is { From: { } from, To: { } to } && to.DayNumber - from.DayNumber <= 31 ? from : null;

    private static string Place(Claim claim) => claim.Place is { } place && IsOne(place.Id) ? place.Id : "";

    private static List<string> Known(Claim claim) =>
        [.. claim.Actors.Concat(claim.Recipients).Select(m => m.Id).Where(IsOne).Distinct(StringComparer.Ordinal)];

    private static bool IsOne(string id) =>
        id.Length > 0 && !id.StartsWith(OfReport, StringComparison.Ordinal) && !id.StartsWith(OfSort, StringComparison.Ordinal);

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
