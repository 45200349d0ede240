using Rasid.Records.Claims;
using Rasid.Records.Reports;

namespace Rasid.Workflow;

/// <summary>Why something was coded so.</summary>
/// <param name="Sentence">What is explained, in a sentence.</param>
/// <param name="Report">The report.</param>
/// <param name="Engine">Which engine read it, with which data.</param>
/// <param name="Evidence">The words of the report; empty when the text was redacted.</param>
/// <param name="Step">The rule tree.</param>
public sealed record Explanation(string Sentence, Report Report, EngineStamp Engine, string Evidence, ExplanationStep Step)
{
    /// <summary>What persons said of it; of a fact nothing.</summary>
    public ShownReview Review { get; init; } = ShownReview.Nothing;

    /// <summary>What review made of it; one of <see cref="Rasid.Records.Reviews.ReviewVerdicts"/>.</summary>
    public string Verdict { get; init; } = "";
}
