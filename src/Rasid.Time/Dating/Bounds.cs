using System.Globalization;
using Rasid.Time.Values;

namespace Rasid.Time.Dating;

/// <summary>Infers the day of publication from what the text bounds.</summary>
internal static class Bounds
{
    private const int DaysOfWeek = 7;

    /// <summary>How old news with a day and a weekday may be.</summary>
    private const int NewsDays = 3;

    /// <summary>Years past the newest date told in which a weekday may agree.</summary>
    private const int YearsAhead = 5;

    /// <summary>A date told before this is no hint at the year of the report.</summary>
    private const int OldestHint = 1990;

    public static PublicationDate Find(List<TemporalReader.Reading> found, Evidence evidence)
    {
        var (newest, oldest, weekday) = (evidence.Newest, evidence.Oldest, evidence.Weekday);
        if ((newest ?? evidence.Told) is { Year: >= OldestHint } past && Agreeing(found, past) is { } day)
            return NamedDay.Inferred(day, day, $"weekday-date {NamedDay.Text(day)} newest-past {NamedDay.Text(past)}");
        if (newest is null && oldest is null) return weekday == 0 ? PublicationDate.Unknown : PublicationDate.Unknown with { Reason = NamedDay.WeekdayReason(weekday) };
        if (newest > oldest || evidence.Told > oldest) oldest = null;
        if (newest is null && oldest is null) return PublicationDate.Unknown;
        if (oldest is null && evidence.News is { } news && news == newest) return OfNews(news, weekday);
        return Between(newest, oldest, weekday);
    }

    /// <summary>News told with its day and weekday is a few days old at most; the weekday of the report decides.</summary>
    private static PublicationDate OfNews(DateOnly news, int weekday)
    {
        var reason = "news " + NamedDay.Text(news);
        return weekday == 0
            ? NamedDay.Inferred(news, news.AddDays(NewsDays), reason)
            : NamedDay.Inferred(Next(news, weekday), Next(news, weekday), $"{reason} {NamedDay.WeekdayReason(weekday)}");
    }

    private static PublicationDate Between(DateOnly? newest, DateOnly? oldest, int weekday)
    {
        var reason = newest is { } n ? "newest-past " + NamedDay.Text(n) : "";
        if (oldest is { } o) reason += (reason.Length > 0 ? " " : "") + "oldest-future " + NamedDay.Text(o);
        if (weekday == 0) return NamedDay.Inferred(newest, oldest, reason);
        reason += " " + NamedDay.WeekdayReason(weekday);
        if (newest is { } from && oldest is { } to && to.DayNumber - from.DayNumber < DaysOfWeek && Next(from, weekday) is var day && day <= to) return NamedDay.Inferred(day, day, reason);
        return NamedDay.Inferred(newest, oldest, reason);
    }

    /// <summary>The first day from another on that has a weekday.</summary>
    private static DateOnly Next(DateOnly from, int weekday) => from.AddDays((weekday - NamedDay.Weekday(from) + DaysOfWeek) % DaysOfWeek);

    /// <summary>أمس الجمعة 8 أكتوبر: the first year after everything told in which the weekday agrees gives the day.</summary>
    private static DateOnly? Agreeing(List<TemporalReader.Reading> found, DateOnly newest)
    {
        foreach (var reading in found)
        {
            if (reading.Meaning is not { FromToday: { } days, Weekday: > 0 and var weekday } || !MonthDay(reading.Meaning.Value, out var month, out var number)) continue;
            for (var year = newest.Year; year <= newest.Year + YearsAhead; year++)
            {
                if (number > DateTime.DaysInMonth(year, month)) continue;
                var day = new DateOnly(year, month, number);
                if (day >= newest && NamedDay.Weekday(day) == weekday) return day.AddDays(-days);
            }
        }
        return null;
    }

    private static bool MonthDay(string value, out int month, out int day)
    {
        day = month = 0;
        return value.Length == 10 && value.StartsWith("XXXX-", StringComparison.Ordinal)
            && int.TryParse(value.AsSpan(5, 2), NumberStyles.None, CultureInfo.InvariantCulture, out month)
            && int.TryParse(value.AsSpan(8, 2), NumberStyles.None, CultureInfo.InvariantCulture, out day) && month is >= 1 and <= 12 && day >= 1;
    }
}
