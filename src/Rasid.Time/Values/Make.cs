namespace Rasid.Time.Values;

/// <summary>Makes meanings of calendar units.</summary>
internal static class Make
{
    public static Meaning Day(DateTime day) => new(Edtf.Day(day), TemporalKind.Date, Grain.Day, day.Date, day.Date.AddDays(1));

    public static Meaning Month(DateTime first) => Unit(Grain.Month, first)!;

    public static Meaning Days(DateTime first, DateTime last, Grain grain) =>
        new($"{Edtf.Day(first)}/{Edtf.Day(last)}", TemporalKind.Date, grain, first, last.AddDays(1));

    /// <summary>The calendar unit that holds a moment.</summary>
    public static Meaning? Unit(Grain unit, DateTime moment)
    {
        var start = Calendar.Floor(moment, unit);
        return Calendar.Add(start, unit, 1) is { } end ? new(Edtf.Unit(unit, start, end), TemporalKind.Date, unit, start, end) : null;
    }

    /// <summary>A unit that is only about right.</summary>
    public static Meaning? About(Grain unit, DateTime moment) => Unit(unit, moment) is { } m ? m with { Value = m.Value + "~" } : null;
}
