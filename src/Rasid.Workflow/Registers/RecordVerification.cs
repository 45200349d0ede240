using Rasid.Records;
using Rasid.Records.Payloads;
using Rasid.Records.Registers;
using Rasid.Records.Registers.Items;
using Rasid.Storage;

namespace Rasid.Workflow;

/// <summary>Records what a voice judges of an item: it confirms it, disputes it, or did not see it, as a whole or field by field.</summary>
/// <param name="record">The record.</param>
/// <param name="names">The registers, and what ids are called.</param>
/// <param name="site">From where it is written.</param>
/// <param name="files">Finds a file of the record by what was typed; null where no files can be named.</param>
public sealed class RecordVerification(IRecord record, FieldNames names, ItemSite site, Func<string, CancellationToken, Task<(AttachmentValue? File, ValueFault? Fault)>>? files = null)
{
    private readonly ItemDesk _desk = new(record, names, site);
    private readonly TypedFields _typed = new(names, record, files);

    /// <summary>Records it.</summary>
    /// <param name="viewer">On whose behalf.</param>
    /// <param name="item">The item.</param>
    /// <param name="typed">The judgement.</param>
    /// <param name="said">In whose name, and why; a dispute needs a reason.</param>
    /// <param name="cancellation">Taken only before it is journalled.</param>
    public async Task<ItemAnswer> RunAsync(Viewer viewer, Hash256 item, TypedVerification typed, ItemSaid said, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(typed);
        return (await _desk.SayAllAsync([Request(viewer, item, typed, said, cancellation)]).ConfigureAwait(false))[0];
    }

    /// <summary>What is to be journalled.</summary>
    internal ItemRequest Request(Viewer viewer, Hash256 item, TypedVerification typed, ItemSaid said, CancellationToken cancellation) =>
        new(said, typed.Word == VerificationWord.Dispute || typed.Fields.Any(f => f.Word == VerificationWord.Dispute), async voice =>
        {
            var (now, register, fault) = await _desk.OpenAsync(item, voice, said).ConfigureAwait(false);
            if (fault is not null) return ItemDesk.Refused(fault);
            if (typed.Word is null && typed.Fields.Count == 0) return ItemDesk.Refused(ItemFault.Nothing);
            var faults = new List<ItemFault>();
            var words = new List<FieldWord>();
            foreach (var one in typed.Fields)
            {
                var (word, wrong) = await WordAsync(viewer, now!, register, one, cancellation).ConfigureAwait(false);
                if (wrong is not null) faults.Add(wrong);
                else words.Add(word!);
            }
            if (faults.Count > 0) return (null, new ItemAnswer(item, null, faults));
            if (typed.Day.Length > 0 && !TypedValue.TryDate(typed.Day, out _, out var date)) return ItemDesk.Refused(new ItemFault(ItemFault.FieldValue, typed.Day) { Value = date });
            var evidence = new List<ItemEvidence>();
            foreach (var one in typed.Evidence.Select(e => e.Trim()).Where(e => e.Length > 0))
            {
                var (found, wrong) = await EvidenceAsync(viewer, one, cancellation).ConfigureAwait(false);
                if (wrong is not null) return ItemDesk.Refused(wrong);
                evidence.Add(found!);
            }
            var whole = typed.Word ?? Whole(now!, voice);
            // A word on the whole of a field that has a value for each party is on each of them, and goes before what was said of one earlier.
            if (typed.Word is null) words.AddRange(Kept(now!, voice, whole).Where(k => !words.Exists(w => w.Id == k.Id || w.Id == ItemFields.Split(k.Id).Field)));
            return (new Verification(item, voice.Id, whole, [.. words.DistinctBy(w => w.Id).OrderBy(w => w.Id, StringComparer.Ordinal)], now!.History.Heads, ItemDesk.Clean(said))
            {
                Day = typed.Day.Length > 0 && TypedValue.TryDate(typed.Day, out var edtf, out _) ? edtf : "",
                Evidence = evidence,
            }, ItemAnswer.Taken(item));
        });

    // Whoever entered the item has confirmed the rest of it by that.
    private static VerificationWord Whole(Item now, Voice voice) => now.Voices.FirstOrDefault(v => v.Voice == voice.Id) is { } said
        ? said.Word ?? (said.IsEnterer ? VerificationWord.Confirm : VerificationWord.NotSeen)
        : VerificationWord.NotSeen;

    // What the voice said of fields and what still holds is said again, for its latest judgement alone counts. What was changed since is no longer
    // spoken of: else a word on the whole would now be taken for one on the new value.
    private static IEnumerable<FieldWord> Kept(Item now, Voice voice, VerificationWord whole)
    {
        foreach (var field in now.Fields)
        {
            // Of several words of its own that had not seen each other the most severe one is its word.
            if (field.Voices.Where(v => v.Voice == voice.Id && v.Holds).OrderBy(v => v.Word).LastOrDefault() is { } holds)
            {
                if (holds.Word != whole || holds.Value is not null) yield return new FieldWord(field.Id, holds.Word, holds.Value);
            }
            else if (whole != VerificationWord.NotSeen)
            {
                yield return new FieldWord(field.Id, VerificationWord.NotSeen, null);
            }
        }
    }

    private async Task<(FieldWord? Word, ItemFault? Fault)> WordAsync(Viewer viewer, Item now, Register register, TypedWord typed, CancellationToken cancellation)
    {
        if (_typed.Find(register, typed.Field) is not var (field, party))
            return (null, Wrong(typed.Field, ValueFault.Of(ValueFaults.NoField, typed.Field, ItemDesk.Listed(register.Fields.Select(f => f.Id)))));
        var id = party.Length > 0 ? ItemFields.IdFor(field.Id, party) : field.Id;
        var said = field.IsPerParty && party.Length == 0 ? now.Fields.Where(f => ItemFields.Split(f.Id).Field == field.Id).ToList() : now.Fields.Where(f => f.Id == id).ToList();
        if (said.Count == 0 && typed.Value is null) return (null, new ItemFault(ItemFault.EmptyField, ItemFault.OfField(register, id)) { Field = typed.Field });
        if (typed.Word == VerificationWord.Confirm && said.Exists(f => f.IsConflict)) return (null, new ItemFault(ItemFault.Conflict, ItemFault.OfField(register, id)) { Field = typed.Field });
        if (typed.Value is null) return (new FieldWord(id, typed.Word, null), null);
        if (field.IsPerParty && party.Length == 0)
            return (null, Wrong(typed.Field, ValueFault.Of(ValueFaults.NotPerParty, field.Id, ItemDesk.Listed(names.Book.Parties.Select(p => ItemFields.IdFor(field.Id, p.Id))))));
        var (value, fault) = await _typed.ReadAsync(viewer, field, typed.Value, cancellation).ConfigureAwait(false);
        if (fault is not null) return (null, Wrong(typed.Field, fault));
        var json = value!.ToJson();
        if (typed.Word == VerificationWord.Confirm && (said.Count == 0 || said[0].Values[0].Json != json)) return (null, new ItemFault(ItemFault.OtherValue, ItemFault.OfField(register, id)) { Field = typed.Field });
        return (new FieldWord(id, typed.Word, json), null);
    }

    private async Task<(ItemEvidence? Evidence, ItemFault? Fault)> EvidenceAsync(Viewer viewer, string typed, CancellationToken cancellation)
    {
        if (RecordId.TryParse(typed, out var id) && id.Kind is RecordIdKind.Report or RecordIdKind.Event or RecordIdKind.Item)
        {
            var found = await record.FindAsync(viewer, id, 2, cancellation).ConfigureAwait(false);
            return found.Count switch
            {
                1 => (new ItemEvidence(found[0].Kind.ToString().ToLowerInvariant(), found[0].Id.ToString()), null),
                0 => (null, Wrong(typed, ValueFault.Of(ValueFaults.NotInRecord, typed))),
                _ => (null, Wrong(typed, ValueFault.Of(ValueFaults.Ambiguous, typed, ItemDesk.Listed(found.Select(f => RecordId.Full(f.Kind, f.Id)))))),
            };
        }
        var (file, fault) = files is null ? default : await files(typed, cancellation).ConfigureAwait(false);
        if (file is not null) return (new ItemEvidence(ItemEvidence.Attachment, file.ToJson()), null);
        if (fault is not null && fault.Code != ValueFaults.NoFile) return (null, Wrong(typed, fault));
        return typed.Length > ReviewSaid.MostReason
            ? (null, new ItemFault(ItemFault.TooLong, $"{ReviewSaid.MostReason}"))
            : (new ItemEvidence("text", new ReviewSaid(typed).CleanReason), null);
    }

    private static ItemFault Wrong(string name, ValueFault fault) => new(ItemFault.FieldValue, name) { Value = fault, Field = name };
}
