using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Rasid.Records;
using Rasid.Storage;
using Rasid.Web.Hosting;
using Rasid.Web.Pages;
using Rasid.Workflow;

namespace Rasid.Web.Endpoints;

/// <summary>The search box: names, words of texts, and ids.</summary>
internal static class SearchEndpoint
{
    private const int AtOnce = 20;
    private const int LongestQuery = 200;
    private const int ShortestId = 6;

    public static void Map(IEndpointRouteBuilder pages) => pages.MapMethods("/search", RasidSite.Reading, Get);

    private static async Task<IResult> Get(HttpContext context, Frames frames, IRecord record, WhoIs who, SearchTerms terms)
    {
        var frame = await frames.OfAsync(context).ConfigureAwait(false);
        var typed = context.Request.Query["q"].ToString().Trim();
        if (typed.Length > LongestQuery) typed = typed[..LongestQuery];
        if (typed.Length == 0) return Results.Redirect(frame.Url("/"));
        if (await PathOfId(record, typed, context.RequestAborted).ConfigureAwait(false) is { } path) return Results.Redirect(frame.Url(path));
        var page = RecordEndpoints.PageOf(context);
        var found = await new SearchRecord(record, terms).RunAsync(Viewer.Public, typed, (page - 1) * AtOnce, AtOnce, context.RequestAborted).ConfigureAwait(false);
        var names = await who.AskAsync(Viewer.Public, typed, null, context.RequestAborted).ConfigureAwait(false);
        List<WhoCandidate> known = names.Found is { } one ? [new(one.Id, one.Kind, one.NameAr, one.NameEn, one.NameAr), .. names.Others] : [.. names.Others];
        return Page.Of<SearchPage>(
            200,
            (nameof(SearchPage.Frame), frame),
            (nameof(SearchPage.Typed), typed),
            (nameof(SearchPage.Who), known.Count > 0 ? known : names.Near),
            (nameof(SearchPage.IsNear), known.Count == 0),
            (nameof(SearchPage.Found), found),
            (nameof(SearchPage.Page), page),
            (nameof(SearchPage.Length), AtOnce));
    }

    // Only what has the letter of an id is one: four hex digits may be a word.
    private static async Task<string?> PathOfId(IRecord record, string typed, CancellationToken cancellation)
    {
        if (typed.Length < ShortestId || typed[1] != '-' || !RecordId.TryParse(typed, out _)) return null;
        if (await RecordEndpoints.FindAsync(record, typed, cancellation).ConfigureAwait(false) is not { } found) return null;
        switch (found.Kind)
        {
            case RecordIdKind.Event:
                return "/events/" + RecordId.Shown(found.Kind, found.Id);
            case RecordIdKind.Report:
                return "/reports/" + RecordId.Shown(found.Kind, found.Id);
            case RecordIdKind.Claim when await record.ClaimAsync(Viewer.Public, found.Id, cancellation).ConfigureAwait(false) is { } claim:
                return "/events/" + RecordId.Shown(RecordIdKind.Event, claim.Event);
            case RecordIdKind.Fact when await record.FactAsync(Viewer.Public, found.Id, cancellation).ConfigureAwait(false) is { } fact:
                return "/reports/" + RecordId.Shown(RecordIdKind.Report, fact.Anchor.Report);
            default:
                return null;
        }
    }
}
