using System.Net;
using Microsoft.AspNetCore.Http;

namespace Rasid.Web.Hosting;

/// <summary>Answers only who asks for this computer by its own names: a page of another site cannot reach the record by a name of its making.</summary>
internal static class HostGuard
{
    public static Task Check(HttpContext context, RequestDelegate next) =>
        IsOwn(context.Request.Host) ? next(context) : FaultPages.WriteHost(context);

    private static bool IsOwn(HostString host)
    {
        if (!host.HasValue) return false;
        if (host.Host.Equals("localhost", StringComparison.OrdinalIgnoreCase)) return true;
        return IPAddress.TryParse(host.Host, out var address) && IPAddress.IsLoopback(address);
    }
}
