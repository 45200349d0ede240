using Rasid.Records;

namespace Rasid.Workflow;

/// <summary>An event as it is shown.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Sentence">A sentence of the values that stand for it; see <see cref="Rasid.Records.Events.EventSummary"/>.</param>
/// <param name="Claims">Its claims in the record's order.</param>
public sealed record ShownEvent(Hash256 Id, string Sentence, IReadOnlyList<ShownClaim> Claims)
{
    /// <summary>Fields in which the claims disagree; empty when they agree.</summary>
    public IReadOnlyList<ShownField> Disagreements { get; init; } = [];

    /// <summary>Number of independent publishers: a copy counts for the publisher of the report it is a copy of.</summary>
    public int Publishers { get; init; } = 1;
}
