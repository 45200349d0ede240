using Rasid.Records.Payloads;
using Rasid.Records.Registers;
using Rasid.Records.Registers.Items;
using Rasid.Storage;

namespace Rasid.Workflow;

/// <summary>Enters an item in a register.</summary>
/// <param name="record">The record.</param>
/// <param name="names">The registers, and what ids are called.</param>
/// <param name="site">From where it is written.</param>
/// <param name="files">Finds a file of the record by what was typed; null where no files can be named.</param>
public sealed class EnterItem(IRecord record, FieldNames names, ItemSite site, Func<string, CancellationToken, Task<(AttachmentValue? File, ValueFault? Fault)>>? files = null)
{
    /// <summary>Most characters of a voice's own number: 100.</summary>
    public const int MostRef = 100;

    private readonly ItemDesk _desk = new(record, names, site);

    /// <summary>Enters it.</summary>
    /// <param name="viewer">On whose behalf.</param>
    /// <param name="register">The register: its id or its label.</param>
    /// <param name="typed">Fields as people type them; those left empty are not said.</param>
    /// <param name="reference">The voice's own number; empty when none.</param>
    /// <param name="said">In whose name.</param>
    /// <param name="cancellation">Taken only before it is journalled.</param>
    public async Task<ItemAnswer> RunAsync(
        Viewer viewer, string register, IReadOnlyList<KeyValuePair<string, string>> typed, string reference, ItemSaid said, CancellationToken cancellation = default) =>
        (await _desk.SayAllAsync([Request(viewer, register, typed, reference, said, cancellation)]).ConfigureAwait(false))[0];

    /// <summary>What is to be journalled, with others like it.</summary>
    internal ItemRequest Request(
        Viewer viewer, string register, IReadOnlyList<KeyValuePair<string, string>> typed, string reference, ItemSaid said, CancellationToken cancellation) =>
        new(said, IsReasonNeeded: false, async voice =>
        {
            var (into, fault) = _desk.Register(register);
            if (into is null) return ItemDesk.Refused(fault!);
            if (!into.MayEnter(voice.Id)) return ItemDesk.Refused(ItemFault.MayNotEnter, ItemFault.OfVoice(voice.Id), ItemFault.OfVoices(into.Enter));
            if (await _desk.StandingAsync(voice, into).ConfigureAwait(false) is { } standing) return ItemDesk.Refused(standing);
            if (reference.Length > MostRef) return ItemDesk.Refused(ItemFault.TooLong, $"{MostRef}");
            var (read, unread) = await new TypedFields(names, record, files).ReadAllAsync(viewer, into, typed, cancellation).ConfigureAwait(false);
            var fields = new ItemFields(read.All.Where(f => f.Value != ItemFields.None));
            var faults = _desk.Faults(into, voice, fields, unread);
            if (faults.Count == 0 && fields.Count == 0) return ItemDesk.Refused(ItemFault.Nothing);
            faults.AddRange(into.Fields.Where(f => f.IsRequired && !fields.All.Any(v => ItemFields.Split(v.Key).Field == f.Id) && !faults.Exists(o => o.Field == f.Id))
                .Select(f => new ItemFault(ItemFault.Required, ItemFault.OfField(into, f.Id), f.Id) { Field = f.Id }));
            return faults.Count > 0
                ? (null, new ItemAnswer(null, null, faults))
                : (new ItemEntered(into.Id, voice.Id, fields, reference.Trim(), ItemDesk.Clean(said)), ItemAnswer.Taken(null));
        });
}
