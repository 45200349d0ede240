using Rasid.Records;
using Rasid.Records.Claims;
using Rasid.Records.Reports;
using Rasid.Records.Reviews;

namespace Rasid.Storage;

/// <summary>A claim with where it belongs.</summary>
/// <param name="Claim">The claim as it is shown: with persons' changes.</param>
/// <param name="Event">Id of its event.</param>
/// <param name="JoinReason">Why it is in that event; see <see cref="Rasid.Records.Events.EventJoiner"/> and <see cref="Rasid.Records.Events.Likeness"/>.</param>
/// <param name="Report">Its report.</param>
public sealed record ClaimRow(Claim Claim, Hash256 Event, string JoinReason, Report Report)
{
    /// <summary>Whether the current reading no longer finds it: it stays because a person's word rests on it.</summary>
    public bool IsLost { get; init; }

    /// <summary>What review made of it; one of <see cref="Rasid.Records.Reviews.ReviewVerdicts"/>.</summary>
    public string Verdict { get; init; } = "";

    /// <summary>Whether a person added it and the current reading does not have it.</summary>
    public bool IsByHand { get; init; }

    /// <summary>The claim as it was read, or as a person added it, where persons changed it since; else null.</summary>
    public Claim? Before { get; init; }

    /// <summary>Whether a person said that it is not so: it stays in the record and counts for nothing.</summary>
    public bool IsOut => ReviewVerdicts.IsOut(Verdict);
}
