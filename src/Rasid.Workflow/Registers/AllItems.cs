using Rasid.Records.Registers;
using Rasid.Records.Registers.Items;
using Rasid.Storage;

namespace Rasid.Workflow;

/// <summary>Reads all items of a register, page by page.</summary>
internal static class AllItems
{
    private const int Page = 1000;

    public static async Task<IReadOnlyList<Item>> OfAsync(IRegisterReads record, Viewer viewer, RegisterBook book, string register, CancellationToken cancellation)
    {
        var items = new List<Item>();
        for (var after = ""; ;)
        {
            var page = await record.ItemsAsync(viewer, book, new ItemQuery(register) { Take = Page, After = after }, cancellation).ConfigureAwait(false);
            items.AddRange(page.Items);
            if (page.Next.Length == 0) return items;
            after = page.Next;
        }
    }
}
