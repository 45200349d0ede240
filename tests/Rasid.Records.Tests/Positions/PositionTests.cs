using CsCheck;
using Rasid.Records.Positions;
using Rasid.Records.Registers;

namespace Rasid.Records.Tests.Positions;

/// <summary>Positions are read in every form that people write, and written back the same.</summary>
public sealed class PositionTests
{
    // Made by PROJ 9.5.1 (etmerc) and NGA GeoTrans, as they stand in the geodesy tests of a public repository on trams (vectors of 25 Sep 2026).
    [Theory]
    [InlineData(55.80484, 37.4205, 37, 400998.8106, 6185487.9754, "37UDB0099885487")]
    [InlineData(0.0, 39.0, 37, 500000.0000, 0.0000, "37NEA0000000000")]
    [InlineData(-33.8688, 151.2093, 56, 334368.6336, 6250948.3454, "56HLH3436850948")]
    [InlineData(60.0, 5.0, 32, 276979.9264, 6658157.2024, "32VKM7697958157")]
    [InlineData(78.2, 15.6, 33, 513696.9454, 8680760.0532, "33XWG1369680760")]
    [InlineData(40.7128, -74.006, 18, 583959.3723, 4507350.9982, "18TWL8395907350")]
    [InlineData(38.8895, -77.0352, 18, 323486.7372, 4306483.0483, "18SUJ2348606483")]
    [InlineData(-45.0, -70.0, 19, 421184.6971, 5016563.2317, "19GDL2118416563")]
    [InlineData(83.9, 20.0, 33, 559245.7222, 9319502.2688, "33XWP5924519502")]
    [InlineData(-79.9, 0.5, 31, 451070.7149, 1128524.5719, "31CDM5107028524")]
    // Made by GeographicLib, as they stand in C. Veness, geodesy, test/utm-mgrs-tests.js (MIT).
    [InlineData(1, 1, 31, 277438.26352, 110597.97252, "31NBB7743810597")]
    [InlineData(-1, -1, 30, 722561.73648, 9889402.02748, "30MYD2256189402")]
    [InlineData(48.8583, 2.2945, 31, 448251.898, 5411943.794, "31UDQ4825111943")]
    [InlineData(-22.9519, -43.2106, 23, 683466.254, 7460687.433, "23KPQ8346660687")]
    [InlineData(60.39135, 5.3249, 32, 297508.41, 6700645.30, "32VKN9750800645")]
    // GeographicLib, example-MGRS and the manual of GeoConvert: Khulani Square, Baghdad.
    [InlineData(33.3, 44.4, 38, 444140.54, 3684706.36, "38SMB4414084706")]
    public void The_grid_agrees_with_published_points(double latitude, double longitude, int zone, double east, double north, string mgrs)
    {
        var point = UtmPoint.Of(latitude, longitude)!.Value;
        Assert.Equal(zone, point.Zone);
        Assert.InRange(point.East, east - 0.006, east + 0.006);
        Assert.InRange(point.North, north - 0.006, north + 0.006);
        var (lat, lon) = new UtmPoint(zone, latitude >= 0, point.East, point.North).Degrees();
        Assert.InRange(lat, latitude - 1e-9, latitude + 1e-9);
        Assert.InRange(lon, longitude - 1e-9, longitude + 1e-9);
        Assert.Equal(mgrs, PositionWriter.Write(Position.Of(latitude, longitude, 1), PositionForm.Mgrs)!.Replace(" ", "", StringComparison.Ordinal));
    }

    // GeographicLib's manual of GeoConvert: the square of one kilometre 38SMB4488 has its middle at 33.33424 44.40363.
    [Theory]
    [InlineData("38SMB4488", 33_334_240, 44_403_630, 1000)]
    [InlineData("38s mb 44 88", 33_334_240, 44_403_630, 1000)]
    [InlineData("38S MB4488", 33_334_240, 44_403_630, 1000)]
    [InlineData("٣٨S MB ٤٤ ٨٨", 33_334_240, 44_403_630, 1000)]
    [InlineData("38S 444500 3688500", 33_334_240, 44_403_630, 1)]
    [InlineData("38 S 444500mE 3688500mN", 33_334_240, 44_403_630, 1)]
    [InlineData("31 N 448251.898 5411943.794", 48_858_300, 2_294_500, 1)]
    [InlineData("56 S 334873.199 6252266.092", -33_857_000, 151_215_000, 1)]
    [InlineData("31.2056, 16.5887", 31_205_600, 16_588_700, 12)]
    [InlineData("31.2056 16.5887", 31_205_600, 16_588_700, 12)]
    [InlineData("٣١٫٢٠٥٦، ١٦٫٥٨٨٧", 31_205_600, 16_588_700, 12)]
    [InlineData("16.5887E 31.2056N", 31_205_600, 16_588_700, 12)]
    [InlineData("-31.205600 -16.588700", -31_205_600, -16_588_700, 1)]
    [InlineData("N31 E16", 31_000_000, 16_000_000, 111_320)]
    [InlineData("31°12'20\"N 16°35'19\"E", 31_205_556, 16_588_611, 31)]
    [InlineData("31°12′20.2″ شمالاً 16°35′19.3″ شرقاً", 31_205_611, 16_588_694, 4)]
    [InlineData("31 12 20 16 35 19", 31_205_556, 16_588_611, 31)]
    [InlineData("31°12.345'N, 16°35.320'E", 31_205_750, 16_588_667, 2)]
    [InlineData("\u200F31.2056, 16.5887\u200F", 31_205_600, 16_588_700, 12)]
    public void Every_form_is_read_with_its_precision(string typed, int latitude, int longitude, int precision)
    {
        Assert.True(PositionReader.TryRead(typed, out var position, out _));
        Assert.InRange(position.Latitude, latitude - 5, latitude + 5);
        Assert.InRange(position.Longitude, longitude - 5, longitude + 5);
        Assert.Equal(precision, position.Precision);
    }

    // The exceptions of Norway and Svalbard: NGA.STND.0037, and C. Veness, geodesy, test/utm-mgrs-tests.js.
    [Theory]
    [InlineData(60, 4, 32)]
    [InlineData(55.9, 4, 31)]
    [InlineData(64, 4, 31)]
    [InlineData(60, 2.9, 31)]
    [InlineData(75, 8, 31)]
    [InlineData(75, 10, 33)]
    [InlineData(75, 20, 33)]
    [InlineData(75, 22, 35)]
    [InlineData(75, 32, 35)]
    [InlineData(75, 34, 37)]
    [InlineData(75, -1, 30)]
    [InlineData(75, 43, 38)]
    [InlineData(71.9, 8, 32)]
    [InlineData(0, 180, 1)]
    [InlineData(0, -180, 1)]
    [InlineData(0, 179.999, 60)]
    public void Zones_are_right_at_their_exceptions(double latitude, double longitude, int zone) => Assert.Equal(zone, UtmPoint.ZoneOf(latitude, longitude));

    [Theory]
    [InlineData("", "position-unread")]
    [InlineData("   ", "position-unread")]
    [InlineData("سرت", "position-unread")]
    [InlineData("31.2", "position-unread")]
    [InlineData("31.2.3 16.5", "position-unread")]
    [InlineData("31.2, 16.5; drop table", "position-unread")]
    [InlineData("=HYPERLINK(1,2)", "position-unread")]
    [InlineData("NaN, Infinity", "position-unread")]
    [InlineData("1e5 1e5", "position-letters")]
    [InlineData("31.2N 16.5N", "position-letters")]
    [InlineData("31.2N 16.5", "position-letters")]
    [InlineData("31°60'00\"N 16°35'19\"E", "position-minutes")]
    [InlineData("-31.2N 16.5E", "position-minutes")]
    [InlineData("31.5°12'N 16°35'E", "position-minutes")]
    [InlineData("91, 16", "position-range")]
    [InlineData("16, 181", "position-range")]
    [InlineData("16, 180.5", "position-range")]
    [InlineData("61S VR 12345 67890", "position-zone")]
    [InlineData("0N 500000 4000", "position-zone")]
    [InlineData("32X MM 12345 67890", "position-zone")]
    [InlineData("33Z VR 12345 67890", "position-polar")]
    [InlineData("33I VR 12345 67890", "position-band")]
    [InlineData("33R 460784", "position-utm")]
    [InlineData("33R 460784 3452421 12", "position-utm")]
    [InlineData("33R 46078400 3452421", "position-metres")]
    [InlineData("33R 460784 34524210", "position-metres")]
    [InlineData("33U 890000 6000000", "position-metres")]
    [InlineData("33Q 460784 3452421", "position-band")]
    [InlineData("33R VQ 60784 5242", "position-mgrs")]
    [InlineData("33R VQ 607", "position-mgrs")]
    [InlineData("33R VQ 607841 524211", "position-mgrs")]
    [InlineData("33R V", "position-mgrs")]
    [InlineData("33R IQ 60784 52421", "position-square")]
    [InlineData("33R AQ 60784 52421", "position-square")]
    [InlineData("33R VW 60784 52421", "position-square")]
    [InlineData("33R VA 60784 52421", "position-square")]
    public void What_is_no_position_is_refused_with_its_reason(string typed, string code)
    {
        Assert.False(PositionReader.TryRead(typed, out _, out var fault));
        Assert.Equal(code, fault!.Code);
        Assert.Contains(code, ValueFaults.All);
    }

    [Fact]
    public void Endless_input_is_refused_and_quoted_short()
    {
        Assert.False(PositionReader.TryRead(new string('9', 1_000_000), out _, out var fault));
        Assert.True(fault!.Arguments[0].Length < 200);
    }

    [Fact]
    public void Whatever_is_typed_is_read_or_refused_and_never_thrown_at() =>
        Gen.String[Gen.Char["0123456789 .,-+°'\"NSEWRVQXشمالقغرب٠١٢٣\u200F/;"], 0, 40].Sample(typed =>
        {
            if (!PositionReader.TryRead(typed, out var position, out var fault)) Assert.NotNull(fault);
            else Assert.InRange(position.Precision, 1, Position.MostPrecision);
        });

    [Fact]
    public void A_position_written_and_read_again_is_the_same_within_its_precision() =>
        (from latitude in Gen.Int[-79_999_999, 83_999_999]
         from longitude in Gen.Int[-180_000_000, 179_999_999]
         from precision in Gen.Int[0, 5].Select(p => (int)Math.Pow(10, p))
         from form in Gen.Int[0, 3].Select(f => (PositionForm)f)
         select (new Position(latitude, longitude, precision), form)).Sample(
            sample =>
            {
                var (position, form) = sample;
                var written = PositionWriter.Write(position, form)!;
                Assert.True(PositionReader.TryRead(written, out var read, out var fault), $"{written}: {fault}");
                // UTM is written to the metre whatever the precision.
                var metres = form == PositionForm.Utm ? 1 : Math.Max(read.Precision, position.Precision);
                Assert.InRange(Metres(position, read), 0, metres + 0.2);
                if (form == PositionForm.Utm) return;
                Assert.True(read.Precision <= Math.Max(position.Precision * 12, 2), $"{written}: {read.Precision}");
            },
            iter: 5_000);

    [Fact]
    public void A_grid_reference_read_and_written_again_is_the_same() =>
        (from latitude in Gen.Int[-79_900_000, 83_900_000]
         from longitude in Gen.Int[-180_000_000, 179_999_999]
         select new Position(latitude, longitude, 1)).Sample(
            position =>
            {
                var first = PositionWriter.Write(position, PositionForm.Mgrs)!;
                Assert.True(PositionReader.TryRead(first, out var read, out _));
                Assert.Equal(first, PositionWriter.Write(read, PositionForm.Mgrs));
            },
            iter: 5_000);

    [Theory]
    [InlineData(PositionForm.Degrees, "31.205600, 16.588700")]
    [InlineData(PositionForm.Dms, "31°12′20.16″N 16°35′19.32″E")]
    public void Degrees_are_written_with_their_signs_and_digits(PositionForm form, string written) =>
        Assert.Equal(written, PositionWriter.Write(new Position(31_205_600, 16_588_700, 1), form));

    [Fact]
    public void Sixty_seconds_are_never_written() =>
        Assert.Equal("32°00′00″N 17°00′00″W", PositionWriter.Write(new Position(31_999_999, -16_999_999, 31), PositionForm.Dms));

    [Fact]
    public void The_poles_have_degrees_and_no_grid()
    {
        Assert.Null(PositionWriter.Write(new Position(89_000_000, 0, 1), PositionForm.Mgrs));
        Assert.Null(PositionWriter.Write(new Position(-85_000_000, 0, 1), PositionForm.Utm));
        Assert.Equal("89.000000, 0.000000", PositionWriter.Write(new Position(89_000_000, 0, 1), PositionForm.Degrees));
    }

    private static double Metres(Position a, Position b)
    {
        var north = (a.LatitudeDegrees - b.LatitudeDegrees) * 111_320;
        var degrees = Math.Abs(a.LongitudeDegrees - b.LongitudeDegrees);
        var east = Math.Min(degrees, 360 - degrees) * 111_320 * Math.Cos(double.DegreesToRadians(a.LatitudeDegrees));
        return Math.Max(Math.Abs(north), Math.Abs(east));
    }
}
