using System.Net;
using System.Security.Cryptography.X509Certificates;

namespace Rasid.Web;

/// <summary>Where the site listens and whom it answers. By default this computer alone; others only once there are accounts, over TLS, by the names that were given. Immutable.</summary>
/// <param name="Addresses">Where it listens.</param>
public sealed record Listening(IReadOnlyList<ListenAddress> Addresses)
{
    /// <summary>Where the site listens when nothing was said.</summary>
    public const string Default = "http://127.0.0.1:5280";

    /// <summary>Names by which others ask for the site, without a port. The own names of this computer are always answered to this computer.</summary>
    public IReadOnlyList<string> Hosts { get; init; } = [];

    /// <summary>Addresses of proxies that speak TLS for the site; what others say of whom they ask for is not believed.</summary>
    public IReadOnlyList<IPAddress> Proxies { get; init; } = [];

    /// <summary>Certificate of the addresses that speak TLS; null where none does.</summary>
    public X509Certificate2? Certificate { get; init; }

    /// <summary>Within what time the head of a request has to be there; 15 seconds by default.</summary>
    public TimeSpan HeadWithin { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>Bytes a second below which a body is given up, after five seconds of patience; 240 by default.</summary>
    public double SlowestBody { get; init; } = 240;

    /// <summary>Most connections at once; 1000 by default.</summary>
    public int MostConnections { get; init; } = 1000;

    /// <summary>Whether others than this computer are answered.</summary>
    public bool IsOpen => Addresses.Any(a => !a.IsOwn) || Proxies.Count > 0;

    /// <summary>What is lacking; null when nothing is.</summary>
    /// <param name="hasAccounts">Whether there are accounts.</param>
    public ListenFault? Fault(bool hasAccounts)
    {
        if (Addresses.FirstOrDefault(a => a.IsTls) is { } tls && Certificate is null) return new ListenFault(ListenFault.NoCertificate, tls.EndPoint.ToString());
        if (!IsOpen) return null;
        var open = (Addresses.FirstOrDefault(a => !a.IsOwn) ?? Addresses[0]).EndPoint.ToString();
        if (!hasAccounts) return new ListenFault(ListenFault.NoAccounts, open);
        if (Hosts.Count == 0) return new ListenFault(ListenFault.NoHosts, open);
        // Passwords in the clear only on the way between a proxy and this computer.
        return Proxies.Count == 0 && Addresses.Any(a => a is { IsOwn: false, IsTls: false }) ? new ListenFault(ListenFault.NoTls, open) : null;
    }
}
