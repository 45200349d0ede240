using System.Net;

namespace Rasid.Web;

/// <summary>Where the site listens: addresses of this computer only, until there are accounts. Immutable.</summary>
/// <param name="EndPoints">Addresses and ports; port 0 takes a free one.</param>
public sealed record LoopbackUrls(IReadOnlyList<IPEndPoint> EndPoints)
{
    /// <summary>Where the site listens when nothing was said.</summary>
    public const string Default = "http://127.0.0.1:5280";

    /// <summary>Reads addresses as a person gives them, several with semicolons between them.</summary>
    /// <param name="typed">As <c>http://127.0.0.1:5280</c>, <c>http://localhost:5280</c> or <c>http://[::1]:5280</c>.</param>
    /// <param name="urls">The addresses.</param>
    /// <param name="refused">The first that is none, or that other computers could reach; empty when all are good.</param>
    /// <returns>False when one was refused.</returns>
    public static bool TryParse(string typed, out LoopbackUrls urls, out string refused)
    {
        ArgumentNullException.ThrowIfNull(typed);
        var found = new List<IPEndPoint>();
        (urls, refused) = (new LoopbackUrls(found), "");
        foreach (var url in typed.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (Of(url) is not { } address)
            {
                refused = url;
                return false;
            }
            found.Add(address);
        }
        if (found.Count > 0) return true;
        refused = typed;
        return false;
    }

    private static IPEndPoint? Of(string url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri) || uri.Scheme != Uri.UriSchemeHttp) return null;
        if (uri.PathAndQuery.Length > 1 || uri.UserInfo.Length > 0 || uri.Fragment.Length > 0) return null;
        if (uri.Host.Equals("localhost", StringComparison.OrdinalIgnoreCase)) return new IPEndPoint(IPAddress.Loopback, uri.Port);
        return IPAddress.TryParse(uri.Host, out var address) && IPAddress.IsLoopback(address) ? new IPEndPoint(address, uri.Port) : null;
    }
}
