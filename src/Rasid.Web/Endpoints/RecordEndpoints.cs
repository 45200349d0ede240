using System.Globalization;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Rasid.Records;
using Rasid.Storage;
using Rasid.Web.Access;
using Rasid.Web.Drawing;
using Rasid.Web.Hosting;
using Rasid.Web.Pages;
using Rasid.Workflow;

namespace Rasid.Web.Endpoints;

/// <summary>Events, reports and actors.</summary>
internal static class RecordEndpoints
{
    private const int ReportsAPage = 50;
    private const int EventsOfActor = 25;

    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapMethods("/events/{id}", RasidSite.Reading, Event);
        pages.MapMethods("/reports", RasidSite.Reading, Reports);
        pages.MapMethods("/reports/{id}", RasidSite.Reading, Report);
        pages.MapMethods("/actors/{id}", RasidSite.Reading, Actor);
    }

    /// <summary>The page that an id leads to; null when nothing or several things have it.</summary>
    public static async Task<RecordRef?> FindAsync(HttpContext context, IRecordReads record, string typed)
    {
        try
        {
            return await new ShowRecord(record).FindAsync(context.Viewer(), typed, context.RequestAborted).ConfigureAwait(false);
        }
        catch (RecordException e) when (e.Code is RecordFaults.NoSuchId or RecordFaults.Ambiguous)
        {
            return null;
        }
    }

    public static int PageOf(HttpContext context) =>
        int.TryParse(context.Request.Query["page"], NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? Math.Clamp(page, 1, 1_000_000) : 1;

    private static async Task<IResult> Event(string id, HttpContext context, Frames frames, IRecord record, IAntiforgery forms, SiteParts parts, FieldNames names)
    {
        var frame = await frames.OfAsync(context).ConfigureAwait(false);
        if (await FindAsync(context, record, id).ConfigureAwait(false) is not { Kind: RecordIdKind.Event } found
            || await new ShowEvidence(record).EventAsync(context.Viewer(), found.Id, frame.Language, context.RequestAborted).ConfigureAwait(false) is not { } shown)
            return FaultPages.Result(frame, 404);
        if (shown.Id != found.Id) return Results.Redirect(frame.Url("/events/" + RecordId.Shown(RecordIdKind.Event, shown.Id)));
        return Page.Of<EventPage>(
            200, (nameof(EventPage.Frame), frame), (nameof(EventPage.Shown), shown), (nameof(EventPage.Form), ReviewForms.Of(context, forms, parts, Right.Review)),
            (nameof(EventPage.Named), await ItemForms.NamingAsync(context, record, names, frame, new RecordRef(RecordIdKind.Event, shown.Id)).ConfigureAwait(false)));
    }

    private static async Task<IResult> Report(string id, HttpContext context, Frames frames, IRecord record, IAntiforgery forms, SiteParts parts)
    {
        var frame = await frames.OfAsync(context).ConfigureAwait(false);
        if (await FindAsync(context, record, id).ConfigureAwait(false) is not { Kind: RecordIdKind.Report } found
            || await new ShowEvidence(record).ReportAsync(context.Viewer(), found.Id, frame.Language, context.RequestAborted).ConfigureAwait(false) is not { } shown)
            return FaultPages.Result(frame, 404);
        var outcome = Enum.TryParse<IngestOutcome>(context.Request.Query["added"], out var added) && added != IngestOutcome.Refused ? added.ToString() : "";
        return Page.Of<ReportView>(
            200, (nameof(ReportView.Frame), frame), (nameof(ReportView.Shown), shown), (nameof(ReportView.Outcome), outcome),
            (nameof(ReportView.Form), ReviewForms.Of(context, forms, parts, Right.Review)));
    }

    private static async Task<IResult> Reports(HttpContext context, Frames frames, IRecord record)
    {
        var frame = await frames.OfAsync(context).ConfigureAwait(false);
        var page = PageOf(context);
        var reports = await record.NewestReportsAsync(context.Viewer(), (page - 1) * ReportsAPage, ReportsAPage, context.RequestAborted).ConfigureAwait(false);
        return Page.Of<ReportsPage>(
            200,
            (nameof(ReportsPage.Frame), frame),
            (nameof(ReportsPage.Reports), reports),
            (nameof(ReportsPage.Total), frame.Counts!.Reports),
            (nameof(ReportsPage.Page), page),
            (nameof(ReportsPage.Length), ReportsAPage));
    }

    private static async Task<IResult> Actor(string id, HttpContext context, Frames frames, IRecord record, WhoIs who)
    {
        var frame = await frames.OfAsync(context).ConfigureAwait(false);
        if (await who.ShowAsync(context.Viewer(), id, null, context.RequestAborted).ConfigureAwait(false) is not { } actor) return FaultPages.Result(frame, 404);
        var filter = actor.Kind == "place" ? new TimelineFilter(Place: id, Limit: EventsOfActor) : new TimelineFilter(Actor: id, Limit: EventsOfActor);
        var events = await new Timeline(record).PageAsync(context.Viewer(), filter, frame.Language, context.RequestAborted).ConfigureAwait(false);
        var known = await record.ActorAsync(context.Viewer(), id, context.RequestAborted).ConfigureAwait(false);
        return Page.Of<WhoPage>(
            200,
            (nameof(WhoPage.Frame), frame),
            (nameof(WhoPage.Who), actor),
            (nameof(WhoPage.Choice), new TimelineChoice { Actor = filter.Actor ?? "", Place = filter.Place ?? "", Filter = filter }),
            (nameof(WhoPage.Events), events),
            (nameof(WhoPage.Picture), OverviewPicture.Of(events.Spans, filter)),
            (nameof(WhoPage.Written), known?.Words ?? []));
    }
}
