namespace Rasid.Workflow;

/// <summary>What came of asking: an answer, or one sentence that says why there is none.</summary>
/// <param name="Answer">The answer; null when the question could not be asked so.</param>
/// <param name="Fault">Why not, in the language that was asked for; empty when it was answered.</param>
public sealed record AskOutcome(Answer? Answer, string Fault)
{
    /// <summary>Whether the question was asked in a way that there is not (an unknown question or option, a missing name), and not with a name that nobody bears.</summary>
    public bool IsUsage { get; init; }
}
