using System.Security.Cryptography;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Rasid.Accounts;
using Rasid.Web.Access;
using Rasid.Web.Hosting;
using Rasid.Web.Pages;

namespace Rasid.Web.Endpoints;

/// <summary>Signing in, with a second factor where the account has one, and signing out.</summary>
internal sealed class SignInEndpoint(IDataProtectionProvider protection)
{
    private static readonly TimeSpan StepLasts = TimeSpan.FromMinutes(5);

    // That the password was right, until the code is: kept in the form, readable and made by this site alone.
    private readonly ITimeLimitedDataProtector _steps = protection.CreateProtector("Rasid.Web.SignIn.Step.1").ToTimeLimitedDataProtector();

    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapMethods("/sign-in", RasidSite.Reading, Get);
        pages.MapPost("/sign-in", (HttpContext context, Frames frames, IAntiforgery forms, SignInDesk desk, SignInEndpoint own) => own.Password(context, frames, forms, desk)).DisableAntiforgery();
        pages.MapPost("/sign-in/code", (HttpContext context, Frames frames, IAntiforgery forms, SignInDesk desk, SignInEndpoint own) => own.Code(context, frames, forms, desk)).DisableAntiforgery();
        pages.MapPost("/sign-out", SignOut).DisableAntiforgery();
    }

    private static IResult Get(HttpContext context, Frames frames, IAntiforgery forms)
    {
        var frame = frames.Bare(context);
        var to = ReturnTo.Checked(context.Request.Query["to"], frame.Code);
        return frame.Visitor is null ? Form(context, frame, forms, 200, to, "", "") : Results.Redirect(to);
    }

    private async Task<IResult> Password(HttpContext context, Frames frames, IAntiforgery forms, SignInDesk desk)
    {
        var frame = frames.Bare(context);
        var (form, status) = await ReviewForms.ReadAsync(context, forms).ConfigureAwait(false);
        if (form is null) return status == 400 ? Form(context, frame, forms, 400, ReturnTo.Checked(null, frame.Code), "", frame.Words["SignIn_Again"]) : FaultPages.Result(frame, status);
        var (to, name) = (ReturnTo.Checked(form["to"], frame.Code), form["name"].ToString());
        var (state, account) = await desk.PasswordAsync(name, form["password"].ToString(), context.Address()).ConfigureAwait(false);
        return state switch
        {
            SignInState.Done => Enter(context, account!, to),
            SignInState.CodeWanted => CodeForm(context, frame, forms, 200, to, _steps.Protect($"{account!.Id} {account.Stamp}", StepLasts), ""),
            _ => Form(context, frame, forms, 400, to, name, frame.Words["SignIn_Refused"]),
        };
    }

    private async Task<IResult> Code(HttpContext context, Frames frames, IAntiforgery forms, SignInDesk desk)
    {
        var frame = frames.Bare(context);
        var (form, status) = await ReviewForms.ReadAsync(context, forms).ConfigureAwait(false);
        if (form is null) return FaultPages.Result(frame, status);
        var (to, step) = (ReturnTo.Checked(form["to"], frame.Code), form["step"].ToString());
        if (Opened(step) is not [var id, var stamp]) return Form(context, frame, forms, 400, to, "", frame.Words["SignIn_Again"]);
        var (state, account) = await desk.CodeAsync(id, stamp, form["code"].ToString(), context.Address()).ConfigureAwait(false);
        return state == SignInState.Done ? Enter(context, account!, to) : CodeForm(context, frame, forms, 400, to, step, frame.Words["SignIn_CodeRefused"]);
    }

    private static async Task<IResult> SignOut(HttpContext context, Frames frames, IAntiforgery forms, AuditLog audit)
    {
        var frame = frames.Bare(context);
        var (form, status) = await ReviewForms.ReadAsync(context, forms).ConfigureAwait(false);
        if (form is null) return FaultPages.Result(frame, status);
        var name = Visit.Of(context).Account!.Name;
        SessionCookie.End(context);
        audit.Add(AuditKinds.SignedOut, name, name, "", context.Address());
        // What a browser kept of the pages is not shown to the next person.
        context.Response.Headers["Clear-Site-Data"] = "\"cache\"";
        return Page.Moved(context, frame.Url("/sign-in"));
    }

    private string[] Opened(string step)
    {
        try
        {
            return _steps.Unprotect(step).Split(' ');
        }
        catch (CryptographicException)
        {
            return [];
        }
    }

    private static IResult Enter(HttpContext context, Account account, string to)
    {
        SessionCookie.Begin(context, account);
        return Page.Moved(context, to);
    }

    private static RazorComponentResult<SignInPage> Form(HttpContext context, PageFrame frame, IAntiforgery forms, int status, string to, string name, string fault) => Page.Of<SignInPage>(
        status,
        (nameof(SignInPage.Frame), frame),
        (nameof(SignInPage.Form), ReviewForms.Of(context, forms)),
        (nameof(SignInPage.To), to),
        (nameof(SignInPage.Name), name.Length <= AccountOptions.LongestName ? name : ""),
        (nameof(SignInPage.Fault), fault));

    private static RazorComponentResult<CodePage> CodeForm(HttpContext context, PageFrame frame, IAntiforgery forms, int status, string to, string step, string fault) => Page.Of<CodePage>(
        status,
        (nameof(CodePage.Frame), frame),
        (nameof(CodePage.Form), ReviewForms.Of(context, forms)),
        (nameof(CodePage.To), to),
        (nameof(CodePage.Step), step),
        (nameof(CodePage.Fault), fault));
}
