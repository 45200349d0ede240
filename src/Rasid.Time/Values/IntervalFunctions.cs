using System.Globalization;
using System.Text;

namespace Rasid.Time.Values;

/// <summary>Intervals, lengths of time and sets.</summary>
internal static class IntervalFunctions
{
    private const int MostDecades = 9;

    /// <summary>span(a, b): from the start of one to the end of the other.</summary>
    public static Meaning? Span(Evaluator e, Argument[] a)
    {
        if (a[0].Meaning is not { } from || a[1].Meaning is not { } to) return null;
        if (from.Kind == TemporalKind.Duration || to.Kind == TemporalKind.Duration) return null;
        var grain = (Grain)Math.Min((int)from.Grain, (int)to.Grain);
        if (from.Start is null || to.End is null) return new Meaning($"{Edtf.From(from.Value)}/{Edtf.To(to.Value)}", TemporalKind.Date, grain, null, null);
        // 2018/2017: written from right to left.
        if (from is { Grain: Grain.Year, Start: { } later } && to is { Grain: Grain.Year, Start: { } earlier } && later.Year == earlier.Year + 1) (from, to) = (to, from);
        // من نوفمبر إلى فبراير 2024 begins in the year before.
        if (from.Start >= to.End && from.Grain is Grain.Day or Grain.Month)
            from = DateFunctions.Of(from.Start.Value.Year - 1, from.Start.Value.Month, from.Grain == Grain.Day ? from.Start.Value.Day : null) ?? from;
        if (from.Start >= to.End) return null;
        var last = to.Grain is Grain.Hour or Grain.Minute && !to.Value.Contains('/', StringComparison.Ordinal) ? Edtf.Moment(to.End.Value.AddSeconds(-1)) : Edtf.To(to.Value);
        return new Meaning($"{Edtf.From(from.Value)}/{last}", TemporalKind.Date, grain, from.Start, to.End)
        {
            Basis = Weaker(from, to),
            Reason = from.Reason,
            FromToday = from.Dated is null ? to.FromToday : from.FromToday,
            Dated = from.Dated ?? to.Dated,
        };
    }

    /// <summary>pair(a, b): two years, an interval when they follow each other, else a set.</summary>
    public static Meaning? Pair(Evaluator e, Argument[] a)
    {
        if (a[0].Number is not { } first || a[1].Number is not { } last || first >= last) return null;
        if (DateFunctions.Of(first, 1, 1) is not { } from || DateFunctions.Of(last, 12, 31) is not { } to) return null;
        var value = last == first + 1 ? $"{Edtf.Year(first)}/{Edtf.Year(last)}" : $"{{{Edtf.Year(first)},{Edtf.Year(last)}}}";
        return new Meaning(value, TemporalKind.Date, Grain.Year, from.Start, to.End) { Basis = DateBasis.Stated };
    }

    /// <summary>months(a, b, c, year?): three months, an interval when they follow each other, else a set.</summary>
    public static Meaning? Months(Evaluator e, Argument[] a)
    {
        var found = new Meaning[3];
        for (var i = 0; i < found.Length; i++)
        {
            if (DateFunctions.Date(e, [a[3], a[i]]) is not { } month) return null;
            found[i] = month;
        }
        if (found[0].Start is null || found[2].End is null) return found[0];
        var follow = a[1].Number == a[0].Number + 1 && a[2].Number == a[1].Number + 1 && found[0].Start < found[2].Start;
        var value = follow ? $"{found[0].Value}/{found[2].Value}" : $"{{{string.Join(',', found.Select(static m => m.Value))}}}";
        var (start, end) = (found.Min(static m => m.Start), found.Max(static m => m.End));
        return new Meaning(value, TemporalKind.Date, Grain.Month, start, end) { Basis = found[0].Basis, Reason = found[0].Reason };
    }

    /// <summary>years(a, b, c): three years as a set.</summary>
    public static Meaning? Years(Evaluator e, Argument[] a)
    {
        if (a[0].Number is not { } first || a[1].Number is not { } next || a[2].Number is not { } last || first >= next || next >= last) return null;
        if (DateFunctions.Of(first, 1, 1) is not { } from || DateFunctions.Of(last, 12, 31) is not { } to) return null;
        return new Meaning($"{{{Edtf.Year(first)},{Edtf.Year(next)},{Edtf.Year(last)}}}", TemporalKind.Date, Grain.Year, from.Start, to.End) { Basis = DateBasis.Stated };
    }

    /// <summary>vague(unit): some units, with no number: the digit is written X, as TIMEX3 does.</summary>
    public static Meaning? Vague(Evaluator e, Argument[] a)
    {
        var unit = a[0].Grain;
        var letter = unit switch { Grain.Second => "TXS", Grain.Minute => "TXM", Grain.Hour => "TXH", Grain.Week => "XW", Grain.Month => "XM", Grain.Year => "XY", Grain.Decade => "X0Y", Grain.Century => "X00Y", _ => "XD" };
        return new Meaning("P" + letter, TemporalKind.Duration, unit, null, null) { Basis = DateBasis.Stated };
    }

    /// <summary>since(a): open at the end.</summary>
    public static Meaning? Since(Evaluator e, Argument[] a) => a[0].Meaning is { } start && start.Kind == TemporalKind.Date
        ? start with { Value = Edtf.From(start.Value) is ".." ? start.Value : Edtf.From(start.Value) + "/..", End = null }
        : null;

    /// <summary>until(a): open at the start.</summary>
    public static Meaning? Until(Evaluator e, Argument[] a) => a[0].Meaning is { } to && to.Kind == TemporalKind.Date
        ? to with { Value = "../" + Edtf.To(to.Value), Start = null }
        : null;

    /// <summary>within(n, unit): from now until then where the clause lies ahead, else a duration.</summary>
    public static Meaning? Within(Evaluator e, Argument[] a)
    {
        if (!e.Future || e.Reference is not { } now || a[0].Or(1) < 1) return Duration(e, a);
        if (Calendar.Add(now.Date, a[1].Grain, a[0].Or(1)) is not { } end) return null;
        return now.TimeOfDay == TimeSpan.Zero
            ? Make.Days(now, end, a[1].Grain)
            : new Meaning($"{Edtf.Moment(now)}/{Edtf.Moment(end)}", TemporalKind.Date, Grain.Second, now, end);
    }

    /// <summary>days(first, last, month?): two days of one month as one interval.</summary>
    public static Meaning? Days(Evaluator e, Argument[] a)
    {
        if (a[1].Meaning is not { } last || a[0].Number is not { } day) return null;
        if (last.Start is not { } end)
        {
            var dash = last.Value.LastIndexOf('-');
            return new Meaning(string.Create(CultureInfo.InvariantCulture, $"{last.Value[..dash]}-{day:00}/{last.Value}"), TemporalKind.Date, Grain.Day, null, null);
        }
        if (Calendar.Day(end.Year, end.Month, day) is not { } start || start >= end) return null;
        return Make.Days(start, end, Grain.Day) with { Basis = last.Basis, Reason = last.Reason };
    }

    /// <summary>day-pair(first, last, between?): days joined by و: an interval when they follow each other, else a set.</summary>
    public static Meaning? DayPair(Evaluator e, Argument[] a)
    {
        if (Days(e, a) is not { Start: { } start, End: { } end } days) return Days(e, a);
        var between = a.Length > 2 ? a[2].Number : null;
        if ((end - start).Days == (between is null ? 2 : 3)) return days;
        var inner = between is { } d && Calendar.Day(start.Year, start.Month, d) is { } day ? "," + Edtf.Day(day) : "";
        return days with { Value = $"{{{Edtf.Day(start)}{inner},{Edtf.Day(end.AddDays(-1))}}}" };
    }

    /// <summary>duration(n, unit, percent?): ISO 8601.</summary>
    public static Meaning? Duration(Evaluator e, Argument[] a) =>
        Iso(a[0].Or(1), a[1].Grain, a.Length > 2 ? a[2].Or(0) : 0) is { } iso ? new Meaning(iso, TemporalKind.Duration, a[1].Grain, null, null) { Basis = DateBasis.Stated } : null;

    /// <summary>duration-sum(n, unit, m, smaller): سنة وثلاثة أشهر.</summary>
    public static Meaning? DurationSum(Evaluator e, Argument[] a)
    {
        var (large, small) = (a[1].Grain, a[3].Grain);
        if (small >= large || large == Grain.Week || small == Grain.Week) return null;
        if (Iso(a[0].Or(1), large, 0) is not { } first || Iso(a[2].Or(1), small, 0) is not { } second) return null;
        var joined = first.Contains('T', StringComparison.Ordinal) ? first + second[2..] : first + second[1..];
        return new Meaning(joined, TemporalKind.Duration, small, null, null) { Basis = DateBasis.Stated };
    }

    /// <summary>every(n, unit): a set.</summary>
    public static Meaning? Every(Evaluator e, Argument[] a) =>
        Iso(a[0].Or(1), a[1].Grain, 0) is { } iso ? new Meaning("R/" + iso, TemporalKind.Recurring, a[1].Grain, null, null) { Basis = DateBasis.Stated } : null;

    /// <summary>approximately(a): حوالي.</summary>
    public static Meaning? Approximately(Evaluator e, Argument[] a) => a[0].Meaning?.About();

    private static DateBasis Weaker(Meaning a, Meaning b) => (DateBasis)Math.Max((int)a.Basis, (int)b.Basis);

    private static string? Iso(int n, Grain unit, int percent)
    {
        // "28 عقود" are contracts, not decades.
        if (n is < 0 or > 1_000_000 || (unit == Grain.Decade && n > MostDecades)) return null;
        if (Calendar.Months(unit) is > 0 and var months)
        {
            var total = ((long)n * months) + (months * percent / 100);
            var days = months == 1 ? 30 * percent / 100 : 0;
            var text = new StringBuilder("P");
            if (total >= 12 && unit >= Grain.Year) text.Append(CultureInfo.InvariantCulture, $"{total / 12}Y");
            if (unit < Grain.Year ? total > 0 : total % 12 > 0) text.Append(CultureInfo.InvariantCulture, $"{(unit < Grain.Year ? total : total % 12)}M");
            if (days > 0) text.Append(CultureInfo.InvariantCulture, $"{days}D");
            return text.Length > 1 ? text.ToString() : null;
        }
        var (letter, part, smaller) = unit switch
        {
            Grain.Second => ("S", 0, ""),
            Grain.Minute => ("M", 60, "S"),
            Grain.Hour => ("H", 60, "M"),
            Grain.Week or Grain.Weekend => ("W", 0, ""),
            _ => ("D", 24, "H"),
        };
        if (unit == Grain.Week && percent > 0) return string.Create(CultureInfo.InvariantCulture, $"P{(n * 7) + (7 * percent / 100)}D");
        var time = unit < Grain.PartOfDay ? "T" : "";
        var rest = part * percent / 100;
        var head = n > 0 || rest == 0 ? string.Create(CultureInfo.InvariantCulture, $"{time}{n}{letter}") : time;
        if (rest == 0) return "P" + head;
        return string.Create(CultureInfo.InvariantCulture, $"P{head}{(time.Length == 0 ? "T" : "")}{rest}{smaller}");
    }
}
