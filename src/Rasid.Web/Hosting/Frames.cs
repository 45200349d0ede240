using Microsoft.AspNetCore.Http;
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
        Bare(context) with { Counts = await now.CountsAsync(context.RequestAborted).ConfigureAwait(false) };

    /// <summary>The frame without a look into the record.</summary>
    public PageFrame Bare(HttpContext context)
    {
        var (language, path) = Split(context.Request.Path.Value ?? "/");
        var pack = parts.Pack;
        return new PageFrame(
            Words.Of(language), path, context.Request.QueryString.Value ?? "", Assets,
            language == Language.Arabic ? pack.NameAr : pack.NameEn, null);
    }

    // Arabic is the default wherever an address does not say.
    private static (Language Language, string Path) Split(string path)
    {
        if (path == "/en" || path.StartsWith("/en/", StringComparison.Ordinal)) return (Language.English, Rest(path));
        return (Language.Arabic, path == "/ar" || path.StartsWith("/ar/", StringComparison.Ordinal) ? Rest(path) : path);
    }

    private static string Rest(string path) => path.Length <= 4 ? "/" : path[3..];
}
