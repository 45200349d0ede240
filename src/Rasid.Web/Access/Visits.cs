using Microsoft.AspNetCore.Http;
using Rasid.Storage;

namespace Rasid.Web.Access;

/// <summary>What endpoints ask of who asks.</summary>
internal static class Visits
{
    /// <summary>On whose behalf the record is read.</summary>
    public static Viewer Viewer(this HttpContext context) => Visit.Of(context).Viewer;

    /// <summary>Who says what is said: the account that is signed in; the name in the form only while there are no accounts.</summary>
    public static string Author(this HttpContext context, IFormCollection form) => Visit.Of(context) switch
    {
        { Account: { } account } => account.Name,
        { HasAccounts: true } => "",
        _ => form["author"].ToString(),
    };

    /// <summary>Address of the browser; empty where there is none.</summary>
    public static string Address(this HttpContext context) => context.Connection.RemoteIpAddress?.ToString() ?? "";
}
