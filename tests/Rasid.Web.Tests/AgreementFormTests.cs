using System.Net;
using Microsoft.AspNetCore.Builder;
using Rasid.Storage;
using Rasid.Storage.Sqlite;

namespace Rasid.Web.Tests;

/// <summary>A score that is decided in the browser: journalled, shown with its author and reason, undone by a further word.</summary>
public sealed class AgreementFormTests : IAsyncLifetime
{
    private const string Page = "/en/agreements/ceasefire-2020";

    private readonly string _folder = Directory.CreateTempSubdirectory("rasid-web-agreement-").FullName;
    private RecordFile _record = null!;
    private WebApplication _site = null!;
    private HttpClient _client = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _record = SampleSite.Open(Path.Combine(_folder, "decided.db"));
        _site = await SampleSite.StartAsync(SampleSite.PartsOver(_record));
        _client = SampleSite.ClientOf(_site);
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _site.DisposeAsync();
        _record.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task A_score_stands_on_the_page_until_it_is_undone_and_the_history_stays()
    {
        using var decided = await Send(("provision", "cf-01"), ("do", "score"), ("score", "2"), ("reason", "the guns are <i>silent</i>"), ("author", "أمل"));
        Assert.Equal((HttpStatusCode.SeeOther, Page + "#cf-01"), (decided.StatusCode, decided.Headers.Location!.ToString()));
        var html = await Html();
        Assert.Contains("decided by", html, StringComparison.Ordinal);
        Assert.Contains("the guns are &lt;i&gt;silent&lt;/i&gt;", html, StringComparison.Ordinal);
        using var undone = await Send(("provision", "cf-01"), ("do", "undo"), ("word", "cf-01"), ("reason", "a slip"), ("author", "أمل"));
        Assert.Equal(HttpStatusCode.SeeOther, undone.StatusCode);
        Assert.DoesNotContain("decided by", await Html(), StringComparison.Ordinal);
        Assert.Equal([false, true], (await _record.ProvisionWordsAsync(Viewer.Public, ["cf-01"], Cancellation)).Select(w => w.Stands));
    }

    [Theory]
    [InlineData("7", "because", HttpStatusCode.BadRequest, "is no score")]
    [InlineData("2", " ", HttpStatusCode.BadRequest, "reason")]
    public async Task What_is_wrong_is_said_at_its_clause_and_nothing_is_written(string score, string reason, HttpStatusCode status, string words)
    {
        using var refused = await Send(("provision", "cf-01"), ("do", "score"), ("score", score), ("reason", reason), ("author", "amal"));
        Assert.Equal(status, refused.StatusCode);
        Assert.Contains(words, WebUtility.HtmlDecode(await refused.Content.ReadAsStringAsync(Cancellation)), StringComparison.Ordinal);
        Assert.Empty(await _record.ProvisionWordsAsync(Viewer.Public, null, Cancellation));
    }

    [Fact]
    public async Task A_form_that_did_not_come_from_the_page_or_names_another_clause_is_refused()
    {
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("provision", "cf-01"), KeyValuePair.Create("do", "score"), KeyValuePair.Create("score", "1")]);
        using var foreign = await _client.PostAsync(Page + "/decide", form, Cancellation);
        Assert.Equal(HttpStatusCode.BadRequest, foreign.StatusCode);
        using var other = await Send(("provision", "gh-01"), ("do", "score"), ("score", "1"), ("reason", "x"), ("author", "x"));
        Assert.Equal(HttpStatusCode.NotFound, other.StatusCode);
        using var strange = await Send(("provision", "cf-01"), ("do", "burn"), ("reason", "x"), ("author", "x"));
        Assert.Equal(HttpStatusCode.BadRequest, strange.StatusCode);
    }

    private Task<string> Html() => _client.GetStringAsync(Page, Cancellation);

    // As a browser does: the page first, then its form with its key and its cookie.
    private async Task<HttpResponseMessage> Send(params (string Name, string Value)[] typed)
    {
        using var got = await _client.GetAsync(Page, Cancellation);
        var html = await got.Content.ReadAsStringAsync(Cancellation);
        var at = html.IndexOf("name=\"form-key\" value=\"", StringComparison.Ordinal) + 23;
        var fields = typed.Append(("form-key", WebUtility.HtmlDecode(html[at..html.IndexOf('"', at)])));
        using var request = new HttpRequestMessage(HttpMethod.Post, Page + "/decide") { Content = new FormUrlEncodedContent(fields.Select(f => KeyValuePair.Create(f.Item1, f.Item2))) };
        request.Headers.Add("Cookie", got.Headers.GetValues("Set-Cookie").Select(c => c.Split(';')[0]));
        return await _client.SendAsync(request, Cancellation);
    }
}
