using System.Net;
using Rasid.Intake;
using Rasid.Records;
using Rasid.Records.Reviews;
using Rasid.Storage;
using Rasid.Storage.Sqlite;
using Rasid.Workflow;

namespace Rasid.Web.Tests;

/// <summary>Each test reviews a record of its own.</summary>
public sealed class ReviewPagesTests : OwnSite
{
    private const string News = "لقاء في سرت\n\nسرت – الأحد 25 أغسطس 2024\n\nعقدت اللجنة العسكرية المشتركة 5+5 اجتماعاً في مدينة سرت، اليوم الأحد. وقال شاهد إن الباب فُتح. وقال شاهد إن القاعة امتلأت.";

    private ClaimRow _claim = null!;

    private string ClaimId => RecordId.Shown(RecordIdKind.Claim, _claim.Claim.Id);

    private string ClaimPath => "/claims/" + ClaimId;

    private string ReportPath => "/reports/" + RecordId.Shown(RecordIdKind.Report, _claim.Report.Id);

    private protected override async Task<SiteParts> PrepareAsync()
    {
        var parts = SampleSite.PartsOver(Record) with { Author = "first" };
        await new Ingest(Record, parts.Engine).RunAsync([.. new[] { News, "خبر آخر لا شيء فيه." }.Select((t, i) => new IncomingReport($"{i}.txt", 0, null, t, null, $"P{i}", null, null, []))]);
        _claim = (await Claims())[0];
        return parts;
    }

    [Theory]
    [InlineData("ar", "مقبولة")]
    [InlineData("en", "accepted")]
    public async Task A_claim_is_accepted_on_its_events_page_and_the_name_is_kept_for_the_next_form(string lang, string verdict)
    {
        var page = $"/{lang}/events/" + RecordId.Shown(RecordIdKind.Event, _claim.Event);
        Assert.Contains("value=\"first\"", await Html(page), StringComparison.Ordinal);
        using var response = await Send(page, ("do", "accept"), ("reason", "read in the paper"), ("author", "أمل"));
        Assert.Equal((HttpStatusCode.SeeOther, page), (response.StatusCode, response.Headers.Location!.ToString()));
        var kept = Assert.Single(response.Headers.GetValues("Set-Cookie"), c => c.StartsWith("rasid-author=", StringComparison.Ordinal));
        Assert.Contains("samesite=strict; httponly", kept, StringComparison.Ordinal);
        using var request = new HttpRequestMessage(HttpMethod.Get, page);
        request.Headers.Add("Cookie", kept.Split(';')[0]);
        using var again = await Client.SendAsync(request, Cancellation);
        var html = await again.Content.ReadAsStringAsync(Cancellation);
        Assert.Contains("value=\"أمل\"", html, StringComparison.Ordinal);
        Assert.Contains($"verdict accepted\">{verdict}<", html, StringComparison.Ordinal);
        Assert.Contains("read in the paper", html, StringComparison.Ordinal);
        Assert.Equal("أمل", Assert.Single(await Words()).Word.Author);
    }

    [Fact]
    public async Task Fields_are_corrected_on_the_claims_page_and_stand_beside_what_was_read()
    {
        using var response = await Send("/en" + ClaimPath, ("do", "correct"), ("reason", "the day before"), ("author", "amal"), ("date", "2024-08-24"), ("actors", "jmc-5plus5\nunsmil"));
        Assert.Equal(HttpStatusCode.SeeOther, response.StatusCode);
        Assert.Equal(["actors", "date"], Assert.Single(await Words()).Word.Changes.Fields.Order(StringComparer.Ordinal));
        foreach (var path in new[] { ClaimPath, "/events/" + RecordId.Shown(RecordIdKind.Event, _claim.Event), ReportPath, "?review=reviewed" })
        {
            var html = await Html("/en" + path);
            Assert.Contains("as it was read:", html, StringComparison.Ordinal);
            Assert.Contains("25 August 2024", html, StringComparison.Ordinal);
            Assert.Contains("24 August 2024", html, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_rejected_event_leaves_the_timeline_is_listed_by_itself_and_comes_back_when_the_word_is_undone()
    {
        foreach (var claim in await Claims())
        {
            _claim = claim;
            using var rejected = await Send("/ar" + ReportPath, ("do", "reject"), ("reason", "ليس كذلك"), ("author", "amal"));
            Assert.EndsWith("#" + ClaimId, rejected.Headers.Location!.ToString(), StringComparison.Ordinal);
        }
        Assert.DoesNotContain("/events/e-", await Html("/ar"), StringComparison.Ordinal);
        Assert.Contains("verdict rejected\"", await Html("/ar?review=rejected"), StringComparison.Ordinal);
        var word = (await Words())[0].Word.Id;
        using var undone = await Send("/ar" + ClaimPath, ("do", "undo"), ("word", RecordId.Full(RecordIdKind.Word, word)), ("reason", "سهو"), ("author", "amal"));
        Assert.Equal(HttpStatusCode.SeeOther, undone.StatusCode);
        Assert.Contains("/events/e-", await Html("/ar"), StringComparison.Ordinal);
        Assert.Contains("class=\"undone\"", await Html("/ar" + ClaimPath), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("date", "2024-02-30", "2024-02-30")]
    [InlineData("actors", "jmc-5plus", "jmc-5plus5")]
    [InlineData("place", "no-such-place", "no-such-place")]
    [InlineData("modes", "dance", "dance")]
    [InlineData("type", "NOPE", "ASSAULT")]
    public async Task What_cannot_be_understood_is_said_and_what_was_typed_stays(string field, string value, string named)
    {
        using var response = await Send("/en" + ClaimPath, ("do", "amend"), ("reason", "so it is"), ("author", "amal"), (field, value));
        var html = await response.Content.ReadAsStringAsync(Cancellation);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        var alert = html[html.IndexOf("role=\"alert\"", StringComparison.Ordinal)..];
        Assert.Contains(named, alert[..alert.IndexOf("</p>", StringComparison.Ordinal)], StringComparison.Ordinal);
        Assert.Contains("so it is", html, StringComparison.Ordinal);
        if (field != "type") Assert.Contains(value, alert[(alert.IndexOf("</p>", StringComparison.Ordinal) + 4)..], StringComparison.Ordinal);
        Assert.Empty(await Words());
    }

    [Fact]
    public async Task A_form_without_a_reason_of_another_report_or_of_an_older_page_is_refused()
    {
        foreach (var (lang, said) in new[] { ("ar", "اذكر السبب"), ("en", "Say why") })
        {
            using var empty = await Send($"/{lang}{ClaimPath}", ("do", "reject"), ("reason", "  "), ("author", "amal"));
            Assert.Equal(HttpStatusCode.BadRequest, empty.StatusCode);
            Assert.Contains(said, await empty.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
        }
        var other = (await Record.ReportsAsync(Viewer.Public, 1, 1, Cancellation))[0].Id;
        using var foreign = await Send("/en" + ClaimPath, ("do", "accept"), ("reason", "x"), ("author", "a"), ("report", RecordId.Full(RecordIdKind.Report, other)));
        Assert.Contains("is not a claim of " + RecordId.Shown(RecordIdKind.Report, other), await foreign.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
        var seen = Hidden(await Html("/en" + ClaimPath), "seen");
        using var first = await Send("/en" + ClaimPath, ("do", "accept"), ("reason", "x"), ("author", "a"));
        using var stale = await Send("/en" + ClaimPath, ("do", "reject"), ("reason", "y"), ("author", "b"), ("seen", seen));
        Assert.Equal(HttpStatusCode.Conflict, stale.StatusCode);
        Assert.Contains("has changed since it was shown", await stale.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
        Assert.Equal(ReviewKinds.Accept, Assert.Single(await Words()).Word.Kind);
    }

    [Fact]
    public async Task A_script_in_a_field_is_shown_as_written()
    {
        const string Script = "<script>alert('x')</script><img src=x onerror=alert(1)>";
        using var taken = await Send("/en" + ClaimPath, ("do", "accept"), ("reason", Script), ("author", "<b>me</b>"));
        Assert.Equal(HttpStatusCode.SeeOther, taken.StatusCode);
        using var refused = await Send("/en" + ClaimPath, ("do", "amend"), ("reason", Script), ("author", Script), ("actors", Script), ("date", Script));
        foreach (var html in new[] { await refused.Content.ReadAsStringAsync(Cancellation), await Html("/en" + ClaimPath), await Html("/en" + ReportPath), await Html("/en/events/" + RecordId.Shown(RecordIdKind.Event, _claim.Event)) })
        {
            Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("<img", html, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("<b>me", html, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("&lt;script&gt;", html, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_form_that_did_not_come_from_the_page_is_refused()
    {
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("do", "reject"), KeyValuePair.Create("reason", "x"), KeyValuePair.Create("author", "x")]);
        foreach (var path in new[] { $"/en{ClaimPath}/review", $"/en{ReportPath}/claims" })
        {
            using var response = await Client.PostAsync(path, form, Cancellation);
            Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        }
        using var strange = await Send("/en" + ClaimPath, ("do", "burn"), ("reason", "x"), ("author", "x"));
        Assert.Equal(HttpStatusCode.BadRequest, strange.StatusCode);
        using var nobody = await Client.GetAsync("/en/claims/c-00000000", Cancellation);
        Assert.Equal(HttpStatusCode.NotFound, nobody.StatusCode);
        Assert.Empty(await Words());
    }

    [Fact]
    public async Task A_claim_is_added_on_the_reports_page_by_quoted_words()
    {
        foreach (var (quote, said) in new[] { ("ليست هنا", "does not stand in this report"), ("وقال شاهد", "stands 2 times") })
        {
            using var refused = await Add(quote);
            var html = await refused.Content.ReadAsStringAsync(Cancellation);
            Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
            Assert.Contains(said, html, StringComparison.Ordinal);
            Assert.Contains($">{quote}</textarea>", html, StringComparison.Ordinal);
        }
        var before = (await Claims()).Count;
        using var taken = await Add("وقال شاهد إن الباب فُتح");
        Assert.Equal(HttpStatusCode.SeeOther, taken.StatusCode);
        var added = Assert.Single(await Claims(), c => c.IsByHand);
        Assert.Equal((before + 1, "AGREE", "jmc-5plus5"), ((await Claims()).Count, added.Claim.Type, added.Claim.Actors[0].Id));
        Assert.EndsWith("#" + RecordId.Shown(RecordIdKind.Claim, added.Claim.Id), taken.Headers.Location!.ToString(), StringComparison.Ordinal);
        _claim = added;
        using var contradiction = await Send("/en" + ClaimPath, ("do", "contradict"), ("other", "c-00000000"), ("reason", "x"), ("author", "a"));
        Assert.Equal(HttpStatusCode.BadRequest, contradiction.StatusCode);
    }

    private Task<HttpResponseMessage> Add(string quote) => Send(
        "/en" + ReportPath, "/claims", ("quote", quote), ("trigger", ""), ("at", ""), ("type", "AGREE"), ("modes", ""), ("status", "happened"), ("date", ""), ("actors", "jmc-5plus5"),
        ("recipients", ""), ("place", ""), ("voice", "author"), ("speaker", ""), ("reason", "it was not read"), ("author", "amal"));

    private async Task<IReadOnlyList<ClaimRow>> Claims()
    {
        var report = (await Record.ReportsAsync(Viewer.Public, 0, 1, Cancellation))[0];
        return await Record.ClaimsOfReportAsync(Viewer.Public, report.Id, Cancellation);
    }

    private Task<IReadOnlyList<ReviewRow>> Words() => Record.ReviewsAsync(Viewer.Public, _claim.Claim.Id, Cancellation);

    private Task<HttpResponseMessage> Send(string page, params (string Name, string Value)[] typed) => Send(page, $"/claims/{ClaimId}/review", typed);

    // As a browser does: the page first, then its form with its key, its cookie and all its fields; what is typed stands in their places.
    private async Task<HttpResponseMessage> Send(string page, string to, params (string Name, string Value)[] typed)
    {
        using var got = await Client.GetAsync(page, Cancellation);
        var html = await got.Content.ReadAsStringAsync(Cancellation);
        var form = html[html.IndexOf(to + "\"", StringComparison.Ordinal)..];
        var fields = new Dictionary<string, string>(StringComparer.Ordinal) { ["form-key"] = Hidden(form, "form-key") };
        if (to.EndsWith("/review", StringComparison.Ordinal))
        {
            var shown = Pages.ClaimForm.Of((await Record.ClaimAsync(Viewer.Public, _claim.Claim.Id, Cancellation))!.Claim);
            foreach (var name in new[] { "seen", "report", "back" }) fields[name] = Hidden(form, name);
            foreach (var (name, value) in new[]
            {
                ("type", shown.Type), ("modes", shown.Modes), ("status", shown.Status), ("date", shown.Date), ("actors", shown.Actors), ("recipients", shown.Recipients),
                ("place", shown.Place), ("voice", shown.Voice), ("speaker", shown.Speaker),
            }) fields[name] = value;
        }
        foreach (var (name, value) in typed) fields[name] = value;
        var path = to.StartsWith("/claims/", StringComparison.Ordinal) ? page[..3] + to : page + to;
        return await Send(got, path, new FormUrlEncodedContent(fields));
    }
}
