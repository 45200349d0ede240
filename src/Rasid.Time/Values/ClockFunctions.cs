namespace Rasid.Time.Values;

/// <summary>Times of day.</summary>
internal static class ClockFunctions
{
    private const int Noon = 12;

    private static readonly DateTime SomeDay = new(2000, 1, 1);

    /// <summary>Hours before this are taken for the afternoon when the text gives no part of day and the report no time.</summary>
    private const int Waking = 7;

    /// <summary>day-part(part, day): مساء الأربعاء: the day, good to a part of it.</summary>
    public static Meaning? DayPart(Evaluator e, Argument[] a) => a[1].Meaning is { } day
        ? day with { Grain = day.Grain == Grain.Day ? Grain.PartOfDay : day.Grain }
        : null;

    /// <summary>clock(hour, minute?, second?, part?): on the day of the reference; a part is the hours from, to.</summary>
    public static Meaning? Clock(Evaluator e, Argument[] a)
    {
        var (hour, minute, second) = (a[0].Or(0), a[1].Or(0), a[2].Or(0));
        if (hour is < 0 or > 24 || minute is <= -60 or >= 60 || second is < 0 or >= 60) return null;
        var grain = !a[2].IsMissing ? Grain.Second : !a[1].IsMissing ? Grain.Minute : Grain.Hour;
        var now = e.Reference ?? SomeDay;
        var of = TimeSpan.FromMinutes(minute) + TimeSpan.FromSeconds(second);
        var time = TimeSpan.FromHours(Hour(hour, a.Length > 3 ? a[3].More : [], IsTwoDigits(a[0]), now, of, e.Future)) + of;
        var clock = e.Today is { } today ? Make.Unit(grain, today + time) : Meaning.Unknown(Grain.Day) with { Grain = grain };
        return clock is null ? null : clock with { TimeOfDay = time };
    }

    /// <summary>at(day, clock): the clock on another day.</summary>
    public static Meaning? At(Evaluator e, Argument[] a)
    {
        if (a[0].Meaning is not { } day || a[1].Meaning is not { } clock) return null;
        if (day.Start is not { } date) return day;
        if (day.Grain > Grain.Day || (clock.TimeOfDay is null && clock.Start is null)) return day with { Grain = Grain.PartOfDay };
        if (clock.TimeOfDay is { } time)
        {
            if (Make.Unit(clock.Grain, date.Date + time) is not { } moment) return null;
            var isUtc = clock.Value.EndsWith('Z');
            return day with
            {
                Value = moment.Value + (isUtc ? "Z" : ""),
                Grain = clock.Grain,
                Start = isUtc ? Local(e, moment.Start) : moment.Start,
                End = isUtc ? Local(e, moment.End) : moment.End,
                TimeOfDay = time,
            };
        }
        var move = date.Date - e.Today!.Value;
        var (start, end) = (clock.Start!.Value + move, clock.End!.Value + move);
        return day with { Value = $"{Edtf.Moment(start)}/{Edtf.Moment(end.AddSeconds(-1))}", Grain = clock.Grain, Start = start, End = end };
    }

    /// <summary>utc(time): the time is Greenwich's; its day is counted in the zone of the process.</summary>
    public static Meaning? Utc(Evaluator e, Argument[] a) => a[0].Meaning is { } time
        ? time.Value.Contains('T', StringComparison.Ordinal) && !time.Value.Contains('/', StringComparison.Ordinal)
            ? time with { Value = time.Value + "Z", Grain = time.Grain == Grain.Hour ? Grain.Minute : time.Grain, Start = Local(e, time.Start), End = Local(e, time.End) }
            : time
        : null;

    /// <summary>clock-digits(number): 0755, as agencies write it.</summary>
    public static Meaning? ClockDigits(Evaluator e, Argument[] a) => a[0] is { Number: { } digits, More: [4] }
        ? Clock(e, [new Argument(digits / 100, [2], null), new Argument(digits % 100, [], null), Argument.Missing])
        : null;

    /// <summary>clock-decimal(number, part?): 15.30.</summary>
    public static Meaning? ClockDecimal(Evaluator e, Argument[] a) => a[0].More is [var hour, var minute, 2]
        ? Clock(e, [new Argument(hour, [], null), new Argument(minute, [], null), Argument.Missing, a.Length > 1 ? a[1] : Argument.Missing])
        : null;

    /// <summary>night(from, to): tonight, as an interval of hours.</summary>
    public static Meaning? Night(Evaluator e, Argument[] a)
    {
        if (e.Today is not { } today) return Meaning.Unknown(Grain.Day) with { Grain = Grain.PartOfDay, FromToday = 0 };
        var (start, end) = (today.AddHours(a[0].Or(18)), today.AddHours(a[1].Or(24)));
        return new Meaning($"{Edtf.Moment(start)}/{Edtf.Moment(end.AddSeconds(-1))}", TemporalKind.Date, Grain.PartOfDay, start, end) { FromToday = 0 };
    }

    /// <summary>until-clock(clock): from now until then.</summary>
    public static Meaning? UntilClock(Evaluator e, Argument[] a)
    {
        if (a[0].Meaning is not { Start: { } end } || e.Reference is not { } now) return IntervalFunctions.Until(e, a);
        if (now.TimeOfDay == TimeSpan.Zero || end <= now) return new Meaning($"../{Edtf.Moment(end)}", TemporalKind.Date, Grain.Hour, null, end);
        return new Meaning($"{Edtf.Moment(now)}/{Edtf.Moment(end)}", TemporalKind.Date, Grain.Second, now, end);
    }

    /// <summary>A moment of Greenwich in the zone of the process; the same where it names none.</summary>
    private static DateTime? Local(Evaluator e, DateTime? moment) => moment is { } utc && e.Region.Zone is { } zone
        ? DateTime.SpecifyKind(utc, DateTimeKind.Unspecified) + zone.GetUtcOffset(DateTime.SpecifyKind(utc, DateTimeKind.Utc))
        : moment;

    /// <summary>02:40 is written by the clock of 24 hours.</summary>
    private static bool IsTwoDigits(Argument hour) => hour.Number < 10 && hour.More is [2];

    private static int Hour(int hour, int[] part, bool byDay, DateTime now, TimeSpan of, bool future)
    {
        if (part.Length >= 2)
        {
            // 12 at night is the next day's beginning, 12 in the morning the day's.
            foreach (var candidate in (ReadOnlySpan<int>)[hour, hour + Noon, hour + (2 * Noon), hour - Noon])
            {
                var time = candidate + of.TotalHours;
                if (candidate >= 0 && time >= part[0] && time < part[1]) return candidate;
            }
            return hour;
        }
        if (byDay || hour is 0 or >= Noon) return hour;
        if (now.TimeOfDay == TimeSpan.Zero) return hour < Waking ? hour + Noon : hour;
        var (early, late) = (now.Date.AddHours(hour) + of, now.Date.AddHours(hour + Noon) + of);
        return future ? (early >= now ? hour : hour + Noon) : (late <= now ? hour + Noon : hour);
    }
}
