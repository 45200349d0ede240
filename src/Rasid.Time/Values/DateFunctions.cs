namespace Rasid.Time.Values;

/// <summary>Dates of the Gregorian calendar.</summary>
internal static class DateFunctions
{
    /// <summary>With a verb in the present tense the next such date is meant when it is no further away than this …</summary>
    private const int NearDays = 60;

    /// <summary>… and the last one at least this long ago.</summary>
    private const int LongAgoDays = 180;

    private const string YearChosen = "the text gives no year: ";

    /// <summary>date(year?, month, day?): a day or month; without a year the nearest in the direction of the clause.</summary>
    public static Meaning? Date(Evaluator e, Argument[] a)
    {
        if (a[1].Number is not { } month || month is < 1 or > 12) return null;
        var day = a.Length > 2 ? a[2].Number : null;
        if (day is { } d && (d < 1 || d > DateTime.DaysInMonth(2000, month))) return null;
        if (a[0].Number is { } year) return Of(FullYear(year), month, day)?.Stated();
        if (a[0].Meaning is { } period)
        {
            if (period.Start is not { } start) return NoYear(month, day);
            return Of(start.Year, month, day) is { } found ? found with { Basis = period.Basis } : null;
        }
        return Nearest(e, month, day, null);
    }

    /// <summary>date-toward(direction, month, day?): مارس الماضي −1, المقبل 1, الجاري 0.</summary>
    public static Meaning? DateToward(Evaluator e, Argument[] a) =>
        a[1].Number is { } month and >= 1 and <= 12 ? Nearest(e, month, a.Length > 2 ? a[2].Number : null, a[0].Or(0)) : null;

    /// <summary>day-in(period, day): the day of a month that another expression gives.</summary>
    public static Meaning? DayIn(Evaluator e, Argument[] a)
    {
        if (a[0].Meaning is not { } month || a[1].Number is not { } day) return null;
        if (month.Start is not { } start) return Meaning.Unknown(Grain.Day);
        return Calendar.Day(start.Year, start.Month, day) is { } found ? Make.Day(found) with { Basis = month.Basis } : null;
    }

    /// <summary>day-of-month(day): the nearest such day in the direction of the clause.</summary>
    public static Meaning? DayOfMonth(Evaluator e, Argument[] a)
    {
        if (a[0].Number is not { } day || day is < 1 or > 31) return null;
        if (e.Today is not { } today) return Meaning.Unknown(Grain.Day);
        var step = e.Future ? 1 : -1;
        for (var i = 0; i < 12; i++)
        {
            if (Calendar.Add(Calendar.Floor(today, Grain.Month), Grain.Month, i * step) is not { } month) return null;
            if (Calendar.Day(month.Year, month.Month, day) is { } found && (e.Future ? found >= today : found <= today))
                return Make.Day(found) with { Reason = "the text gives no month: the nearest in the direction of the clause" };
        }
        return null;
    }

    /// <summary>as-day(month): a month in digits alone (2/2013) is written like a day, and its grain says so.</summary>
    public static Meaning? AsDay(Evaluator e, Argument[] a) => a[0].Meaning is { } month ? month with { Grain = Grain.Day } : null;

    /// <summary>year(number).</summary>
    public static Meaning? Year(Evaluator e, Argument[] a) =>
        a[0].Number is { } year and >= 1 and <= 9998 ? Make.Unit(Grain.Year, new DateTime(year, 1, 1))?.Stated() : null;

    /// <summary>A day or month of a known year.</summary>
    public static Meaning? Of(int year, int month, int? day)
    {
        if (day is null) return Calendar.Day(year, month, 1) is { } first ? Make.Month(first) : null;
        return Calendar.Day(year, month, day.Value) is { } found ? Make.Day(found) : null;
    }

    public static Meaning NoYear(int month, int? day) => new(Edtf.NoYear(month, day), TemporalKind.Date, day is null ? Grain.Month : Grain.Day, null, null);

    /// <summary>Two digits stand for the year of the last or this century.</summary>
    private static int FullYear(int year) => year < 70 ? 2000 + year : year < 100 ? 1900 + year : year;

    private static Meaning? Nearest(Evaluator e, int month, int? day, int? toward)
    {
        if (e.Today is not { } today) return NoYear(month, day);
        if (toward == 0) return Of(today.Year, month, day);
        if (toward is null && e.Course == Course.Near)
        {
            var (last, next) = (Nearest(today, month, day, false, null), Nearest(today, month, day, true, null));
            return next is not null && (last is null || ((next.Start - today)?.TotalDays <= NearDays && (today - last.Start)?.TotalDays >= LongAgoDays)) ? next : last;
        }
        return Nearest(today, month, day, toward is null ? e.Future : toward > 0, toward);
    }

    private static Meaning? Nearest(DateTime today, int month, int? day, bool ahead, int? toward)
    {
        for (var i = 0; i <= 8; i++)
        {
            if (Of(today.Year + (ahead ? i : -i), month, day) is not { } found) continue;
            var (start, end) = (found.Start!.Value, found.End!.Value);
            // A bare month, or day of this month, may be the present one; with الماضي or المقبل it is not.
            var fits = (ahead, toward) switch
            {
                (true, null) => end > Calendar.Floor(today, Grain.Month),
                (true, _) => start > today,
                (false, null) => start <= today,
                _ => end <= today,
            };
            if (fits) return found with { Reason = toward is null ? YearChosen + (ahead ? "the next one from the reference" : "the last one before the reference") : "" };
        }
        return null;
    }
}
