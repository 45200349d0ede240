using Rasid.Records;
using Rasid.Storage;

namespace Rasid.Workflow;

/// <summary>What comes next: events that are planned for days after the period, in order of their days, and what the period's reports say is planned without a day.</summary>
internal sealed class BriefNext(BriefScope scope)
{
    private const int Most = 12;

    public async Task<BriefSection> RunAsync(CancellationToken cancellation)
    {
        var language = scope.Language;
        var groups = new List<BriefGroup>();
        var left = await AddAsync(groups, "", new TimelineFilter(From: scope.Request.To.AddDays(1), Status: "planned"), WasKnown, cancellation).ConfigureAwait(false)
            + await AddAsync(groups, BriefWords.Of("theme.undated", language), new TimelineFilter(OnlyUndated: true, Status: "planned", ToldFrom: scope.Request.From, ToldTo: scope.Request.To), _ => true, cancellation).ConfigureAwait(false);
        var remarks = new List<string>();
        if (groups.Count == 0) remarks.Add(BriefWords.Of("none.next", language));
        if (left > 0) remarks.Add(BriefWords.Of("left", language, left));
        if (await new BriefPlanned(scope).DueAsync(cancellation).ConfigureAwait(false) is { Length: > 0 } due) remarks.Add(due);
        return new BriefSection("next", scope.Title("next"), groups, string.Join('\n', remarks));
    }

    private async Task<int> AddAsync(List<BriefGroup> groups, string title, TimelineFilter filter, Func<TimelineRow, bool> isMeant, CancellationToken cancellation)
    {
        var (items, left) = (new List<BriefItem>(), 0);
        await foreach (var row in scope.Record.TimelineRowsAsync(scope.Viewer, filter, cancellation).ConfigureAwait(false))
        {
            if (!isMeant(row)) continue;
            if (items.Count == Most) left++;
            else items.Add(await scope.ItemAsync(row, cancellation).ConfigureAwait(false));
        }
        if (items.Count > 0) groups.Add(new BriefGroup(title, items));
        return left;
    }

    // What was announced after the period was not known in it.
    private bool WasKnown(TimelineRow row) => !(EdtfDays.Of(ClaimCells.Published(row.Report))?.From > scope.Request.To);
}
