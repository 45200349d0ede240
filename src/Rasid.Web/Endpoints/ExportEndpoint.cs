using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Rasid.Storage;
using Rasid.Web.Access;
using Rasid.Web.Hosting;
using Rasid.Workflow;

namespace Rasid.Web.Endpoints;

/// <summary>The events of a timeline as a file, with the timeline's own address.</summary>
internal static class ExportEndpoint
{
    private static readonly (string Ending, ExportFormat Format, string Type)[] Forms =
    [
        ("csv", ExportFormat.Csv, "text/csv; charset=utf-8"),
        ("xlsx", ExportFormat.Xlsx, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        ("geojson", ExportFormat.GeoJson, "application/geo+json"),
        ("jsonl", ExportFormat.Plover, "application/jsonl; charset=utf-8"),
    ];

    public static void Map(IEndpointRouteBuilder pages)
    {
        foreach (var (ending, format, type) in Forms)
            pages.MapMethods("/events." + ending, RasidSite.Reading, (HttpContext context, Frames frames, SiteParts parts) => Get(context, frames, parts, ending, format, type));
    }

    private static async Task<IResult> Get(HttpContext context, Frames frames, SiteParts parts, string ending, ExportFormat format, string type)
    {
        var choice = ChoiceReader.Read(context.Request.Query);
        // A filter that was not understood would give more than was asked for.
        if (choice.Notes.Count > 0) return Results.Redirect($"/{context.Request.RouteValues["lang"]}{context.Request.QueryString}");
        var request = new ExportRequest(format, choice.Filter, frames.Bare(context).Language) { FilterWords = choice.ToQuery().TrimStart('?') };
        // Written as a whole first: what goes wrong is a page that says so, and no half of a file. Gone when it is sent.
        var file = new FileStream(Path.GetTempFileName(), FileMode.Create, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.DeleteOnClose | FileOptions.Asynchronous);
        try
        {
            await new ExportEvents(parts.Record, parts.Pack).RunAsync(context.Viewer(), request, file, context.RequestAborted).ConfigureAwait(false);
            file.Position = 0;
            return Results.Stream(file, type, "rasid-events." + ending);
        }
        catch
        {
            await file.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }
}
