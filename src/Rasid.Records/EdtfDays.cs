using System.Globalization;
using Rasid.Time;

namespace Rasid.Records;

/// <summary>The days that an EDTF value covers, for order and search; the value itself stays what the record shows.</summary>
public static class EdtfDays
{
    /// <summary>The days; null when the value is empty, a duration, or of a form that is no span of days.</summary>
    public static DateRange? Of(string? edtf)
    {
        if (string.IsNullOrEmpty(edtf)) return null;
        var slash = edtf.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0) return Point(edtf);
        var from = Side(edtf[..slash]);
        var to = Side(edtf[(slash + 1)..]);
        return from is null || to is null ? null : new DateRange(from.Value.From, to.Value.To);
    }

    private static DateRange? Side(string value) => value is "" or ".." ? new DateRange(null, null) : Point(value);

    private static DateRange? Point(string value)
    {
        var text = value.TrimEnd('?', '~', '%');
        var time = text.IndexOf('T', StringComparison.Ordinal);
        if (time > 0) text = text[..time];
        var parts = text.Split('-');
        if (parts[0].Length == 3 && Number(parts[0]) is { } decade && parts.Length == 1) return Years(decade * 10, 10);
        if (parts[0].Length == 2 && Number(parts[0]) is { } century && parts.Length == 1) return Years(century * 100, 100);
        if (parts[0].Length == 4 && parts[0].EndsWith('X') && parts.Length == 1) return Unspecified(parts[0]);
        if (parts[0].Length != 4 || Number(parts[0]) is not (>= 1 and <= 9998 and var year)) return null;
        if (parts.Length == 1) return Years(year, 1);
        if (parts[1] == "XX") return parts.Length <= 3 ? Years(year, 1) : null;
        if (parts[1].StartsWith('W') && parts.Length == 2 && Number(parts[1][1..]) is { } week) return Week(year, week);
        if (parts[1].Length != 2 || Number(parts[1]) is not { } month) return null;
        if (parts.Length == 2 || (parts.Length == 3 && parts[2] == "XX")) return MonthOrPart(year, month);
        if (parts.Length != 3 || month > 12 || Number(parts[2]) is not { } day) return null;
        return day >= 1 && month >= 1 && day <= DateTime.DaysInMonth(year, month) ? DateRange.Day(new DateOnly(year, month, day)) : null;
    }

    // Months, then EDTF's seasons (21–24), quarters (33–36) and halves (40, 41); winter ends with February.
    private static DateRange? MonthOrPart(int year, int code) => code switch
    {
        >= 1 and <= 12 => Months(year, code, 1),
        >= 21 and <= 24 => Months(year, ((code - 21) * 3) + 3, 3),
        >= 33 and <= 36 => Months(year, ((code - 33) * 3) + 1, 3),
        40 or 41 => Months(year, ((code - 40) * 6) + 1, 6),
        _ => null,
    };

    private static DateRange Months(int year, int month, int count)
    {
        var first = new DateOnly(year, month, 1);
        return new DateRange(first, first.AddMonths(count).AddDays(-1));
    }

    private static DateRange? Years(int year, int count) => year >= 1 && year + count <= 9999
        ? new DateRange(new DateOnly(year, 1, 1), new DateOnly(year + count - 1, 12, 31))
        : null;

    private static DateRange? Unspecified(string year)
    {
        var digits = year.TrimEnd('X');
        var unit = (int)Math.Pow(10, 4 - digits.Length);
        return Number(digits) is { } n ? Years(n * unit, unit) : null;
    }

    private static DateRange? Week(int year, int week)
    {
        if (week < 1 || week > ISOWeek.GetWeeksInYear(year)) return null;
        var monday = DateOnly.FromDateTime(ISOWeek.ToDateTime(year, week, DayOfWeek.Monday));
        return new DateRange(monday, monday.AddDays(6));
    }

    private static int? Number(string digits) =>
        digits.Length > 0 && digits.All(char.IsAsciiDigit) ? int.Parse(digits, CultureInfo.InvariantCulture) : null;
}
