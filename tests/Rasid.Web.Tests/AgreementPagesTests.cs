using System.Net;

namespace Rasid.Web.Tests;

/// <summary>The pages of agreements and the calendar: what they show, in both languages, and that a person's score stands on them.</summary>
public sealed class AgreementPagesTests(SampleSite site)
{
    [Theory]
    [InlineData("/ar/agreements", "اتفاق وقف إطلاق النار الدائم في ليبيا")]
    [InlineData("/en/agreements", "Agreement for a Complete and Permanent Ceasefire in Libya")]
    [InlineData("/ar/agreements/ceasefire-2020", "تبادل المحتجزين")]
    [InlineData("/en/agreements/ceasefire-2020", "overdue by")]
    [InlineData("/ar/calendar?from=2021-04-01&to=2021-05-01", "لا خبر عنه")]
    [InlineData("/en/calendar?from=2021-04-01&to=2021-05-01", "no report,")]
    [InlineData("/en/today?since=2020-01-01&provision=cf-09", "cf-09 – Exchange of detainees")]
    public async Task A_page_says(string path, string words) => Assert.Contains(words, WebUtility.HtmlDecode(await site.Get(path)), StringComparison.Ordinal);

    [Fact]
    public async Task A_clause_opens_the_words_that_it_rests_on()
    {
        var page = WebUtility.HtmlDecode(await site.Get("/en/agreements/ceasefire-2020"));
        Assert.Contains("id=\"cf-09\"", page, StringComparison.Ordinal);
        Assert.Contains("cf-09:exchanged", page, StringComparison.Ordinal);
        Assert.Contains("<blockquote dir=\"auto\">", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/en/agreements/ceasefire-2020?on=2020-12-01", "As it was known at the end of 2020-12-01")]
    [InlineData("/en/agreements/ceasefire-2020?on=2019-01-01", "It was not signed by 2019-01-01")]
    [InlineData("/en/agreements/ceasefire-2020?on=9998-01-01", "lies in the future")]
    [InlineData("/en/agreements/ceasefire-2020?on=nonsense", "nonsense")]
    public async Task A_day_shows_what_was_known_then_or_says_why_not(string path, string words)
    {
        var page = WebUtility.HtmlDecode(await site.Get(path));
        Assert.Contains(words, page, StringComparison.Ordinal);
        // The samples were read today: nothing of them was known then, and what was known is only looked at.
        if (path.EndsWith("2020-12-01", StringComparison.Ordinal)) Assert.DoesNotContain("<blockquote", page, StringComparison.Ordinal);
        if (path.EndsWith("2020-12-01", StringComparison.Ordinal)) Assert.DoesNotContain("<textarea", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_calendar_comes_as_a_file_for_calendar_programs()
    {
        using var client = site.Client();
        using var response = await client.GetAsync("/ar/calendar.ics?from=2021-04-01&to=2021-05-01", TestContext.Current.CancellationToken);
        Assert.Equal("text/calendar", response.Content.Headers.ContentType?.MediaType);
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.StartsWith("BEGIN:VCALENDAR\r\n", text, StringComparison.Ordinal);
        Assert.EndsWith("END:VCALENDAR\r\n", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/en/agreements/nothing", HttpStatusCode.NotFound)]
    [InlineData("/en/agreements/cf-09", HttpStatusCode.Redirect)]
    public async Task An_unknown_agreement_is_not_there_and_a_provision_leads_to_its_agreement(string path, HttpStatusCode status)
    {
        using var client = site.Client();
        using var response = await client.GetAsync(path, TestContext.Current.CancellationToken);
        Assert.Equal(status, response.StatusCode);
    }
}
