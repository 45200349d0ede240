using Rasid.Records;
using Rasid.Records.Claims;
using Rasid.Records.Reports;

namespace Rasid.Storage;

/// <summary>One event of a timeline.</summary>
/// <param name="Event">Id of the event.</param>
/// <param name="Claim">Its first claim that the viewer sees and nobody rejected; its fields stand for the event.</param>
/// <param name="Report">The report of that claim.</param>
/// <param name="Claims">Number of its claims that the viewer sees and nobody rejected, at least 1; of an event that was rejected whole, all.</param>
/// <param name="Publishers">Number of independent publishers among them: a copy counts for the publisher of the report it is a copy of.</param>
public sealed record TimelineRow(Hash256 Event, Claim Claim, Report Report, int Claims, int Publishers)
{
    /// <summary>What review made of that claim; one of <see cref="Rasid.Records.Reviews.ReviewVerdicts"/>.</summary>
    public string Verdict { get; init; } = "";

    /// <summary>Whether a person added that claim and the current reading does not have it.</summary>
    public bool IsByHand { get; init; }

    /// <summary>That claim as it was read, or as a person added it, where persons changed it since; else null.</summary>
    public Claim? Before { get; init; }
}
