using Rasid.Records.Claims;
using Rasid.Records.Reports;

namespace Rasid.Records.Events;

/// <summary>Which claim of an event speaks for it, field by field. Pure; nothing is averaged, and the other values stay beside it.</summary>
/// <param name="Status">The claim whose status stands for the event.</param>
/// <param name="Date">The claim whose date stands for it; null when none has one.</param>
/// <param name="Place">The claim whose place stands for it; null when none has one.</param>
/// <param name="Actors">The claim whose actors stand for it; null when none has any.</param>
/// <param name="Recipients">The claim whose recipients stand for it; null when none has any.</param>
/// <remarks>
/// Official over media; then nearer to the day over later; then more exact over less: the date with fewer days, the list with more people
/// known. What is left is decided by the record's order.
/// </remarks>
public sealed record EventSummary(Claim Status, Claim? Date, Claim? Place, Claim? Actors, Claim? Recipients)
{
    private static readonly string[] Voices = ["official_statement", "author", "anonymous_official", "media_reports"];

    /// <summary>Chooses.</summary>
    /// <param name="claims">The event's claims with their reports in the record's order, at least one.</param>
    public static EventSummary Of(IReadOnlyList<(Claim Claim, Report Report)> claims)
    {
        ArgumentNullException.ThrowIfNull(claims);
        return new EventSummary(
            Best(claims, _ => true, _ => 0)!,
            Best(claims, c => EdtfDays.Of(c.Date) is not null, Days),
            Best(claims, c => c.Place is not null, c => c.Place!.Id.Length > 0 ? 0 : 1),
            Best(claims, c => c.Actors.Count > 0, c => -c.Actors.Count(a => a.Id.Length > 0)),
            Best(claims, c => c.Recipients.Count > 0, c => -c.Recipients.Count(a => a.Id.Length > 0)));
    }

    /// <summary>One claim with the chosen values, for a sentence about the event; it is nobody's claim.</summary>
    public Claim Composed() => Status with
    {
        Date = Date?.Date ?? "",
        DateBasis = Date?.DateBasis ?? "",
        DateReason = Date?.DateReason ?? "",
        Place = Place?.Place,
        Actors = Actors?.Actors ?? [],
        Recipients = Recipients?.Recipients ?? [],
    };

    private static Claim? Best(IReadOnlyList<(Claim Claim, Report Report)> claims, Func<Claim, bool> has, Func<Claim, int> vagueness) => claims
        .Where(c => has(c.Claim))
        .OrderBy(c => Voice(c.Claim))
        .ThenBy(c => Delay(c.Claim, c.Report))
        .ThenBy(c => vagueness(c.Claim))
        .Select(c => c.Claim)
        .FirstOrDefault();

    private static int Voice(Claim claim) => Array.IndexOf(Voices, claim.Attribution.Kind) is >= 0 and var at ? at : Voices.Length;

    // Days from the event to its report; what is not known counts as late.
    private static int Delay(Claim claim, Report report) =>
        EdtfDays.Of(claim.Date)?.From is { } day && EdtfDays.Of(report.Published.Value)?.From is { } published
            ? Math.Abs(published.DayNumber - day.DayNumber)
            : int.MaxValue;

    private static int Days(Claim claim) =>
        EdtfDays.Of(claim.Date) is { From: { } from, To: { } to } ? to.DayNumber - from.DayNumber : int.MaxValue;
}
