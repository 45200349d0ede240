namespace Rasid.Records.Positions;

/// <summary>The transverse Mercator projection of WGS 84 by Krüger's series to the sixth order, good to nanometres within a UTM zone.</summary>
/// <remarks>C. F. F. Karney, Transverse Mercator with an accuracy of a few nanometers, J. Geodesy 85 (2011), equations 7 to 37.</remarks>
internal static class TransverseMercator
{
    private const double EquatorialRadius = 6_378_137;
    private const double Flattening = 1 / 298.257223563;
    private const double Scale = 0.9996;
    private const double N = Flattening / (2 - Flattening);
    private const double N2 = N * N;
    private const double N3 = N2 * N;
    private const double N4 = N3 * N;
    private const double N5 = N4 * N;
    private const double N6 = N5 * N;
    private const double Radius = EquatorialRadius / (1 + N) * (1 + (N2 / 4) + (N4 / 64) + (N6 / 256));

    private static readonly double Eccentricity = Math.Sqrt(Flattening * (2 - Flattening));

    private static readonly double[] Forth =
    [
        (N / 2) - (2 * N2 / 3) + (5 * N3 / 16) + (41 * N4 / 180) - (127 * N5 / 288) + (7891 * N6 / 37800),
        (13 * N2 / 48) - (3 * N3 / 5) + (557 * N4 / 1440) + (281 * N5 / 630) - (1983433 * N6 / 1935360),
        (61 * N3 / 240) - (103 * N4 / 140) + (15061 * N5 / 26880) + (167603 * N6 / 181440),
        (49561 * N4 / 161280) - (179 * N5 / 168) + (6601661 * N6 / 7257600),
        (34729 * N5 / 80640) - (3418889 * N6 / 1995840),
        212378941 * N6 / 319334400,
    ];

    private static readonly double[] Back =
    [
        (N / 2) - (2 * N2 / 3) + (37 * N3 / 96) - (N4 / 360) - (81 * N5 / 512) + (96199 * N6 / 604800),
        (N2 / 48) + (N3 / 15) - (437 * N4 / 1440) + (46 * N5 / 105) - (1118711 * N6 / 3870720),
        (17 * N3 / 480) - (37 * N4 / 840) - (209 * N5 / 4480) + (5569 * N6 / 90720),
        (4397 * N4 / 161280) - (11 * N5 / 504) - (830251 * N6 / 7257600),
        (4583 * N5 / 161280) - (108847 * N6 / 3991680),
        20648693 * N6 / 638668800,
    ];

    /// <summary>Metres east of the central meridian and north of the equator.</summary>
    /// <param name="latitude">Degrees.</param>
    /// <param name="longitude">Degrees east of the central meridian.</param>
    public static (double East, double North) Project(double latitude, double longitude)
    {
        var (phi, lambda) = (double.DegreesToRadians(latitude), double.DegreesToRadians(longitude));
        var tau = Math.Tan(phi);
        var conformal = Conformal(tau);
        var (sin, cos) = Math.SinCos(lambda);
        var xi = Math.Atan2(conformal, cos);
        var eta = Math.Asinh(sin / Math.Sqrt((conformal * conformal) + (cos * cos)));
        var (x, y) = (eta, xi);
        for (var j = 1; j <= Forth.Length; j++)
        {
            x += Forth[j - 1] * Math.Cos(2 * j * xi) * Math.Sinh(2 * j * eta);
            y += Forth[j - 1] * Math.Sin(2 * j * xi) * Math.Cosh(2 * j * eta);
        }
        return (Scale * Radius * x, Scale * Radius * y);
    }

    /// <summary>Latitude, and longitude east of the central meridian, in degrees.</summary>
    /// <param name="east">Metres east of the central meridian.</param>
    /// <param name="north">Metres north of the equator.</param>
    public static (double Latitude, double Longitude) Unproject(double east, double north)
    {
        var (eta, xi) = (east / (Scale * Radius), north / (Scale * Radius));
        var (x, y) = (eta, xi);
        for (var j = 1; j <= Back.Length; j++)
        {
            x -= Back[j - 1] * Math.Cos(2 * j * xi) * Math.Sinh(2 * j * eta);
            y -= Back[j - 1] * Math.Sin(2 * j * xi) * Math.Cosh(2 * j * eta);
        }
        var (sinh, sin, cos) = (Math.Sinh(x), Math.Sin(y), Math.Cos(y));
        var conformal = sin / Math.Sqrt((sinh * sinh) + (cos * cos));
        return (double.RadiansToDegrees(Math.Atan(Geographic(conformal))), double.RadiansToDegrees(Math.Atan2(sinh, cos)));
    }

    // Tangent of the conformal latitude from that of the geographic one.
    private static double Conformal(double tau)
    {
        var sigma = Math.Sinh(Eccentricity * Math.Atanh(Eccentricity * tau / Math.Sqrt(1 + (tau * tau))));
        return (tau * Math.Sqrt(1 + (sigma * sigma))) - (sigma * Math.Sqrt(1 + (tau * tau)));
    }

    // The way back, by Newton's method; three steps reach the end of a double, five are enough anywhere.
    private static double Geographic(double conformal)
    {
        const double Rest = 1 - (Flattening * (2 - Flattening));
        var tau = conformal;
        for (var i = 0; i < 5; i++)
        {
            var now = Conformal(tau);
            tau += (conformal - now) / Math.Sqrt(1 + (now * now)) * (1 + (Rest * tau * tau)) / (Rest * Math.Sqrt(1 + (tau * tau)));
        }
        return tau;
    }
}
