using System.Globalization;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Rasid.Records;
using Rasid.Storage;
using Rasid.Web.Access;
using Rasid.Web.Hosting;
using Rasid.Web.Pages;
using Rasid.Workflow;

namespace Rasid.Web.Endpoints;

/// <summary>Agreements, the ledger of one, and a person's score of a provision.</summary>
internal static class AgreementEndpoints
{
    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapMethods("/agreements", RasidSite.Reading, List);
        pages.MapMethods("/agreements/{id}", RasidSite.Reading, Get);
        pages.MapPost("/agreements/{id}/decide", Post).DisableAntiforgery();
    }

    private static async Task<IResult> List(HttpContext context, Frames frames, SiteParts parts)
    {
        var frame = await frames.OfAsync(context).ConfigureAwait(false);
        var (on, notes) = On(context, parts);
        var ledgers = await new ReadAgreement(parts.Record, parts.Pack).ListAsync(context.Viewer(), frame.Language, Today(parts), on, context.RequestAborted).ConfigureAwait(false);
        return Page.Of<AgreementsPage>(
            200, (nameof(AgreementsPage.Frame), frame), (nameof(AgreementsPage.Ledgers), ledgers), (nameof(AgreementsPage.On), Text(on)), (nameof(AgreementsPage.Notes), notes));
    }

    private static async Task<IResult> Get(string id, HttpContext context, Frames frames, IAntiforgery forms, SiteParts parts)
    {
        var frame = await frames.OfAsync(context).ConfigureAwait(false);
        var read = new ReadAgreement(parts.Record, parts.Pack);
        if (read.Find(id) is not { } agreement) return FaultPages.Result(frame, 404);
        if (agreement.Id != id) return Results.Redirect(frame.Url("/agreements/" + agreement.Id) + "#" + id.ToLowerInvariant());
        var (on, notes) = On(context, parts);
        var ledger = await read.RunAsync(context.Viewer(), id, frame.Language, Today(parts), on, context.RequestAborted).ConfigureAwait(false);
        if (ledger is null && on is not null)
        {
            notes.Add(("Agreement_NotYet", Text(on)));
            ledger = await read.RunAsync(context.Viewer(), id, frame.Language, Today(parts), null, context.RequestAborted).ConfigureAwait(false);
        }
        // What was known is looked at; what is decided is decided on what is known now.
        var key = ledger is { IsPast: false } ? ReviewForms.Of(context, forms, parts, Right.Decide) : null;
        return ledger is null ? FaultPages.Result(frame, 404) : Ledger(200, frame, ledger, key, Text(ledger.IsPast ? on : null), notes, "", "");
    }

    private static async Task<IResult> Post(string id, HttpContext context, Frames frames, IAntiforgery forms, SiteParts parts)
    {
        var frame = await frames.OfAsync(context).ConfigureAwait(false);
        var (form, status) = await ReviewForms.ReadAsync(context, forms).ConfigureAwait(false);
        if (form is null) return FaultPages.Result(frame, status);
        var read = new ReadAgreement(parts.Record, parts.Pack);
        var provision = form["provision"].ToString();
        if (read.Find(id) is not { } agreement || agreement.Provisions.All(p => p.Id != provision)) return FaultPages.Result(frame, 404);
        var said = new ReviewSaid(form["reason"].ToString(), context.Author(form));
        var decide = new DecideProvision(parts.Record, parts.Pack);
        var answer = form["do"].ToString() switch
        {
            "score" => await decide.ScoreAsync(context.Viewer(), provision, Score(form), Cited(form), said, context.RequestAborted).ConfigureAwait(false),
            "unlink" when Claim(form["claim"].ToString()) is { } claim => await decide.UnlinkAsync(context.Viewer(), provision, claim, said, context.RequestAborted).ConfigureAwait(false),
            "undo" => await decide.UndoAsync(context.Viewer(), form["word"].ToString(), said, context.RequestAborted).ConfigureAwait(false),
            _ => null,
        };
        if (answer is null) return FaultPages.Result(frame, 400);
        if (answer.Fault is { } fault)
        {
            var ledger = await read.RunAsync(context.Viewer(), id, frame.Language, Today(parts), null, context.RequestAborted).ConfigureAwait(false);
            return ledger is null
                ? FaultPages.Result(frame, 404)
                : Ledger(400, frame, ledger, ReviewForms.Of(context, forms, parts, Right.Decide), "", [], fault.Sentence(frame.Language), provision);
        }
        ReviewForms.Keep(context, said.Author!.Trim());
        return Page.Moved(context, frame.Url("/agreements/" + agreement.Id) + "#" + provision);
    }

    private static int Score(IFormCollection form) =>
        int.TryParse(form["score"].ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var score) ? score : -1;

    private static List<Hash256> Cited(IFormCollection form) => [.. form["claim"].Select(Claim).OfType<Hash256>().Distinct()];

    private static Hash256? Claim(string? typed) =>
        RecordId.TryParse(typed, out var id) && id is { Kind: RecordIdKind.Claim, Prefix.Length: Hash256.Size * 2 } ? Hash256.Parse(id.Prefix) : null;

    private static (DateOnly? On, List<(string, string)> Notes) On(HttpContext context, SiteParts parts)
    {
        var notes = new List<(string, string)>();
        var typed = context.Request.Query["on"].ToString().Trim();
        var on = TypedDays.Of(typed.Length <= 40 ? typed : "", notes)?.To;
        if (on <= Today(parts) || on is null) return (on, notes);
        notes.Add(("Agreement_Future", typed));
        return (null, notes);
    }

    internal static DateOnly Today(SiteParts parts) => ProcessDay.Of(parts.Clock.GetUtcNow(), parts.Pack);

    private static string Text(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    private static RazorComponentResult<AgreementPage> Ledger(
        int status, PageFrame frame, AgreementLedger ledger, FormKey? key, string on, List<(string, string)> notes, string fault, string about) => Page.Of<AgreementPage>(
        status,
        (nameof(AgreementPage.Frame), frame),
        (nameof(AgreementPage.Ledger), ledger),
        (nameof(AgreementPage.Form), key),
        (nameof(AgreementPage.On), on),
        (nameof(AgreementPage.Notes), notes),
        (nameof(AgreementPage.Fault), fault),
        (nameof(AgreementPage.About), about));
}
