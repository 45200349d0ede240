using Rasid.Storage;

namespace Rasid.Web.Drawing;

/// <summary>Where events lie in time, ready to be drawn: columns of what is dated to the day, bars of what is not. Immutable.</summary>
/// <param name="First">First day of the picture.</param>
/// <param name="Last">Last day of it.</param>
/// <param name="Unit">What one column stands for.</param>
/// <param name="Columns">Columns with at least one event, in order.</param>
/// <param name="Bars">Months, years and other spans.</param>
/// <param name="Ticks">What the axis names.</param>
/// <param name="Before">Events that lie before the picture.</param>
/// <param name="After">Events that lie after it.</param>
public sealed record OverviewPicture(
    DateOnly First,
    DateOnly Last,
    OverviewUnit Unit,
    IReadOnlyList<OverviewColumn> Columns,
    IReadOnlyList<OverviewBar> Bars,
    IReadOnlyList<OverviewTick> Ticks,
    int Before,
    int After)
{
    /// <summary>Rows of bars; what finds no row shares the last one.</summary>
    public const int MostRows = 5;

    private const int MostColumns = 130;
    private const int MostBars = 40;

    /// <summary>The highest column.</summary>
    public int Highest => Columns.Count == 0 ? 0 : Columns.Max(c => c.Total);

    /// <summary>Rows that bars take.</summary>
    public int Rows => Bars.Count == 0 ? 0 : Bars.Max(b => b.Row) + 1;

    /// <summary>Draws the spans of a timeline; null when nothing is dated.</summary>
    public static OverviewPicture? Of(IReadOnlyList<TimelineSpan> spans, TimelineFilter filter)
    {
        ArgumentNullException.ThrowIfNull(spans);
        ArgumentNullException.ThrowIfNull(filter);
        if (OverviewWindow.Of(spans, filter) is not var (first, last)) return null;
        var unit = Enum.GetValues<OverviewUnit>().First(u => u == OverviewUnit.Year || OverviewCalendar.Count(first, last, u) <= MostColumns);
        var columns = new Dictionary<DateOnly, int[]>();
        var bars = new Dictionary<(DateOnly, DateOnly, Standing), int>();
        var (before, after) = (0, 0);
        foreach (var span in spans)
        {
            if (span.Days is not { } days) continue;
            // What has no end goes on over the picture's edge.
            var (from, to) = (days.From ?? first, days.To ?? last);
            var standing = Standings.Of(span.Status);
            if (to < first) before += span.Events;
            else if (from > last) after += span.Events;
            else if (from == to) Column(OverviewCalendar.Start(from, unit))[(int)standing] += span.Events;
            else Bar((from < first ? first : from, to > last ? last : to, standing), span.Events);
        }
        return new OverviewPicture(
            first,
            last,
            unit,
            [.. columns.OrderBy(c => c.Key).Select(c => new OverviewColumn(c.Key, OverviewCalendar.End(c.Key, unit), c.Value))],
            bars.Count > MostBars ? OverviewCover.Of(bars, first, last, unit) : Packed(bars, last.DayNumber - first.DayNumber),
            OverviewCalendar.Ticks(first, last),
            before,
            after);

        int[] Column(DateOnly start) => columns.TryGetValue(start, out var counts) ? counts : columns[start] = new int[4];

        void Bar((DateOnly, DateOnly, Standing) key, int events) => bars[key] = bars.GetValueOrDefault(key) + events;
    }

    // The long ones lie lowest; a bar takes the first row that is free, with a little air before it.
    private static List<OverviewBar> Packed(Dictionary<(DateOnly From, DateOnly To, Standing Standing), int> bars, int days)
    {
        var air = Math.Max(1, days / 150);
        var rows = new List<List<(int From, int To)>>();
        var packed = new List<OverviewBar>();
        foreach (var (bar, events) in bars.OrderByDescending(b => b.Key.To.DayNumber - b.Key.From.DayNumber).ThenBy(b => b.Key.From).ThenBy(b => b.Key.Standing))
        {
            var (from, to) = (bar.From.DayNumber - air, bar.To.DayNumber + air);
            var row = rows.FindIndex(r => r.TrueForAll(o => o.To < from || o.From > to));
            if (row < 0 && rows.Count < MostRows)
            {
                rows.Add([]);
                row = rows.Count - 1;
            }
            if (row < 0) row = MostRows - 1;
            rows[row].Add((bar.From.DayNumber, bar.To.DayNumber));
            packed.Add(new OverviewBar(bar.From, bar.To, row, bar.Standing, events));
        }
        return packed;
    }
}
