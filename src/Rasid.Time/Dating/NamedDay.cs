using System.Globalization;
using Rasid.Time.Values;

namespace Rasid.Time.Dating;

/// <summary>Days as the dater writes and tests them.</summary>
internal static class NamedDay
{
    /// <summary>The day of a meaning that names one in full; null when its weekday contradicts it.</summary>
    public static DateOnly? Of(Meaning meaning) => Contradicts(meaning) ? null : Whole(meaning);

    /// <summary>The day of a meaning that names one in full, whatever its weekday.</summary>
    public static DateOnly? Whole(Meaning meaning) =>
        meaning is { Kind: TemporalKind.Date, Grain: <= Grain.Day, Start: { } start, End: { } end } && (end - start).TotalDays <= 1 && !meaning.Value.Contains('/', StringComparison.Ordinal)
            ? DateOnly.FromDateTime(start)
            : null;

    /// <summary>Whether the text gives the day another weekday than the calendar.</summary>
    public static bool Contradicts(Meaning meaning) => meaning.Weekday != 0 && meaning.Start is { } start && Values.Calendar.Weekday(start) != meaning.Weekday;

    /// <summary>Monday 1 … Sunday 7.</summary>
    public static int Weekday(DateOnly day) => Values.Calendar.Weekday(day.ToDateTime(default));

    public static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string WeekdayReason(int weekday) => string.Create(CultureInfo.InvariantCulture, $"weekday {weekday}");

    /// <summary>A day that the report states as its own.</summary>
    public static PublicationDate Known(string reason, DateOnly day) => new(Text(day), DateRange.Day(day), DateBasis.Stated, $"{reason} {Text(day)}");

    /// <summary>A day or days that were inferred.</summary>
    public static PublicationDate Inferred(DateOnly? from, DateOnly? to, string reason) =>
        new(from is { } day && from == to ? Text(day) : $"{(from is { } a ? Text(a) : "..")}/{(to is { } b ? Text(b) : "..")}", new DateRange(from, to), DateBasis.Inferred, reason);
}
