using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Rasid.Storage;
using Rasid.Web.Access;
using Rasid.Web.Hosting;
using Rasid.Web.Pages;
using Rasid.Workflow;

namespace Rasid.Web.Endpoints;

/// <summary>The briefing over a period; unless one is asked for, over the week up to the day on which something was last written.</summary>
internal static class BriefEndpoint
{
    private const int LongestValue = 40;
    private const int Week = 7;

    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapMethods("/brief", RasidSite.Reading, Get);
        pages.MapMethods("/brief.html", RasidSite.Reading, (HttpContext context, Frames frames, SiteParts parts) => File(context, frames, parts, "html", "text/html; charset=utf-8", BriefFile.Html));
        pages.MapMethods("/brief.docx", RasidSite.Reading, (HttpContext context, Frames frames, SiteParts parts) =>
            File(context, frames, parts, "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", BriefFile.Docx));
    }

    private static async Task<IResult> Get(HttpContext context, Frames frames, SiteParts parts)
    {
        var frame = await frames.OfAsync(context).ConfigureAwait(false);
        var notes = new List<(string, string)>();
        var request = await RequestAsync(context, parts, frame.Language, notes).ConfigureAwait(false);
        var brief = await new ComposeBrief(parts.Record, parts.Pack).RunAsync(context.Viewer(), request, context.RequestAborted).ConfigureAwait(false);
        return Page.Of<BriefPage>(
            200, (nameof(BriefPage.Frame), frame), (nameof(BriefPage.Brief), brief), (nameof(BriefPage.Request), request), (nameof(BriefPage.Notes), notes));
    }

    private static async Task<IResult> File(HttpContext context, Frames frames, SiteParts parts, string ending, string type, Func<Brief, byte[]> write)
    {
        var notes = new List<(string, string)>();
        var request = await RequestAsync(context, parts, frames.Bare(context).Language, notes).ConfigureAwait(false);
        if (notes.Count > 0) return Results.Redirect(context.Request.Path.Value![..^(ending.Length + 1)] + context.Request.QueryString);
        var brief = await new ComposeBrief(parts.Record, parts.Pack).RunAsync(context.Viewer(), request, context.RequestAborted).ConfigureAwait(false);
        return Results.File(write(brief), type, $"rasid-{request.From:yyyy-MM-dd}-{request.To:yyyy-MM-dd}.{ending}");
    }

    private static async Task<BriefRequest> RequestAsync(HttpContext context, SiteParts parts, Language language, List<(string, string)> notes)
    {
        var (from, to) = TypedDays.Between(Value("from"), Value("to"), notes);
        var since = TypedDays.Of(Value("since"), notes)?.From;
        var last = ProcessDay.Of(await parts.Record.LastWrittenAsync(context.RequestAborted).ConfigureAwait(false) ?? DateTimeOffset.UnixEpoch, parts.Pack);
        // A period that ends before it begins is noted, and the usual one shown.
        if (from > to) (from, to) = (null, null);
        to ??= from is { } first && first.AddDays(Week - 1) > last ? first.AddDays(Week - 1) : last;
        from ??= to.Value.DayNumber > Week ? to.Value.AddDays(1 - Week) : to;
        return new BriefRequest(from.Value, to.Value, language, since);

        string Value(string name) => context.Request.Query[name].ToString().Trim() is { Length: <= LongestValue } value ? value : "";
    }
}
