using System.Security.Cryptography;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Rasid.Accounts;
using Rasid.Web.Access;
using Rasid.Web.Hosting;
using Rasid.Web.Pages;

namespace Rasid.Web.Endpoints;

/// <summary>Signing in, with a second factor where the account has one, and signing out.</summary>
internal sealed class SignInEndpoint(IDataProtectionProvider protection, HeldForms helds)
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

    /// <summary>Asks somebody whose session ended in the middle of a form to sign in; the form comes back then.</summary>
    public static Task AskAgain(HttpContext context, PageFrame frame, string held)
    {
        var forms = context.RequestServices.GetRequiredService<IAntiforgery>();
        return Form(context, frame, forms, 401, frame.Url("/"), "", frame.Words["SignIn_Held"], held).ExecuteAsync(context);
    }

    private static IResult Get(HttpContext context, Frames frames, IAntiforgery forms)
    {
        var frame = frames.Bare(context);
        var to = ReturnTo.Checked(context.Request.Query["to"], frame.Code);
        return frame.Visitor is null ? Form(context, frame, forms, 200, to, "", "", "") : Results.Redirect(to);
    }

    private async Task<IResult> Password(HttpContext context, Frames frames, IAntiforgery forms, SignInDesk desk)
    {
        var frame = frames.Bare(context);
        var (form, status) = await ReviewForms.ReadAsync(context, forms).ConfigureAwait(false);
        if (form is null) return status == 400 ? Form(context, frame, forms, 400, ReturnTo.Checked(null, frame.Code), "", frame.Words["SignIn_Again"], "") : FaultPages.Result(frame, status);
        var (to, name, held) = (ReturnTo.Checked(form["to"], frame.Code), form["name"].ToString(), form["held"].ToString());
        var (state, account) = await desk.PasswordAsync(name, form["password"].ToString(), context.Address()).ConfigureAwait(false);
        return state switch
        {
            SignInState.Done => Enter(context, frames, forms, account!, to, held),
            SignInState.CodeWanted => CodeForm(context, frame, forms, 200, to, _steps.Protect($"{account!.Id} {account.Stamp}", StepLasts), "", held),
            _ => Form(context, frame, forms, 400, to, name, frame.Words["SignIn_Refused"], held),
        };
    }

    private async Task<IResult> Code(HttpContext context, Frames frames, IAntiforgery forms, SignInDesk desk)
    {
        var frame = frames.Bare(context);
        var (form, status) = await ReviewForms.ReadAsync(context, forms).ConfigureAwait(false);
        if (form is null) return FaultPages.Result(frame, status);
        var (to, step, held) = (ReturnTo.Checked(form["to"], frame.Code), form["step"].ToString(), form["held"].ToString());
        if (Opened(step) is not [var id, var stamp]) return Form(context, frame, forms, 400, to, "", frame.Words["SignIn_Again"], held);
        var (state, account) = await desk.CodeAsync(id, stamp, form["code"].ToString(), context.Address()).ConfigureAwait(false);
        return state == SignInState.Done ? Enter(context, frames, forms, account!, to, held) : CodeForm(context, frame, forms, 400, to, step, frame.Words["SignIn_CodeRefused"], held);
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

    private IResult Enter(HttpContext context, Frames frames, IAntiforgery forms, Account account, string to, string typed)
    {
        SessionCookie.Begin(context, account);
        if (helds.Open(typed, account) is not { } held) return Page.Moved(context, to);
        return Page.Of<HeldPage>(200, (nameof(HeldPage.Frame), frames.Bare(context)), (nameof(HeldPage.Form), ReviewForms.Of(context, forms)), (nameof(HeldPage.Held), held));
    }

    private static RazorComponentResult<SignInPage> Form(HttpContext context, PageFrame frame, IAntiforgery forms, int status, string to, string name, string fault, string held) => Page.Of<SignInPage>(
        status,
        (nameof(SignInPage.Frame), frame),
        (nameof(SignInPage.Form), ReviewForms.Of(context, forms)),
        (nameof(SignInPage.To), to),
        (nameof(SignInPage.Name), name.Length <= AccountOptions.LongestName ? name : ""),
        (nameof(SignInPage.Held), held),
        (nameof(SignInPage.Fault), fault));

    private static RazorComponentResult<CodePage> CodeForm(HttpContext context, PageFrame frame, IAntiforgery forms, int status, string to, string step, string fault, string held) => Page.Of<CodePage>(
        status,
        (nameof(CodePage.Frame), frame),
        (nameof(CodePage.Form), ReviewForms.Of(context, forms)),
        (nameof(CodePage.To), to),
        (nameof(CodePage.Step), step),
        (nameof(CodePage.Held), held),
        (nameof(CodePage.Fault), fault));
}
