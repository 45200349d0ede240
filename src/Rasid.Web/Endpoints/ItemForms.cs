using Microsoft.AspNetCore.Http;
using Rasid.Records;
using Rasid.Storage;
using Rasid.Web.Access;
using Rasid.Web.Pages;
using Rasid.Workflow;

namespace Rasid.Web.Endpoints;

/// <summary>What the forms of registers have in common: in whose name they speak.</summary>
internal static class ItemForms
{
    private const int MostNaming = 50;

    /// <summary>Whose side "our side" is: that of the account, else that of the site; empty where neither speaks in a name.</summary>
    public static string Own(HttpContext context, SiteParts parts) => Visit.Of(context).Account is { Voice.Length: > 0 } account ? account.Voice : parts.Site.Voice;

    /// <summary>The items that name something of the record; null when none does that whoever asks may see.</summary>
    public static async Task<NamingItems?> NamingAsync(HttpContext context, IRecord record, FieldNames names, PageFrame frame, RecordRef named)
    {
        var items = await record.ItemsNamingAsync(context.Viewer(), names.Book, named, MostNaming, context.RequestAborted).ConfigureAwait(false);
        if (items.Count == 0) return null;
        var texts = new RegisterTexts(names, frame.Language);
        await texts.NameAsync(record, context.Viewer(), items, false, context.RequestAborted).ConfigureAwait(false);
        return new NamingItems(texts, items);
    }
}
