namespace Rasid.Workflow;

/// <summary>What persons made of a claim, as it is shown beside what was read.</summary>
/// <param name="State">Mark of this state; see <see cref="ClaimState"/>.</param>
/// <param name="Fields">The fields that they changed.</param>
/// <param name="Words">All that they said, the latest in causal order first; what does not count any more says so.</param>
public sealed record ShownReview(string State, IReadOnlyList<ReviewedField> Fields, IReadOnlyList<ShownWord> Words)
{
    /// <summary>Nobody said anything.</summary>
    public static readonly ShownReview Nothing = new("", [], []);
}
