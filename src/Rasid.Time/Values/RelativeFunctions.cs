namespace Rasid.Time.Values;

/// <summary>What counts from the reference or from the expression before.</summary>
internal static class RelativeFunctions
{
    /// <summary>Years from which an "ago" is good to the year only.</summary>
    private const int RoughFrom = 5;

    /// <summary>from-today(days): today, yesterday …</summary>
    public static Meaning? FromToday(Evaluator e, Argument[] a) => e.Today is { } today
        ? Make.Day(today.AddDays(a[0].Or(0))) with { FromToday = a[0].Or(0) }
        : Meaning.Unknown(Grain.Day) with { FromToday = a[0].Or(0) };

    /// <summary>dated(near-day, date): اليوم with its date: the date, and how far it is from the publication.</summary>
    public static Meaning? Dated(Evaluator e, Argument[] a) =>
        a[0].Meaning is { } near && a[1].Meaning is { } date
            ? date with { FromToday = near.FromToday, Dated = date.Grain <= Grain.Day && date.Basis == DateBasis.Stated ? date.Start?.Date : null }
            : null;

    /// <summary>shift(unit, n): the unit n away from the one that holds the reference.</summary>
    public static Meaning? Shift(Evaluator e, Argument[] a) => Shifted(e.Reference, a[0].Grain, a[1].Or(0));

    /// <summary>near-shift(unit, n): from the expression before where there is one, else from the reference (التالي).</summary>
    public static Meaning? NearShift(Evaluator e, Argument[] a) => Shifted(e.Anchor?.Start ?? e.Reference, a[0].Grain, a[1].Or(0));

    /// <summary>anchor-shift(n, unit): بعد ذلك بيومين.</summary>
    public static Meaning? AnchorShift(Evaluator e, Argument[] a) =>
        e.Anchor?.Start is { } start && Calendar.Add(start, a[1].Grain, a[0].Or(1)) is { } day
            ? Rounded(day, a[1].Grain)
            : Meaning.Unknown(Grain.Day);

    /// <summary>anchor(unit?): the expression before, or the unit that holds it (في العام نفسه).</summary>
    public static Meaning? Anchor(Evaluator e, Argument[] a)
    {
        var grain = a.Length > 0 ? a[0].Grain : e.Anchor?.Grain ?? Grain.Day;
        if (e.Anchor is not { } anchor) return Meaning.Unknown(grain);
        if (a.Length == 0 || anchor.Grain == grain) return anchor with { Basis = DateBasis.Relative, Reason = "it points back at the expression before" };
        return (anchor.Start ?? anchor.End) is { } at && Make.Unit(grain, at) is { } unit
            ? unit with { Reason = "it points back at the expression before" }
            : Meaning.Unknown(grain);
    }

    /// <summary>ago(n, unit, percent?): a day where the unit is a day or week, else a month or year that is about right.</summary>
    public static Meaning? Ago(Evaluator e, Argument[] a) => Away(e, a, -1);

    /// <summary>hence(n, unit, percent?).</summary>
    public static Meaning? Hence(Evaluator e, Argument[] a) => Away(e, a, 1);

    /// <summary>after(n, unit, percent?): a point where the clause lies ahead; else a length after something told.</summary>
    public static Meaning? After(Evaluator e, Argument[] a) => e.Future && e.Reference is not null ? Away(e, a, 1) : IntervalFunctions.Duration(e, a);

    /// <summary>since-ago(n, unit, percent?): from then until the reference.</summary>
    public static Meaning? SinceAgo(Evaluator e, Argument[] a)
    {
        if (e.Today is not { } today) return Meaning.Unknown(a[1].Grain);
        if (Moved(e.Reference!.Value, a, -1) is not { } start) return null;
        return new Meaning($"{Edtf.Day(start)}~/{Edtf.Day(today)}", TemporalKind.Date, a[1].Grain, start.Date, today.AddDays(1));
    }

    /// <summary>some(direction, unit): أشهر with no number, before or after now: open on the far side.</summary>
    public static Meaning? Some(Evaluator e, Argument[] a)
    {
        var unit = a[1].Grain;
        if (e.Today is not { } today) return Meaning.Unknown(unit);
        var whole = unit < Grain.Day ? Grain.Day : unit == Grain.Week ? Grain.Day : unit;
        if (Calendar.Add(today, unit < Grain.Day ? Grain.Day : unit, unit < Grain.Day ? 0 : a[0].Or(-1)) is not { } near) return null;
        var at = Make.Unit(whole, near)!;
        return a[0].Or(-1) < 0
            ? new Meaning($"../{at.Value}", TemporalKind.Date, unit, null, at.End)
            : new Meaning($"{at.Value}/..", TemporalKind.Date, unit, at.Start, null);
    }

    /// <summary>unplaced(unit): some units before or after an event that is told elsewhere.</summary>
    public static Meaning? Unplaced(Evaluator e, Argument[] a) => Meaning.Unknown(a[0].Grain);

    /// <summary>last(n, unit, direction): the n units before or after the present one; without a number open.</summary>
    public static Meaning? Last(Evaluator e, Argument[] a)
    {
        var (unit, ahead) = (a[1].Grain, a[2].Or(-1) > 0);
        if (e.Today is not { } today) return Meaning.Unknown(unit);
        if (a[0].Number is not { } n)
        {
            var now = Edtf.Day(today);
            return ahead
                ? new Meaning($"{now}/..", TemporalKind.Date, unit, today, null)
                : new Meaning($"../{now}", TemporalKind.Date, unit, null, today.AddDays(1));
        }
        if (unit < Grain.Day)
        {
            if (Calendar.Add(e.Reference!.Value, unit, ahead ? n : -n) is not { } far) return null;
            var (a1, b1) = ahead ? (e.Reference.Value, far) : (far, e.Reference.Value);
            return Make.Days(a1.Date, b1.Date, unit);
        }
        var floor = Calendar.Floor(today, unit);
        if (Calendar.Add(floor, unit, ahead ? 1 : -n) is not { } start || Calendar.Add(start, unit, n) is not { } end || n < 1) return null;
        var (first, last) = (Make.Unit(unit, start), Make.Unit(unit, end.AddTicks(-1)));
        if (first is null || last is null) return null;
        return n == 1 ? first : new Meaning($"{Edtf.From(first.Value)}/{Edtf.To(last.Value)}", TemporalKind.Date, unit, start, end);
    }

    /// <summary>rest-of(direction, unit): later or earlier in the present unit.</summary>
    public static Meaning? RestOf(Evaluator e, Argument[] a)
    {
        if (e.Today is not { } today) return Meaning.Unknown(a[1].Grain);
        if (a[1].Grain <= Grain.Day) return Make.Day(today) with { Grain = Grain.PartOfDay, FromToday = 0 };
        if (Make.Unit(a[1].Grain, today) is not { } unit) return null;
        var (start, end) = a[0].Or(1) > 0 ? (today.AddDays(1), unit.End!.Value.AddDays(-1)) : (unit.Start!.Value, today.AddDays(-1));
        return start <= end ? Make.Days(start, end, a[1].Grain) : Make.Day(today);
    }

    /// <summary>present(): now.</summary>
    public static Meaning? Present(Evaluator e, Argument[] a)
    {
        if (e.Reference is not { } now) return Meaning.Unknown(Grain.Day) with { Kind = TemporalKind.Present };
        return now.TimeOfDay == TimeSpan.Zero
            ? Make.Day(now) with { Kind = TemporalKind.Present }
            : Make.Unit(Grain.Second, now)! with { Kind = TemporalKind.Present };
    }

    /// <summary>A moment as the unit that it is good to.</summary>
    public static Meaning? Rounded(DateTime moment, Grain unit) => unit switch
    {
        Grain.Day or Grain.Week or Grain.Weekend => Make.Day(moment),
        < Grain.Day => Make.Unit(unit, moment),
        Grain.Month => Make.About(Grain.Month, moment),
        _ => Make.About(unit, moment),
    };

    private static Meaning? Shifted(DateTime? from, Grain unit, int n) => from is { } at
        ? Calendar.Add(Calendar.Floor(at, unit), unit, n) is { } moved ? Make.Unit(unit, moved) : null
        : Meaning.Unknown(unit);

    private static Meaning? Away(Evaluator e, Argument[] a, int sign)
    {
        var unit = a[1].Grain;
        if (e.Reference is not { } now) return Meaning.Unknown(unit == Grain.Week ? Grain.Day : unit);
        if (Moved(now, a, sign) is not { } moment) return null;
        if (unit == Grain.Year && a[0].Or(1) < RoughFrom) return Make.About(Grain.Month, moment);
        // Hours that are whole days count as days where the reference has no time.
        if (unit < Grain.Day && now.TimeOfDay == TimeSpan.Zero) return Make.Day(moment);
        return Rounded(moment, unit);
    }

    private static DateTime? Moved(DateTime from, Argument[] a, int sign)
    {
        var unit = a[1].Grain;
        if (Calendar.Add(from, unit, (long)sign * a[0].Or(1)) is not { } moved) return null;
        if (a.Length < 3 || a[2].Number is not { } percent) return moved;
        return Calendar.Months(unit) > 1
            ? Calendar.Add(moved, Grain.Month, sign * Calendar.Months(unit) * percent / 100)
            : Calendar.Add(moved, Grain.Hour, sign * (int)((unit switch { Grain.Month => 30, Grain.Week => 7, Grain.Day => 1, _ => 0 }) * 24L * percent / 100));
    }
}
