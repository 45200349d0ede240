using System.Net;

namespace Rasid.Web.Tests;

public sealed class SafetyTests(SampleSite site)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/ar")]
    [InlineData("/en/no-such-page")]
    [InlineData("/health")]
    [InlineData("/_content/Rasid.Web/rasid.css")]
    public async Task Every_answer_has_the_headers_that_keep_it_to_itself(string path)
    {
        using var client = site.Client();
        using var response = await client.GetAsync(path, Cancellation);
        var policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));
        Assert.StartsWith("default-src 'none';", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("script-src", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("DENY", Assert.Single(response.Headers.GetValues("X-Frame-Options")));
        Assert.Equal("no-referrer", Assert.Single(response.Headers.GetValues("Referrer-Policy")));
        Assert.False(response.Headers.Contains("Server"));
    }

    [Theory]
    [InlineData("rasid.example.org")]
    [InlineData("127.0.0.1.example.org")]
    [InlineData("192.168.1.4")]
    public async Task Another_host_name_is_not_answered(string host)
    {
        using var client = site.Client();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/ar");
        request.Headers.Host = host;
        using var response = await client.SendAsync(request, Cancellation);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.DoesNotContain("<table", await response.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("localhost:5280")]
    [InlineData("127.0.0.1")]
    [InlineData("[::1]:5280")]
    public async Task The_names_of_this_computer_are_answered(string host)
    {
        using var client = site.Client();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/ar");
        request.Headers.Host = host;
        using var response = await client.SendAsync(request, Cancellation);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Theory]
    [InlineData("/ar/no-such-page", "لا صفحة هنا", "rtl")]
    [InlineData("/en/no-such-page", "There is no page here", "ltr")]
    [InlineData("/nowhere", "لا صفحة هنا", "rtl")]
    [InlineData("/de", "لا صفحة هنا", "rtl")]
    public async Task A_page_that_is_not_there_says_so_in_the_users_language(string path, string title, string direction)
    {
        using var client = site.Client();
        using var response = await client.GetAsync(path, Cancellation);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        var html = await response.Content.ReadAsStringAsync(Cancellation);
        Assert.Contains(title, html, StringComparison.Ordinal);
        Assert.Contains($"dir=\"{direction}\"", html, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Health_says_ok() => Assert.Equal("ok\n", await site.Get("/health"));

    [Fact]
    public async Task No_page_names_another_host_or_holds_a_script_or_a_style()
    {
        foreach (var path in new[] { "/ar", "/en" })
        {
            var html = await site.Get(path);
            Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("<style", html, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain(" style=", html, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("src=\"http", html, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("href=\"http", html, StringComparison.OrdinalIgnoreCase);
        }
    }
}
