namespace Rasid.Time.Tests;

public sealed class HijriTests
{
    private static TemporalExpression Read(string text) => Language.Read(text, new DateTime(2025, 3, 12)).Single();

    [Fact]
    public void The_first_and_the_last_day_of_the_tables_are_placed()
    {
        Assert.Equal("1900-04-30", Read("1 محرم 1318 هـ").Value);
        Assert.Equal("2077-11-16", Read("30 ذي الحجة 1500 هـ").Value);
    }

    [Theory]
    [InlineData("1 محرم 1317 هـ")]
    [InlineData("1 محرم 1501 هـ")]
    public void A_year_outside_the_tables_is_told_and_not_placed(string text)
    {
        var found = Read(text);
        Assert.Equal("XXXX-XX-XX", found.Value);
        Assert.Null(found.Range);
        Assert.Contains("1318 to 1500", found.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_calendars_that_agree_need_no_reason() =>
        Assert.Empty(Read("15 رمضان 1445 هـ الموافق 25 مارس 2024").Reason);

    [Fact]
    public void Two_calendars_that_disagree_keep_the_Gregorian_day_and_say_so()
    {
        var found = Read("15 رمضان 1445 هـ الموافق 26 مارس 2024");
        Assert.Equal("2024-03-26", found.Value);
        Assert.Contains("2024-03-25", found.Reason, StringComparison.Ordinal);
    }
}
