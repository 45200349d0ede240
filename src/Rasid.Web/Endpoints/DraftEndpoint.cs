using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Rasid.Records.Registers;
using Rasid.Storage;
using Rasid.Web.Access;
using Rasid.Web.Hosting;
using Rasid.Web.Pages;
using Rasid.Workflow;

namespace Rasid.Web.Endpoints;

/// <summary>Reports drafted from registers; unless days are asked for, of the last period that is over.</summary>
internal static class DraftEndpoint
{
    private const int LongestValue = 40;

    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapMethods("/registers/drafts/{id}", RasidSite.Reading, Get);
        pages.MapMethods("/registers/drafts/{id}.html", RasidSite.Reading, (string id, HttpContext context, Frames frames, IRecord record, SiteParts parts) =>
            File(id, context, frames, record, parts, "html", "text/html; charset=utf-8", BriefFile.Html));
        pages.MapMethods("/registers/drafts/{id}.docx", RasidSite.Reading, (string id, HttpContext context, Frames frames, IRecord record, SiteParts parts) =>
            File(id, context, frames, record, parts, "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", BriefFile.Docx));
    }

    private static async Task<IResult> Get(string id, HttpContext context, Frames frames, IRecord record, SiteParts parts)
    {
        var frame = await frames.OfAsync(context).ConfigureAwait(false);
        var notes = new List<(string, string)>();
        if (RequestOf(id, context, parts, frame.Language, notes) is not { } request) return FaultPages.Result(frame, 404);
        var brief = await new ComposeDraft(record, parts.Pack).RunAsync(context.Viewer(), request, context.RequestAborted).ConfigureAwait(false);
        return Page.Of<DraftPage>(
            200, (nameof(DraftPage.Frame), frame), (nameof(DraftPage.Draft), request.Draft), (nameof(DraftPage.Brief), brief), (nameof(DraftPage.Request), request),
            (nameof(DraftPage.Notes), notes));
    }

    private static async Task<IResult> File(string id, HttpContext context, Frames frames, IRecord record, SiteParts parts, string ending, string type, Func<Brief, byte[]> write)
    {
        var notes = new List<(string, string)>();
        if (RequestOf(id, context, parts, frames.Bare(context).Language, notes) is not { } request)
            return FaultPages.Result(await frames.OfAsync(context).ConfigureAwait(false), 404);
        if (notes.Count > 0) return Results.Redirect(context.Request.Path.Value![..^(ending.Length + 1)] + context.Request.QueryString);
        var brief = await new ComposeDraft(record, parts.Pack).RunAsync(context.Viewer(), request, context.RequestAborted).ConfigureAwait(false);
        return Results.File(write(brief), type, $"{request.Draft.Id}-{request.From:yyyy-MM-dd}-{request.To:yyyy-MM-dd}.{ending}");
    }

    private static DraftRequest? RequestOf(string id, HttpContext context, SiteParts parts, Language language, List<(string, string)> notes)
    {
        if (parts.Pack.Registers.Drafts.FirstOrDefault(d => d.Id == id) is not { } draft) return null;
        var today = ProcessDay.Of(parts.Clock.GetUtcNow(), parts.Pack);
        var (from, to) = TypedDays.Between(Value("from"), Value("to"), notes);
        var usual = DraftRequest.Usual(draft, today);
        // A period that ends before it begins, or lacks an end, is the usual one.
        var (first, last) = from is { } f && to is { } t && f <= t ? (f, t) : usual;
        return new DraftRequest(draft, first, last, language, today);

        string Value(string name) => context.Request.Query[name].ToString().Trim() is { Length: <= LongestValue } value ? value : "";
    }
}
