using System.Net;
using Rasid.Accounts;

namespace Rasid.Web.Tests.Accounts;

/// <summary>Who gets in, for how long, and what ends it.</summary>
public sealed class SignInTests : AccountSite
{
    [Theory]
    [InlineData("/en")]
    [InlineData("/en/reports")]
    [InlineData("/en/events/e-0000000000")]
    [InlineData("/en/events.csv")]
    [InlineData("/en/accounts")]
    public async Task Every_page_asks_for_sign_in_once_there_are_accounts(string path)
    {
        using var browser = Browser();
        await browser.Get(path);
        Assert.Equal((HttpStatusCode.Redirect, "/en/sign-in?to=" + Uri.EscapeDataString(path)), (browser.Status, browser.Location));
        await browser.Get(browser.Location);
        Assert.DoesNotContain("href=\"/en/reports\"", browser.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("<nav", browser.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_signs_in_comes_to_the_page_that_was_asked_for_and_is_named_on_it()
    {
        using var browser = Browser();
        await SignIn(browser, "analyst", to: "/en/reports?page=2");
        Assert.Equal("/en/reports?page=2", browser.Location);
        await browser.Get("/en");
        Assert.Contains("analyst", browser.Text, StringComparison.Ordinal);
        Assert.Equal([AuditKinds.SignedIn], Audit.Newest(0, 1).Select(a => a.Kind));
    }

    [Theory]
    [InlineData("analyst", "seven quiet heron")]
    [InlineData("nobody", Password)]
    [InlineData("' or 1=1 --", Password)]
    [InlineData("", "")]
    public async Task A_wrong_name_and_a_wrong_password_are_answered_alike(string name, string password)
    {
        using var browser = Browser();
        await SignIn(browser, name, password);
        Assert.Equal(HttpStatusCode.BadRequest, browser.Status);
        Assert.Contains("Name or password is not right", browser.Text, StringComparison.Ordinal);
        await browser.Get("/en/reports");
        Assert.Equal(HttpStatusCode.Redirect, browser.Status);
    }

    [Fact]
    public async Task A_session_ends_when_nobody_asks_for_half_an_hour_and_after_twelve_hours_in_any_case()
    {
        using var browser = await Browser(Role.Reader);
        for (var i = 0; i < 29; i++)
        {
            Clock.Pass(TimeSpan.FromMinutes(24));
            Assert.Equal(HttpStatusCode.OK, (await browser.Get("/en/reports")).Status);
        }
        Clock.Pass(TimeSpan.FromMinutes(25));
        Assert.Equal(HttpStatusCode.Redirect, (await browser.Get("/en/reports")).Status);
        using var idle = await Browser(Role.Reader);
        Clock.Pass(TimeSpan.FromMinutes(31));
        Assert.Equal(HttpStatusCode.Redirect, (await idle.Get("/en/reports")).Status);
    }

    [Fact]
    public async Task Signing_out_ends_the_session_on_the_server()
    {
        using var browser = await Browser(Role.Reader);
        var cookie = browser.Cookie("rasid-session")!;
        await browser.Get("/en/account");
        await browser.Post("/en/sign-out");
        Assert.Equal((HttpStatusCode.SeeOther, "/en/sign-in"), (browser.Status, browser.Location));
        Assert.Null(browser.Cookie("rasid-session"));
        using var thief = Browser();
        thief.Plant("rasid-session", cookie);
        Assert.Equal(HttpStatusCode.Redirect, (await thief.Get("/en/reports")).Status);
    }

    [Fact]
    public async Task A_change_of_role_a_reset_and_disabling_end_what_is_open()
    {
        foreach (var change in new Func<AccountDesk, Account, Task>[]
        {
            (desk, account) => desk.SetRoleAsync(Deed.AtCommand, account, Role.Reviewer, ""),
            (desk, account) => desk.ResetAsync(Deed.AtCommand, account, Password),
            (desk, account) => desk.SetDisabledAsync(Deed.AtCommand, account, true),
        })
        {
            using var browser = await Browser(Role.Analyst);
            Assert.Equal(HttpStatusCode.OK, (await browser.Get("/en/add")).Status);
            await With(async desk =>
            {
                await change(desk, await desk.FindAsync("analyst"));
                return 0;
            });
            Assert.Equal(HttpStatusCode.Redirect, (await browser.Get("/en/add")).Status);
        }
        using var disabled = Browser();
        Assert.Equal(HttpStatusCode.BadRequest, (await SignIn(disabled, "analyst")).Status);
    }

    [Fact]
    public async Task Changing_the_password_ends_every_other_session()
    {
        using var other = await Browser(Role.Analyst);
        using var browser = await Browser(Role.Analyst);
        await browser.Get("/en/account");
        await browser.Post("/en/account", ("do", "password"), ("password", "not this one at all"), ("wanted", "nine loud pelicans"), ("again", "nine loud pelicans"));
        Assert.Contains("not your present password", browser.Text, StringComparison.Ordinal);
        await browser.Post("/en/account", ("do", "password"), ("password", Password), ("wanted", "nine loud pelicans"), ("again", "nine loud pelicans"));
        Assert.Equal(HttpStatusCode.SeeOther, browser.Status);
        Assert.Contains("The password is changed", (await browser.Get(browser.Location)).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await other.Get("/en")).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await SignIn(other, "analyst")).Status);
        Assert.Equal(HttpStatusCode.SeeOther, (await SignIn(other, "analyst", "nine loud pelicans")).Status);
    }

    [Theory]
    [InlineData("twelve", "has 12 to 128")]
    [InlineData("aaaaaaaaaaaaaaaa", "easily guessed")]
    [InlineData("abcdefghijklmnop", "easily guessed")]
    [InlineData("the analyst herself", "easily guessed")]
    public async Task A_password_that_is_easily_guessed_is_refused(string wanted, string words)
    {
        using var browser = await Browser(Role.Analyst);
        await browser.Get("/en/account");
        await browser.Post("/en/account", ("do", "password"), ("password", Password), ("wanted", wanted), ("again", wanted));
        Assert.Equal(HttpStatusCode.BadRequest, browser.Status);
        Assert.Contains(words, browser.Text, StringComparison.Ordinal);
    }
}
