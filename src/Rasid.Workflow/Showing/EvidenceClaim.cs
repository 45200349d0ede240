using Rasid.Records.Claims;
using Rasid.Storage;

namespace Rasid.Workflow;

/// <summary>A claim with all that it rests on.</summary>
/// <param name="Row">The claim, its event and its report.</param>
/// <param name="Text">The report's text; null when it was redacted.</param>
/// <param name="Times">Temporal expressions of the report.</param>
/// <param name="Why">The rule tree; null when the reading does not have it any more.</param>
/// <param name="Engine">Which engine read the report; null when it has no reading.</param>
public sealed record EvidenceClaim(ClaimRow Row, string? Text, IReadOnlyList<ReadTime> Times, ExplanationStep? Why, EngineStamp? Engine)
{
    /// <summary>Mentions of the report.</summary>
    public IReadOnlyList<ReadMention> Mentions { get; init; } = [];

    /// <summary>What persons said of it.</summary>
    public ShownReview Review { get; init; } = ShownReview.Nothing;
}
