namespace Rasid.Time.Values;

/// <summary>Weekdays: Monday 1 … Sunday 7.</summary>
internal static class WeekdayFunctions
{
    /// <summary>How many years away a weekday may choose the year of a date.</summary>
    private const int Reach = 6;

    /// <summary>weekday(w, direction?): the nearest in the direction of the clause; the reference day counts as past.</summary>
    public static Meaning? Weekday(Evaluator e, Argument[] a)
    {
        var w = a[0].Or(1);
        if (e.Today is not { } today) return Meaning.Unknown(Grain.Day) with { Weekday = w };
        var toward = a.Length > 1 ? a[1].Number : null;
        var ahead = toward is null or 0 ? e.Future : toward > 0;
        var day = ahead ? After(today, w) : toward is < 0 ? Before(today, w) : Before(today.AddDays(1), w);
        return Named(day, w) with { Reason = toward is null ? "the " + (ahead ? "next" : "last") + " such weekday from the reference" : "" };
    }

    /// <summary>weekdays(w1, w2, direction?): one interval when they follow each other, else a set.</summary>
    public static Meaning? Weekdays(Evaluator e, Argument[] a)
    {
        if (Between(e, a) is not { Start: { } first, End: { } end } days) return Between(e, a);
        var last = end.AddDays(-1);
        return (last - first).Days == 1 ? days : days with { Value = $"{{{Edtf.Day(first)},{Edtf.Day(last)}}}" };
    }

    /// <summary>weekday-span(w1, w2, direction?): from one to the other.</summary>
    public static Meaning? Between(Evaluator e, Argument[] a)
    {
        if (e.Today is not { } today) return Meaning.Unknown(Grain.Day) with { Weekday = a[1].Or(0) };
        var toward = a.Length > 2 ? a[2].Number : null;
        DateTime first, last;
        if (toward is null or 0 ? e.Future : toward > 0)
        {
            first = After(today, a[0].Or(1));
            last = After(first, a[1].Or(1));
        }
        else
        {
            last = Before(toward is < 0 ? today : today.AddDays(1), a[1].Or(1));
            first = Before(last, a[0].Or(1));
        }
        return Make.Days(first, last, Grain.Day);
    }

    /// <summary>weekday-day(w, day): "Saturday the sixteenth": the nearest month in which they agree; none is no date.</summary>
    public static Meaning? WeekdayDay(Evaluator e, Argument[] a)
    {
        var (w, d) = (a[0].Or(1), a[1].Or(1));
        if (e.Today is not { } today) return Meaning.Unknown(Grain.Day) with { Weekday = w };
        foreach (var months in (ReadOnlySpan<int>)(e.Future ? [0, 1, -1, 2] : [0, -1, 1, -2]))
        {
            if (Calendar.Add(Calendar.Floor(today, Grain.Month), Grain.Month, months) is { } first
                && Calendar.Day(first.Year, first.Month, d) is { } day && Calendar.Weekday(day) == w)
                return Named(day, w) with { Reason = "the nearest month in which the weekday and the day agree" };
        }
        return null;
    }

    /// <summary>toward-date(w, direction, date): the weekday ahead or behind, where it is that date; else the date.</summary>
    public static Meaning? TowardDate(Evaluator e, Argument[] a)
    {
        if (a[2].Meaning is not { } date || Weekday(e, [a[0], a[1]]) is not { } named) return null;
        return date.Start is not { } d || (named.Start is { } n && (n.Month, n.Day) == (d.Month, d.Day)) ? named with { Basis = date.Basis } : Agree(e, [a[0], a[2]]);
    }

    /// <summary>weekday-in(period, w): that day of a week.</summary>
    public static Meaning? WeekdayIn(Evaluator e, Argument[] a)
    {
        if (a[0].Meaning is not { } period) return null;
        if (period.Start is not { } start) return Meaning.Unknown(Grain.Day);
        return Named(After(start.AddDays(-1), a[1].Or(1)), a[1].Or(1));
    }

    /// <summary>agree(w, date): the weekday chooses a year that is absent; a contradiction is kept and said.</summary>
    public static Meaning? Agree(Evaluator e, Argument[] a)
    {
        if (a[1].Meaning is not { } date) return null;
        var w = a[0].Or(0);
        if (date.Start is not { } day || date.Grain > Grain.Day || Calendar.Weekday(day) == w) return date with { Weekday = w };
        if (date.FromToday is not null)
            return Named(Before(day.AddDays(1), w), w) with { Reason = "the weekday does not agree with the reference: the last such weekday is taken", FromToday = date.FromToday };
        if (date.Reason.Length > 0 && e.Today is { } today)
        {
            for (var i = 1; i <= 2 * Reach; i++)
            {
                // The preferred direction first, then the other.
                var years = (i <= Reach ? i : i - Reach) * (e.Future == (i <= Reach) ? 1 : -1);
                if (Calendar.Day(day.Year + years, day.Month, day.Day) is { } other && Calendar.Weekday(other) == w)
                    return Named(other, w) with { Reason = "the text gives no year: the nearest one in which the weekday agrees" };
            }
        }
        return date with { Weekday = w, Reason = "the weekday contradicts the date: the date is kept" };
    }

    /// <summary>nth-weekday(n, w, period): −1 is the last.</summary>
    public static Meaning? Nth(Evaluator e, Argument[] a)
    {
        if (a[2].Meaning is not { } period) return null;
        if (period.Start is not { } start || period.End is not { } end) return Meaning.Unknown(Grain.Day);
        var n = a[0].Or(1);
        var day = n < 0 ? Before(end, a[1].Or(1)) : After(start.AddDays(-1), a[1].Or(1)).AddDays(7 * (n - 1));
        return day >= start && day < end ? Make.Day(day) with { Basis = period.Basis } : null;
    }

    /// <summary>nth-or-day(n, w, month): "Tuesday the third" where the weekday agrees, else the third Tuesday.</summary>
    public static Meaning? NthOrDay(Evaluator e, Argument[] a)
    {
        if (a[2].Meaning is { Grain: Grain.Month, Start: { } start } month && Calendar.Day(start.Year, start.Month, a[0].Or(1)) is { } day
            && Calendar.Weekday(day) == a[1].Number)
            return Named(day, a[1].Or(1)) with { Basis = month.Basis, Reason = month.Reason };
        return Nth(e, a);
    }

    /// <summary>nth-weekday-after(n, w, date).</summary>
    public static Meaning? NthAfter(Evaluator e, Argument[] a)
    {
        if (a[2].Meaning is not { } from || a[0].Number is not { } n || n is < 1 or > 60) return null;
        return from.End is { } end ? Make.Day(After(end.AddDays(-1), a[1].Or(1)).AddDays(7 * (n - 1))) : Meaning.Unknown(Grain.Day);
    }

    public static DateTime After(DateTime day, int w) => day.AddDays(((w - Calendar.Weekday(day) + 6) % 7) + 1);

    public static DateTime Before(DateTime day, int w) => day.AddDays(-(((Calendar.Weekday(day) - w + 6) % 7) + 1));

    private static Meaning Named(DateTime day, int w) => Make.Day(day) with { Weekday = w };
}
