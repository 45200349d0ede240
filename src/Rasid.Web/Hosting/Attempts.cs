using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Rasid.Accounts;
using Rasid.Web.Access;

namespace Rasid.Web.Hosting;

/// <summary>How often somebody may try to sign in: so many times from one address, and so many at once from all, for each costs the server a slow hash.</summary>
internal static class Attempts
{
    private static readonly string[] Tried = ["/{lang}/sign-in", "/{lang}/sign-in/code", "/{lang}/account"];

    private const int AtOnce = 4;
    private const int Waiting = 40;
    private const int Segments = 5;

    public static void Add(IServiceCollection services, AccountOptions options) => services.AddRateLimiter(limiter =>
    {
        limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limiter.OnRejected = (rejected, _) =>
        {
            // A fifth of the window later the first attempts are forgotten.
            rejected.HttpContext.Response.Headers.RetryAfter = ((int)Math.Ceiling(options.AttemptsWithin.TotalSeconds / Segments)).ToString(CultureInfo.InvariantCulture);
            return new ValueTask(FaultPages.Write(rejected.HttpContext, 429));
        };
        limiter.GlobalLimiter = PartitionedRateLimiter.CreateChained(
            PartitionedRateLimiter.Create<HttpContext, string>(context => IsAttempt(context)
                ? RateLimitPartition.GetSlidingWindowLimiter("from " + From(context), _ => new SlidingWindowRateLimiterOptions
                {
                    PermitLimit = options.MostAttempts,
                    Window = options.AttemptsWithin,
                    SegmentsPerWindow = Segments,
                    QueueLimit = 0,
                })
                : RateLimitPartition.GetNoLimiter("")),
            PartitionedRateLimiter.Create<HttpContext, string>(static context => IsAttempt(context)
                ? RateLimitPartition.GetConcurrencyLimiter("all", static _ => new ConcurrencyLimiterOptions { PermitLimit = AtOnce, QueueLimit = Waiting })
                : RateLimitPartition.GetNoLimiter("")));
    });

    // By the route and not by the path, which has many spellings.
    private static bool IsAttempt(HttpContext context) =>
        HttpMethods.IsPost(context.Request.Method) && context.GetEndpoint() is RouteEndpoint route && Tried.Contains(AccessTable.RouteOf(route), StringComparer.Ordinal);

    // Whoever has one IPv6 address has the whole network of 64 bits.
    private static string From(HttpContext context)
    {
        if (context.Connection.RemoteIpAddress is not { } from) return "";
        if (from.IsIPv4MappedToIPv6) from = from.MapToIPv4();
        return from.AddressFamily == AddressFamily.InterNetworkV6 ? new IPAddress([.. from.GetAddressBytes()[..8], 0, 0, 0, 0, 0, 0, 0, 0]).ToString() : from.ToString();
    }
}
