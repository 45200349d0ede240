using System.Net;

namespace Rasid.Web.Tests.Accounts;

/// <summary>A browser: keeps cookies, sends the key of the page's form, follows no redirect by itself.</summary>
internal sealed class Browser(HttpClient client) : IDisposable
{
    private readonly Dictionary<string, string> _cookies = new(StringComparer.Ordinal);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Source of the last page.</summary>
    public string Html { get; private set; } = "";

    public HttpStatusCode Status { get; private set; }

    /// <summary>Where the last answer led to; empty for a page.</summary>
    public string Location { get; private set; } = "";

    /// <summary>Headers of the last answer.</summary>
    public Dictionary<string, string> Headers { get; } = new(StringComparer.OrdinalIgnoreCase);

    public string? Cookie(string name) => _cookies.GetValueOrDefault(name);

    public void Plant(string name, string value) => _cookies[name] = value;

    public Task<Browser> Get(string path) => Send(new HttpRequestMessage(HttpMethod.Get, path));

    /// <summary>Sends fields with the key of the form on the last page.</summary>
    public Task<Browser> Post(string path, params (string Name, string Value)[] fields) =>
        Raw(path, [.. fields, ("form-key", Hidden("form-key"))]);

    /// <summary>Sends fields and nothing else.</summary>
    public Task<Browser> Raw(string path, params (string Name, string Value)[] fields) =>
        Send(new HttpRequestMessage(HttpMethod.Post, path) { Content = new FormUrlEncodedContent(fields.Select(f => KeyValuePair.Create(f.Name, f.Value))) });

    public async Task<Browser> Send(HttpRequestMessage request)
    {
        if (_cookies.Count > 0) request.Headers.Add("Cookie", string.Join("; ", _cookies.Select(c => $"{c.Key}={c.Value}")));
        using (request)
        {
            using var response = await client.SendAsync(request, Cancellation);
            (Status, Location) = (response.StatusCode, response.Headers.Location?.ToString() ?? "");
            Html = await response.Content.ReadAsStringAsync(Cancellation);
            Headers.Clear();
            foreach (var (name, values) in response.Headers) Headers[name] = string.Join(", ", values);
            if (!response.Headers.TryGetValues("Set-Cookie", out var set)) return this;
            foreach (var cookie in set)
            {
                var pair = cookie.Split(';')[0].Split('=', 2);
                if (pair[1].Length == 0) _cookies.Remove(pair[0]);
                else _cookies[pair[0]] = pair[1];
            }
            return this;
        }
    }

    public string Hidden(string name)
    {
        var field = $"name=\"{name}\" value=\"";
        var at = Html.IndexOf(field, StringComparison.Ordinal);
        if (at < 0) return "";
        at += field.Length;
        return WebUtility.HtmlDecode(Html[at..Html.IndexOf('"', at)]);
    }

    public string Text => WebUtility.HtmlDecode(Html);

    public void Dispose() => client.Dispose();
}
