using System.Globalization;

namespace Rasid.Time.Tests;

/// <summary>Compares EDTF values as the scorers do: as half-open intervals, qualifiers ignored; a time of a day equals its day.</summary>
internal static class Bounds
{
    public static bool Same(string gold, string read)
    {
        if (gold == read || Strip(gold) == Strip(read)) return true;
        if (Of(gold) is not { } a || Of(read) is not { } b) return false;
        if (a == b) return true;
        return a.To - a.From == TimeSpan.FromDays(1) && read.Contains('T', StringComparison.Ordinal) && a.From <= b.From && b.To <= a.To;
    }

    public static (DateTime? From, DateTime? To)? Of(string value)
    {
        var ends = Strip(value).Split('/');
        if (ends.Length == 1) return Point(ends[0]) is { } p ? (p.From, p.To) : null;
        var (from, to) = (Point(ends[0]), Point(ends[1]));
        if ((from is null && ends[0] != "..") || (to is null && ends[1] != "..")) return null;
        return (from?.From, to?.To);
    }

    private static string Strip(string value) => value.Replace("~", "", StringComparison.Ordinal).Replace("?", "", StringComparison.Ordinal);

    private static (DateTime From, DateTime To)? Point(string point)
    {
        var parts = point.Split('-');
        if (parts[0].Length != 4 || !int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var year)) return null;
        var start = new DateTime(year, 1, 1);
        if (parts.Length == 1) return (start, start.AddYears(1));
        if (parts.Length == 2 && parts[1][0] == 'W')
        {
            var monday = ISOWeek.ToDateTime(year, int.Parse(parts[1][1..], CultureInfo.InvariantCulture), DayOfWeek.Monday);
            return (monday, monday.AddDays(7));
        }
        if (parts.Length == 2 && int.TryParse(parts[1], out var month) && month is >= 1 and <= 12) return (start.AddMonths(month - 1), start.AddMonths(month));
        if (!DateTime.TryParse(point, CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment)) return null;
        if (!point.Contains('T', StringComparison.Ordinal)) return (moment, moment.AddDays(1));
        var length = point.Count(c => c == ':') switch { 2 => TimeSpan.FromSeconds(1), 1 => TimeSpan.FromMinutes(1), _ => TimeSpan.FromHours(1) };
        return (moment, moment + length);
    }
}
