namespace Rasid.Web.Drawing;

/// <summary>Columns and names of an axis, by the calendar.</summary>
internal static class OverviewCalendar
{
    private const int MostNames = 14;
    private static readonly int[] MonthSteps = [1, 2, 3, 6];
    private static readonly int[] YearSteps = [1, 2, 5, 10, 20, 50, 100, 500];

    public static DateOnly Start(DateOnly day, OverviewUnit unit) => unit switch
    {
        OverviewUnit.Day => day,
        OverviewUnit.Week => day.DayNumber < 7 ? day : day.AddDays(-(((int)day.DayOfWeek + 6) % 7)),
        OverviewUnit.Month => new DateOnly(day.Year, day.Month, 1),
        OverviewUnit.Quarter => new DateOnly(day.Year, ((day.Month - 1) / 3 * 3) + 1, 1),
        _ => new DateOnly(day.Year, 1, 1),
    };

    public static DateOnly End(DateOnly start, OverviewUnit unit) => unit switch
    {
        OverviewUnit.Day => start,
        OverviewUnit.Week => start.AddDays(6),
        OverviewUnit.Month => start.AddMonths(1).AddDays(-1),
        OverviewUnit.Quarter => start.AddMonths(3).AddDays(-1),
        _ => new DateOnly(start.Year, 12, 31),
    };

    public static int Count(DateOnly first, DateOnly last, OverviewUnit unit)
    {
        var months = ((last.Year - first.Year) * 12) + last.Month - first.Month + 1;
        return unit switch
        {
            OverviewUnit.Day => last.DayNumber - first.DayNumber + 1,
            OverviewUnit.Week => ((last.DayNumber - first.DayNumber) / 7) + 2,
            OverviewUnit.Month => months,
            OverviewUnit.Quarter => (months / 3) + 2,
            _ => last.Year - first.Year + 1,
        };
    }

    /// <summary>Months or years that the axis names.</summary>
    public static IReadOnlyList<OverviewTick> Ticks(DateOnly first, DateOnly last)
    {
        var months = Count(first, last, OverviewUnit.Month);
        if (months <= 24) return [.. Months(first, last, Step(MonthSteps, months))];
        var years = last.Year - first.Year + 1;
        return [.. Years(first, last, Step(YearSteps, years))];
    }

    private static int Step(int[] steps, int count) => steps.FirstOrDefault(s => count / s <= MostNames, steps[^1]);

    private static IEnumerable<OverviewTick> Months(DateOnly first, DateOnly last, int step)
    {
        var shown = 0;
        for (var month = new DateOnly(first.Year, first.Month, 1); month <= last; month = month.AddMonths(1))
        {
            if ((month.Month - 1) % step == 0) yield return new OverviewTick(month, month.AddMonths(1).AddDays(-1), true, shown++ % 3 != 0);
        }
    }

    private static IEnumerable<OverviewTick> Years(DateOnly first, DateOnly last, int step)
    {
        var shown = 0;
        for (var year = first.Year; year <= last.Year; year++)
        {
            if (year % step != 0) continue;
            yield return new OverviewTick(new DateOnly(year, 1, 1), new DateOnly(Math.Min(year + step - 1, 9998), 12, 31), false, shown++ % 3 != 0);
        }
    }
}
