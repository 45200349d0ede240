using Rasid.Storage;

namespace Rasid.Workflow;

/// <summary>One line of a timeline.</summary>
/// <param name="Row">The event.</param>
/// <param name="Sentence">One sentence from its coded fields.</param>
/// <param name="SaidBy">Who says so.</param>
public sealed record TimelineLine(TimelineRow Row, string Sentence, string SaidBy)
{
    /// <summary>The fields that persons changed, each beside what was read.</summary>
    public IReadOnlyList<ReviewedField> Reviewed { get; init; } = [];
}
