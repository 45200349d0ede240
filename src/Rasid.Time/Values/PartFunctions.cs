namespace Rasid.Time.Values;

/// <summary>Parts of months and years, seasons, decades.</summary>
internal static class PartFunctions
{
    private const int Early = 1, Middle = 2, Late = 3, Begin = 4, Mid = 5, End = 6, Outset = 7;

    /// <summary>part(which, period, first, last of the weekend): أوائل 1، أواسط 2، أواخر 3; the points بداية 4، منتصف 5، نهاية 6; مطلع 7.</summary>
    public static Meaning? Part(Evaluator e, Argument[] a)
    {
        if (a[1].Meaning is not { } period) return null;
        var which = a[0].Or(Early);
        if (period.Start is not { } start || period.End is not { } end) return period.About();
        var last = end.AddDays(-1);
        var part = period.Grain switch
        {
            Grain.Month => OfMonth(which, start, last),
            Grain.Year => OfYear(which, start),
            Grain.Week => which switch
            {
                Begin or Early or Outset => Make.Day(start) with { Value = Edtf.Day(start) + "~" },
                Mid or Middle => Make.Day(start.AddDays(2)) with { Value = Edtf.Day(start.AddDays(2)) + "~" },
                _ => OfWeek(e, start, a),
            },
            Grain.Decade or Grain.Century => Years(which, start, end, period.Grain),
            _ => period.About(),
        };
        return part with { Basis = period.Basis, Reason = period.Reason };
    }

    /// <summary>quarter(n, year?).</summary>
    public static Meaning? Quarter(Evaluator e, Argument[] a) => InYear(e, a, Grain.Quarter, 3);

    /// <summary>half-year(n, year?).</summary>
    public static Meaning? HalfYear(Evaluator e, Argument[] a) => InYear(e, a, Grain.HalfYear, 6);

    /// <summary>season(n, year?, direction?): spring 1 … winter 4; winter belongs to the year in which it begins.</summary>
    public static Meaning? Season(Evaluator e, Argument[] a)
    {
        var month = Math.Clamp(a[0].Or(1), 1, 4) * 3;
        if (YearOf(a[1]) is { } year) return Calendar.Day(year, month, 1) is { } first && Make.Unit(Grain.Season, first) is { } stated ? stated with { Basis = BasisOf(a[1]) } : null;
        if (a[1].Meaning is not null || e.Today is not { } today) return Meaning.Unknown(Grain.Season);
        var toward = a.Length > 2 ? a[2].Number : null;
        if (toward == 0) toward = null;
        var ahead = toward is null ? e.Future : toward > 0;
        for (var i = -1; i <= 2; i++)
        {
            if (Calendar.Day(today.Year + (ahead ? i : -i), month, 1) is not { } first || Make.Unit(Grain.Season, first) is not { } found) continue;
            var holds = found.Start <= today && found.End > today;
            if ((toward is null && holds) || (ahead ? found.Start > today : found.End <= today))
                return found;
        }
        return null;
    }

    /// <summary>decade(tens, century direction?): التسعينات; القرن الماضي −1.</summary>
    public static Meaning? Decade(Evaluator e, Argument[] a)
    {
        var tens = a[0].Or(90);
        var now = e.Today?.Year ?? 2000;
        var century = now / 100 * 100;
        var year = a.Length > 1 && a[1].Number is { } toward ? century + (100 * toward) + tens : century + tens <= now ? century + tens : century - 100 + tens;
        return year is > 0 and < 9900 ? Make.Unit(Grain.Decade, new DateTime(year, 1, 1)) : null;
    }

    /// <summary>century(n): the n-th century of our era.</summary>
    public static Meaning? Century(Evaluator e, Argument[] a) =>
        a[0].Number is { } n and >= 2 and <= 90 ? Make.Unit(Grain.Century, new DateTime((n - 1) * 100, 1, 1))?.Stated() : null;

    /// <summary>nth(n, unit, period): −1 is the last; weeks are those that lie wholly inside.</summary>
    public static Meaning? Nth(Evaluator e, Argument[] a)
    {
        if (a[2].Meaning is not { } period) return null;
        var unit = a[1].Grain;
        if (period.Start is not { } start || period.End is not { } end) return Meaning.Unknown(unit);
        var n = a[0].Or(1);
        var first = Calendar.Floor(start, unit);
        if (first < start) first = Calendar.Add(first, unit, 1) ?? first;
        if (n < 0)
        {
            first = Calendar.Floor(end.AddTicks(-1), unit);
            if (Calendar.Add(first, unit, 1) is not { } after) return null;
            if (after > end) first = Calendar.Add(first, unit, -1) ?? first;
        }
        else if (Calendar.Add(first, unit, n - 1) is { } moved) first = moved;
        return first >= start && first < end ? Make.Unit(unit, first) : null;
    }

    /// <summary>first(n, unit, period): الأشهر الثلاثة الأولى من 2017.</summary>
    public static Meaning? First(Evaluator e, Argument[] a)
    {
        if (a[2].Meaning is not { } period || a[0].Number is not { } n || n < 1) return null;
        if (period.Start is not { } start || period.End is not { } end) return Meaning.Unknown(a[1].Grain);
        if (Calendar.Add(start, a[1].Grain, n) is not { } after || after > end) return null;
        if (Make.Unit(a[1].Grain, start) is not { } first || Make.Unit(a[1].Grain, after.AddTicks(-1)) is not { } last) return null;
        var value = n == 1 ? first.Value : $"{Edtf.From(first.Value)}/{Edtf.To(last.Value)}";
        return new Meaning(value, TemporalKind.Date, a[1].Grain, start, after) { Basis = period.Basis, Reason = period.Reason };
    }

    /// <summary>half-month(n, month): days 1 to 15, or 16 to the last.</summary>
    public static Meaning? HalfMonth(Evaluator e, Argument[] a)
    {
        if (a[1].Meaning is not { Grain: Grain.Month } month) return null;
        if (month.Start is not { } start || month.End is not { } end) return month;
        var half = a[0].Or(1) == 1 ? Make.Days(start, start.AddDays(14), Grain.MonthPart) : Make.Days(start.AddDays(15), end.AddDays(-1), Grain.MonthPart);
        return half with { Basis = month.Basis, Reason = month.Reason };
    }

    /// <summary>weekend(direction, first, last): the days from one weekday to another; the process's own where its pack names them.</summary>
    public static Meaning? Weekend(Evaluator e, Argument[] a)
    {
        if (e.Today is not { } today) return Meaning.Unknown(Grain.Weekend);
        var (first, last) = (e.Region.WeekendFirst ?? a[1].Or(1), e.Region.WeekendLast ?? a[2].Or(1));
        var start = Calendar.Floor(today, Grain.Week).AddDays((7 * a[0].Or(0)) + first - 1);
        return Make.Days(start, start.AddDays((last - first + 7) % 7), Grain.Weekend);
    }

    private static Meaning? InYear(Evaluator e, Argument[] a, Grain unit, int months)
    {
        if (a[1].Meaning is { Start: null } || (a[1].IsMissing && e.Today is null)) return Meaning.Unknown(unit);
        var year = YearOf(a[1]) ?? e.Today!.Value.Year;
        return Calendar.Day(year, ((a[0].Or(1) - 1) * months) + 1, 1) is { } first && Make.Unit(unit, first) is { } found ? found with { Basis = BasisOf(a[1]) } : null;
    }

    /// <summary>A value rests on what its year rests on.</summary>
    private static DateBasis BasisOf(Argument year) => year.Number is not null ? DateBasis.Stated : year.Meaning?.Basis ?? DateBasis.Relative;

    private static int? YearOf(Argument a) => a.Number ?? a.Meaning?.Start?.Year;

    /// <summary>The end of a week is its weekend: the process's, or the one that the rule gives.</summary>
    private static Meaning OfWeek(Evaluator e, DateTime monday, Argument[] a)
    {
        if ((e.Region.WeekendFirst ?? a.ElementAtOrDefault(2).Number) is not { } first || (e.Region.WeekendLast ?? a.ElementAtOrDefault(3).Number) is not { } last)
            return Make.Day(monday.AddDays(6)) with { Value = Edtf.Day(monday.AddDays(6)) + "~" };
        return Make.Days(monday.AddDays(first - 1), monday.AddDays(first - 1 + ((last - first + 7) % 7)), Grain.Weekend);
    }

    private static Meaning OfMonth(int which, DateTime start, DateTime last) => which switch
    {
        Early or Outset => Make.Days(start, start.AddDays(9), Grain.MonthPart),
        Middle => Make.Days(start.AddDays(10), start.AddDays(19), Grain.MonthPart),
        Late => Make.Days(start.AddDays(20), last, Grain.MonthPart),
        _ => About(which switch { Begin => start, Mid => start.AddDays(14), _ => last }),
    };

    private static Meaning About(DateTime day) => Make.Day(day) with { Value = Edtf.Day(day) + "~" };

    private static Meaning OfYear(int which, DateTime start)
    {
        if (which is Begin or Mid or End or Outset) return Make.About(Grain.Month, start.AddMonths(which switch { Mid => 5, End => 11, _ => 0 }))!;
        var (from, to) = which switch { Early => (0, 2), Middle => (4, 7), _ => (9, 11) };
        var (first, last) = (start.AddMonths(from), start.AddMonths(to));
        return new Meaning($"{Edtf.Month(first)}/{Edtf.Month(last)}", TemporalKind.Date, Grain.Month, first, last.AddMonths(1));
    }

    private static Meaning Years(int which, DateTime start, DateTime end, Grain grain)
    {
        var length = end.Year - start.Year;
        var (from, to) = which switch
        {
            Early or Begin or Outset => (0, (length * 3 / 10) - 1),
            Middle or Mid => (length * 3 / 10, (length * 7 / 10) - 1),
            _ => (length * 7 / 10, length - 1),
        };
        var (first, last) = (start.AddYears(from), start.AddYears(to));
        return new Meaning($"{Edtf.YearOf(first)}/{Edtf.YearOf(last)}", TemporalKind.Date, grain == Grain.Decade ? Grain.Year : Grain.Decade, first, last.AddYears(1));
    }
}
