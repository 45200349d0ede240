using Microsoft.AspNetCore.Http;
using Rasid.Web.Access;
using Rasid.Web.Pages;
using Rasid.Web.Wording;
using Rasid.Workflow;

namespace Rasid.Web.Hosting;

/// <summary>Makes the frame of a page from its request.</summary>
internal sealed class Frames(SiteParts parts, RecordNow now)
{
    /// <summary>Found once, when the site is built.</summary>
    public SiteAssets Assets { get; set; } = new([], "");

    /// <summary>The frame with the record's counts.</summary>
    public async Task<PageFrame> OfAsync(HttpContext context) =>
        Bare(context) with { Counts = await now.CountsAsync(context.Viewer(), context.RequestAborted).ConfigureAwait(false) };

    /// <summary>The frame without a look into the record.</summary>
    public PageFrame Bare(HttpContext context)
    {
        var (language, path) = Split(context.Request.Path.Value ?? "/");
        var pack = parts.Pack;
        var visit = Visit.Of(context);
        return new PageFrame(
            Words.Of(language), path, context.Request.QueryString.Value ?? "", Assets,
            language == Language.Arabic ? pack.NameAr : pack.NameEn, null)
        {
            Visitor = visit.Account is { } account ? new Visitor(account.Name, account.Role, account.Voice) : null,
            IsShut = visit is { HasAccounts: true, Account: null },
            Rights = Enum.GetValues<Right>().Where(visit.May).ToHashSet(),
        };
    }

    // Arabic is the default wherever an address does not say.
    private static (Language Language, string Path) Split(string path)
    {
        if (path == "/en" || path.StartsWith("/en/", StringComparison.Ordinal)) return (Language.English, Rest(path));
        return (Language.Arabic, path == "/ar" || path.StartsWith("/ar/", StringComparison.Ordinal) ? Rest(path) : path);
    }

    private static string Rest(string path) => path.Length <= 4 ? "/" : path[3..];
}
