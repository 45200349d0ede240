using Rasid.Records;
using Rasid.Records.Registers.Items;
using Rasid.Storage;

namespace Rasid.Workflow;

/// <summary>Finds the item that a person means, by its id or its first digits.</summary>
/// <param name="record">The record.</param>
/// <param name="names">The registers.</param>
public sealed class FindItem(IRecord record, FieldNames names)
{
    private const int MostNamed = 6;

    /// <summary>The item, or why there is none.</summary>
    public async Task<(Item? Item, ItemFault? Fault)> RunAsync(Viewer viewer, string typed, CancellationToken cancellation = default)
    {
        if (!RecordId.TryParse(typed, out var id) || id.Kind is not (null or RecordIdKind.Item)) return (null, new ItemFault(ItemFault.NoItem, typed));
        var found = await record.FindAsync(viewer, id with { Kind = RecordIdKind.Item }, MostNamed, cancellation).ConfigureAwait(false);
        if (found.Count > 1) return (null, new ItemFault(ItemFault.SeveralItems, typed, ItemDesk.Listed(found.Select(f => RecordId.Full(f.Kind, f.Id)))));
        return found is [var one] && await record.ItemAsync(viewer, names.Book, one.Id, cancellation).ConfigureAwait(false) is { } item
            ? (item, null)
            : (null, new ItemFault(ItemFault.NoItem, typed));
    }
}
