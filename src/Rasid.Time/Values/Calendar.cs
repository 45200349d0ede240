using System.Globalization;

namespace Rasid.Time.Values;

/// <summary>Calendar arithmetic that never overflows: what lies outside the years 1 to 9998 is null.</summary>
internal static class Calendar
{
    /// <summary>First Hijri year that Umm al-Qura has.</summary>
    public const int FirstHijri = 1318;

    /// <summary>Last Hijri year that Umm al-Qura has.</summary>
    public const int LastHijri = 1500;

    // A calendar of the BCL has no state that a read changes.
    private static readonly UmAlQuraCalendar UmmAlQura = new();

    /// <summary>Monday 1 … Sunday 7.</summary>
    public static int Weekday(DateTime day) => day.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)day.DayOfWeek;

    /// <summary>The day; null when there is none.</summary>
    public static DateTime? Day(int year, int month, int day) =>
        year is >= 1 and <= 9998 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateTime(year, month, day)
            : null;

    /// <summary>The day of a Hijri date; null when Umm al-Qura has none.</summary>
    public static DateTime? Hijri(int year, int month, int day) =>
        year is >= FirstHijri and <= LastHijri && month is >= 1 and <= 12 && day >= 1 && day <= UmmAlQura.GetDaysInMonth(year, month)
            ? UmmAlQura.ToDateTime(year, month, day, 0, 0, 0, 0)
            : null;

    /// <summary>Whether Umm al-Qura has this Hijri year.</summary>
    public static bool HasHijri(int year) => year is >= FirstHijri and <= LastHijri;

    /// <summary>Length of a Hijri month; the caller has seen that it exists.</summary>
    public static int HijriDays(int year, int month) => UmmAlQura.GetDaysInMonth(year, month);

    /// <summary>The Hijri year that holds a day; clamped to what Umm al-Qura has.</summary>
    public static int HijriYear(DateTime day) =>
        day <= UmmAlQura.MinSupportedDateTime ? FirstHijri : day >= UmmAlQura.MaxSupportedDateTime ? LastHijri : UmmAlQura.GetYear(day);

    /// <summary>Western Easter Sunday (Meeus).</summary>
    public static DateTime? Easter(int year)
    {
        if (year is < 1583 or > 9998) return null;
        int a = year % 19, b = year / 100, c = year % 100, d = b / 4, e = b % 4, f = (b + 8) / 25, g = (b - f + 1) / 3;
        int h = ((19 * a) + b - d - g + 15) % 30, i = c / 4, k = c % 4, l = (32 + (2 * e) + (2 * i) - h - k) % 7, m = (a + (11 * h) + (22 * l)) / 451;
        int n = h + l - (7 * m) + 114;
        return new DateTime(year, n / 31, (n % 31) + 1);
    }

    /// <summary>A moment moved by whole units; null when out of range.</summary>
    public static DateTime? Add(DateTime from, Grain unit, long n)
    {
        if (Math.Abs(n) > 10_000_000) return null;
        if (Months(unit) is > 0 and var months)
        {
            var index = (from.Year * 12L) + from.Month - 1 + (n * months);
            var (year, month) = (index / 12, (int)(index % 12) + 1);
            if (year is < 1 or > 9998 || index < 12) return null;
            return new DateTime((int)year, month, Math.Min(from.Day, DateTime.DaysInMonth((int)year, month))) + from.TimeOfDay;
        }
        var ticks = from.Ticks + (n * Ticks(unit));
        return ticks < 0 || ticks >= new DateTime(9999, 1, 1).Ticks ? null : new DateTime(ticks);
    }

    /// <summary>Start of the calendar unit that holds a moment.</summary>
    public static DateTime Floor(DateTime moment, Grain unit) => unit switch
    {
        Grain.Second => moment.AddTicks(-(moment.Ticks % TimeSpan.TicksPerSecond)),
        Grain.Minute => moment.AddTicks(-(moment.Ticks % TimeSpan.TicksPerMinute)),
        Grain.Hour => moment.AddTicks(-(moment.Ticks % TimeSpan.TicksPerHour)),
        Grain.Week or Grain.Weekend => moment.Date.AddDays(1 - Weekday(moment)),
        Grain.Month or Grain.MonthPart => new DateTime(moment.Year, moment.Month, 1),
        Grain.Season => SeasonStart(moment),
        Grain.Quarter => new DateTime(moment.Year, (((moment.Month - 1) / 3) * 3) + 1, 1),
        Grain.HalfYear => new DateTime(moment.Year, moment.Month <= 6 ? 1 : 7, 1),
        Grain.Year => new DateTime(moment.Year, 1, 1),
        Grain.Decade => new DateTime(Math.Max(1, moment.Year / 10 * 10), 1, 1),
        Grain.Century => new DateTime(Math.Max(1, moment.Year / 100 * 100), 1, 1),
        _ => moment.Date,
    };

    /// <summary>Months of a unit; 0 when it is counted in days or less.</summary>
    public static int Months(Grain unit) => unit switch
    {
        Grain.Month => 1,
        Grain.Season or Grain.Quarter => 3,
        Grain.HalfYear => 6,
        Grain.Year => 12,
        Grain.Decade => 120,
        Grain.Century => 1200,
        _ => 0,
    };

    private static DateTime SeasonStart(DateTime moment)
    {
        var month = moment.Month / 3 * 3;
        return month == 0 ? new DateTime(Math.Max(1, moment.Year - 1), 12, 1) : new DateTime(moment.Year, month, 1);
    }

    private static long Ticks(Grain unit) => unit switch
    {
        Grain.Second => TimeSpan.TicksPerSecond,
        Grain.Minute => TimeSpan.TicksPerMinute,
        Grain.Hour => TimeSpan.TicksPerHour,
        Grain.Week or Grain.Weekend => 7 * TimeSpan.TicksPerDay,
        Grain.MonthPart => 10 * TimeSpan.TicksPerDay,
        _ => TimeSpan.TicksPerDay,
    };
}
