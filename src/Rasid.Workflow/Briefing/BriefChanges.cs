using Rasid.Records.Claims;
using Rasid.Records.Reports;
using Rasid.Storage;

namespace Rasid.Workflow;

/// <summary>What changed in the record since the last briefing: events of which new reports say more or otherwise, and persons' words.</summary>
internal sealed class BriefChanges(BriefScope scope)
{
    private const int Most = 10;

    public async Task<BriefSection> RunAsync(CancellationToken cancellation)
    {
        var language = scope.Language;
        var day = scope.Request.Since ?? scope.Request.From;
        var since = await scope.Record.HeadsAtAsync(ProcessDay.Start(day, scope.Pack), cancellation).ConfigureAwait(false);
        var title = BriefWords.Of("section.changes", language, DayWords.Of(day, language));
        // A record that began since has no earlier briefing: all of it is new, and stands above.
        if (since.Count == 0) return new BriefSection("changes", title, [], BriefWords.Of("none.before", language, DayWords.Of(day, language)));
        var news = await new WatchRecord(scope.Record, scope.Pack).RunAsync(scope.Viewer, since, TimelineFilter.All, language, cancellation: cancellation).ConfigureAwait(false);
        var groups = new List<BriefGroup>();
        var left = await AddAsync(groups, "contradicted", news.Contradicted, cancellation).ConfigureAwait(false)
            + await AddAsync(groups, "changed", [.. news.Changed.Where(c => c.Fields.Count > 0)], cancellation).ConfigureAwait(false);
        var remarks = new List<string> { news.IsEmpty ? BriefWords.Of("none.changes", language) : BriefWords.Of("came", language, news.Reports, news.New.Count, news.Words.Count) };
        if (left > 0) remarks.Add(BriefWords.Of("left", language, left));
        return new BriefSection("changes", title, groups, string.Join('\n', remarks));
    }

    private async Task<int> AddAsync(List<BriefGroup> groups, string theme, IReadOnlyList<ChangedEvent> events, CancellationToken cancellation)
    {
        var language = scope.Language;
        var items = new List<BriefItem>();
        foreach (var changed in events.Take(Most))
        {
            var fields = changed.Against.Count > 0 ? changed.Against : changed.Fields;
            var said = string.Join(BriefWords.Of("left.between", language), fields.Select(f => BriefWords.Of(
                f.Before.Length == 0 ? "change.new" : "change", language, BriefWords.Of("field." + f.Key, language), Value(f.Key, f.Before), Value(f.Key, f.Now))));
            items.Add(new BriefItem(
                "",
                BriefWords.Of("changed", language, changed.Sentence, said),
                await scope.CiteAsync(changed.News.Select(c => (c.Claim, c.Report)), cancellation).ConfigureAwait(false),
                changed.Event,
                []));
        }
        if (items.Count > 0) groups.Add(new BriefGroup(BriefWords.Of("theme." + theme, language), items));
        return events.Count - items.Count;
    }

    private string Value(string key, string value) => key switch
    {
        "date" => DayWords.Of(value, scope.Language),
        "status" when value.Length > 0 => BriefWords.Of("status." + value, scope.Language),
        _ => value,
    };
}
