using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using Rasid.Accounts;

namespace Rasid.Web.Tests.Accounts;

/// <summary>A site that is open to others: names, TLS, proxies, patience.</summary>
public sealed class OpenSiteTests : AccountSite
{
    private static readonly IPAddress Proxy = IPAddress.Parse("192.0.2.9");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("192.0.2.9", "https", "rasid.example.org", 302, "203.0.113.5")]
    [InlineData("192.0.2.9", "http", "rasid.example.org", 400, "203.0.113.5")]
    [InlineData("192.0.2.9", "https", "other.example.org", 400, "203.0.113.5")]
    [InlineData("192.0.2.9", "https", "localhost", 400, "203.0.113.5")]
    [InlineData("198.51.100.7", "https", "rasid.example.org", 400, "198.51.100.7")]
    public async Task Only_a_named_proxy_says_for_whom_and_how_it_asks(string from, string scheme, string host, int status, string address)
    {
        await using var site = await SampleSite.StartAsync(Parts(), Behind());
        var context = await site.GetTestServer().SendAsync(c =>
        {
            c.Connection.RemoteIpAddress = IPAddress.Parse(from);
            (c.Request.Method, c.Request.Path, c.Request.Host) = ("GET", "/en", new HostString(host));
            c.Request.Headers["X-Forwarded-For"] = "10.0.0.1, 203.0.113.5";
            c.Request.Headers["X-Forwarded-Proto"] = scheme;
            c.Request.Headers["X-Forwarded-Host"] = "evil.example.org";
        }, Cancellation);
        Assert.Equal((status, address), (context.Response.StatusCode, context.Connection.RemoteIpAddress!.ToString()));
        if (status == 302) Assert.Equal("max-age=31536000", context.Response.Headers.StrictTransportSecurity);
    }

    [Fact]
    public async Task Over_tls_cookies_are_secure_and_bound_to_the_host()
    {
        await using var site = await SampleSite.StartAsync(Parts(), Behind());
        var server = site.GetTestServer();
        var (cookie, key) = ("", "");
        for (var i = 0; i < 2; i++)
        {
            var body = Encoding.ASCII.GetBytes($"name=reader&password={Uri.EscapeDataString(Password)}&to=%2Fen&form-key={Uri.EscapeDataString(key)}");
            var context = await server.SendAsync(c =>
            {
                c.Connection.RemoteIpAddress = Proxy;
                (c.Request.Method, c.Request.Path, c.Request.Host) = (i == 0 ? "GET" : "POST", "/en/sign-in", new HostString("rasid.example.org"));
                c.Request.Headers["X-Forwarded-For"] = "203.0.113.5";
                c.Request.Headers["X-Forwarded-Proto"] = "https";
                if (i == 0) return;
                c.Request.ContentType = "application/x-www-form-urlencoded";
                c.Request.Headers.Cookie = cookie;
                c.Request.Body = new MemoryStream(body);
                c.Request.ContentLength = body.Length;
            }, Cancellation);
            var set = context.Response.Headers.SetCookie;
            Assert.All(set, s => Assert.Contains("; secure", s, StringComparison.Ordinal));
            Assert.All(set, s => Assert.Contains("; httponly", s, StringComparison.Ordinal));
            Assert.All(set, s => Assert.Contains("; samesite=", s, StringComparison.Ordinal));
            if (i == 1) Assert.Contains(set, s => s!.StartsWith("__Host-rasid-session=", StringComparison.Ordinal) && !s.Contains("domain", StringComparison.OrdinalIgnoreCase));
            using var reader = new StreamReader(context.Response.Body);
            var html = await reader.ReadToEndAsync(Cancellation);
            cookie = string.Join("; ", set.Select(s => s!.Split(';')[0]));
            var at = html.IndexOf("name=\"form-key\" value=\"", StringComparison.Ordinal) + 23;
            if (i == 0) key = html[at..html.IndexOf('"', at)];
        }
        Assert.Contains(Audit.Newest(0, 5), a => a is { Kind: AuditKinds.SignedIn, Address: "203.0.113.5" });
    }

    [Fact]
    public async Task Kestrel_speaks_tls_by_the_certificate_that_was_given()
    {
        using var certificate = ListeningTests.Made();
        await using var site = RasidSite.Build(Parts(), new Listening([new ListenAddress(new IPEndPoint(IPAddress.Loopback, 0), true)]) { Hosts = ["rasid.example.org"], Certificate = certificate });
        await site.StartAsync(Cancellation);
        using var handler = new SocketsHttpHandler { SslOptions = new SslClientAuthenticationOptions { RemoteCertificateValidationCallback = (_, given, _, _) => given!.GetCertHashString() == certificate.GetCertHashString() }, AllowAutoRedirect = false };
        using var client = new HttpClient(handler);
        using var response = await client.GetAsync(new Uri(site.Urls.Single() + "/en"), Cancellation);
        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.True(response.Headers.Contains("Strict-Transport-Security"));
    }

    [Fact]
    public async Task Whoever_sends_the_head_of_a_request_too_slowly_is_hung_up_on()
    {
        await using var site = RasidSite.Build(Parts(), Own() with { HeadWithin = TimeSpan.FromMilliseconds(300) });
        await site.StartAsync(Cancellation);
        Assert.Contains("408", await Answer(site, "GET /en HTTP/1.1\r\nHost: localhost\r\nX-Slow: ", ""), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_endless_body_is_cut_off_at_the_limit()
    {
        await using var site = RasidSite.Build(Parts(), Own());
        await site.StartAsync(Cancellation);
        var chunk = "10000\r\n" + new string('a', 0x10000) + "\r\n";
        var answer = await Answer(site, "POST /en/sign-in HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\nTransfer-Encoding: chunked\r\n\r\n", chunk);
        Assert.Contains(" 413 ", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_head_that_is_too_large_is_refused()
    {
        await using var site = RasidSite.Build(Parts(), Own());
        await site.StartAsync(Cancellation);
        Assert.Contains(" 431 ", await Answer(site, $"GET /en HTTP/1.1\r\nHost: localhost\r\nCookie: {new string('a', 40_000)}\r\n\r\n", ""), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_settings_with_which_the_site_ran_are_in_the_audit()
    {
        await using var site = await SampleSite.StartAsync(Parts(), Behind());
        Assert.Contains(Audit.Newest(0, 3), a => a.Kind == AuditKinds.Started && a.Detail.Contains("rasid.example.org", StringComparison.Ordinal) && a.Detail.Contains("192.0.2.9", StringComparison.Ordinal));
    }

    private static Listening Own() => new([new ListenAddress(new IPEndPoint(IPAddress.Loopback, 0), false)]);

    private static Listening Behind() => Own() with { Hosts = ["rasid.example.org"], Proxies = [Proxy] };

    private SiteParts Parts() => SampleSite.PartsOver(Record) with { Accounts = File, Access = new AccountOptions { HashRounds = 10 } };

    // Sends a head, then the same piece for as long as the other side takes it; what came back.
    private static async Task<string> Answer(WebApplication site, string head, string piece)
    {
        var port = new Uri(site.Urls.Single()).Port;
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, port, Cancellation);
        await using var stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(head), Cancellation);
        var got = new StringBuilder();
        var reading = Task.Run(async () =>
        {
            var buffer = new byte[4096];
            try
            {
                while (await stream.ReadAsync(buffer, Cancellation) is var read and > 0) got.Append(Encoding.ASCII.GetString(buffer, 0, read));
            }
            catch (IOException)
            {
                // Hung up on.
            }
        }, Cancellation);
        try
        {
            for (var i = 0; piece.Length > 0 && i < 1000 && !reading.IsCompleted && got.Length == 0; i++) await stream.WriteAsync(Encoding.ASCII.GetBytes(piece), Cancellation);
        }
        catch (IOException)
        {
            // The other side takes no more.
        }
        await Task.WhenAny(reading, Task.Delay(TimeSpan.FromSeconds(60), Cancellation));
        return got.ToString();
    }
}
