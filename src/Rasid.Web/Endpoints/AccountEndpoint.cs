using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Rasid.Accounts;
using Rasid.Web.Access;
using Rasid.Web.Hosting;
using Rasid.Web.Pages;

namespace Rasid.Web.Endpoints;

/// <summary>The page of one's own account: password, second factor, sessions.</summary>
internal static class AccountEndpoint
{
    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapMethods("/account", RasidSite.Reading, Get);
        pages.MapPost("/account", Post).DisableAntiforgery();
    }

    private static async Task<IResult> Get(HttpContext context, Frames frames, IAntiforgery forms, OwnDesk desk, Sessions sessions) =>
        await Show(context, frames.Bare(context), forms, desk, sessions, 200, "", context.Request.Query["done"] == "password" ? "Account_PasswordChanged" : "", "", []).ConfigureAwait(false);

    private static async Task<IResult> Post(HttpContext context, Frames frames, IAntiforgery forms, OwnDesk desk, Sessions sessions, AuditLog audit)
    {
        var frame = frames.Bare(context);
        var (form, status) = await ReviewForms.ReadAsync(context, forms).ConfigureAwait(false);
        if (form is null) return FaultPages.Result(frame, status);
        var visit = Visit.Of(context);
        var (account, deed, password) = (visit.Account!, new Deed(visit.Account!.Name, context.Address()), form["password"].ToString());
        try
        {
            switch (form["do"].ToString())
            {
                case "password":
                    if (form["again"].ToString() != form["wanted"].ToString())
                        return await Show(context, frame, forms, desk, sessions, 400, frame.Words["Account_NotTheSame"], "", "", []).ConfigureAwait(false);
                    await desk.ChangePasswordAsync(deed, account, password, form["wanted"].ToString()).ConfigureAwait(false);
                    SessionCookie.Begin(context, account);
                    return Page.Moved(context, frame.Url("/account") + "?done=password");
                case "begin":
                    return await Show(context, frame, forms, desk, sessions, 200, "", "", await desk.SecretAsync(account).ConfigureAwait(false), []).ConfigureAwait(false);
                case "confirm":
                    var codes = await desk.TurnOnAsync(deed, account, form["code"].ToString()).ConfigureAwait(false);
                    SessionCookie.Begin(context, account);
                    return await Show(context, frame, forms, desk, sessions, 200, "", "Account_SecondFactorOn", "", codes).ConfigureAwait(false);
                case "codes":
                    var made = await desk.NewCodesAsync(deed, account, password).ConfigureAwait(false);
                    return await Show(context, frame, forms, desk, sessions, 200, "", "", "", made).ConfigureAwait(false);
                case "off":
                    await desk.TurnOffAsync(deed, account, password).ConfigureAwait(false);
                    SessionCookie.Begin(context, account);
                    return Page.Moved(context, frame.Url("/account"));
                case "others":
                    sessions.EndOthers(account, visit.Session!);
                    audit.Add(AuditKinds.SessionsEnded, account.Name, account.Name, "", context.Address());
                    return Page.Moved(context, frame.Url("/account"));
                default:
                    return FaultPages.Result(frame, 400);
            }
        }
        catch (AccountException e) when (e.Code != AccountFaults.File)
        {
            // The secret stays on the page while its first code is tried again.
            var secret = form["do"] == "confirm" && !account.HasSecondFactor ? await desk.SecretAsync(account).ConfigureAwait(false) : "";
            return await Show(context, frame, forms, desk, sessions, 400, AccountsEndpoint.Sentence(frame, e), "", secret, []).ConfigureAwait(false);
        }
    }

    private static async Task<IResult> Show(
        HttpContext context, PageFrame frame, IAntiforgery forms, OwnDesk desk, Sessions sessions, int status, string fault, string done, string secret, IReadOnlyList<string> codes)
    {
        // Secrets and codes are for this one look.
        if (secret.Length > 0 || codes.Count > 0) context.Response.Headers.CacheControl = "no-store";
        var visit = Visit.Of(context);
        return Page.Of<AccountPage>(
            status,
            (nameof(AccountPage.Frame), frame),
            (nameof(AccountPage.Form), ReviewForms.Of(context, forms)),
            (nameof(AccountPage.Account), visit.Account),
            (nameof(AccountPage.Here), visit.Session),
            (nameof(AccountPage.Open), sessions.Of(visit.Account!)),
            (nameof(AccountPage.CodesLeft), visit.Account!.HasSecondFactor ? await desk.CodesLeftAsync(visit.Account).ConfigureAwait(false) : 0),
            (nameof(AccountPage.Fault), fault),
            (nameof(AccountPage.Done), done),
            (nameof(AccountPage.Secret), secret),
            (nameof(AccountPage.Codes), codes));
    }
}
