using System.Net;
using System.Text;

namespace Rasid.Web.Tests;

public sealed class BriefPageTests(SampleSite site)
{
    private const string Year = "from=2021-01-01&to=2021-12-31";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("ar", "ما حدث", "المختلف فيه")]
    [InlineData("en", "What happened", "What is disputed")]
    public async Task The_page_says_what_the_briefing_says_and_leads_to_its_files(string language, string happened, string disputed)
    {
        var html = await site.Get($"/{language}/brief?{Year}");
        Assert.Contains(happened, html, StringComparison.Ordinal);
        Assert.Contains(disputed, html, StringComparison.Ordinal);
        foreach (var file in new[] { "brief.docx", "brief.html", "events.csv", "events.xlsx", "events.geojson", "events.jsonl" })
            Assert.Contains($"href=\"/{language}/{file}?from=2021-01-01&amp;to=2021-12-31\"", html, StringComparison.Ordinal);
        Assert.Contains($"href=\"/{language}/reports/r-", html, StringComparison.Ordinal);
        Assert.Contains($"href=\"/{language}/events/e-", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reports_that_count_differently_stand_side_by_side()
    {
        var html = await site.Get($"/ar/brief?{Year}");
        Assert.Contains("<bdi>30</bdi> محتجزاً.", html, StringComparison.Ordinal);
        Assert.Contains("<bdi>28</bdi> محتجزاً.", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ar", "ما وُعد به وما أُنجز", "تبادل المحتجزين:")]
    [InlineData("en", "What was promised and done", "Exchange of detainees:")]
    public async Task What_reports_say_of_a_clause_stands_under_its_agreement(string language, string title, string clause)
    {
        var html = await site.Get($"/{language}/brief?{Year}");
        Assert.Contains(title, html, StringComparison.Ordinal);
        Assert.Contains(clause, html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_planned_for_the_period_says_what_came_of_it()
    {
        var html = await site.Get($"/en/brief?{Year}");
        Assert.Contains("Planned for the period", html, StringComparison.Ordinal);
        Assert.Contains(" – no report.", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Footnotes_are_numbered_as_they_are_read()
    {
        var html = await site.Get($"/en/brief?{Year}");
        var numbers = html.Split("<sup>").Skip(1).SelectMany(p => p[..p.IndexOf("</sup>", StringComparison.Ordinal)].Split("#note").Skip(1))
            .Select(p => int.Parse(p[..p.IndexOf('"', StringComparison.Ordinal)], System.Globalization.CultureInfo.InvariantCulture)).ToList();
        Assert.Equal(Enumerable.Range(1, numbers.Count), numbers);
    }

    [Theory]
    [InlineData("brief.docx?" + Year, "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "PK")]
    [InlineData("brief.html?" + Year, "text/html; charset=utf-8", "<!DOCTYPE html>")]
    [InlineData("events.csv?" + Year, "text/csv; charset=utf-8", "\uFEFFsentence,date,")]
    [InlineData("events.xlsx?" + Year, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "PK")]
    [InlineData("events.geojson?" + Year, "application/geo+json", "{\"type\":\"FeatureCollection\"")]
    [InlineData("events.jsonl?" + Year, "application/jsonl; charset=utf-8", "{\"id\":\"e-")]
    public async Task Files_come_whole_and_with_a_name(string path, string type, string begins)
    {
        using var client = site.Client();
        using var response = await client.GetAsync("/ar/" + path, Cancellation);
        Assert.Equal((HttpStatusCode.OK, type), (response.StatusCode, response.Content.Headers.ContentType!.ToString()));
        Assert.StartsWith("rasid-", response.Content.Headers.ContentDisposition!.FileName, StringComparison.Ordinal);
        var bytes = await response.Content.ReadAsByteArrayAsync(Cancellation);
        Assert.StartsWith(begins, Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/en/brief.docx?from=nonsense", "/en/brief?from=nonsense")]
    [InlineData("/en/events.csv?type=DANCE", "/en?type=DANCE")]
    public async Task What_is_not_understood_gives_no_file_but_the_page_that_says_so(string path, string page)
    {
        using var client = site.Client();
        using var response = await client.GetAsync(path, Cancellation);
        Assert.Equal((HttpStatusCode.Redirect, page), (response.StatusCode, response.Headers.Location?.ToString()));
        Assert.Contains("class=\"note\"", await site.Get(page), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("from=2021-12-31&to=2021-01-01")]
    [InlineData("from=9998-12-31")]
    [InlineData("to=0001-01-02")]
    [InlineData("")]
    public async Task Any_period_has_its_page(string query) => Assert.Contains("class=\"digest\"", await site.Get("/en/brief?" + query), StringComparison.Ordinal);
}
