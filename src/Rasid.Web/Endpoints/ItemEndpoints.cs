using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Rasid.Records;
using Rasid.Records.Registers.Items;
using Rasid.Storage;
using Rasid.Web.Access;
using Rasid.Web.Hosting;
using Rasid.Web.Pages;
using Rasid.Workflow;

namespace Rasid.Web.Endpoints;

/// <summary>One item of a register.</summary>
internal static class ItemEndpoints
{
    public static void Map(IEndpointRouteBuilder pages) => pages.MapMethods("/items/{id}", RasidSite.Reading, Get);

    private static async Task<IResult> Get(string id, HttpContext context, Frames frames, IRecord record, FieldNames names, SiteParts parts)
    {
        var frame = await frames.OfAsync(context).ConfigureAwait(false);
        var (item, _) = await new FindItem(record, names).RunAsync(context.Viewer(), id, context.RequestAborted).ConfigureAwait(false);
        if (item is null) return FaultPages.Result(frame, 404);
        return await ShowAsync(200, context, frame, record, names, parts, item).ConfigureAwait(false);
    }

    private static async Task<IResult> ShowAsync(int status, HttpContext context, PageFrame frame, IRecord record, FieldNames names, SiteParts parts, Item item)
    {
        var cancellation = context.RequestAborted;
        var texts = new RegisterTexts(names, frame.Language);
        var naming = await record.ItemsNamingAsync(context.Viewer(), names.Book, new RecordRef(RecordIdKind.Item, item.Id), 100, cancellation).ConfigureAwait(false);
        await texts.NameAsync(record, context.Viewer(), [item], true, cancellation).ConfigureAwait(false);
        await texts.NameAsync(record, context.Viewer(), naming, false, cancellation).ConfigureAwait(false);
        return Page.Of<ItemView>(
            status,
            (nameof(ItemView.Frame), frame),
            (nameof(ItemView.Texts), texts),
            (nameof(ItemView.Item), item),
            (nameof(ItemView.Press), await new PressOfItem(record, names.Book).RunAsync(context.Viewer(), item, frame.Language, cancellation).ConfigureAwait(false)),
            (nameof(ItemView.Naming), naming),
            (nameof(ItemView.Own), ItemForms.Own(context, parts)));
    }
}
