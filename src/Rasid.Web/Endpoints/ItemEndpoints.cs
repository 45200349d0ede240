using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Rasid.Records;
using Rasid.Records.Registers;
using Rasid.Records.Registers.Items;
using Rasid.Storage;
using Rasid.Web.Access;
using Rasid.Web.Hosting;
using Rasid.Web.Pages;
using Rasid.Workflow;

namespace Rasid.Web.Endpoints;

/// <summary>One item of a register, what is said of it, and the files that it names.</summary>
internal static class ItemEndpoints
{
    private const string OfField = "word.";
    private const string OwnValue = "own.";

    private static readonly string[] Deeds = ["entered", "amended", "verify", "move", "link", "withdraw"];

    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapMethods("/items/{id}", RasidSite.Reading, Get);
        pages.MapPost("/items/{id}/say", Say).DisableAntiforgery();
        pages.MapMethods("/items/{id}/files/{hash}", RasidSite.Reading, File);
    }

    private static async Task<IResult> Get(string id, HttpContext context, Frames frames, FieldNames names, SiteParts parts, IAntiforgery forms)
    {
        var frame = await frames.OfAsync(context).ConfigureAwait(false);
        var (item, _) = await new FindItem(parts.Record, names).RunAsync(context.Viewer(), id, context.RequestAborted).ConfigureAwait(false);
        if (item is null) return FaultPages.Result(frame, 404);
        var done = context.Request.Query["done"].ToString();
        return await ShowAsync(200, context, frame, names, parts, forms, item, TypedForm.Blank, [], Deeds.Contains(done) ? frame.Words["Done_" + done] : "").ConfigureAwait(false);
    }

    private static async Task<IResult> Say(string id, HttpContext context, Frames frames, FieldNames names, SiteParts parts, IAntiforgery forms)
    {
        var frame = await frames.OfAsync(context).ConfigureAwait(false);
        var (form, status) = await ReviewForms.ReadAsync(context, forms).ConfigureAwait(false);
        if (form is null) return FaultPages.Result(frame, status);
        var (item, _) = await new FindItem(parts.Record, names).RunAsync(context.Viewer(), id, context.RequestAborted).ConfigureAwait(false);
        if (item is null) return FaultPages.Result(frame, 404);
        var typed = TypedForm.Of(form);
        var said = ItemForms.Said(context, form) with { Audience = ItemForms.AudienceOf(item) };
        var (viewer, cancellation) = (context.Viewer(), context.RequestAborted);
        var answer = typed["do"] switch
        {
            "verify" when Judgement(typed) is { } judgement => await new RecordVerification(parts.Record, names, parts.Site).RunAsync(viewer, item.Id, judgement, said, cancellation).ConfigureAwait(false),
            "move" => await new MoveItem(parts.Record, names, parts.Site).RunAsync(item.Id, typed["state"], said, cancellation).ConfigureAwait(false),
            "link" => await new LinkItem(parts.Record, names, parts.Site).RunAsync(viewer, item.Id, typed["target"], typed["says"], said, cancellation).ConfigureAwait(false),
            "withdraw" => await new WithdrawItem(parts.Record, names, parts.Site).RunAsync(item.Id, said, cancellation).ConfigureAwait(false),
            _ => null,
        };
        if (answer is null) return FaultPages.Result(frame, 400);
        if (answer.Fault is { } fault)
        {
            var isStale = fault.Code == ItemFault.Stale;
            return await ShowAsync(
                isStale ? 409 : 400, context, frame, names, parts, forms, item, ItemForms.Refused(typed, answer, OwnValue, names, frame),
                isStale ? ItemForms.Since(await ItemForms.OpenAsync(parts.Record, names, item, cancellation).ConfigureAwait(false), form["heads"].ToString()) : [], "").ConfigureAwait(false);
        }
        ItemForms.Keep(context, said);
        return Page.Moved(context, $"{frame.Url("/items/" + RecordId.Shown(RecordIdKind.Item, item.Id))}?done={typed["do"]}");
    }

    // Null where the form holds a word that is none. A value of one's own without a word of its own disputes the field.
    private static TypedVerification? Judgement(TypedForm typed)
    {
        VerificationWord? whole = null;
        if (typed["word"].Length > 0)
        {
            if (!VerificationWords.TryParse(typed["word"], out var read)) return null;
            whole = read;
        }
        var fields = new List<TypedWord>();
        foreach (var id in typed.Values.Keys.Where(k => k.StartsWith(OfField, StringComparison.Ordinal)).Select(k => k[OfField.Length..]))
        {
            var (said, own) = (typed[OfField + id], typed[OwnValue + id]);
            if (said.Length + own.Length == 0) continue;
            var word = VerificationWord.Dispute;
            if (said.Length > 0 && !VerificationWords.TryParse(said, out word)) return null;
            fields.Add(new TypedWord(id, word, own.Length > 0 ? own : null));
        }
        return new TypedVerification(whole, fields) { Day = typed["day"], Evidence = [.. typed["evidence"].Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)] };
    }

    // Only what an item names that whoever asks may see; and never as anything that a browser would run.
    private static async Task<IResult> File(string id, string hash, HttpContext context, Frames frames, FieldNames names, SiteParts parts)
    {
        var frame = await frames.OfAsync(context).ConfigureAwait(false);
        var (item, _) = await new FindItem(parts.Record, names).RunAsync(context.Viewer(), id, context.RequestAborted).ConfigureAwait(false);
        if (item is null || !Hash256.TryParse(hash, out var wanted)) return FaultPages.Result(frame, 404);
        var named = ItemFiles.Of(item).FirstOrDefault(f => f.Sha256 == wanted);
        if (named is null || await parts.Record.AttachmentAsync(wanted, context.RequestAborted).ConfigureAwait(false) is not { } bytes) return FaultPages.Result(frame, 404);
        return Results.Bytes(bytes, AttachmentName.AnyType, AttachmentName.Of(named.Name));
    }

    private static async Task<IResult> ShowAsync(
        int status, HttpContext context, PageFrame frame, FieldNames names, SiteParts parts, IAntiforgery forms,
        Item item, TypedForm typed, IReadOnlyList<JudgedEntry> meanwhile, string done)
    {
        var (record, cancellation) = (parts.Record, context.RequestAborted);
        var texts = new RegisterTexts(names, frame.Language);
        var naming = await record.ItemsNamingAsync(context.Viewer(), names.Book, new RecordRef(RecordIdKind.Item, item.Id), 100, cancellation).ConfigureAwait(false);
        await texts.NameAsync(record, context.Viewer(), [item], true, cancellation).ConfigureAwait(false);
        await texts.NameAsync(record, context.Viewer(), naming, false, cancellation).ConfigureAwait(false);
        var voices = ItemForms.Voices(context, parts, names.Book, names.Book.Find(item.Register));
        return Page.Of<ItemView>(
            status,
            (nameof(ItemView.Frame), frame),
            (nameof(ItemView.Texts), texts),
            (nameof(ItemView.Item), item),
            (nameof(ItemView.Open), await ItemForms.OpenAsync(record, names, item, cancellation).ConfigureAwait(false)),
            (nameof(ItemView.Press), await new PressOfItem(record, names.Book).RunAsync(context.Viewer(), item, frame.Language, cancellation).ConfigureAwait(false)),
            (nameof(ItemView.Naming), naming),
            (nameof(ItemView.Own), ItemForms.Own(context, parts)),
            (nameof(ItemView.Done), done),
            (nameof(ItemView.Form), voices.Count > 0 && names.Book.Find(item.Register) is not null ? ReviewForms.Of(context, forms, parts, Right.Say) : null),
            (nameof(ItemView.Voices), voices),
            (nameof(ItemView.Typed), typed),
            (nameof(ItemView.Meanwhile), meanwhile));
    }
}
