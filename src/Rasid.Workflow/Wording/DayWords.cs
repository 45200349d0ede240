using System.Globalization;

namespace Rasid.Workflow;

/// <summary>Writes EDTF dates as people do, never saying more than the value does.</summary>
public static class DayWords
{
    private static readonly WordBook Words = new("Rasid.Workflow.Wording.Days");

    /// <summary>A date in words: a day, a month, a span, or that it is not known.</summary>
    /// <param name="edtf">The value; empty or without a digit when nothing is known.</param>
    /// <param name="language">The language.</param>
    public static string Of(string edtf, Language language)
    {
        ArgumentNullException.ThrowIfNull(edtf);
        if (!edtf.AsSpan().ContainsAnyInRange('0', '9')) return Unknown(language);
        var slash = edtf.IndexOf('/', StringComparison.Ordinal);
        return slash < 0 ? Point(edtf, language) : Range(edtf[..slash], edtf[(slash + 1)..], language);
    }

    /// <summary>A day.</summary>
    public static string Of(DateOnly day, Language language) => Words.Format("date.day", language, day.Day, Month(day.Month, language), Year(day.Year));

    /// <summary>That no date is known.</summary>
    public static string Unknown(Language language) => Words.Get("date.unknown", language);

    /// <summary>That something is not certain.</summary>
    public static string Perhaps(string said, Language language) => Words.Format("date.perhaps", language, said);

    /// <summary>From one date to another, both in words.</summary>
    public static string Between(string from, string to, Language language) => Words.Format("date.range", language, from, to);

    /// <summary>The name of a month, from 1.</summary>
    public static string Month(int month, Language language) => Words.Get($"month.{month}", language);

    /// <summary>A month of a year.</summary>
    public static string Month(int year, int month, Language language) => Words.Format("date.month", language, Month(month, language), Year(year));

    /// <summary>The name of a day of the week.</summary>
    public static string Weekday(DayOfWeek day, Language language) => Words.Get($"weekday.{(int)day}", language);

    /// <summary>The day that a date is; null where it is none or more than one.</summary>
    public static DateOnly? Day(string edtf) =>
        DateOnly.TryParseExact(edtf, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static string Range(string from, string to, Language language)
    {
        if (from is "" or "..") return Words.Format("date.until", language, Point(to, language));
        if (to is "" or "..") return Words.Format("date.since", language, Point(from, language));
        if (from == to) return Point(from, language);
        if (Day(from) is { } a && Day(to) is { } b && a.Year == b.Year)
        {
            return a.Month == b.Month
                ? Words.Format("date.dayrange", language, a.Day, b.Day, Month(a.Month, language), Year(a.Year))
                : Between(Words.Format("date.daymonth", language, a.Day, Month(a.Month, language)), Of(b, language), language);
        }
        return Between(Point(from, language), Point(to, language), language);
    }

    private static string Point(string value, Language language)
    {
        var text = value.TrimEnd('?', '~', '%');
        var said = Exact(text, language);
        if (text.Length == value.Length) return said;
        return value.EndsWith('?') ? Perhaps(said, language) : Words.Format("date.about", language, said);
    }

    private static string Exact(string text, Language language)
    {
        var time = text.IndexOf('T', StringComparison.Ordinal);
        if (time > 0) return $"{Exact(text[..time], language)} {text[(time + 1)..]}";
        if (Day(text) is { } day) return Of(day, language);
        var parts = text.Split('-');
        if (parts[0].Length == 4 && parts[0].EndsWith('X'))
            return Words.Format(parts[0].EndsWith("XX", StringComparison.Ordinal) ? "date.century" : "date.decade", language, parts[0].Replace('X', '0'));
        if (parts[0].Length == 3) return Words.Format("date.decade", language, parts[0] + "0");
        if (parts[0].Length == 2) return Words.Format("date.century", language, parts[0] + "00");
        if (parts.Length == 1 || parts[1] == "XX") return parts[0];
        if (parts[1].StartsWith('W')) return Words.Format("date.week", language, parts[1][1..], parts[0]);
        if (!int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var code)) return text;
        if (code is >= 1 and <= 12) return Words.Format("date.month", language, Month(code, language), parts[0]);
        return Words.Find($"part.{code}", language) is { } part ? string.Format(CultureInfo.InvariantCulture, part, parts[0]) : text;
    }

    private static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);
}
