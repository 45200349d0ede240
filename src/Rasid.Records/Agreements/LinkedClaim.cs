using Rasid.Records.Claims;
using Rasid.Records.Reports;

namespace Rasid.Records.Agreements;

/// <summary>A claim that says something of a provision. Immutable.</summary>
/// <param name="Claim">The claim, as it is shown.</param>
/// <param name="Report">Its report.</param>
/// <param name="Event">Id of its event.</param>
/// <param name="Voice">By whom it is told independently: equal for copies of one text and for one publisher.</param>
/// <param name="Link">What it says, and why.</param>
public sealed record LinkedClaim(Claim Claim, Report Report, Hash256 Event, string Voice, ProvisionLink Link)
{
    /// <summary>Id of the person's word that links it; null where a rule does.</summary>
    public Hash256? ByHand { get; init; }

    // A month at most: a longer span says nothing of when something was told.
    private const int LongestSpan = 31;

    /// <summary>The day on which it was told: the first on which its report can have been published; null when that is unknown or too vague.</summary>
    public DateOnly? Published =>
        EdtfDays.Of(Report.Published.Value) is { From: { } from, To: { } to } && to.DayNumber - from.DayNumber <= LongestSpan ? from : null;
}
