using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Rasid.Web.Hosting;

/// <summary>
/// Answers only who asks by a name of the site: a page of another site cannot reach the record by a name of its making. By the names of others' list only over TLS;
/// by this computer's own names only this computer.
/// </summary>
internal static class HostGuard
{
    public static Task Check(HttpContext context, RequestDelegate next)
    {
        var host = context.Request.Host;
        if (!host.HasValue) return FaultPages.WriteHost(context);
        if (IsOwn(host) && IsHere(context)) return next(context);
        var listening = context.RequestServices.GetRequiredService<Listening>();
        if (!listening.Hosts.Contains(host.Host, StringComparer.OrdinalIgnoreCase)) return FaultPages.WriteHost(context);
        return context.Request.IsHttps ? next(context) : FaultPages.WritePlain(context);
    }

    private static bool IsOwn(HostString host) =>
        host.Host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(host.Host, out var address) && IPAddress.IsLoopback(address));

    // A test server has no address.
    private static bool IsHere(HttpContext context) => context.Connection.RemoteIpAddress is not { } from || IPAddress.IsLoopback(from.IsIPv4MappedToIPv6 ? from.MapToIPv4() : from);
}
