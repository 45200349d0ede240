namespace Rasid.Records.Positions;

/// <summary>A point of the Universal Transverse Mercator grid.</summary>
/// <param name="Zone">1 to 60.</param>
/// <param name="IsNorth">Whether northings count from the equator; else from 10,000 km south of it.</param>
/// <param name="East">Easting in metres, 500,000 on the zone's central meridian.</param>
/// <param name="North">Northing in metres.</param>
internal readonly record struct UtmPoint(int Zone, bool IsNorth, double East, double North)
{
    /// <summary>Southern and northern end of the grid in degrees; beyond lie the poles' own grids.</summary>
    public const double Southmost = -80;

    /// <inheritdoc cref="Southmost"/>
    public const double Northmost = 84;

    /// <summary>Letters of the latitude bands from the south, eight degrees each, the last twelve.</summary>
    public const string Bands = "CDEFGHJKLMNPQRSTUVWX";

    private const double FalseEast = 500_000;
    private const double FalseNorth = 10_000_000;

    /// <summary>The point of degrees in the zone that is theirs; null near the poles.</summary>
    public static UtmPoint? Of(double latitude, double longitude) =>
        latitude is < Southmost or >= Northmost ? null : Of(latitude, longitude, ZoneOf(latitude, longitude));

    /// <summary>The point of degrees in a zone.</summary>
    public static UtmPoint Of(double latitude, double longitude, int zone)
    {
        var (east, north) = TransverseMercator.Project(latitude, Around(longitude - Meridian(zone)));
        return new UtmPoint(zone, latitude >= 0, east + FalseEast, latitude >= 0 ? north : north + FalseNorth);
    }

    /// <summary>Its latitude and longitude in degrees.</summary>
    public (double Latitude, double Longitude) Degrees()
    {
        var (latitude, longitude) = TransverseMercator.Unproject(East - FalseEast, IsNorth ? North : North - FalseNorth);
        return (latitude, Around(longitude + Meridian(Zone)));
    }

    /// <summary>The zone that degrees belong to, the exceptions of Norway and Svalbard among them.</summary>
    public static int ZoneOf(double latitude, double longitude)
    {
        var zone = Math.Min((int)((longitude + 180) / 6), 59) + 1;
        if (longitude >= 180) zone = 1;
        if (latitude is >= 56 and < 64 && longitude is >= 3 and < 12) return 32;
        if (latitude < 72) return zone;
        return longitude switch
        {
            >= 0 and < 9 => 31,
            >= 9 and < 21 => 33,
            >= 21 and < 33 => 35,
            >= 33 and < 42 => 37,
            _ => zone,
        };
    }

    /// <summary>The letter of the band that a latitude lies in, which must be one of the grid.</summary>
    public static char BandOf(double latitude) => Bands[Math.Clamp((int)Math.Floor((latitude + 80) / 8), 0, Bands.Length - 1)];

    /// <summary>Southern and northern end of a band in degrees.</summary>
    public static (double South, double North) Band(char letter)
    {
        var at = Bands.IndexOf(letter, StringComparison.Ordinal);
        return (Southmost + (8 * at), at == Bands.Length - 1 ? Northmost : Southmost + (8 * at) + 8);
    }

    /// <summary>Whether degrees lie in the zone, or so near that one square of 100 km reaches over its edge.</summary>
    public static bool IsNear(int zone, double latitude, double longitude)
    {
        var reach = 1 / Math.Cos(double.DegreesToRadians(Math.Min(Math.Abs(latitude), 84)));
        // Zones are at least three degrees wide, so that steps of one find each.
        for (var step = 0.0; step < reach; step++)
        {
            if (ZoneOf(latitude, Around(longitude - step)) == zone || ZoneOf(latitude, Around(longitude + step)) == zone) return true;
        }
        return ZoneOf(latitude, Around(longitude - reach)) == zone || ZoneOf(latitude, Around(longitude + reach)) == zone;
    }

    private static int Meridian(int zone) => (6 * zone) - 183;

    private static double Around(double longitude) => longitude < -180 ? longitude + 360 : longitude >= 180 ? longitude - 360 : longitude;
}
