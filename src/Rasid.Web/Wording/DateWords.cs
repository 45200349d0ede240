using System.Globalization;

namespace Rasid.Web.Wording;

/// <summary>Writes EDTF dates as people do, never saying more than the value does.</summary>
public static class DateWords
{
    /// <summary>A date in words: a day, a month, a span, or that it is not known.</summary>
    /// <param name="words">The language.</param>
    /// <param name="edtf">The value; empty or without a digit when nothing is known.</param>
    public static string Of(Words words, string edtf)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(edtf);
        if (!edtf.AsSpan().ContainsAnyInRange('0', '9')) return words["Date_Unknown"];
        var slash = edtf.IndexOf('/', StringComparison.Ordinal);
        return slash < 0 ? Point(words, edtf) : Range(words, edtf[..slash], edtf[(slash + 1)..]);
    }

    /// <summary>The day of the week of a date that is one day; empty of any other.</summary>
    public static string Weekday(Words words, string edtf)
    {
        ArgumentNullException.ThrowIfNull(words);
        return Day(edtf) is { } day ? words[$"Weekday_{(int)day.DayOfWeek}"] : "";
    }

    /// <summary>A day.</summary>
    public static string Of(Words words, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(words);
        return words.Format("Date_Day", day.Day, words[$"Month_{day.Month}"], Year(day.Year));
    }

    /// <summary>A month.</summary>
    public static string Month(Words words, int year, int month)
    {
        ArgumentNullException.ThrowIfNull(words);
        return words.Format("Date_Month", words[$"Month_{month}"], Year(year));
    }

    internal static DateOnly? Day(string edtf) =>
        DateOnly.TryParseExact(edtf, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static string Range(Words words, string from, string to)
    {
        if (from is "" or "..") return words.Format("Date_Until", Point(words, to));
        if (to is "" or "..") return words.Format("Date_Since", Point(words, from));
        if (from == to) return Point(words, from);
        if (Day(from) is { } a && Day(to) is { } b && a.Year == b.Year)
        {
            return a.Month == b.Month
                ? words.Format("Date_DayRange", a.Day, b.Day, words[$"Month_{a.Month}"], Year(a.Year))
                : words.Format("Date_Range", words.Format("Date_DayMonth", a.Day, words[$"Month_{a.Month}"]), Of(words, b));
        }
        return words.Format("Date_Range", Point(words, from), Point(words, to));
    }

    private static string Point(Words words, string value)
    {
        var text = value.TrimEnd('?', '~', '%');
        var said = Exact(words, text);
        if (text.Length == value.Length) return said;
        return words.Format(value.EndsWith('?') ? "Date_Perhaps" : "Date_About", said);
    }

    private static string Exact(Words words, string text)
    {
        var time = text.IndexOf('T', StringComparison.Ordinal);
        if (time > 0) return $"{Exact(words, text[..time])} {text[(time + 1)..]}";
        if (Day(text) is { } day) return Of(words, day);
        var parts = text.Split('-');
        if (parts[0].Length == 4 && parts[0].EndsWith('X')) return words.Format(parts[0].EndsWith("XX", StringComparison.Ordinal) ? "Date_Century" : "Date_Decade", parts[0].Replace('X', '0'));
        if (parts[0].Length == 3) return words.Format("Date_Decade", parts[0] + "0");
        if (parts[0].Length == 2) return words.Format("Date_Century", parts[0] + "00");
        if (parts.Length == 1 || parts[1] == "XX") return parts[0];
        if (parts[1].StartsWith('W')) return words.Format("Date_Week", parts[1][1..], parts[0]);
        if (!int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var code)) return text;
        if (code is >= 1 and <= 12) return words.Format("Date_Month", words[$"Month_{code}"], parts[0]);
        return words.Find($"Part_{code}") is { } part ? string.Format(CultureInfo.InvariantCulture, part, parts[0]) : text;
    }

    private static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);
}
