namespace Rasid.Time.Tests;

public sealed class ProcessTimeTests
{
    private static readonly DateTime Wednesday = new(2025, 3, 12);

    private static TemporalExpression Read(string text, ProcessTime process) =>
        new TemporalReader(Language.Rules, process).Read(Language.Tokens(text), Wednesday, Prefer.Past).Single();

    [Fact]
    public void A_time_of_Greenwich_late_at_night_falls_on_the_next_day_of_the_process()
    {
        var tripoli = new ProcessTime(TimeZoneInfo.CreateCustomTimeZone("east", TimeSpan.FromHours(2), null, null), null, null);
        var found = Read("وقع الانفجار عند الساعة 23:10 بتوقيت غرينتش", tripoli);
        Assert.Equal("2025-03-12T23:10:00Z", found.Value);
        Assert.Equal(DateRange.Day(new DateOnly(2025, 3, 13)), found.Range);
        Assert.Equal(DateRange.Day(new DateOnly(2025, 3, 12)), Read("وقع الانفجار عند الساعة 23:10 بتوقيت غرينتش", ProcessTime.None).Range);
    }

    [Fact]
    public void The_day_of_a_weekday_with_a_time_of_Greenwich_is_the_process_day()
    {
        var tripoli = new ProcessTime(TimeZoneInfo.CreateCustomTimeZone("east", TimeSpan.FromHours(2), null, null), null, null);
        Assert.Equal(DateRange.Day(new DateOnly(2025, 3, 10)), Read("يوم الأحد الساعة 22:30 بتوقيت غرينتش", tripoli).Range);
    }

    [Fact]
    public void A_local_time_keeps_its_day_in_any_zone()
    {
        var tripoli = new ProcessTime(TimeZoneInfo.CreateCustomTimeZone("east", TimeSpan.FromHours(2), null, null), null, null);
        Assert.Equal(DateRange.Day(new DateOnly(2025, 3, 12)), Read("عند الساعة 23:10 بتوقيت طرابلس", tripoli).Range);
    }

    [Theory]
    [InlineData(5, 6, "2025-03-21/2025-03-22")]
    [InlineData(6, 7, "2025-03-22/2025-03-23")]
    [InlineData(5, 5, "2025-03-21/2025-03-21")]
    public void The_weekend_is_that_of_the_process(int first, int last, string value)
    {
        var process = new ProcessTime(null, first, last);
        Assert.Equal(value, Read("عطلة نهاية الأسبوع المقبل", process).Value);
    }

    [Fact]
    public void Without_a_process_the_weekend_is_the_one_of_the_rules() =>
        Assert.Equal("2025-03-21/2025-03-22", Read("عطلة نهاية الأسبوع المقبل", ProcessTime.None).Value);
}
