using System.Net;
using Rasid.Storage;

namespace Rasid.Web.Tests;

/// <summary>A score that is decided in the browser: journalled, shown with its author and reason, undone by a further word.</summary>
public sealed class AgreementFormTests : OwnSite
{
    private const string Page = "/en/agreements/ceasefire-2020";

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
        Assert.Equal([false, true], (await Record.ProvisionWordsAsync(Viewer.Public, ["cf-01"], Cancellation)).Select(w => w.Stands));
    }

    [Theory]
    [InlineData("7", "because", HttpStatusCode.BadRequest, "is no score")]
    [InlineData("2", " ", HttpStatusCode.BadRequest, "reason")]
    public async Task What_is_wrong_is_said_at_its_clause_and_nothing_is_written(string score, string reason, HttpStatusCode status, string words)
    {
        using var refused = await Send(("provision", "cf-01"), ("do", "score"), ("score", score), ("reason", reason), ("author", "amal"));
        Assert.Equal(status, refused.StatusCode);
        Assert.Contains(words, WebUtility.HtmlDecode(await refused.Content.ReadAsStringAsync(Cancellation)), StringComparison.Ordinal);
        Assert.Empty(await Record.ProvisionWordsAsync(Viewer.Public, null, Cancellation));
    }

    [Fact]
    public async Task A_form_that_did_not_come_from_the_page_or_names_another_clause_is_refused()
    {
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("provision", "cf-01"), KeyValuePair.Create("do", "score"), KeyValuePair.Create("score", "1")]);
        using var foreign = await Client.PostAsync(Page + "/decide", form, Cancellation);
        Assert.Equal(HttpStatusCode.BadRequest, foreign.StatusCode);
        using var other = await Send(("provision", "gh-01"), ("do", "score"), ("score", "1"), ("reason", "x"), ("author", "x"));
        Assert.Equal(HttpStatusCode.NotFound, other.StatusCode);
        using var strange = await Send(("provision", "cf-01"), ("do", "burn"), ("reason", "x"), ("author", "x"));
        Assert.Equal(HttpStatusCode.BadRequest, strange.StatusCode);
    }

    private Task<string> Html() => Html(Page);

    // As a browser does: the page first, then its form with its key and its cookie.
    private async Task<HttpResponseMessage> Send(params (string Name, string Value)[] typed)
    {
        using var got = await Get(Page);
        var fields = typed.Append(("form-key", Hidden(await got.Content.ReadAsStringAsync(Cancellation), "form-key")));
        return await Send(got, Page + "/decide", new FormUrlEncodedContent(fields.Select(f => KeyValuePair.Create(f.Item1, f.Item2))));
    }
}
