using System.Net;
using System.Text;
using Rasid.Accounts;
using Rasid.Storage;
using Rasid.Web.Access;

namespace Rasid.Web.Tests.Accounts;

/// <summary>Who means harm, from outside and with an account.</summary>
public sealed class HostileTests : AccountSite
{
    private const string Report = "عقدت اللجنة العسكرية المشتركة 5+5 اجتماعاً في سرت يوم الأحد 25 أغسطس 2024.";

    [Fact]
    public async Task Spraying_from_one_address_ends_after_thirty_attempts_and_reaches_no_hasher()
    {
        using var browser = Browser();
        await browser.Get("/en/sign-in");
        var key = browser.Hidden("form-key");
        var seen = new List<HttpStatusCode>();
        for (var i = 0; i < 60; i++) seen.Add((await browser.Raw(i % 2 == 0 ? "/en/sign-in" : "/ar/sign-in/", ("name", $"officer {i}"), ("password", "ceasefire 2020!"), ("form-key", key))).Status);
        Assert.All(seen.Take(30), s => Assert.Equal(HttpStatusCode.BadRequest, s));
        Assert.All(seen.Skip(30), s => Assert.Equal(HttpStatusCode.TooManyRequests, s));
        Assert.True(int.TryParse(browser.Headers["Retry-After"], out var after) && after > 0);
        Assert.Equal(30, Audit.Newest(0, 100).Count(a => a.Kind == AuditKinds.Refused));
    }

    [Fact]
    public async Task A_cookie_planted_before_sign_in_is_worth_nothing_after_it()
    {
        var planted = new string('A', 43);
        using var victim = Browser();
        victim.Plant("rasid-session", planted);
        await SignIn(victim, "analyst");
        Assert.Equal(HttpStatusCode.SeeOther, victim.Status);
        Assert.NotEqual(planted, victim.Cookie("rasid-session"));
        using var thief = Browser();
        thief.Plant("rasid-session", planted);
        Assert.Equal(HttpStatusCode.Redirect, (await thief.Get("/en/reports")).Status);
    }

    [Fact]
    public async Task A_session_of_the_attackers_planted_on_somebody_ends_when_that_person_signs_in()
    {
        using var attacker = await Browser(Role.Reader);
        var planted = attacker.Cookie("rasid-session")!;
        using var victim = Browser();
        await victim.Get("/en/sign-in");
        victim.Plant("rasid-session", planted);
        await victim.Post("/en/sign-in", ("name", "reviewer"), ("password", Password));
        // The key of a form that was made for nobody is not taken from who is signed in; the page is asked for anew.
        if (victim.Status == HttpStatusCode.BadRequest) await victim.Post("/en/sign-in", ("name", "reviewer"), ("password", Password));
        Assert.NotEqual(planted, victim.Cookie("rasid-session"));
        Assert.Equal(HttpStatusCode.Redirect, (await attacker.Get("/en/reports")).Status);
    }

    [Fact]
    public async Task Keys_of_forms_that_are_forged_anothers_or_from_before_sign_in_are_refused()
    {
        using var before = Browser();
        await before.Get("/en/sign-in");
        var anonymous = before.Hidden("form-key");
        using var reviewer = await Browser(Role.Reviewer);
        await reviewer.Get("/en/add");
        var others = reviewer.Hidden("form-key");
        using var analyst = await Browser(Role.Analyst);
        await analyst.Get("/en/add");
        var own = analyst.Hidden("form-key");
        foreach (var key in new[] { "", "forged", anonymous, others, own[..^2] + "AA" })
            Assert.Equal(HttpStatusCode.BadRequest, (await analyst.Raw("/en/add", ("text", Report), ("form-key", key))).Status);
        Assert.Equal(0, (await Record.CountsAsync(Viewer.Public, TestContext.Current.CancellationToken)).Reports);
        Assert.Equal(HttpStatusCode.SeeOther, (await analyst.Raw("/en/add", ("text", Report), ("form-key", own))).Status);
    }

    [Fact]
    public async Task Nobody_speaks_in_anothers_name()
    {
        using var analyst = await Browser(Role.Analyst);
        await analyst.Get("/en/add");
        await analyst.Post("/en/add", ("text", Report), ("author", "reviewer"));
        await analyst.Get(analyst.Location);
        var claim = Between(analyst.Html, "action=\"/en/claims/", "/review\"");
        Assert.DoesNotContain("name=\"author\"", analyst.Html, StringComparison.Ordinal);
        await analyst.Post($"/en/claims/{claim}/review", ("do", "accept"), ("reason", "read <b>rightly</b>"), ("author", "reviewer"), ("back", "claim"), ("seen", analyst.Hidden("seen")), ("report", analyst.Hidden("report")));
        Assert.Equal(HttpStatusCode.SeeOther, analyst.Status);
        await analyst.Get($"/en/claims/{claim}");
        Assert.Contains("<bdi>analyst</bdi>", analyst.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("<bdi>reviewer</bdi>", analyst.Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://example.org/")]
    [InlineData("//example.org/ar")]
    [InlineData("/ar//example.org/../..\\example.org")]
    [InlineData("/\\example.org")]
    [InlineData("/ar\r\nSet-Cookie: a=b")]
    [InlineData("/ar.example.org/")]
    [InlineData("/ar@example.org")]
    [InlineData("javascript:alert(1)")]
    [InlineData("/en/sign-out")]
    [InlineData("/ar/\u202eexample")]
    public async Task After_signing_in_nobody_is_led_elsewhere(string to)
    {
        using var browser = Browser();
        await browser.Get("/en/sign-in?to=" + Uri.EscapeDataString(to));
        Assert.Contains(browser.Hidden("to"), new[] { "/en", "/ar" });
        await SignIn(browser, "reader", to: to);
        Assert.Equal("/en", browser.Location);
        Assert.Equal("/en", ReturnTo.Checked(to, "en"));
    }

    [Fact]
    public async Task A_role_that_is_taken_away_while_a_form_is_open_takes_the_form_with_it()
    {
        using var analyst = await Browser(Role.Analyst);
        await analyst.Get("/en/add");
        var key = analyst.Hidden("form-key");
        await With(async desk =>
        {
            await desk.SetRoleAsync(Deed.AtCommand, await desk.FindAsync("analyst"), Role.Reader, "");
            return 0;
        });
        Assert.Equal(HttpStatusCode.Unauthorized, (await analyst.Raw("/en/add", ("text", Report), ("form-key", key))).Status);
        await SignIn(analyst, "analyst");
        Assert.Equal(HttpStatusCode.Forbidden, (await analyst.Raw("/en/add", ("text", Report), ("form-key", key))).Status);
        Assert.Equal(0, (await Record.CountsAsync(Viewer.Public, TestContext.Current.CancellationToken)).Reports);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("'; drop table accounts; --")]
    [InlineData("\"><img src=x onerror=alert(1)>")]
    public async Task Script_and_sql_in_every_field_of_signing_in_are_text(string typed)
    {
        using var browser = Browser();
        await SignIn(browser, typed, typed, typed);
        Assert.Equal(HttpStatusCode.BadRequest, browser.Status);
        Assert.DoesNotContain("<script", browser.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", browser.Html, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.SeeOther, (await SignIn(browser, "reader")).Status);
    }

    [Fact]
    public async Task A_body_that_is_too_large_is_refused_also_before_sign_in()
    {
        using var browser = Browser();
        using var form = new MultipartFormDataContent { { new ByteArrayContent(new byte[3 << 20]), "file", "a.txt" } };
        await browser.Send(new HttpRequestMessage(HttpMethod.Post, "/en/sign-in") { Content = form });
        Assert.Contains(browser.Status, new[] { HttpStatusCode.RequestEntityTooLarge, HttpStatusCode.BadRequest });
        var fields = string.Join('&', Enumerable.Range(0, 5000).Select(i => $"f{i}=x"));
        await browser.Send(new HttpRequestMessage(HttpMethod.Post, "/en/sign-in") { Content = new StringContent(fields, Encoding.ASCII, "application/x-www-form-urlencoded") });
        Assert.Contains(browser.Status, new[] { HttpStatusCode.RequestEntityTooLarge, HttpStatusCode.BadRequest });
    }

    [Fact]
    public async Task An_administrators_form_does_not_reach_further_than_accounts()
    {
        using var administrator = await Browser(Role.Administrator);
        await administrator.Get("/en/accounts");
        await administrator.Post("/en/accounts/00000000000000000000000000000000", ("do", "disable"));
        Assert.Equal(HttpStatusCode.NotFound, administrator.Status);
        await administrator.Get("/en/accounts");
        await administrator.Post("/en/accounts", ("name", "a\u202eb"), ("role", "reader"));
        Assert.Equal(HttpStatusCode.BadRequest, administrator.Status);
        await administrator.Post("/en/accounts", ("name", "new"), ("role", "king"));
        Assert.Equal(HttpStatusCode.BadRequest, administrator.Status);
    }

    private static string Between(string html, string from, string to)
    {
        var at = html.IndexOf(from, StringComparison.Ordinal) + from.Length;
        return html[at..html.IndexOf(to, at, StringComparison.Ordinal)];
    }
}
