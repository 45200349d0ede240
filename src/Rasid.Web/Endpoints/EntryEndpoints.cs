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

/// <summary>The form by which an item is entered in a register, and that by which its fields are said otherwise.</summary>
internal static class EntryEndpoints
{
    private const int MostListed = 50;

    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapMethods("/registers/{id}/new", RasidSite.Reading, New);
        pages.MapPost("/registers/{id}/new", EnterAsync).DisableAntiforgery();
        pages.MapMethods("/items/{id}/amend", RasidSite.Reading, Amend);
        pages.MapPost("/items/{id}/amend", SaveAsync).DisableAntiforgery();
    }

    private static async Task<IResult> New(string id, HttpContext context, Frames frames, RecordNow now, FieldNames names, SiteParts parts, IAntiforgery forms)
    {
        var frame = await frames.OfAsync(context).ConfigureAwait(false);
        if (names.Book.Find(id) is not { } register) return FaultPages.Result(frame, 404);
        return await ShowAsync(200, context, frame, now, names, parts, forms, register, null, TypedForm.Blank, []).ConfigureAwait(false);
    }

    private static async Task<IResult> EnterAsync(string id, HttpContext context, Frames frames, RecordNow now, FieldNames names, SiteParts parts, IAntiforgery forms)
    {
        var frame = await frames.OfAsync(context).ConfigureAwait(false);
        var (form, status) = await ReviewForms.ReadAsync(context, forms).ConfigureAwait(false);
        if (form is null) return FaultPages.Result(frame, status);
        if (names.Book.Find(id) is not { } register) return FaultPages.Result(frame, 404);
        var typed = await FormFiles.ReadAsync(context, form, register, parts.Record, frame.Language).ConfigureAwait(false);
        if (typed.IsRefused) return await ShowAsync(400, context, frame, now, names, parts, forms, register, null, typed, []).ConfigureAwait(false);
        var said = ItemForms.Said(context, form) with { Seen = null };
        var answer = await new EnterItem(parts.Record, names, parts.Site, FormFiles.FindAsync)
            .RunAsync(context.Viewer(), register.Id, Fields(typed, register, names), typed["ref"], said, context.RequestAborted).ConfigureAwait(false);
        if (answer.Fault is not null)
            return await ShowAsync(400, context, frame, now, names, parts, forms, register, null, ItemForms.Refused(typed, answer, EntryNames.Start, names, frame), []).ConfigureAwait(false);
        ItemForms.Keep(context, said);
        return Page.Moved(context, frame.Url("/items/" + RecordId.Shown(RecordIdKind.Item, answer.Item!.Value)) + "?done=entered");
    }

    private static async Task<IResult> Amend(string id, HttpContext context, Frames frames, RecordNow now, FieldNames names, SiteParts parts, IAntiforgery forms)
    {
        var frame = await frames.OfAsync(context).ConfigureAwait(false);
        var (item, _) = await new FindItem(parts.Record, names).RunAsync(context.Viewer(), id, context.RequestAborted).ConfigureAwait(false);
        if (item is null || names.Book.Find(item.Register) is not { } register) return FaultPages.Result(frame, 404);
        item = await ItemForms.OpenAsync(parts.Record, names, item, context.RequestAborted).ConfigureAwait(false);
        return await ShowAsync(200, context, frame, now, names, parts, forms, register, item, Shown(item, register, names, frame), []).ConfigureAwait(false);
    }

    private static async Task<IResult> SaveAsync(string id, HttpContext context, Frames frames, RecordNow now, FieldNames names, SiteParts parts, IAntiforgery forms)
    {
        var frame = await frames.OfAsync(context).ConfigureAwait(false);
        var (form, status) = await ReviewForms.ReadAsync(context, forms).ConfigureAwait(false);
        if (form is null) return FaultPages.Result(frame, status);
        var (item, _) = await new FindItem(parts.Record, names).RunAsync(context.Viewer(), id, context.RequestAborted).ConfigureAwait(false);
        if (item is null || names.Book.Find(item.Register) is not { } register) return FaultPages.Result(frame, 404);
        var typed = await FormFiles.ReadAsync(context, form, register, parts.Record, frame.Language).ConfigureAwait(false);
        item = await ItemForms.OpenAsync(parts.Record, names, item, context.RequestAborted).ConfigureAwait(false);
        if (typed.IsRefused) return await ShowAsync(400, context, frame, now, names, parts, forms, register, item, typed, []).ConfigureAwait(false);
        var said = ItemForms.Said(context, form) with { Audience = ItemForms.AudienceOf(item) };
        var shown = Shown(item, register, names, frame);
        var fields = Fields(typed, register, names).Where(f => !IsSame(f.Value, shown[EntryNames.Start + f.Key])).ToList();
        var answer = await new AmendItem(parts.Record, names, parts.Site, FormFiles.FindAsync).RunAsync(context.Viewer(), item.Id, fields, said, context.RequestAborted).ConfigureAwait(false);
        if (answer.Fault is { } fault)
        {
            var isStale = fault.Code == ItemFault.Stale;
            return await ShowAsync(
                isStale ? 409 : 400, context, frame, now, names, parts, forms, register, item, ItemForms.Refused(typed, answer, EntryNames.Start, names, frame),
                isStale ? ItemForms.Since(item, form["heads"].ToString()) : []).ConfigureAwait(false);
        }
        ItemForms.Keep(context, said);
        return Page.Moved(context, frame.Url("/items/" + RecordId.Shown(RecordIdKind.Item, item.Id)) + "?done=amended");
    }

    // Ticks come in the order of the form, whatever order the item has them in.
    private static bool IsSame(string typed, string shown) =>
        typed == shown || typed.Split('\n').Order(StringComparer.Ordinal).SequenceEqual(shown.Split('\n').Order(StringComparer.Ordinal), StringComparer.Ordinal);

    private static TypedForm Shown(Item item, Register register, FieldNames names, PageFrame frame)
    {
        var texts = new RegisterTexts(names, frame.Language);
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var now in item.Fields)
        {
            if (register.Field(ItemFields.Split(now.Id).Field) is { } field && now.Value is { } json) values[EntryNames.Start + now.Id] = texts.Typed(field, json);
        }
        return new TypedForm { Values = values };
    }

    private static List<KeyValuePair<string, string>> Fields(TypedForm typed, Register register, FieldNames names) =>
        [.. register.Fields.SelectMany(f => EntryNames.Of(f, names.Book)).Where(n => typed.Values.ContainsKey(n.Name))
            .Select(n => KeyValuePair.Create(n.Name[EntryNames.Start.Length..], typed[n.Name]))];

    private static async Task<IResult> ShowAsync(
        int status, HttpContext context, PageFrame frame, RecordNow now, FieldNames names, SiteParts parts, IAntiforgery forms,
        Register register, Item? item, TypedForm typed, IReadOnlyList<JudgedEntry> meanwhile)
    {
        var cancellation = context.RequestAborted;
        var texts = new RegisterTexts(names, frame.Language);
        if (item is not null) await texts.NameAsync(parts.Record, context.Viewer(), [item], true, cancellation).ConfigureAwait(false);
        var items = new List<(string, IReadOnlyList<Item>)>();
        foreach (var of in register.Fields.Where(f => f.Type == FieldType.Item && f.Of.Length > 0).Select(f => f.Of).Distinct())
        {
            var page = await parts.Record.ItemsAsync(context.Viewer(), names.Book, new ItemQuery(of) { Take = MostListed }, cancellation).ConfigureAwait(false);
            await texts.NameAsync(parts.Record, context.Viewer(), page.Items, false, cancellation).ConfigureAwait(false);
            items.Add((of, page.Items));
        }
        var voices = ItemForms.Voices(context, parts, names.Book, register);
        return Page.Of<EntryPage>(
            status,
            (nameof(EntryPage.Frame), frame),
            (nameof(EntryPage.Texts), texts),
            (nameof(EntryPage.Register), register),
            (nameof(EntryPage.Item), item),
            (nameof(EntryPage.Form), ReviewForms.Of(context, forms, parts, Right.Say)),
            (nameof(EntryPage.Typed), typed),
            (nameof(EntryPage.Voices), voices.Where(v => item is null ? register.MayEnter(v) : register.Fields.Any(f => register.MayFill(v, f))).ToList()),
            (nameof(EntryPage.Known), await now.NamesAsync(context.Viewer(), context.RequestAborted).ConfigureAwait(false)),
            (nameof(EntryPage.Items), items),
            (nameof(EntryPage.Meanwhile), meanwhile),
            (nameof(EntryPage.Own), ItemForms.Own(context, parts)));
    }
}
