using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Rasid.Storage;
using Rasid.Web.Access;
using Rasid.Web.Hosting;
using Rasid.Workflow;

namespace Rasid.Web.Endpoints;

/// <summary>A register as a table: its items, or an empty one to fill in.</summary>
internal static class RegisterTablesEndpoint
{
    private static readonly (string Ending, string Type)[] Forms =
        [("csv", "text/csv; charset=utf-8"), ("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")];

    public static void Map(IEndpointRouteBuilder pages)
    {
        foreach (var (ending, type) in Forms)
        {
            pages.MapMethods($"/registers/{{id}}/items.{ending}", RasidSite.Reading, (string id, HttpContext context, Frames frames, FieldNames names, SiteParts parts) => Get(id, context, frames, names, parts, false, ending, type));
            pages.MapMethods($"/registers/{{id}}/template.{ending}", RasidSite.Reading, (string id, HttpContext context, Frames frames, FieldNames names, SiteParts parts) => Get(id, context, frames, names, parts, true, ending, type));
        }
    }

    private static async Task<IResult> Get(string id, HttpContext context, Frames frames, FieldNames names, SiteParts parts, bool isTemplate, string ending, string type)
    {
        var frame = frames.Bare(context);
        if (names.Book.Find(id) is not { } register) return FaultPages.Result(frame, 404);
        // Written as a whole first: what goes wrong is a page that says so, and no half of a file. Gone when it is sent.
        var file = new FileStream(Path.GetTempFileName(), FileMode.Create, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.DeleteOnClose | FileOptions.Asynchronous);
        try
        {
            var tables = new RegisterTables(names);
            if (isTemplate) tables.WriteTemplate(file, register, ending == "xlsx", frame.Language);
            else await tables.WriteItemsAsync(parts.Record, context.Viewer(), file, register, ending == "xlsx", frame.Language, context.RequestAborted).ConfigureAwait(false);
            file.Position = 0;
            return Results.Stream(file, type, $"rasid-{register.Id}{(isTemplate ? "-template" : "")}.{ending}");
        }
        catch
        {
            await file.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }
}
