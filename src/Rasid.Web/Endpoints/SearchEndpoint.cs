using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Rasid.Records;
using Rasid.Storage;
using Rasid.Web.Access;
using Rasid.Web.Hosting;
using Rasid.Web.Pages;
using Rasid.Workflow;

namespace Rasid.Web.Endpoints;

/// <summary>The search box: names, words of texts, and ids.</summary>
internal static class SearchEndpoint
{
    private const int ShortestId = 6;

    public static void Map(IEndpointRouteBuilder pages) => pages.MapMethods("/search", RasidSite.Reading, Get);

    private static async Task<IResult> Get(HttpContext context, Frames frames, RecordNow now, IRecord record, WhoIs who, SearchTerms terms)
    {
        var frame = await frames.OfAsync(context).ConfigureAwait(false);
        var choice = ChoiceReader.ReadSearch(context.Request.Query);
        var typed = choice.Typed;
        if (typed.Length == 0) return Results.Redirect(frame.Url("/"));
        if (context.Request.Query.Any(q => string.IsNullOrWhiteSpace(q.Value))) return Results.Redirect(context.Request.Path + choice.ToQuery());
        if (await PathOfId(context, record, typed).ConfigureAwait(false) is { } path) return Results.Redirect(frame.Url(path));
        var (skip, take) = ((choice.Page - 1) * SearchChoice.PageLength, SearchChoice.PageLength);
        var found = await new SearchRecord(record, terms).RunAsync(context.Viewer(), choice.Query, skip, take, context.RequestAborted).ConfigureAwait(false);
        var names = await who.AskAsync(context.Viewer(), typed, null, context.RequestAborted).ConfigureAwait(false);
        List<WhoCandidate> known = names.Found is { } one ? [new(one.Id, one.Kind, one.NameAr, one.NameEn, one.NameAr), .. names.Others] : [.. names.Others];
        return Page.Of<SearchPage>(
            200,
            (nameof(SearchPage.Frame), frame),
            (nameof(SearchPage.Choice), choice),
            (nameof(SearchPage.Publishers), await now.NamesAsync(context.Viewer(), context.RequestAborted).ConfigureAwait(false)),
            (nameof(SearchPage.Who), known.Count > 0 ? known : names.Near),
            (nameof(SearchPage.IsNear), known.Count == 0),
            (nameof(SearchPage.Found), found));
    }

    // Only what has the letter of an id is one: four hex digits may be a word.
    private static async Task<string?> PathOfId(HttpContext context, IRecord record, string typed)
    {
        if (typed.Length < ShortestId || typed[1] != '-' || !RecordId.TryParse(typed, out _)) return null;
        if (await RecordEndpoints.FindAsync(context, record, typed).ConfigureAwait(false) is not { } found) return null;
        switch (found.Kind)
        {
            case RecordIdKind.Event:
                return "/events/" + RecordId.Shown(found.Kind, found.Id);
            case RecordIdKind.Report:
                return "/reports/" + RecordId.Shown(found.Kind, found.Id);
            case RecordIdKind.Item:
                return "/items/" + RecordId.Shown(found.Kind, found.Id);
            case RecordIdKind.Claim when await record.ClaimAsync(context.Viewer(), found.Id, context.RequestAborted).ConfigureAwait(false) is { } claim:
                return "/events/" + RecordId.Shown(RecordIdKind.Event, claim.Event);
            case RecordIdKind.Fact when await record.FactAsync(context.Viewer(), found.Id, context.RequestAborted).ConfigureAwait(false) is { } fact:
                return "/reports/" + RecordId.Shown(RecordIdKind.Report, fact.Anchor.Report);
            default:
                return null;
        }
    }
}
