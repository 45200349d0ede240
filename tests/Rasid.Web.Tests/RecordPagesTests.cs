using System.Net;
using Rasid.Records;
using Rasid.Storage;

namespace Rasid.Web.Tests;

public sealed class RecordPagesTests(SampleSite site)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_event_shows_both_sentences_its_fields_and_the_reports_own_words()
    {
        var row = await Row(new TimelineFilter(Type: "RETREAT", Place: "الشويرف"));
        var id = RecordId.Shown(RecordIdKind.Event, row.Event);
        var arabic = await site.Get($"/ar/events/{id}");
        var english = await site.Get($"/en/events/{id}");
        Assert.Contains("lang=\"en\" dir=\"ltr\">Release", arabic, StringComparison.Ordinal);
        Assert.Contains("<h1>Release", english, StringComparison.Ordinal);
        var text = await site.Record.TextAsync(Viewer.Public, row.Report.Id, Cancellation);
        var trigger = row.Claim.Anchor.Trigger[0].In(text!);
        foreach (var html in new[] { arabic, english })
        {
            Assert.Contains($">{trigger}</span>", html, StringComparison.Ordinal);
            Assert.Contains("class=\"mk evidence trigger\"", html, StringComparison.Ordinal);
            Assert.Contains("href=\"#claim-1\"", html, StringComparison.Ordinal);
            Assert.Contains("triggers.tsv:", html, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task An_events_sentence_leads_to_its_place_in_the_report()
    {
        var row = await Row(new TimelineFilter(Type: "CONSULT"));
        var html = await site.Get($"/ar/events/{RecordId.Shown(RecordIdKind.Event, row.Event)}");
        var claim = RecordId.Shown(RecordIdKind.Claim, row.Claim.Id);
        var report = RecordId.Shown(RecordIdKind.Report, row.Report.Id);
        Assert.Contains($"href=\"/ar/reports/{report}#{claim}\"", html, StringComparison.Ordinal);
        Assert.Contains($"id=\"{claim}\"", await site.Get($"/ar/reports/{report}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reports_words_stand_unchanged_between_its_marks()
    {
        foreach (var report in await site.Record.ReportsAsync(Viewer.Public, 0, 50, Cancellation))
        {
            var html = await site.Get($"/ar/reports/{RecordId.Shown(RecordIdKind.Report, report.Id)}");
            var text = await site.Record.TextAsync(Viewer.Public, report.Id, Cancellation);
            var from = html.IndexOf("<article>", StringComparison.Ordinal);
            var to = html.IndexOf("<aside", from, StringComparison.Ordinal);
            var shown = WebUtility.HtmlDecode(WithoutTags(html[from..to]));
            foreach (var line in text!.Split('\n').Select(l => l.Trim()).Where(l => l.Length > 0))
                Assert.Contains(line, shown, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_report_says_when_it_was_published_and_how_that_is_known()
    {
        var undated = (await site.Record.ReportsAsync(Viewer.Public, 0, 50, Cancellation)).Single(r => r.Published is { Basis: "inferred", Value: "2021-10-09" });
        var html = await site.Get($"/en/reports/{RecordId.Shown(RecordIdKind.Report, undated.Id)}");
        Assert.Contains("9 October 2021", html, StringComparison.Ordinal);
        Assert.Contains("weekday and date agree on", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Marks_can_be_switched_off_without_a_script()
    {
        var report = (await site.Record.ReportsAsync(Viewer.Public, 0, 1, Cancellation))[0];
        var html = await site.Get($"/en/reports/{RecordId.Shown(RecordIdKind.Report, report.Id)}");
        var css = await site.Get("/_content/Rasid.Web/record.css");
        foreach (var kind in new[] { "claims", "names", "times", "apart" })
        {
            Assert.Contains($"type=\"checkbox\" id=\"marks-{kind}\"", html, StringComparison.Ordinal);
            Assert.Contains($"#marks-{kind}:not(:checked)", css, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Near_duplicates_name_each_other()
    {
        foreach (var report in await site.Record.ReportsAsync(Viewer.Public, 0, 50, Cancellation))
        {
            var family = await site.Record.FamilyAsync(Viewer.Public, report.Id, 10, Cancellation);
            if (family.FirstOrDefault(k => k.Report.Id != report.Id) is not { } kin) continue;
            Assert.Contains(
                RecordId.Shown(RecordIdKind.Report, kin.Report.Id), await site.Get($"/ar/reports/{RecordId.Shown(RecordIdKind.Report, report.Id)}"), StringComparison.Ordinal);
            return;
        }
        Assert.Fail("the samples hold near-duplicates");
    }

    [Fact]
    public async Task An_actor_shows_names_members_events_and_reports()
    {
        var html = await site.Get("/en/actors/jmc-5plus5");
        Assert.Contains("<h1><bdi>5&#x2B;5 Joint Military Commission</bdi></h1>", html, StringComparison.Ordinal);
        Assert.Contains("lang=\"ar\" dir=\"rtl\">اللجنة العسكرية المشتركة", html, StringComparison.Ordinal);
        Assert.Contains("Members", html, StringComparison.Ordinal);
        Assert.Contains("/en/events/e-", html, StringComparison.Ordinal);
        Assert.Contains("/en/reports/r-", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/ar/events/e-0000000000")]
    [InlineData("/ar/events/e-zzzz")]
    [InlineData("/en/reports/r-0000000000")]
    [InlineData("/en/actors/nobody-at-all")]
    [InlineData("/en/actors/%3Cscript%3E")]
    public async Task What_is_not_in_the_record_has_no_page(string path)
    {
        using var client = site.Client();
        using var response = await client.GetAsync(path, Cancellation);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Theory]
    [InlineData("احمد", "أحمد")]
    [InlineData("أحمد", "أحمد")]
    [InlineData("بنغازى", "بنغازي")]
    [InlineData("لجنه", "لجنة")]
    public async Task A_word_is_found_in_every_spelling_that_folds_alike(string typed, string written)
    {
        var html = await site.Get("/ar/search?q=" + Uri.EscapeDataString(typed));
        Assert.Contains("<mark>", html, StringComparison.Ordinal);
        Assert.Contains(written, html[html.IndexOf("id=\"texts\"", StringComparison.Ordinal)..], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\" OR NEAR(")]
    [InlineData("*")]
    [InlineData("((((")]
    [InlineData("<script>alert(1)</script>")]
    public async Task Whatever_is_typed_into_the_search_is_only_words(string typed)
    {
        var html = await site.Get("/en/search?q=" + Uri.EscapeDataString(typed));
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_id_leads_straight_to_its_page()
    {
        var row = await Row(TimelineFilter.All);
        var id = RecordId.Shown(RecordIdKind.Event, row.Event);
        using var client = site.Client();
        using var response = await client.GetAsync($"/en/search?q={id}", Cancellation);
        Assert.Equal($"/en/events/{id}", response.Headers.Location?.ToString());
    }

    [Fact]
    public async Task A_report_shows_who_told_it_first_and_what_each_changed()
    {
        foreach (var report in await site.Record.ReportsAsync(Viewer.Public, 0, 50, Cancellation))
        {
            var html = await site.Get($"/en/reports/{RecordId.Shown(RecordIdKind.Report, report.Id)}");
            var family = await site.Record.FamilyAsync(Viewer.Public, report.Id, 10, Cancellation);
            Assert.Equal(family.Count > 1, html.Contains("<ol class=\"family\">", StringComparison.Ordinal));
            if (family.Count < 2) continue;
            Assert.Contains("came first", html, StringComparison.Ordinal);
            Assert.Contains("</ins>", html, StringComparison.Ordinal);
        }
        Assert.Contains(await Families(), count => count > 1);
    }

    [Theory]
    [InlineData("/ar/today", "الجديد")]
    [InlineData("/en/today", "What is new")]
    public async Task The_page_of_news_begins_with_the_day_on_which_something_came(string path, string title)
    {
        var html = await site.Get(path);
        Assert.Contains($"<h1>{title}</h1>", html, StringComparison.Ordinal);
        Assert.Contains("id=\"new\"", html, StringComparison.Ordinal);
        Assert.Contains("id=\"uncoded\"", await site.Get(path + "?actor=nobody"), StringComparison.Ordinal);
        Assert.DoesNotContain("id=\"new\"", await site.Get(path + "?since=2999-01-01"), StringComparison.Ordinal);
        Assert.Contains("role=\"status\"", await site.Get(path + "?since=soon&type=PARTY"), StringComparison.Ordinal);
    }

    private async Task<IReadOnlyList<int>> Families()
    {
        var counts = new List<int>();
        foreach (var report in await site.Record.ReportsAsync(Viewer.Public, 0, 50, Cancellation))
            counts.Add((await site.Record.FamilyAsync(Viewer.Public, report.Id, 10, Cancellation)).Count);
        return counts;
    }

    private static string WithoutTags(string html)
    {
        var text = new System.Text.StringBuilder();
        var isTag = false;
        foreach (var c in html)
        {
            if (c == '<') isTag = true;
            else if (c == '>') isTag = false;
            else if (!isTag) text.Append(c);
        }
        return text.ToString();
    }

    private async Task<TimelineRow> Row(TimelineFilter filter) => (await site.Record.TimelineAsync(Viewer.Public, filter with { Limit = 1 }, Cancellation))[0];
}
