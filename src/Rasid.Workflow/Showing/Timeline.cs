using Rasid.Storage;

namespace Rasid.Workflow;

/// <summary>The timeline: events in order of their dates, each with its sentence.</summary>
/// <param name="record">The record.</param>
public sealed class Timeline(IRecordReads record)
{
    /// <summary>The lines of a timeline.</summary>
    /// <param name="viewer">On whose behalf.</param>
    /// <param name="filter">Which events.</param>
    /// <param name="language">Language of the sentences.</param>
    /// <param name="cancellation">Stops the read.</param>
    public async Task<IReadOnlyList<TimelineLine>> RunAsync(
        Viewer viewer, TimelineFilter filter, Language language, CancellationToken cancellation = default)
    {
        var rows = await record.TimelineAsync(viewer, filter, cancellation).ConfigureAwait(false);
        return [.. rows.Select(row => new TimelineLine(row, EventSentence.Of(row.Claim, language), EventSentence.Says(row.Claim.Attribution, language))
        {
            Reviewed = ShowReview.Fields(row.Before, row.Claim, language),
        })];
    }

    /// <summary>One page of a timeline, with where all its events lie.</summary>
    /// <param name="viewer">On whose behalf.</param>
    /// <param name="filter">Which events; its limit is the length of a page.</param>
    /// <param name="language">Language of the sentences.</param>
    /// <param name="cancellation">Stops the read.</param>
    public async Task<TimelineView> PageAsync(
        Viewer viewer, TimelineFilter filter, Language language, CancellationToken cancellation = default)
    {
        var spans = await record.SpansAsync(viewer, filter, cancellation).ConfigureAwait(false);
        return new TimelineView(await RunAsync(viewer, filter, language, cancellation).ConfigureAwait(false), spans);
    }
}
