using Rasid.Storage;
using Rasid.Time;

namespace Rasid.Web.Drawing;

/// <summary>Chooses the days that an overview shows.</summary>
internal static class OverviewWindow
{
    // So few events at an end may be left out where that gives the others room; they are counted beside the picture.
    private const double MostLeftOut = 0.04;
    private const double WorthLeavingOut = 0.2;

    /// <summary>The days; null when nothing is dated.</summary>
    public static (DateOnly First, DateOnly Last)? Of(IReadOnlyList<TimelineSpan> spans, TimelineFilter filter)
    {
        var ends = spans.Where(s => s.Days is not null).Select(s => (Days: Closed(s.Days!.Value), s.Events)).ToList();
        if (ends.Count == 0) return null;
        var total = ends.Sum(e => e.Events);
        var first = filter.From ?? Trimmed([.. ends.Select(e => (e.Days.From.DayNumber, e.Events)).Order()], total, ends.Max(e => e.Days.To).DayNumber);
        var last = filter.To ?? Trimmed([.. ends.Select(e => (-e.Days.To.DayNumber, e.Events)).Order()], total, -first.DayNumber);
        if (last < first) last = first;
        // A single day would fill the picture and say nothing.
        return last.DayNumber - first.DayNumber < 13 ? (first.AddDays(-7), last.AddDays(7)) : (first, last);
    }

    /// <summary>A range without open sides, for drawing: the side that is known stands for both.</summary>
    public static (DateOnly From, DateOnly To) Closed(DateRange days)
    {
        var from = days.From ?? days.To ?? DateOnly.MinValue;
        return (from, days.To ?? from);
    }

    private static DateOnly Trimmed(List<(int Day, int Events)> days, int total, int far)
    {
        var left = 0;
        var at = 0;
        for (var i = 0; i + 1 < days.Count; i++)
        {
            left += days[i].Events;
            if (left > total * MostLeftOut) break;
            if (days[i + 1].Day - days[at].Day > (far - days[at].Day) * WorthLeavingOut) at = i + 1;
        }
        return DateOnly.FromDayNumber(Math.Abs(days[at].Day));
    }
}
