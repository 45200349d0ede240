using System.Buffers.Binary;
using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using Rasid.Accounts;

namespace Rasid.Web.Tests.Accounts;

/// <summary>Codes beside the password: set up, asked for, taken once, replaced by recovery codes.</summary>
public sealed class SecondFactorTests : AccountSite
{
    [Fact]
    public async Task An_account_with_a_second_factor_gets_in_by_a_code_and_by_no_code_twice()
    {
        var (secret, recovery) = await SetUp();
        Assert.Equal(OwnDesk.RecoveryCodes, recovery.Count);
        using var browser = Browser();
        await SignIn(browser, "reviewer", to: "/en/reports");
        Assert.Equal(HttpStatusCode.OK, browser.Status);
        Assert.Null(browser.Cookie("rasid-session"));
        Assert.Equal(HttpStatusCode.Redirect, (await browser.Get("/en/reports")).Status);

        await SignIn(browser, "reviewer", to: "/en/reports");
        var step = browser.Hidden("step");
        await browser.Post("/en/sign-in/code", ("step", step), ("to", "/en/reports"), ("code", "000000"));
        Assert.Equal(HttpStatusCode.BadRequest, browser.Status);
        // The code that turned it on was taken then; the one of the next step is good, once.
        var code = Code(secret, 1);
        await browser.Post("/en/sign-in/code", ("step", step), ("to", "/en/reports"), ("code", $"{code[..3]} {code[3..]}"));
        Assert.Equal((HttpStatusCode.SeeOther, "/en/reports"), (browser.Status, browser.Location));
        using var other = Browser();
        await SignIn(other, "reviewer");
        await other.Post("/en/sign-in/code", ("step", other.Hidden("step")), ("to", "/en"), ("code", code));
        Assert.Equal(HttpStatusCode.BadRequest, other.Status);
    }

    [Fact]
    public async Task A_recovery_code_lets_in_once()
    {
        var (_, recovery) = await SetUp();
        foreach (var expected in new[] { HttpStatusCode.SeeOther, HttpStatusCode.BadRequest })
        {
            using var browser = Browser();
            await SignIn(browser, "reviewer");
            await browser.Post("/en/sign-in/code", ("step", browser.Hidden("step")), ("to", "/en"), ("code", recovery[3].ToLowerInvariant()));
            Assert.Equal(expected, browser.Status);
        }
        Assert.Contains(Audit.Newest(0, 10), a => a is { Kind: AuditKinds.CodeUsed, Detail: "9 left" });
    }

    [Fact]
    public async Task Ten_wrong_codes_lock_the_account_and_a_step_of_one_account_opens_no_other()
    {
        var (secret, _) = await SetUp();
        using var browser = Browser();
        await SignIn(browser, "reviewer");
        var step = browser.Hidden("step");
        for (var i = 0; i < 10; i++) await browser.Post("/en/sign-in/code", ("step", step), ("code", i.ToString("D6", CultureInfo.InvariantCulture)));
        await browser.Post("/en/sign-in/code", ("step", step), ("code", Code(secret, 2)));
        Assert.Equal(HttpStatusCode.BadRequest, browser.Status);
        await browser.Post("/en/sign-in/code", ("step", step[..^4] + "AAAA"), ("code", Code(secret, 2)));
        Assert.Equal(HttpStatusCode.BadRequest, browser.Status);
        Assert.Contains("stood open too long", browser.Text, StringComparison.Ordinal);
        Assert.Contains(Audit.Newest(0, 3), a => a.Kind == AuditKinds.Locked);
    }

    [Fact]
    public async Task Giving_it_up_asks_for_the_password()
    {
        var (_, recovery) = await SetUp();
        using var browser = Browser();
        await SignIn(browser, "reviewer");
        await browser.Post("/en/sign-in/code", ("step", browser.Hidden("step")), ("to", "/en"), ("code", recovery[0]));
        await browser.Get("/en/account");
        await browser.Post("/en/account", ("do", "off"), ("password", "wrong and wrong again"));
        Assert.Equal(HttpStatusCode.BadRequest, browser.Status);
        Assert.True((await Account("reviewer")).HasSecondFactor);
        await browser.Post("/en/account", ("do", "off"), ("password", Password));
        Assert.Equal(HttpStatusCode.SeeOther, browser.Status);
        Assert.False((await Account("reviewer")).HasSecondFactor);
        Assert.Equal(HttpStatusCode.OK, (await browser.Get("/en/account")).Status);
    }

    [Fact]
    public async Task The_secret_lies_encrypted_in_the_file()
    {
        var (secret, _) = await SetUp();
        Assert.DoesNotContain(secret, (await Account("reviewer")).SealedSecret, StringComparison.Ordinal);
    }

    private async Task<(string Secret, List<string> Recovery)> SetUp()
    {
        using var browser = await Browser(Role.Reviewer);
        await browser.Get("/ar/account");
        await browser.Post("/ar/account", ("do", "begin"));
        var secret = Between(browser.Html, "<code>", "</code>").Replace(" ", "", StringComparison.Ordinal);
        Assert.Contains("no-store", browser.Headers["Cache-Control"], StringComparison.Ordinal);
        await browser.Post("/ar/account", ("do", "confirm"), ("code", "123"));
        Assert.Equal(HttpStatusCode.BadRequest, browser.Status);
        Assert.Contains("هذا الرمز غير صحيح", browser.Text, StringComparison.Ordinal);
        await browser.Post("/ar/account", ("do", "confirm"), ("code", Code(secret, 0)));
        Assert.Equal(HttpStatusCode.OK, browser.Status);
        return (secret, [.. browser.Html.Split("<li><code>").Skip(1).Select(c => c[..c.IndexOf('<', StringComparison.Ordinal)])]);
    }

    private static string Between(string html, string from, string to)
    {
        var at = html.IndexOf(from, StringComparison.Ordinal) + from.Length;
        return html[at..html.IndexOf(to, at, StringComparison.Ordinal)];
    }

    // As RFC 6238 has it: HMAC-SHA-1 over the number of half minutes.
    private static string Code(string secret, int later)
    {
        var (bits, key) = (0, new List<byte>());
        var value = 0;
        foreach (var c in secret)
        {
            value = (value << 5) | "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".IndexOf(c, StringComparison.Ordinal);
            bits += 5;
            if (bits < 8) continue;
            key.Add((byte)(value >> (bits -= 8)));
            value &= (1 << bits) - 1;
        }
        var step = new byte[8];
        BinaryPrimitives.WriteInt64BigEndian(step, (TimeProvider.System.GetUtcNow().ToUnixTimeSeconds() / 30) + later);
#pragma warning disable CA5350 // What authenticators do.
        var hash = HMACSHA1.HashData(key.ToArray(), step);
#pragma warning restore CA5350
        var number = BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(hash[^1] & 15)) & int.MaxValue;
        return (number % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
    }
}
