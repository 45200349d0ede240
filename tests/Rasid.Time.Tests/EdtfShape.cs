namespace Rasid.Time.Tests;

/// <summary>Whether a value is written as EDTF (ISO 8601-2), a duration or a repeating interval as ISO 8601.</summary>
internal static class EdtfShape
{
    public static bool IsValid(TemporalExpression expression) => expression.Kind switch
    {
        TemporalKind.Duration => IsDuration(expression.Value),
        TemporalKind.Recurring => expression.Value.StartsWith("R/", StringComparison.Ordinal) && IsDuration(expression.Value[2..]),
        _ => IsDate(expression.Value),
    };

    private static bool IsDate(string value)
    {
        if (value is ['{', .., '}']) return value[1..^1].Split(',').All(IsPoint);
        var ends = value.Split('/');
        if (ends.Length == 1) return IsPoint(value);
        return ends.Length == 2 && ends.All(e => e == ".." || IsPoint(e)) && ends.Any(e => e != "..");
    }

    private static bool IsPoint(string point)
    {
        var (day, time) = point.IndexOf('T', StringComparison.Ordinal) is > 0 and var t ? (point[..t], point[(t + 1)..]) : (point, "");
        if (time.Length > 0 && !IsTime(time)) return false;
        if (day.EndsWith('~')) day = day[..^1];
        var parts = day.Split('-');
        return parts.Length is >= 1 and <= 3 && Digits(parts[0], 4) && parts.Skip(1).All(p => Digits(p, 2));
    }

    private static bool IsTime(string time)
    {
        if (time.EndsWith('Z')) time = time[..^1];
        var parts = time.Split(':');
        return parts.Length == 3 && parts.All(p => p.Length == 2 && p.All(char.IsAsciiDigit));
    }

    private static bool Digits(string text, int length) => text.Length == length && text.All(c => char.IsAsciiDigit(c) || c == 'X');

    private static bool IsDuration(string value)
    {
        if (value.Length < 3 || value[0] != 'P') return false;
        var digits = 0;
        foreach (var c in value.AsSpan(1))
        {
            if (char.IsAsciiDigit(c) || c == 'X') digits++;
            else if (c == 'T' && digits == 0) continue;
            else if (digits > 0 && "YMWDHS".Contains(c, StringComparison.Ordinal)) digits = 0;
            else return false;
        }
        return digits == 0;
    }
}
