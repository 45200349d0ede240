using System.Globalization;
using Rasid.Records.Registers;

namespace Rasid.Records.Positions;

/// <summary>Reads UTM and MGRS.</summary>
internal static class GridReader
{
    private const double Slack = 1;

    /// <summary>The position, or why there is none; null when it does not begin as a grid reference does.</summary>
    public static PositionReading? Read(string text)
    {
        var at = 0;
        while (at < text.Length && char.IsAsciiDigit(text[at])) at++;
        var digits = at;
        while (at < text.Length && text[at] == ' ') at++;
        // A letter right behind one or two digits, and no sign of a degree between.
        if (digits is < 1 or > 2 || at == text.Length || !char.IsAsciiLetter(text[at])) return null;
        var zone = int.Parse(text[..digits], CultureInfo.InvariantCulture);
        var band = char.ToUpperInvariant(text[at]);
        var rest = text[(at + 1)..].Trim();
        if (band is 'E' or 'W' or 'N' or 'S' && IsDegrees(rest)) return null;
        if (zone is < 1 or > 60) return PositionReading.Refused(ValueFaults.PositionZone);
        if (band is 'A' or 'B' or 'Y' or 'Z') return PositionReading.Refused(ValueFaults.PositionPolar);
        if (!UtmPoint.Bands.Contains(band, StringComparison.Ordinal)) return PositionReading.Refused(ValueFaults.PositionBand);
        if (band == 'X' && zone is 32 or 34 or 36) return PositionReading.Refused(ValueFaults.PositionZone);
        return rest.Length > 0 && char.IsAsciiLetter(rest[0]) ? Mgrs(zone, band, rest) : Utm(zone, band, rest);
    }

    // "31 N, 16 E" and "31N E16": neither two letters of a square nor a number as long as an easting.
    private static bool IsDegrees(string rest)
    {
        if (rest.Length < 2) return true;
        return char.IsAsciiLetter(rest[0]) ? !char.IsAsciiLetter(rest[1]) : Array.TrueForAll(Parts(rest), p => p.TakeWhile(char.IsAsciiDigit).Count() < 5);
    }

    private static string[] Parts(string rest) => rest.Split([' ', ',', ';', '/'], StringSplitOptions.RemoveEmptyEntries);

    private static PositionReading Utm(int zone, char band, string rest)
    {
        var parts = Parts(rest);
        if (parts.Length != 2 || Metres(parts[0], "mE") is not { } east || Metres(parts[1], "mN") is not { } north) return PositionReading.Refused(ValueFaults.PositionUtm);
        if (east is < 100_000 or >= 900_000 || north is < 0 or >= 10_000_000) return PositionReading.Refused(ValueFaults.PositionMetres);
        var point = new UtmPoint(zone, band >= 'N', east, north);
        if (!IsIn(point, band) && band is 'N' or 'S') point = point with { IsNorth = band == 'N' };
        var (latitude, longitude) = point.Degrees();
        if (!IsIn(point, band) && (band is not ('N' or 'S') || latitude is < UtmPoint.Southmost or >= UtmPoint.Northmost)) return PositionReading.Refused(ValueFaults.PositionBand);
        return UtmPoint.IsNear(zone, latitude, longitude) ? PositionReading.Of(latitude, longitude, 1) : PositionReading.Refused(ValueFaults.PositionMetres);
    }

    private static bool IsIn(UtmPoint point, char band)
    {
        var (south, north) = UtmPoint.Band(band);
        var latitude = point.Degrees().Latitude;
        return latitude >= south - Slack && latitude <= north + Slack;
    }

    private static double? Metres(string part, string unit)
    {
        var digits = part.EndsWith(unit, StringComparison.OrdinalIgnoreCase) ? part[..^2] : part.EndsWith('m') ? part[..^1] : part;
        return digits.Length <= 12 && digits.Count(c => c == '.') <= 1 && digits.All(c => char.IsAsciiDigit(c) || c == '.')
            && double.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var metres) ? metres : null;
    }

    private static PositionReading Mgrs(int zone, char band, string rest)
    {
        var letters = string.Concat(rest.Where(c => c != ' ')).ToUpperInvariant();
        if (letters.Length < 2 || !char.IsAsciiLetter(letters[1])) return PositionReading.Refused(ValueFaults.PositionMgrs);
        var digits = letters[2..];
        if (!digits.All(char.IsAsciiDigit) || digits.Length % 2 == 1 || digits.Length > 10 || IsUneven(rest)) return PositionReading.Refused(ValueFaults.PositionMgrs);
        if (MgrsSquare.Corner(zone, band, letters[0], letters[1]) is not { } corner) return PositionReading.Refused(ValueFaults.PositionSquare);
        var half = digits.Length / 2;
        var side = (int)Math.Pow(10, 5 - half);
        var (east, north) = half == 0 ? (0, 0) : (int.Parse(digits[..half], CultureInfo.InvariantCulture) * side, int.Parse(digits[half..], CultureInfo.InvariantCulture) * side);
        var point = corner with { East = corner.East + east + (side / 2.0), North = corner.North + north + (side / 2.0) };
        var (latitude, longitude) = point.Degrees();
        // The middle of a square may lie over the edge of its band or zone; the square itself must touch both.
        if (!IsIn(point, band) || !UtmPoint.IsNear(zone, latitude, longitude)) return PositionReading.Refused(ValueFaults.PositionSquare);
        return PositionReading.Of(latitude, longitude, side);
    }

    // "60784 5242": a digit was lost, and nobody knows which.
    private static bool IsUneven(string rest)
    {
        var groups = rest.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(g => char.IsAsciiDigit(g[0])).ToList();
        return groups.Count > 2 || (groups.Count == 2 && groups[0].Length != groups[1].Length);
    }
}
