using Rasid.Workflow;

namespace Rasid.Web.Wording;

/// <summary>Writes dates in the language of a page.</summary>
public static class DateWords
{
    /// <summary>A date in words: a day, a month, a span, or that it is not known.</summary>
    /// <param name="words">The language.</param>
    /// <param name="edtf">The value; empty or without a digit when nothing is known.</param>
    public static string Of(Words words, string edtf)
    {
        ArgumentNullException.ThrowIfNull(words);
        return DayWords.Of(edtf, words.Language);
    }

    /// <summary>A day.</summary>
    public static string Of(Words words, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(words);
        return DayWords.Of(day, words.Language);
    }

    /// <summary>The day of the week of a date that is one day; empty of any other.</summary>
    public static string Weekday(Words words, string edtf)
    {
        ArgumentNullException.ThrowIfNull(words);
        return DayWords.Day(edtf) is { } day ? DayWords.Weekday(day.DayOfWeek, words.Language) : "";
    }

    /// <summary>A month.</summary>
    public static string Month(Words words, int year, int month)
    {
        ArgumentNullException.ThrowIfNull(words);
        return DayWords.Month(year, month, words.Language);
    }
}
