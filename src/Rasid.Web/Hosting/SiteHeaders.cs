using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;

namespace Rasid.Web.Hosting;

/// <summary>Headers that keep a page to itself: no scripts, nothing from another host, in nobody's frame.</summary>
internal static class SiteHeaders
{
    private const string Policy =
        "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public static Task Add(HttpContext context, RequestDelegate next)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
        // Asked for by TLS once, asked for by TLS always.
        if (context.Request.IsHttps) headers.StrictTransportSecurity = "max-age=31536000";
        // What a record shows changes, and is nobody else's to keep.
        headers.CacheControl = "private, no-cache";
        return next(context);
    }

    /// <summary>A file whose address carries its version never changes.</summary>
    public static void AddCaching(StaticFileResponseContext file) =>
        file.Context.Response.Headers.CacheControl = file.Context.Request.Query.ContainsKey("v") ? "public, max-age=31536000, immutable" : "public, max-age=86400";
}
