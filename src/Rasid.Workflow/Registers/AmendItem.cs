using Rasid.Records;
using Rasid.Records.Payloads;
using Rasid.Records.Registers;
using Rasid.Records.Registers.Items;
using Rasid.Storage;

namespace Rasid.Workflow;

/// <summary>Says fields of an item otherwise. What is in conflict is settled by it.</summary>
/// <param name="record">The record.</param>
/// <param name="names">The registers, and what ids are called.</param>
/// <param name="site">From where it is written.</param>
/// <param name="files">Finds a file of the record by what was typed; null where no files can be named.</param>
public sealed class AmendItem(IRecord record, FieldNames names, ItemSite site, Func<string, CancellationToken, Task<(AttachmentValue? File, ValueFault? Fault)>>? files = null)
{
    private readonly ItemDesk _desk = new(record, names, site);

    /// <summary>Amends it. Fields that are typed as they are already are left out.</summary>
    /// <param name="viewer">On whose behalf.</param>
    /// <param name="item">The item.</param>
    /// <param name="typed">Fields as people type them; an empty one says that there is none.</param>
    /// <param name="said">In whose name, and why.</param>
    /// <param name="cancellation">Taken only before it is journalled.</param>
    public async Task<ItemAnswer> RunAsync(
        Viewer viewer, Hash256 item, IReadOnlyList<KeyValuePair<string, string>> typed, ItemSaid said, CancellationToken cancellation = default) =>
        (await _desk.SayAllAsync([Request(viewer, item, typed, said, cancellation)]).ConfigureAwait(false))[0];

    /// <summary>What is to be journalled, with others like it.</summary>
    internal ItemRequest Request(
        Viewer viewer, Hash256 item, IReadOnlyList<KeyValuePair<string, string>> typed, ItemSaid said, CancellationToken cancellation) =>
        new(said, IsReasonNeeded: true, async voice =>
        {
            var (now, register, fault) = await _desk.OpenAsync(item, voice, said).ConfigureAwait(false);
            if (fault is not null) return ItemDesk.Refused(fault);
            var (read, unread) = await new TypedFields(names, record, files).ReadAllAsync(viewer, register, typed, cancellation).ConfigureAwait(false);
            var fields = new ItemFields(read.All.Where(f => IsOther(now!, f.Key, f.Value)));
            var faults = _desk.Faults(register, voice, fields, unread);
            faults.AddRange(fields.All.Where(f => f.Value == ItemFields.None && register.Field(f.Key) is { IsRequired: true })
                .Select(f => new ItemFault(ItemFault.Required, ItemFault.OfField(register, f.Key), f.Key) { Field = f.Key }));
            if (faults.Count > 0) return (null, new ItemAnswer(item, null, faults));
            if (typed.Count == 0) return ItemDesk.Refused(ItemFault.Nothing);
            if (fields.Count == 0) return ItemDesk.Refused(ItemFault.Same);
            return (new ItemAmended(item, voice.Id, fields, now!.History.Heads, ItemDesk.Clean(said)), ItemAnswer.Taken(item));
        });

    private static bool IsOther(Item now, string id, string value) =>
        now.Field(id) is { } field ? field.IsConflict || field.Values[0].Json != value : value != ItemFields.None;
}
