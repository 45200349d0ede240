using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Rasid.Accounts;
using Rasid.Web.Access;
using Rasid.Web.Hosting;
using Rasid.Web.Pages;

namespace Rasid.Web.Endpoints;

/// <summary>The accounts, for administrators, and what was done about them.</summary>
internal static class AccountsEndpoint
{
    private const int AuditAPage = 100;

    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapMethods("/accounts", RasidSite.Reading, Get);
        pages.MapPost("/accounts", Add).DisableAntiforgery();
        pages.MapPost("/accounts/{id}", Change).DisableAntiforgery();
        pages.MapMethods("/accounts/audit", RasidSite.Reading, Audit);
    }

    /// <summary>What cannot be done about an account, in the page's language.</summary>
    public static string Sentence(PageFrame frame, AccountException fault) => frame.Words.Format(
        "Account_" + fault.Code, fault.Code is AccountFaults.PasswordLength ? AccountOptions.ShortestPassword : fault.Argument, AccountOptions.LongestPassword);

    private static RazorComponentResult<AccountsPage> Get(HttpContext context, Frames frames, IAntiforgery forms, AccountDesk desk) => Show(context, frames.Bare(context), forms, desk, 200, "", "", "");

    private static async Task<IResult> Add(HttpContext context, Frames frames, IAntiforgery forms, AccountDesk desk)
    {
        var frame = frames.Bare(context);
        var (form, status) = await ReviewForms.ReadAsync(context, forms).ConfigureAwait(false);
        if (form is null) return FaultPages.Result(frame, status);
        if (Roles.Find(form["role"].ToString()) is not { } role) return FaultPages.Result(frame, 400);
        try
        {
            var (account, password) = await desk.AddAsync(By(context), form["name"].ToString(), role, form["voice"].ToString().Trim(), null).ConfigureAwait(false);
            return Show(context, frame, forms, desk, 200, "", account.Name, password);
        }
        catch (AccountException e) when (e.Code != AccountFaults.File)
        {
            return Show(context, frame, forms, desk, 400, Sentence(frame, e), "", "");
        }
    }

    private static async Task<IResult> Change(string id, HttpContext context, Frames frames, IAntiforgery forms, AccountDesk desk)
    {
        var frame = frames.Bare(context);
        var (form, status) = await ReviewForms.ReadAsync(context, forms).ConfigureAwait(false);
        if (form is null) return FaultPages.Result(frame, status);
        try
        {
            var (account, deed) = (await desk.FindAsync(id).ConfigureAwait(false), By(context));
            switch (form["do"].ToString())
            {
                case "role" when Roles.Find(form["role"].ToString()) is { } role:
                    await desk.SetRoleAsync(deed, account, role, form["voice"].ToString().Trim()).ConfigureAwait(false);
                    break;
                case "disable" or "enable":
                    await desk.SetDisabledAsync(deed, account, form["do"] == "disable").ConfigureAwait(false);
                    break;
                case "reset":
                    return Show(context, frame, forms, desk, 200, "", account.Name, await desk.ResetAsync(deed, account, null).ConfigureAwait(false));
                default:
                    return FaultPages.Result(frame, 400);
            }
            return Page.Moved(context, frame.Url("/accounts"));
        }
        catch (AccountException e) when (e.Code == AccountFaults.NoAccount)
        {
            return FaultPages.Result(frame, 404);
        }
        catch (AccountException e) when (e.Code != AccountFaults.File)
        {
            return Show(context, frame, forms, desk, 400, Sentence(frame, e), "", "");
        }
    }

    private static RazorComponentResult<AuditPage> Audit(HttpContext context, Frames frames, AuditLog audit)
    {
        var page = RecordEndpoints.PageOf(context);
        return Page.Of<AuditPage>(
            200,
            (nameof(AuditPage.Frame), frames.Bare(context)),
            (nameof(AuditPage.Entries), audit.Newest((page - 1) * AuditAPage, AuditAPage)),
            (nameof(AuditPage.Total), (int)audit.Count()),
            (nameof(AuditPage.Page), page),
            (nameof(AuditPage.Length), AuditAPage),
            (nameof(AuditPage.Broken), audit.FirstBroken()));
    }

    private static Deed By(HttpContext context) => new(Visit.Of(context).Account!.Name, context.Address());

    private static RazorComponentResult<AccountsPage> Show(HttpContext context, PageFrame frame, IAntiforgery forms, AccountDesk desk, int status, string fault, string made, string password)
    {
        if (password.Length > 0) context.Response.Headers.CacheControl = "no-store";
        return Page.Of<AccountsPage>(
            status,
            (nameof(AccountsPage.Frame), frame),
            (nameof(AccountsPage.Form), ReviewForms.Of(context, forms)),
            (nameof(AccountsPage.Accounts), desk.All()),
            (nameof(AccountsPage.Fault), fault),
            (nameof(AccountsPage.Made), made),
            (nameof(AccountsPage.Password), password));
    }
}
