using Rasid.Records.Reports;

namespace Rasid.Workflow;

/// <summary>What came into a record since a moment.</summary>
/// <param name="Reports">How many reports came.</param>
/// <param name="Uncoded">Those of them in which nothing was coded, so that a person can look; not narrowed by the filter.</param>
/// <param name="New">Events that only new reports tell of, in order of their dates.</param>
/// <param name="Changed">Events that were known and of which new reports say more.</param>
/// <param name="Contradicted">Events that were known and that new reports contradict.</param>
/// <param name="Words">What persons said since, the latest last; not narrowed by the filter.</param>
/// <param name="Left">Events that were left out because of the limit.</param>
public sealed record RecordNews(
    int Reports,
    IReadOnlyList<Report> Uncoded,
    IReadOnlyList<TimelineLine> New,
    IReadOnlyList<ChangedEvent> Changed,
    IReadOnlyList<ChangedEvent> Contradicted,
    IReadOnlyList<NewsWord> Words,
    int Left)
{
    /// <summary>Whether there is nothing to tell.</summary>
    public bool IsEmpty => Reports == 0 && Words.Count == 0;
}
