using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Rasid.Accounts;

namespace Rasid.Web.Access;

/// <summary>Knows a browser by its cookie. It is made anew at each sign-in, read by no script, and over TLS bound to this host alone.</summary>
internal static class SessionCookie
{
    private const string Plain = "rasid-session";
    private const string Bound = "__Host-rasid-session";

    /// <summary>Finds out who asks.</summary>
    public static Task Read(HttpContext context, RequestDelegate next)
    {
        // Anew on every request, for the first account may be made while the site runs.
        if (context.RequestServices.GetService<AccountFile>() is not { HasAccounts: true }) return next(context);
        var found = Token(context) is { } token ? context.RequestServices.GetRequiredService<Sessions>().Find(token) : null;
        Visit.Set(context, new Visit(true, found?.Account, found?.Session));
        return next(context);
    }

    /// <summary>Lets a browser in as an account; a session that it had ends.</summary>
    public static void Begin(HttpContext context, Account account)
    {
        var sessions = context.RequestServices.GetRequiredService<Sessions>();
        if (Visit.Of(context).Session is { } old) sessions.End(old);
        var token = sessions.Begin(account);
        context.Response.Cookies.Append(Name(context), token, Options(context));
        // What is made in the rest of this request is made for who has just come in.
        if (sessions.Find(token) is { } found) Visit.Set(context, new Visit(true, found.Account, found.Session));
    }

    /// <summary>Signs a browser out.</summary>
    public static void End(HttpContext context)
    {
        if (Visit.Of(context).Session is { } session) context.RequestServices.GetRequiredService<Sessions>().End(session);
        context.Response.Cookies.Delete(Name(context), Options(context));
    }

    /// <summary>What the browser's cookie holds; null when it has none.</summary>
    public static string? Token(HttpContext context) => context.Request.Cookies[Name(context)];

    private static string Name(HttpContext context) => context.Request.IsHttps ? Bound : Plain;

    // No age: the browser forgets it when it is closed; the server ends it sooner.
    private static CookieOptions Options(HttpContext context) =>
        new() { HttpOnly = true, Secure = context.Request.IsHttps, SameSite = SameSiteMode.Lax, Path = "/", IsEssential = true };
}
