using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Rasid.Records;
using Rasid.Records.Reviews;
using Rasid.Storage;
using Rasid.Web.Access;
using Rasid.Web.Hosting;
using Rasid.Web.Pages;
using Rasid.Workflow;

namespace Rasid.Web.Endpoints;

/// <summary>A person's word on claims, by forms that work without scripts.</summary>
internal static class ReviewEndpoints
{
    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapMethods("/claims/{id}", RasidSite.Reading, Get);
        pages.MapPost("/claims/{id}/review", Post).DisableAntiforgery();
        pages.MapPost("/reports/{id}/claims", Add).DisableAntiforgery();
    }

    private static async Task<IResult> Get(string id, HttpContext context, Frames frames, IRecord record, IAntiforgery forms, SiteParts parts, FieldNames names)
    {
        var frame = await frames.OfAsync(context).ConfigureAwait(false);
        if (await ShownAsync(record, id, frame, context).ConfigureAwait(false) is not { } shown) return FaultPages.Result(frame, 404);
        var named = await ItemForms.NamingAsync(context, record, names, frame, new RecordRef(RecordIdKind.Claim, shown.Row.Claim.Id)).ConfigureAwait(false);
        return Claim(200, frame, shown, ReviewForms.Of(context, forms, parts, Right.Review), ClaimForm.Of(shown.Row.Claim), "", "", "", "", named);
    }

    private static async Task<IResult> Post(string id, HttpContext context, Frames frames, IRecord record, IAntiforgery forms, SiteParts parts, WhoIs who)
    {
        var frame = await frames.OfAsync(context).ConfigureAwait(false);
        var (form, status) = await ReviewForms.ReadAsync(context, forms).ConfigureAwait(false);
        if (form is null) return FaultPages.Result(frame, status);
        if (await ShownAsync(record, id, frame, context).ConfigureAwait(false) is not { } shown) return FaultPages.Result(frame, 404);
        var said = new ReviewSaid(form["reason"].ToString(), context.Author(form), form["seen"].ToString(), Report(form["report"].ToString()));
        var answer = await SayAsync(context, form, shown, said, record, who).ConfigureAwait(false);
        if (answer is null) return FaultPages.Result(frame, 400);
        if (answer.Fault is { } fault)
        {
            // What was typed stays; over what somebody else said meanwhile it is not laid.
            var isStale = fault.Code == ReviewFault.Stale;
            var isOfFields = form["do"].ToString() is ReviewKinds.Amend or ReviewKinds.Correct;
            return Claim(
                isStale ? 409 : 400, frame, shown, ReviewForms.Of(context, forms, parts, Right.Review), isOfFields && !isStale ? ClaimForm.Of(form) : ClaimForm.Of(shown.Row.Claim),
                fault.Sentence(frame.Language), said.Reason, said.Author ?? "", form["other"].ToString());
        }
        ReviewForms.Keep(context, said.Author!.Trim());
        return Back(context, frame, form["back"].ToString(), shown.Row);
    }

    private static async Task<ReviewAnswer?> SayAsync(
        HttpContext context, IFormCollection form, EvidenceClaim shown, ReviewSaid said, IRecord record, WhoIs who)
    {
        var review = new ReviewClaims(record, () => who);
        var claim = shown.Row.Claim.Id;
        switch (form["do"].ToString())
        {
            case ReviewKinds.Accept or ReviewKinds.Reject:
                return await review.JudgeAsync(context.Viewer(), claim, form["do"].ToString(), new TypedClaim(), said, context.RequestAborted).ConfigureAwait(false);
            case ReviewKinds.Amend or ReviewKinds.Correct:
                var typed = ClaimForm.Of(form).Against(ClaimForm.Of(shown.Row.Claim));
                return await review.JudgeAsync(context.Viewer(), claim, form["do"].ToString(), typed, said, context.RequestAborted).ConfigureAwait(false);
            case ReviewKinds.Contradict:
                var other = form["other"].ToString().Trim();
                if (await RecordEndpoints.FindAsync(context, record, other).ConfigureAwait(false) is not { } found)
                    return new ReviewAnswer(null, claim, new ReviewFault(ReviewFault.NoClaim, other));
                return await review.ContradictAsync(context.Viewer(), new RecordRef(RecordIdKind.Claim, claim), found, said, context.RequestAborted).ConfigureAwait(false);
            case ReviewKinds.Undo:
                var word = form["word"].ToString();
                if (await RecordEndpoints.FindAsync(context, record, word).ConfigureAwait(false) is not { Kind: RecordIdKind.Word } undone)
                    return new ReviewAnswer(null, claim, new ReviewFault(ReviewFault.NoWord, word));
                return await review.UndoAsync(context.Viewer(), undone, said, context.RequestAborted).ConfigureAwait(false);
            default:
                return null;
        }
    }

    private static async Task<IResult> Add(string id, HttpContext context, Frames frames, IRecord record, IAntiforgery forms, SiteParts parts, WhoIs who)
    {
        var frame = await frames.OfAsync(context).ConfigureAwait(false);
        var (form, status) = await ReviewForms.ReadAsync(context, forms).ConfigureAwait(false);
        if (form is null) return FaultPages.Result(frame, status);
        if (await RecordEndpoints.FindAsync(context, record, id).ConfigureAwait(false) is not { Kind: RecordIdKind.Report } found
            || await new ShowEvidence(record).ReportAsync(context.Viewer(), found.Id, frame.Language, context.RequestAborted).ConfigureAwait(false) is not { } shown)
            return FaultPages.Result(frame, 404);
        var said = new ReviewSaid(form["reason"].ToString(), context.Author(form));
        var cited = new TypedCitation(form["quote"].ToString().ReplaceLineEndings("\n"), form["at"].ToString(), form["trigger"].ToString());
        var typed = ClaimForm.Of(form);
        var answer = await new ReviewClaims(record, () => who)
            .AddAsync(context.Viewer(), found.Id, cited, typed.Against(ClaimForm.Blank), said, context.RequestAborted).ConfigureAwait(false);
        if (answer.Fault is { } fault)
        {
            return Page.Of<ReportView>(
                400,
                (nameof(ReportView.Frame), frame),
                (nameof(ReportView.Shown), shown),
                (nameof(ReportView.Form), ReviewForms.Of(context, forms, parts, Right.Review)),
                (nameof(ReportView.Fault), fault.Sentence(frame.Language)),
                (nameof(ReportView.Typed), typed),
                (nameof(ReportView.Cited), cited),
                (nameof(ReportView.Said), said));
        }
        ReviewForms.Keep(context, said.Author!.Trim());
        return Page.Moved(context, frame.Url(ReportLabel.Path(shown.Report)) + "#" + RecordId.Shown(RecordIdKind.Claim, answer.Claim!.Value));
    }

    private static async Task<EvidenceClaim?> ShownAsync(IRecord record, string id, PageFrame frame, HttpContext context) =>
        await RecordEndpoints.FindAsync(context, record, id).ConfigureAwait(false) is { Kind: RecordIdKind.Claim } found
            ? await new ShowEvidence(record).ClaimAsync(context.Viewer(), found.Id, frame.Language, context.RequestAborted).ConfigureAwait(false)
            : null;

    // A form that does not say of which report it is was not made here.
    private static Hash256? Report(string typed) =>
        RecordId.TryParse(typed, out var id) && id.Prefix.Length == Hash256.Size * 2 ? Hash256.Parse(id.Prefix) : default(Hash256);

    private static IResult Back(HttpContext context, PageFrame frame, string to, ClaimRow row)
    {
        var claim = RecordId.Shown(RecordIdKind.Claim, row.Claim.Id);
        return Page.Moved(context, to switch
        {
            "event" => frame.Url("/events/" + RecordId.Shown(RecordIdKind.Event, row.Event)),
            "report" => frame.Url(ReportLabel.Path(row.Report)) + "#" + claim,
            _ => frame.Url("/claims/" + claim),
        });
    }

    private static RazorComponentResult<ClaimPage> Claim(
        int status, PageFrame frame, EvidenceClaim shown, FormKey? key, ClaimForm typed, string fault, string reason, string author, string other,
        NamingItems? named = null) => Page.Of<ClaimPage>(
        status,
        (nameof(ClaimPage.Frame), frame),
        (nameof(ClaimPage.Shown), shown),
        (nameof(ClaimPage.Form), key),
        (nameof(ClaimPage.Typed), typed),
        (nameof(ClaimPage.Fault), fault),
        (nameof(ClaimPage.Reason), reason),
        (nameof(ClaimPage.Author), author.Length > 0 ? author : key?.Author ?? ""),
        (nameof(ClaimPage.Other), other),
        (nameof(ClaimPage.Named), named));
}
