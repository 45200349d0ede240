using Rasid.Records.Reports;
using Rasid.Storage;

namespace Rasid.Workflow;

/// <summary>A claim as it is shown.</summary>
/// <param name="Row">The claim, its event and its report.</param>
/// <param name="Sentence">One sentence from its coded fields.</param>
/// <param name="SaidBy">Who says so.</param>
/// <param name="Evidence">The words of the report; empty when the text was redacted.</param>
/// <param name="Trigger">The words that name the deed, one or two.</param>
public sealed record ShownClaim(ClaimRow Row, string Sentence, string SaidBy, string Evidence, IReadOnlyList<string> Trigger)
{
    /// <summary>What persons said of it.</summary>
    public ShownReview Review { get; init; } = ShownReview.Nothing;

    /// <summary>How credible a person calls it; null when nobody said.</summary>
    public Rating? Credibility { get; init; }

    /// <summary>How far persons rely upon its report's publisher; null when nobody said, and in a report, which has it once.</summary>
    public Rating? Reliability { get; init; }
}
