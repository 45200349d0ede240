using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Rasid.Storage;
using Rasid.Web.Access;
using Rasid.Web.Hosting;
using Rasid.Web.Pages;
using Rasid.Workflow;

namespace Rasid.Web.Endpoints;

/// <summary>What was planned or is due, as a page and as a file for calendar programs.</summary>
internal static class CalendarEndpoint
{
    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapMethods("/calendar", RasidSite.Reading, Get);
        pages.MapMethods("/calendar.ics", RasidSite.Reading, File);
    }

    private static async Task<IResult> Get(HttpContext context, Frames frames, SiteParts parts)
    {
        var frame = await frames.OfAsync(context).ConfigureAwait(false);
        var (calendar, notes) = await ReadAsync(context, parts, frame.Language).ConfigureAwait(false);
        return Page.Of<CalendarPage>(200, (nameof(CalendarPage.Frame), frame), (nameof(CalendarPage.Calendar), calendar), (nameof(CalendarPage.Notes), notes));
    }

    private static async Task<IResult> File(HttpContext context, Frames frames, SiteParts parts)
    {
        var frame = await frames.OfAsync(context).ConfigureAwait(false);
        var (calendar, _) = await ReadAsync(context, parts, frame.Language).ConfigureAwait(false);
        var written = await parts.Record.LastWrittenAsync(context.RequestAborted).ConfigureAwait(false) ?? DateTimeOffset.UnixEpoch;
        return Results.File(CalendarFile.Of(calendar, frame.Process, written, frame.Language), "text/calendar; charset=utf-8", "rasid.ics");
    }

    private static async Task<(RecordCalendar Calendar, List<(string, string)> Notes)> ReadAsync(HttpContext context, SiteParts parts, Language language)
    {
        var notes = new List<(string, string)>();
        var (from, to) = TypedDays.Between(Value("from"), Value("to"), notes);
        var today = AgreementEndpoints.Today(parts);
        var first = from ?? (to ?? today).AddDays(-ReadCalendar.DaysBack);
        var last = to ?? (first > today ? first : today).AddDays(ReadCalendar.DaysAhead);
        if (last < first) last = first;
        return (await new ReadCalendar(parts.Record, parts.Pack).RunAsync(context.Viewer(), first, last, language, today, context.RequestAborted).ConfigureAwait(false), notes);

        string Value(string name) => context.Request.Query[name].ToString().Trim() is { Length: <= 40 } value ? value : "";
    }

    internal static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
