namespace Rasid.Web.Drawing;

/// <summary>Draws spans that are too many to be drawn one by one: how many of them cover each column of the picture.</summary>
internal static class OverviewCover
{
    /// <summary>Two rows at most: what happened, and what is only said to be ahead, denied or failed.</summary>
    public static List<OverviewBar> Of(
        IReadOnlyDictionary<(DateOnly From, DateOnly To, Standing Standing), int> spans, DateOnly first, DateOnly last, OverviewUnit unit)
    {
        var bars = new List<OverviewBar>();
        foreach (var row in spans.GroupBy(s => s.Key.Standing == Standing.Done ? Standing.Done : Standing.Ahead).OrderBy(r => r.Key))
            bars.AddRange(Row([.. row], row.Key, first, last, unit));
        return bars;
    }

    private static IEnumerable<OverviewBar> Row(
        List<KeyValuePair<(DateOnly From, DateOnly To, Standing Standing), int>> spans, Standing standing, DateOnly first, DateOnly last, OverviewUnit unit)
    {
        var columns = new List<(DateOnly From, DateOnly To, int Events)>();
        for (var start = first; start <= last;)
        {
            var end = OverviewCalendar.End(OverviewCalendar.Start(start, unit), unit);
            if (end > last) end = last;
            columns.Add((start, end, spans.Where(s => s.Key.From <= end && s.Key.To >= start).Sum(s => s.Value)));
            start = end.AddDays(1);
        }
        var most = columns.Max(c => c.Events);
        OverviewBar? open = null;
        foreach (var (from, to, events) in columns)
        {
            var level = events == 0 ? 0 : ((events * OverviewBar.Levels) - 1) / most + 1;
            if (open is not null && open.Level == level)
            {
                open = open with { To = to, Events = Math.Max(open.Events, events) };
                continue;
            }
            if (open is { Level: > 0 }) yield return open;
            open = new OverviewBar(from, to, (int)standing, standing, events) { Level = level };
        }
        if (open is { Level: > 0 }) yield return open;
    }
}
