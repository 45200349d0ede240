using System.Globalization;

namespace Rasid.Records.Positions;

/// <summary>Writes positions as people read them. Pure and thread-safe.</summary>
public static class PositionWriter
{
    private const long Million = 1_000_000;

    /// <summary>A position in a form, with as many digits as its precision bears; null near the poles, where UTM and MGRS have no grid of these letters.</summary>
    /// <remarks>Read again, it gives the same position within its precision. Latin digits and letters, to be shown left to right.</remarks>
    public static string? Write(Position position, PositionForm form) => form switch
    {
        PositionForm.Degrees => $"{Decimal(position.Latitude, Decimals(position))}, {Decimal(position.Longitude, Decimals(position))}",
        PositionForm.Dms => $"{Dms(position.Latitude, 'N', 'S', position)} {Dms(position.Longitude, 'E', 'W', position)}",
        PositionForm.Utm => Grid(position) is { } point ? Utm(position, point) : null,
        _ => Grid(position) is { } point ? Mgrs(position, point) : null,
    };

    private static UtmPoint? Grid(Position position) => UtmPoint.Of(position.LatitudeDegrees, position.LongitudeDegrees);

    private static int Decimals(Position position) => position.Precision switch
    {
        0 => 6,
        >= 111_320 => 0,
        >= 11_132 => 1,
        >= 1_113 => 2,
        >= 111 => 3,
        >= 11 => 4,
        >= 2 => 5,
        _ => 6,
    };

    private static string Decimal(int micro, int decimals) =>
        Math.Round(micro / (decimal)Million, decimals, MidpointRounding.AwayFromZero).ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    private static string Dms(int micro, char positive, char negative, Position position)
    {
        // In hundredths of a second, so that carrying never writes sixty.
        var (unit, parts) = position.Precision switch
        {
            >= 111_320 => (360_000L, 1),
            >= 1_855 => (6_000L, 2),
            >= 30 => (100L, 3),
            >= 3 => (10L, 4),
            _ => (1L, 5),
        };
        var hundredths = (long)Math.Round(Math.Abs((decimal)micro) * 360_000 / Million / unit, MidpointRounding.AwayFromZero) * unit;
        var (degrees, minutes, seconds) = (hundredths / 360_000, hundredths / 6_000 % 60, hundredths % 6_000);
        var text = string.Create(CultureInfo.InvariantCulture, $"{degrees}°");
        if (parts >= 2) text += string.Create(CultureInfo.InvariantCulture, $"{minutes:00}′");
        text += parts switch
        {
            < 3 => "",
            3 => string.Create(CultureInfo.InvariantCulture, $"{seconds / 100:00}″"),
            4 => string.Create(CultureInfo.InvariantCulture, $"{seconds / 100:00}.{seconds % 100 / 10}″"),
            _ => string.Create(CultureInfo.InvariantCulture, $"{seconds / 100:00}.{seconds % 100:00}″"),
        };
        return text + (micro < 0 ? negative : positive);
    }

    private static string Utm(Position position, UtmPoint point) => string.Create(
        CultureInfo.InvariantCulture, $"{point.Zone}{UtmPoint.BandOf(position.LatitudeDegrees)} {Math.Round(point.East, MidpointRounding.AwayFromZero):F0} {Math.Round(point.North, MidpointRounding.AwayFromZero):F0}");

    private static string Mgrs(Position position, UtmPoint point)
    {
        var digits = position.Precision switch { >= 100_000 => 0, >= 10_000 => 1, >= 1_000 => 2, >= 100 => 3, >= 10 => 4, _ => 5 };
        var letters = string.Create(CultureInfo.InvariantCulture, $"{point.Zone}{UtmPoint.BandOf(position.LatitudeDegrees)} {MgrsSquare.LettersOf(point)}");
        return digits == 0 ? letters : $"{letters} {Within(point.East, digits)} {Within(point.North, digits)}";
    }

    // The grid reference of a point is cut off, never rounded: it names the square that holds it.
    private static string Within(double metres, int digits) =>
        ((int)Math.Floor(metres) % 100_000).ToString("00000", CultureInfo.InvariantCulture)[..digits];
}
