namespace Rasid.Time.Values;

/// <summary>Hijri dates by Umm al-Qura, and feasts of every calendar.</summary>
internal static class HijriFunctions
{
    private const int Gregorian = 0;
    private const int HijriCalendar = 1;

    /// <summary>First year that can only be Gregorian.</summary>
    private const int GregorianFrom = 1600;

    /// <summary>hijri(year?, month, day?, direction?): a day or month; the year may be Gregorian (رمضان 2019).</summary>
    public static Meaning? Hijri(Evaluator e, Argument[] a)
    {
        var (month, day) = (a[1].Or(1), a.Length > 2 ? a[2].Number : null);
        if (a[0].Meaning is { } period)
        {
            if (period.Start is not { } start) return Unplaced(day);
            return InGregorian(start.Year, month, day) is { } placed ? placed with { Basis = period.Basis } : null;
        }
        if (a[0].Number is { } year)
        {
            if (year < GregorianFrom && !Calendar.HasHijri(year)) return day is > 30 ? null : Outside(year, day is null ? Grain.Month : Grain.Day);
            return (year >= GregorianFrom ? InGregorian(year, month, day) : Of(year, month, day))?.Stated();
        }
        if (e.Today is not { } today) return Unplaced(day);
        var toward = a.Length > 3 ? a[3].Number : null;
        var ahead = toward is null ? e.Future : toward > 0;
        var now = Calendar.HijriYear(today);
        for (var i = -1; i <= 3; i++)
        {
            if (Of(now + (ahead ? i : -i), month, day) is not { } found) continue;
            if (toward == 0 && i >= 0) return found;
            if (ahead ? (toward is null ? found.End > today : found.Start > today) : (toward is null ? found.Start <= today : found.End <= today))
                return found with { Reason = "the text gives no Hijri year: the nearest in the direction of the clause" };
        }
        return null;
    }

    /// <summary>hijri-year(year): from its first day to its last.</summary>
    public static Meaning? HijriYear(Evaluator e, Argument[] a)
    {
        if (a[0].Number is not { } year) return null;
        if (Calendar.Hijri(year, 1, 1) is not { } first || Calendar.Hijri(year, 12, 1) is not { } last) return Outside(year, Grain.Year);
        return Make.Days(first, last.AddDays(Calendar.HijriDays(year, 12) - 1), Grain.Year).Stated();
    }

    /// <summary>feast-day(n, feast): ثاني أيام عيد الفطر.</summary>
    public static Meaning? FeastDay(Evaluator e, Argument[] a)
    {
        if (a[0].Number is not (>= 1 and <= 30 and var n) || a[1].Meaning is not { } feast) return null;
        return feast.Start is { } first ? Make.Day(first.AddDays(n - 1)) with { Basis = feast.Basis, Reason = feast.Reason } : Meaning.Unknown(Grain.Day);
    }

    /// <summary>both(hijri, gregorian): the same day in two calendars; they may differ by the sighting of the moon.</summary>
    public static Meaning? Both(Evaluator e, Argument[] a)
    {
        if (a[0].Meaning is not { } hijri || a[1].Meaning is not { } gregorian) return null;
        var apart = hijri.Start is { } h && gregorian.Start is { } g ? Math.Abs((h - g).Days) : 0;
        return apart == 0
            ? gregorian
            : gregorian with { Reason = $"the Hijri date is {hijri.Value} by Umm al-Qura, {apart} days apart: the Gregorian date is kept" };
    }

    /// <summary>holiday(feast, year?, direction?); the feast's values are calendar, month, day, and days it lasts.</summary>
    public static Meaning? Holiday(Evaluator e, Argument[] a)
    {
        var feast = a[0].More;
        if (feast.Length < 3) return null;
        if (a[1].Number is { } y) return In(y, feast)?.Stated();
        if (a[1].Meaning is { } period)
        {
            if (period.Start is not { } start) return Meaning.Unknown(Grain.Day);
            return In(start.Year, feast) is { } placed ? placed with { Basis = period.Basis } : null;
        }
        if (e.Today is not { } today) return feast[0] == Gregorian ? DateFunctions.NoYear(feast[1], feast[2]) : Meaning.Unknown(Grain.Day);
        var toward = a.Length > 2 ? a[2].Number : null;
        var ahead = toward is null ? e.Future : toward > 0;
        for (var i = 0; i <= 2; i++)
        {
            if (In(today.Year + (ahead ? i : -i), feast) is { } found && (ahead ? found.End > today : found.Start <= today))
                return found with { Reason = "the feast that is nearest in the direction of the clause" };
        }
        return null;
    }

    private static Meaning? In(int year, int[] feast) => feast[0] switch
    {
        Gregorian => Calendar.Day(year, feast[1], feast[2]) is { } day ? Make.Day(day) : null,
        HijriCalendar => year >= GregorianFrom ? InGregorian(year, feast[1], feast[2]) : Of(year, feast[1], feast[2]),
        _ => Calendar.Easter(year) is { } easter ? Make.Day(easter.AddDays(feast[2])) : null,
    };

    private static Meaning? InGregorian(int year, int month, int? day)
    {
        if (Calendar.Day(year, 1, 1) is not { } first) return null;
        for (var hijri = Calendar.HijriYear(first); hijri <= Calendar.HijriYear(first) + 1; hijri++)
        {
            if (Of(hijri, month, day) is { } found && found.Start!.Value.Year == year) return found with { Grain = Grain.Day };
        }
        return null;
    }

    private static Meaning? Of(int year, int month, int? day)
    {
        if (Calendar.Hijri(year, month, day ?? 1) is not { } start) return null;
        return day is null ? Make.Days(start, start.AddDays(Calendar.HijriDays(year, month) - 1), Grain.Month) : Make.Day(start);
    }

    /// <summary>A Hijri date that Umm al-Qura does not reach: it is told, and not placed.</summary>
    private static Meaning Outside(int year, Grain grain) => Meaning.Unknown(grain) with
    {
        Basis = DateBasis.Stated,
        Reason = $"the Hijri year {year} lies outside Umm al-Qura's tables ({Calendar.FirstHijri} to {Calendar.LastHijri}, 1900 to 2077): it is not placed",
    };

    private static Meaning Unplaced(int? day) => Meaning.Unknown(day is null ? Grain.Month : Grain.Day);
}
