using Rasid.Records.Reports;

namespace Rasid.Workflow;

/// <summary>A report as it is shown.</summary>
/// <param name="Report">The report.</param>
/// <param name="Text">Its text; null when it was redacted.</param>
/// <param name="Claims">What was read in it, in text order.</param>
/// <param name="Facts">Statements that fit no type, in text order.</param>
public sealed record ShownReport(Report Report, string? Text, IReadOnlyList<ShownClaim> Claims, IReadOnlyList<ShownFact> Facts)
{
    /// <summary>How far persons rely upon its publisher; null when nobody said.</summary>
    public Rating? Reliability { get; init; }
}
