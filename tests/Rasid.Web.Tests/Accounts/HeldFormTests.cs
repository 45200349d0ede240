using System.Net;
using Rasid.Accounts;
using Rasid.Storage;

namespace Rasid.Web.Tests.Accounts;

/// <summary>What was typed comes back when the session ended in the middle of it, to the one who typed it.</summary>
public sealed class HeldFormTests : AccountSite
{
    private const string Report = "عقدت اللجنة العسكرية المشتركة 5+5 اجتماعاً في سرت يوم الأحد 25 أغسطس 2024.";

    [Fact]
    public async Task A_form_whose_session_ended_comes_back_after_sign_in_and_can_be_sent()
    {
        using var browser = await Interrupted();
        Assert.Equal(HttpStatusCode.Unauthorized, browser.Status);
        Assert.Contains("What you typed is kept", browser.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("سرت", browser.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"switch\"", browser.Html, StringComparison.Ordinal);
        // A slip on the way loses nothing.
        await browser.Post("/en/sign-in", ("name", "analyst"), ("password", "not this one"), ("to", "/en"), ("held", browser.Hidden("held")));
        Assert.Equal(HttpStatusCode.BadRequest, browser.Status);
        await browser.Post("/en/sign-in", ("name", "analyst"), ("password", Password), ("to", "/en"), ("held", browser.Hidden("held")));
        Assert.Equal(HttpStatusCode.OK, browser.Status);
        Assert.Contains(Report, browser.Text, StringComparison.Ordinal);
        Assert.Contains("action=\"/en/add\"", browser.Html, StringComparison.Ordinal);
        Assert.Equal(0, await Reports());
        await browser.Post("/en/add", ("text", Report), ("publisher", "Lebda <i>Today</i>"));
        Assert.Equal(HttpStatusCode.SeeOther, browser.Status);
        Assert.Equal(1, await Reports());
    }

    [Fact]
    public async Task Nobody_else_gets_what_somebody_typed()
    {
        using var browser = await Interrupted();
        await browser.Post("/en/sign-in", ("name", "reviewer"), ("password", Password), ("to", "/en"), ("held", browser.Hidden("held")));
        Assert.Equal((HttpStatusCode.SeeOther, "/en"), (browser.Status, browser.Location));
    }

    [Fact]
    public async Task What_was_kept_cannot_be_made_up()
    {
        using var browser = await Interrupted();
        var held = browser.Hidden("held");
        foreach (var made in new[] { "", "x", held[..^8] + "AAAAAAA=", Convert.ToBase64String(new byte[500]) })
        {
            using var other = Browser();
            await other.Get("/en/sign-in");
            await other.Post("/en/sign-in", ("name", "analyst"), ("password", Password), ("to", "/en"), ("held", made));
            Assert.Equal(HttpStatusCode.SeeOther, other.Status);
        }
    }

    [Fact]
    public async Task Forms_of_nobody_and_forms_with_passwords_are_not_kept()
    {
        using var nobody = Browser();
        Assert.Equal(HttpStatusCode.Unauthorized, (await nobody.Raw("/en/add", ("text", Report))).Status);
        Assert.DoesNotContain("name=\"held\"", nobody.Html, StringComparison.Ordinal);
        using var planted = Browser();
        planted.Plant("rasid-session", new string('B', 43));
        await planted.Raw("/en/add", ("text", Report));
        Assert.DoesNotContain("name=\"held\"", planted.Html, StringComparison.Ordinal);
        using var browser = await Browser(Role.Administrator);
        await browser.Get("/en/account");
        Clock.Pass(TimeSpan.FromMinutes(31));
        await browser.Post("/en/account", ("do", "password"), ("password", Password), ("wanted", "nine loud pelicans"), ("again", "nine loud pelicans"));
        Assert.Equal(HttpStatusCode.Unauthorized, browser.Status);
        Assert.DoesNotContain("name=\"held\"", browser.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_long_report_comes_back_whole()
    {
        var text = string.Concat(Enumerable.Range(0, 3000).Select(i => $"{Report} ({i})\n"));
        using var browser = await Interrupted(text);
        await browser.Post("/en/sign-in", ("name", "analyst"), ("password", Password), ("to", "/en"), ("held", browser.Hidden("held")));
        Assert.Contains($"{Report} (2999)", browser.Text, StringComparison.Ordinal);
        Assert.Contains($"{Report} (0)", browser.Text, StringComparison.Ordinal);
    }

    private async Task<Browser> Interrupted(string text = Report)
    {
        var browser = await Browser(Role.Analyst);
        await browser.Get("/en/add");
        Clock.Pass(TimeSpan.FromMinutes(31));
        return await browser.Post("/en/add", ("text", text), ("publisher", "Lebda <i>Today</i>"), ("published", ""));
    }

    private async Task<long> Reports() => (await Record.CountsAsync(Viewer.Public, TestContext.Current.CancellationToken)).Reports;
}
