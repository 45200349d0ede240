using System.Globalization;

namespace Rasid.Records.Tests;

public sealed class EdtfDaysTests
{
    [Theory]
    [InlineData("2024-02-29", "2024-02-29", "2024-02-29")]
    [InlineData("2024-02", "2024-02-01", "2024-02-29")]
    [InlineData("2024", "2024-01-01", "2024-12-31")]
    [InlineData("2024-05-01T10:30", "2024-05-01", "2024-05-01")]
    [InlineData("2024-05~", "2024-05-01", "2024-05-31")]
    [InlineData("202X", "2020-01-01", "2029-12-31")]
    [InlineData("202", "2020-01-01", "2029-12-31")]
    [InlineData("19", "1900-01-01", "1999-12-31")]
    [InlineData("2024-XX", "2024-01-01", "2024-12-31")]
    [InlineData("2024-05-XX", "2024-05-01", "2024-05-31")]
    [InlineData("2024-21", "2024-03-01", "2024-05-31")]
    [InlineData("2024-24", "2024-12-01", "2025-02-28")]
    [InlineData("2024-34", "2024-04-01", "2024-06-30")]
    [InlineData("2024-41", "2024-07-01", "2024-12-31")]
    [InlineData("2024-W01", "2024-01-01", "2024-01-07")]
    [InlineData("2023-11/2024-02", "2023-11-01", "2024-02-29")]
    [InlineData("../2024-05", null, "2024-05-31")]
    [InlineData("2024-05/..", "2024-05-01", null)]
    public void A_value_covers_its_days(string edtf, string? from, string? to)
    {
        var days = EdtfDays.Of(edtf);
        Assert.NotNull(days);
        Assert.Equal((from, to), (Iso(days.Value.From), Iso(days.Value.To)));
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("P3D")]
    [InlineData("2024-13")]
    [InlineData("2023-02-29")]
    [InlineData("2024-05-01/nonsense")]
    [InlineData("0000")]
    [InlineData("XXXX-12-25")]
    [InlineData("2024-W60")]
    [InlineData("----")]
    public void What_is_no_span_of_days_covers_none(string? edtf) => Assert.Null(EdtfDays.Of(edtf));

    private static string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
