using Rasid.Records;
using Rasid.Records.Claims;
using Rasid.Records.Reports;

namespace Rasid.Storage;

/// <summary>A claim with where it belongs.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Event">Id of its event.</param>
/// <param name="JoinReason">Why it is in that event; see <see cref="Rasid.Records.Events.EventJoiner"/> and <see cref="Rasid.Records.Events.Likeness"/>.</param>
/// <param name="Report">Its report.</param>
public sealed record ClaimRow(Claim Claim, Hash256 Event, string JoinReason, Report Report)
{
    /// <summary>Whether the current reading no longer finds it: it stays because a person's word rests on it.</summary>
    public bool IsLost { get; init; }
}
