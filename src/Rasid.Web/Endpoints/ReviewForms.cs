using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Rasid.Web.Access;
using Rasid.Web.Pages;
using Rasid.Workflow;

namespace Rasid.Web.Endpoints;

/// <summary>What the forms of review have in common: their key, the name that is kept for the next one, and how they are read.</summary>
internal static class ReviewForms
{
    private const string AuthorCookie = "rasid-author";
    private static readonly TimeSpan Kept = TimeSpan.FromDays(365);

    /// <summary>
    /// The key of the forms of one page, with the author of what they will say: the account that is signed in; without accounts the name that was given last,
    /// as on the command line that of the user of this computer at first. Null for who may say nothing there.
    /// </summary>
    public static FormKey? Of(HttpContext context, IAntiforgery forms, SiteParts parts, Right right)
    {
        var visit = Visit.Of(context);
        if (!visit.May(right)) return null;
        if (visit.Account is { } account) return Of(context, forms, account.Name) with { IsSigned = true };
        var kept = context.Request.Cookies[AuthorCookie] is { Length: > 0 } cookie ? Uri.UnescapeDataString(cookie) : "";
        return Of(context, forms, kept.Length is > 0 and <= ReviewSaid.MostAuthor ? kept : parts.Author);
    }

    /// <summary>The key of the forms of one page.</summary>
    public static FormKey Of(HttpContext context, IAntiforgery forms, string author = "")
    {
        var key = forms.GetAndStoreTokens(context);
        return new FormKey(key.FormFieldName, key.RequestToken ?? "", author);
    }

    /// <summary>The form that was sent; else the status that says why it is refused.</summary>
    public static async Task<(IFormCollection? Form, int Status)> ReadAsync(HttpContext context, IAntiforgery forms)
    {
        if (!context.Request.HasFormContentType) return (null, StatusCodes.Status400BadRequest);
        try
        {
            var form = await context.Request.ReadFormAsync(context.RequestAborted).ConfigureAwait(false);
            return await forms.IsRequestValidAsync(context).ConfigureAwait(false) ? (form, 0) : (null, StatusCodes.Status400BadRequest);
        }
        catch (InvalidDataException)
        {
            return (null, StatusCodes.Status413PayloadTooLarge);
        }
    }

    /// <summary>Keeps the name for the next form.</summary>
    public static void Keep(HttpContext context, string author)
    {
        if (Visit.Of(context).HasAccounts) return;
        context.Response.Cookies.Append(
            AuthorCookie, Uri.EscapeDataString(author), new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Strict, MaxAge = Kept, Path = "/", IsEssential = true });
    }
}
