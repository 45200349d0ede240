using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Rasid.Storage;
using Rasid.Web.Access;
using Rasid.Web.Drawing;
using Rasid.Web.Hosting;
using Rasid.Web.Pages;
using Rasid.Workflow;

namespace Rasid.Web.Endpoints;

/// <summary>The timeline, and the front page.</summary>
internal static class TimelineEndpoint
{
    public static void Map(IEndpointRouteBuilder pages) => pages.MapMethods("", RasidSite.Reading, Get);

    private static async Task<IResult> Get(HttpContext context, Frames frames, RecordNow now, IRecord record)
    {
        var choice = ChoiceReader.Read(context.Request.Query);
        // A form sends its empty fields too; the address that people keep and send says only what was asked.
        if (context.Request.Query.Any(q => string.IsNullOrWhiteSpace(q.Value))) return Results.Redirect(context.Request.Path + choice.ToQuery());
        var frame = await frames.OfAsync(context).ConfigureAwait(false);
        var view = await new Timeline(record).PageAsync(context.Viewer(), choice.Filter, frame.Language, context.RequestAborted).ConfigureAwait(false);
        var names = await now.NamesAsync(context.Viewer(), context.RequestAborted).ConfigureAwait(false);
        return Page.Of<TimelinePage>(
            200,
            (nameof(TimelinePage.Frame), frame),
            (nameof(TimelinePage.Choice), choice),
            (nameof(TimelinePage.View), view),
            (nameof(TimelinePage.Names), names),
            (nameof(TimelinePage.Picture), OverviewPicture.Of(view.Spans, choice.Filter)));
    }
}
