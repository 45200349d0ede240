using System.Collections.Frozen;

namespace Rasid.Time.Values;

/// <summary>The functions that the value of a rule may call.</summary>
internal static class Functions
{
    private static readonly FrozenDictionary<string, Function> ByName = new Dictionary<string, Function>(StringComparer.Ordinal)
    {
        ["date"] = DateFunctions.Date,
        ["date-toward"] = DateFunctions.DateToward,
        ["day-in"] = DateFunctions.DayIn,
        ["day-of-month"] = DateFunctions.DayOfMonth,
        ["as-day"] = DateFunctions.AsDay,
        ["year"] = DateFunctions.Year,
        ["hijri"] = HijriFunctions.Hijri,
        ["hijri-year"] = HijriFunctions.HijriYear,
        ["feast-day"] = HijriFunctions.FeastDay,
        ["both"] = HijriFunctions.Both,
        ["holiday"] = HijriFunctions.Holiday,
        ["weekday"] = WeekdayFunctions.Weekday,
        ["weekdays"] = WeekdayFunctions.Weekdays,
        ["weekday-span"] = WeekdayFunctions.Between,
        ["weekday-day"] = WeekdayFunctions.WeekdayDay,
        ["toward-date"] = WeekdayFunctions.TowardDate,
        ["weekday-in"] = WeekdayFunctions.WeekdayIn,
        ["agree"] = WeekdayFunctions.Agree,
        ["nth-weekday"] = WeekdayFunctions.Nth,
        ["nth-or-day"] = WeekdayFunctions.NthOrDay,
        ["nth-weekday-after"] = WeekdayFunctions.NthAfter,
        ["from-today"] = RelativeFunctions.FromToday,
        ["dated"] = RelativeFunctions.Dated,
        ["shift"] = RelativeFunctions.Shift,
        ["near-shift"] = RelativeFunctions.NearShift,
        ["ago"] = RelativeFunctions.Ago,
        ["hence"] = RelativeFunctions.Hence,
        ["after"] = RelativeFunctions.After,
        ["since-ago"] = RelativeFunctions.SinceAgo,
        ["some"] = RelativeFunctions.Some,
        ["unplaced"] = RelativeFunctions.Unplaced,
        ["last"] = RelativeFunctions.Last,
        ["rest-of"] = RelativeFunctions.RestOf,
        ["anchor"] = RelativeFunctions.Anchor,
        ["anchor-shift"] = RelativeFunctions.AnchorShift,
        ["present"] = RelativeFunctions.Present,
        ["part"] = PartFunctions.Part,
        ["quarter"] = PartFunctions.Quarter,
        ["half-year"] = PartFunctions.HalfYear,
        ["season"] = PartFunctions.Season,
        ["decade"] = PartFunctions.Decade,
        ["century"] = PartFunctions.Century,
        ["nth"] = PartFunctions.Nth,
        ["first"] = PartFunctions.First,
        ["half-month"] = PartFunctions.HalfMonth,
        ["weekend"] = PartFunctions.Weekend,
        ["span"] = IntervalFunctions.Span,
        ["pair"] = IntervalFunctions.Pair,
        ["months"] = IntervalFunctions.Months,
        ["years"] = IntervalFunctions.Years,
        ["vague"] = IntervalFunctions.Vague,
        ["since"] = IntervalFunctions.Since,
        ["until"] = IntervalFunctions.Until,
        ["within"] = IntervalFunctions.Within,
        ["day-pair"] = IntervalFunctions.DayPair,
        ["days"] = IntervalFunctions.Days,
        ["duration"] = IntervalFunctions.Duration,
        ["duration-sum"] = IntervalFunctions.DurationSum,
        ["every"] = IntervalFunctions.Every,
        ["approximately"] = IntervalFunctions.Approximately,
        ["day-part"] = ClockFunctions.DayPart,
        ["clock"] = ClockFunctions.Clock,
        ["at"] = ClockFunctions.At,
        ["utc"] = ClockFunctions.Utc,
        ["night"] = ClockFunctions.Night,
        ["clock-digits"] = ClockFunctions.ClockDigits,
        ["clock-decimal"] = ClockFunctions.ClockDecimal,
        ["until-clock"] = ClockFunctions.UntilClock,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>All names, for messages.</summary>
    public static IEnumerable<string> Names => ByName.Keys.Order(StringComparer.Ordinal);

    public static Function? Find(string name) => ByName.GetValueOrDefault(name);
}
