using Rasid.Records.Agreements;

namespace Rasid.Workflow;

/// <summary>A clause of an agreement with all that the record knows of it.</summary>
/// <param name="Commitment">Steps, proposed and decided score, what persons said, what is overdue or silent.</param>
/// <param name="Steps">The steps of the six stages with their words, in order of their days.</param>
/// <param name="Asked">Calls for it, likewise.</param>
/// <param name="Missed">Denials, refusals and failures, likewise.</param>
public sealed record ClauseState(Commitment Commitment, IReadOnlyList<CitedStep> Steps, IReadOnlyList<CitedStep> Asked, IReadOnlyList<CitedStep> Missed)
{
    /// <summary>The provision.</summary>
    public Provision Provision => Commitment.Provision;

    /// <summary>All steps, asked and missed ones among them, in order of their days.</summary>
    public IReadOnlyList<CitedStep> All => [.. Steps.Concat(Asked).Concat(Missed).OrderBy(s => s.Step.Day ?? DateOnly.MaxValue)];
}
