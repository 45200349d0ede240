using System.Net;
using Microsoft.AspNetCore.Builder;
using Rasid.Storage.Sqlite;

namespace Rasid.Web.Tests;

/// <summary>A site over a record of its own, for tests that write.</summary>
public abstract class OwnSite : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("rasid-web-own-").FullName;
    private WebApplication _site = null!;

    protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private protected RecordFile Record { get; private set; } = null!;

    private protected HttpClient Client { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Record = SampleSite.Open(Path.Combine(_folder, "own.db"));
        _site = await SampleSite.StartAsync(await PrepareAsync());
        Client = SampleSite.ClientOf(_site);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _site.DisposeAsync();
        Record.Dispose();
        Directory.Delete(_folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>What the site is built of, and what its record holds before the first request.</summary>
    private protected virtual Task<SiteParts> PrepareAsync() => Task.FromResult(SampleSite.PartsOver(Record));

    private protected async Task<HttpResponseMessage> Get(string path)
    {
        var response = await Client.GetAsync(path, Cancellation);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return response;
    }

    private protected async Task<string> Html(string path)
    {
        using var response = await Get(path);
        return await response.Content.ReadAsStringAsync(Cancellation);
    }

    /// <summary>Sends a form as a browser does: with the cookie of the page that it stood on.</summary>
    private protected async Task<HttpResponseMessage> Send(HttpResponseMessage page, string path, HttpContent form)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = form };
        request.Headers.Add("Cookie", page.Headers.GetValues("Set-Cookie").Select(c => c.Split(';')[0]));
        return await Client.SendAsync(request, Cancellation);
    }

    /// <summary>The value of a form's hidden field.</summary>
    private protected static string Hidden(string html, string name)
    {
        var field = $"name=\"{name}\" value=\"";
        var at = html.IndexOf(field, StringComparison.Ordinal) + field.Length;
        return WebUtility.HtmlDecode(html[at..html.IndexOf('"', at)]);
    }
}
