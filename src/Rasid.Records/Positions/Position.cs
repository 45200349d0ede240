namespace Rasid.Records.Positions;

/// <summary>A point on the earth in WGS 84. Immutable.</summary>
/// <param name="Latitude">Millionths of a degree, north positive, at most 90 degrees either way.</param>
/// <param name="Longitude">Millionths of a degree, east positive, at most 180 degrees either way.</param>
/// <param name="Precision">Metres that the last digit given is worth, 1 to <see cref="MostPrecision"/>; 0 when not known.</param>
public readonly record struct Position(int Latitude, int Longitude, int Precision)
{
    /// <summary>Greatest latitude either way, in millionths of a degree.</summary>
    public const int MostLatitude = 90_000_000;

    /// <summary>Greatest longitude either way, in millionths of a degree.</summary>
    public const int MostLongitude = 180_000_000;

    /// <summary>What a whole degree is worth in metres, the coarsest that a position can be.</summary>
    public const int MostPrecision = 111_320;

    private const double Million = 1_000_000;

    /// <summary>Latitude in degrees.</summary>
    public double LatitudeDegrees => Latitude / Million;

    /// <summary>Longitude in degrees.</summary>
    public double LongitudeDegrees => Longitude / Million;

    /// <summary>The position of degrees, rounded to millionths.</summary>
    internal static Position Of(double latitude, double longitude, int precision)
    {
        var lon = (int)Math.Round(longitude * Million, MidpointRounding.AwayFromZero);
        if (lon > MostLongitude) lon -= 2 * MostLongitude;
        if (lon < -MostLongitude) lon += 2 * MostLongitude;
        return new Position((int)Math.Round(latitude * Million, MidpointRounding.AwayFromZero), lon, precision);
    }
}
