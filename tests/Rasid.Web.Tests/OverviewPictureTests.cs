using Rasid.Storage;
using Rasid.Time;
using Rasid.Web.Drawing;

namespace Rasid.Web.Tests;

public sealed class OverviewPictureTests
{
    [Fact]
    public void Nothing_dated_gives_no_picture() => Assert.Null(OverviewPicture.Of([new TimelineSpan(null, "happened", 3)], TimelineFilter.All));

    [Fact]
    public void Days_are_columns_and_everything_longer_is_a_bar()
    {
        var picture = OverviewPicture.Of(
            [Day(2021, 1, 6, "happened", 2), Day(2021, 1, 6, "planned"), Span("2021-02-01", "2021-02-28"), Span("2021-03-05", "2021-03-09")], TimelineFilter.All)!;
        var column = Assert.Single(picture.Columns);
        Assert.Equal([2, 1, 0, 0], column.Counts);
        Assert.Equal(2, picture.Bars.Count);
    }

    [Fact]
    public void Every_event_is_drawn_or_counted_beside_the_picture()
    {
        List<TimelineSpan> spans = [Day(1951, 12, 24, "happened"), Span("1990-01-01", null), .. Enumerable.Range(0, 400).Select(i => Day(new DateOnly(2020, 1, 1).AddDays(i * 3), i % 3 == 0 ? "denied" : "happened"))];
        var picture = OverviewPicture.Of(spans, TimelineFilter.All)!;
        Assert.Equal(402, picture.Before + picture.After + picture.Columns.Sum(c => c.Total) + picture.Bars.Sum(b => b.Events));
        Assert.True(picture.First.Year >= 2019, "a few old events do not squeeze the others");
        Assert.True(picture.Columns.Count <= 131);
    }

    [Fact]
    public void What_has_no_end_runs_over_the_pictures_edge()
    {
        var picture = OverviewPicture.Of([Span("1967-06-05", null), Day(2016, 10, 1, "happened")], new TimelineFilter(new DateOnly(2016, 9, 1), new DateOnly(2016, 12, 31)))!;
        Assert.Equal((0, picture.First, picture.Last), (picture.Before, picture.Bars[0].From, picture.Bars[0].To));
    }

    [Fact]
    public void Spans_that_are_too_many_become_a_cover_of_levels()
    {
        var spans = Enumerable.Range(0, 120).Select(i => Span($"{2010 + (i % 10)}-01-01", $"{2010 + (i % 10) + (i % 4)}-1{i % 3}-15")).ToList();
        var picture = OverviewPicture.Of(spans, TimelineFilter.All)!;
        Assert.All(picture.Bars, b => Assert.InRange(b.Level, 1, OverviewBar.Levels));
        Assert.Contains(picture.Bars, b => b.Level == OverviewBar.Levels);
        Assert.All(picture.Bars.Zip(picture.Bars.Skip(1)), pair => Assert.True(pair.First.To < pair.Second.From));
    }

    [Fact]
    public void The_filters_days_are_the_pictures()
    {
        var picture = OverviewPicture.Of([Day(2021, 5, 5, "happened")], new TimelineFilter(new DateOnly(2021, 1, 1), new DateOnly(2021, 12, 31)))!;
        Assert.Equal((new DateOnly(2021, 1, 1), new DateOnly(2021, 12, 31), OverviewUnit.Week), (picture.First, picture.Last, picture.Unit));
        Assert.Contains(picture.Ticks, t => t is { IsMonth: true, From.Month: 5 });
    }

    [Fact]
    public void Bars_of_one_row_do_not_cover_each_other()
    {
        var picture = OverviewPicture.Of([Span("2021-01-01", "2021-12-31"), Span("2021-02-01", "2021-02-28"), Span("2021-02-10", "2021-04-01"), Span("2022-01-01", "2022-01-31")], TimelineFilter.All)!;
        foreach (var (a, b) in picture.Bars.SelectMany(a => picture.Bars.Where(b => b != a && b.Row == a.Row).Select(b => (a, b))))
            Assert.True(a.To < b.From || b.To < a.From);
    }

    [Theory]
    [InlineData("ongoing", Standing.Done)]
    [InlineData("called_for", Standing.Ahead)]
    [InlineData("hypothetical", Standing.Ahead)]
    [InlineData("denied", Standing.Denied)]
    [InlineData("failed", Standing.Failed)]
    [InlineData("of-tomorrow", Standing.Ahead)]
    public void A_status_is_never_drawn_as_more_than_it_says(string status, Standing standing) => Assert.Equal(standing, Standings.Of(status));

    private static TimelineSpan Day(int year, int month, int day, string status, int events = 1) => new(DateRange.Day(new DateOnly(year, month, day)), status, events);

    private static TimelineSpan Day(DateOnly day, string status) => new(DateRange.Day(day), status, 1);

    private static TimelineSpan Span(string from, string? to) =>
        new(new DateRange(DateOnly.Parse(from, null), to is null ? null : DateOnly.Parse(to, null)), "happened", 1);
}
