using Rasid.Text.Tables;

namespace Rasid.Packs.Tests;

public sealed class PackTimeTests
{
    [Fact]
    public void A_pack_names_its_zone_and_weekend()
    {
        var time = PackTime.Read("x/pack.yaml", 1, "Africa/Tripoli", "friday saturday", []);
        Assert.Equal(TimeSpan.FromHours(2), time.Zone!.GetUtcOffset(new DateTime(2024, 7, 1, 0, 0, 0, DateTimeKind.Utc)));
        Assert.Equal((5, 6), (time.WeekendFirst, time.WeekendLast));
    }

    [Fact]
    public void A_pack_may_be_silent_of_time()
    {
        var time = PackTime.Read("x/pack.yaml", 1, "", "", []);
        Assert.Null(time.Zone);
        Assert.Null(time.WeekendFirst);
    }

    [Theory]
    [InlineData("Africa/Nowhere", "", "RSD3131")]
    [InlineData("", "someday", "RSD3132")]
    [InlineData("", "friday saturday sunday", "RSD3132")]
    public void A_fault_says_what_to_write(string zone, string weekend, string code)
    {
        var faults = new List<DataFault>();
        PackTime.Read("x/pack.yaml", 1, zone, weekend, faults);
        Assert.Equal(code, faults.Single().Code);
    }

    [Fact]
    public void The_shipped_process_counts_its_days_in_its_own_zone() => Assert.Equal("Africa/Tripoli", Shipped.Pack.Time.Zone?.Id);
}
