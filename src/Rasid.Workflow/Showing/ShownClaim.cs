using Rasid.Storage;

namespace Rasid.Workflow;

/// <summary>A claim as it is shown.</summary>
/// <param name="Row">The claim, its event and its report.</param>
/// <param name="Sentence">One sentence from its coded fields.</param>
/// <param name="SaidBy">Who says so.</param>
/// <param name="Evidence">The words of the report; empty when the text was redacted.</param>
/// <param name="Trigger">The words that name the deed, one or two.</param>
public sealed record ShownClaim(ClaimRow Row, string Sentence, string SaidBy, string Evidence, IReadOnlyList<string> Trigger);
