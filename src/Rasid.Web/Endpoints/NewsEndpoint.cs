using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Rasid.Coding;
using Rasid.Storage;
using Rasid.Web.Access;
using Rasid.Web.Hosting;
using Rasid.Web.Pages;
using Rasid.Workflow;

namespace Rasid.Web.Endpoints;

/// <summary>What is new since a day; unless one is asked for, since the day on which something was last written.</summary>
internal static class NewsEndpoint
{
    private const int LongestValue = 200;

    public static void Map(IEndpointRouteBuilder pages) => pages.MapMethods("/today", RasidSite.Reading, Get);

    private static async Task<IResult> Get(HttpContext context, Frames frames, RecordNow now, SiteParts parts)
    {
        var (record, pack) = (parts.Record, parts.Pack);
        var frame = await frames.OfAsync(context).ConfigureAwait(false);
        var notes = new List<(string, string)>();
        var since = TypedDays.Of(Value("since"), notes)?.From ?? await LastDayAsync(parts, context.RequestAborted).ConfigureAwait(false);
        var type = Value("type");
        if (type.Length > 0 && CodingNames.ParseType(type) is null) notes.Add(("Filter_BadValue", type));
        var provision = Value("provision");
        var isKnown = new ReadAgreement(record, pack).Find(provision) is not null;
        if (provision.Length > 0 && !isKnown) notes.Add(("Filter_BadValue", provision));
        var filter = new WatchFilter(Value("actor"), Value("place"), CodingNames.ParseType(type)?.Name() ?? "", isKnown ? provision : "");
        var choice = new NewsChoice(since.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), filter, notes);
        var heads = await record.HeadsAtAsync(ProcessDay.Start(since, pack), context.RequestAborted).ConfigureAwait(false);
        var timeline = new TimelineFilter(Actor: filter.Actor, Place: filter.Place, Type: filter.Type);
        var news = await new WatchRecord(record, pack).RunAsync(context.Viewer(), heads, timeline, frame.Language, provision: isKnown ? provision : null, cancellation: context.RequestAborted).ConfigureAwait(false);
        return Page.Of<NewsPage>(
            200,
            (nameof(NewsPage.Frame), frame),
            (nameof(NewsPage.Choice), choice),
            (nameof(NewsPage.Names), await now.NamesAsync(context.Viewer(), context.RequestAborted).ConfigureAwait(false)),
            (nameof(NewsPage.Provisions), pack.Agreements.SelectMany(a => a.Provisions).ToList()),
            (nameof(NewsPage.Saved), parts.Filters.All()),
            (nameof(NewsPage.News), news));

        string Value(string name) => context.Request.Query[name].ToString().Trim() is { Length: <= LongestValue } value ? value : "";
    }

    private static async Task<DateOnly> LastDayAsync(SiteParts parts, CancellationToken cancellation) =>
        ProcessDay.Of(await parts.Record.LastWrittenAsync(cancellation).ConfigureAwait(false) ?? DateTimeOffset.UnixEpoch, parts.Pack);
}
