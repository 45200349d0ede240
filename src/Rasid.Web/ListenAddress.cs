using System.Net;

namespace Rasid.Web;

/// <summary>One address that the site listens on. Immutable.</summary>
/// <param name="EndPoint">Address and port; port 0 takes a free one.</param>
/// <param name="IsTls">Whether it speaks TLS.</param>
public sealed record ListenAddress(IPEndPoint EndPoint, bool IsTls)
{
    /// <summary>Whether only this computer can reach it.</summary>
    public bool IsOwn => IPAddress.IsLoopback(EndPoint.Address);

    /// <summary>Reads addresses as a person gives them, several with semicolons between them.</summary>
    /// <param name="typed">As <c>http://127.0.0.1:5280</c>, <c>http://localhost:5280</c>, <c>https://0.0.0.0:443</c> or <c>https://*:443</c>.</param>
    /// <param name="refused">The first that is none; empty when all are. A name that is not <c>localhost</c> is no address: it is not looked up.</param>
    public static IReadOnlyList<ListenAddress> Parse(string typed, out string refused)
    {
        ArgumentNullException.ThrowIfNull(typed);
        var found = new List<ListenAddress>();
        foreach (var url in typed.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (Of(url) is not { } address)
            {
                refused = url;
                return [];
            }
            found.Add(address);
        }
        refused = found.Count > 0 ? "" : typed;
        return found;
    }

    private static ListenAddress? Of(string url)
    {
        // Every address of this computer, as servers write it.
        var plain = url.Replace("://*:", "://0.0.0.0:", StringComparison.Ordinal).Replace("://+:", "://0.0.0.0:", StringComparison.Ordinal);
        if (!Uri.TryCreate(plain, UriKind.Absolute, out var uri) || (uri.Scheme != Uri.UriSchemeHttp && uri.Scheme != Uri.UriSchemeHttps)) return null;
        if (uri.PathAndQuery.Length > 1 || uri.UserInfo.Length > 0 || uri.Fragment.Length > 0) return null;
        var isTls = uri.Scheme == Uri.UriSchemeHttps;
        if (uri.Host.Equals("localhost", StringComparison.OrdinalIgnoreCase)) return new ListenAddress(new IPEndPoint(IPAddress.Loopback, uri.Port), isTls);
        return IPAddress.TryParse(uri.Host, out var address) ? new ListenAddress(new IPEndPoint(address, uri.Port), isTls) : null;
    }
}
