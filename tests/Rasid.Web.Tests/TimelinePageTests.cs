using System.Net;

namespace Rasid.Web.Tests;

public sealed class TimelinePageTests(SampleSite site)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_front_door_leads_to_the_arabic_timeline()
    {
        using var client = site.Client();
        using var response = await client.GetAsync("/", Cancellation);
        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.Equal("/ar", response.Headers.Location?.ToString());
    }

    [Theory]
    [InlineData("/ar", "lang=\"ar\" dir=\"rtl\"", "href=\"/en\"")]
    [InlineData("/en", "lang=\"en\" dir=\"ltr\"", "href=\"/ar\"")]
    [InlineData("/en?type=CONSULT&status=planned", "lang=\"en\"", "href=\"/ar?type=CONSULT&amp;status=planned\"")]
    public async Task Each_language_has_its_direction_and_one_switch_to_the_same_place(string path, string language, string other)
    {
        var html = await site.Get(path);
        Assert.Contains(language, html, StringComparison.Ordinal);
        Assert.Contains($"<a class=\"switch\" {other}", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Both_languages_list_the_same_events() =>
        Assert.Equal(Events(await site.Get("/ar")), Events(await site.Get("/en")));

    [Theory]
    [InlineData("type=CONSULT")]
    [InlineData("status=planned")]
    [InlineData("side=joint")]
    [InlineData("from=2021-01&to=2021-01")]
    [InlineData("actor=jmc-5plus5")]
    [InlineData("place=سرت")]
    [InlineData("when=unknown")]
    public async Task A_filter_narrows_the_list_and_never_adds_to_it(string query)
    {
        var all = await AllEvents("");
        var some = await AllEvents(query);
        Assert.NotEmpty(some);
        Assert.True(some.Count < all.Count);
        Assert.Subset(all, some);
    }

    [Fact]
    public async Task Pages_of_the_list_do_not_overlap_and_hold_everything()
    {
        Assert.Equal(50, Events(await site.Get("/en")).Count);
        var pages = await Pages("");
        Assert.Equal(pages.Count, pages.Distinct().Count());
        var counts = await site.Record.CountsAsync(Storage.Viewer.Public, Cancellation);
        Assert.Equal(counts.Events, pages.Count);
    }

    [Fact]
    public async Task Fields_left_empty_do_not_stay_in_the_address()
    {
        using var client = site.Client();
        using var response = await client.GetAsync("/en?actor=&type=CONSULT&status=&from=2021", Cancellation);
        Assert.Equal("/en?from=2021&type=CONSULT", response.Headers.Location?.ToString());
    }

    [Theory]
    [InlineData("from=yesterday", "is no date")]
    [InlineData("from=2021-02-30", "is no date")]
    [InlineData("type=DANCE", "not known")]
    [InlineData("from=2022&to=2021", "lies before the first")]
    public async Task What_cannot_be_understood_is_said_and_shows_no_fault(string query, string sentence) =>
        Assert.Contains(sentence, await site.Get("/en?" + query), StringComparison.Ordinal);

    [Fact]
    public async Task Days_may_be_typed_in_arabic_digits() =>
        Assert.Equal(Events(await site.Get("/en?from=2021-04-26")), Events(await site.Get("/en?from=٢٠٢١-٠٤-٢٦")));

    [Fact]
    public async Task What_is_typed_comes_back_as_text()
    {
        var html = await site.Get("/en?actor=" + Uri.EscapeDataString("\"><script>alert(1)</script>"));
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_planned_event_is_drawn_hollow_and_an_undated_one_as_a_question()
    {
        Assert.Contains("<circle class=\"m planned\"", await site.Get("/en?status=planned&when=known"), StringComparison.Ordinal);
        var undated = await site.Get("/en?when=unknown");
        Assert.Contains("class=\"rail open\"", undated, StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"overview\"", undated, StringComparison.Ordinal);
    }

    private async Task<HashSet<string>> AllEvents(string query) => [.. await Pages(query)];

    // As many pages as there are: the samples give more events with every better reading.
    private async Task<List<string>> Pages(string query)
    {
        var events = new List<string>();
        for (var page = 1; ; page++)
        {
            var here = Events(await site.Get($"/en?page={page}&{query}"));
            if (here.Count == 0) return events;
            events.AddRange(here);
        }
    }

    private static List<string> Events(string html)
    {
        var ids = new List<string>();
        for (var at = html.IndexOf("/events/e-", StringComparison.Ordinal); at >= 0; at = html.IndexOf("/events/e-", at + 1, StringComparison.Ordinal))
            ids.Add(html.Substring(at + 8, 12));
        return ids;
    }
}
