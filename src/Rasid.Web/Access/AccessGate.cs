using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Rasid.Accounts;
using Rasid.Web.Endpoints;
using Rasid.Web.Hosting;

namespace Rasid.Web.Access;

/// <summary>Holds every request to the table. What the table does not name is refused.</summary>
internal static class AccessGate
{
    public static Task Check(HttpContext context, RequestDelegate next)
    {
        var endpoint = context.GetEndpoint();
        if (endpoint is null) return next(context);
        // What is no route is the framework's own answer that a method is not allowed.
        if (endpoint is not RouteEndpoint route) return FaultPages.Write(context, 405);
        var visit = Visit.Of(context);
        var right = AccessTable.Of(route, context.Request.Method);
        if (!visit.HasAccounts) return right is Right.Own or Right.Administer || IsSignIn(route) ? FaultPages.Write(context, 404) : next(context);
        if (right == Right.Anyone) return next(context);
        if (visit.Account is not { } account) return AskAsync(context, right);
        if (account.MustChange && right != Right.Own)
        {
            context.Response.Redirect(Frame(context).Url("/account"));
            return Task.CompletedTask;
        }
        if (right is { } needed && visit.May(needed)) return next(context);
        context.RequestServices.GetRequiredService<AuditLog>()
            .Add(AuditKinds.Denied, account.Name, "", $"{context.Request.Method} {AccessTable.RouteOf(route)}", context.Address());
        return FaultPages.Write(context, 403);
    }

    private static async Task AskAsync(HttpContext context, Right? right)
    {
        if (!HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method))
        {
            // What was typed comes back after signing in.
            var held = await context.RequestServices.GetRequiredService<HeldForms>().SealAsync(context, right).ConfigureAwait(false);
            await (held is null ? FaultPages.Write(context, 401) : SignInEndpoint.AskAgain(context, Frame(context), held)).ConfigureAwait(false);
            return;
        }
        var to = Uri.EscapeDataString(context.Request.Path + context.Request.QueryString);
        context.Response.Redirect($"{Frame(context).Url("/sign-in")}?to={to}");
    }

    private static bool IsSignIn(RouteEndpoint route) => AccessTable.RouteOf(route).StartsWith("/{lang}/sign-in", StringComparison.Ordinal);

    private static Pages.PageFrame Frame(HttpContext context) => context.RequestServices.GetRequiredService<Frames>().Bare(context);
}
