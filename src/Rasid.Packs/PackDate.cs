using System.Globalization;
using Rasid.Time;

namespace Rasid.Packs;

/// <summary>Reads the dates of pack rows: <c>YYYY</c>, <c>YYYY-MM</c> or <c>YYYY-MM-DD</c>; empty is open.</summary>
internal static class PackDate
{
    public static bool TryParse(string cell, out DateRange range)
    {
        range = default;
        if (cell.Length == 0) return true;
        var parts = cell.Split('-');
        if (parts.Length > 3 || parts[0].Length != 4 || !int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year < 1) return false;
        if (parts.Length == 1)
        {
            range = new DateRange(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
            return true;
        }
        if (parts[1].Length != 2 || !int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var month) || month is < 1 or > 12) return false;
        var days = DateTime.DaysInMonth(year, month);
        if (parts.Length == 2)
        {
            range = new DateRange(new DateOnly(year, month, 1), new DateOnly(year, month, days));
            return true;
        }
        if (parts[2].Length != 2 || !int.TryParse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture, out var day) || day < 1 || day > days) return false;
        range = DateRange.Day(new DateOnly(year, month, day));
        return true;
    }
}
