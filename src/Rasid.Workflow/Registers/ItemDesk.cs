using Rasid.Records;
using Rasid.Records.Journal;
using Rasid.Records.Payloads;
using Rasid.Records.Registers;
using Rasid.Records.Registers.Items;
using Rasid.Storage;

namespace Rasid.Workflow;

/// <summary>What all use cases on items share: who may speak here, the item as it stands, and the journal. What will not count is refused before it is written.</summary>
internal sealed class ItemDesk(IRecord record, FieldNames names, ItemSite site)
{
    private readonly WordJournal _journal = new(record);

    public IRecord Record => record;

    public FieldNames Names => names;

    public RegisterBook Book => names.Book;

    /// <summary>Journals something said of an item, decided on the very heads that it is written on.</summary>
    /// <param name="said">In whose name, and why.</param>
    /// <param name="isReasonNeeded">Whether it needs a reason.</param>
    /// <param name="decide">What is said in the name of a voice, or why it is refused.</param>
    public async Task<ItemAnswer> SayAsync(ItemSaid said, bool isReasonNeeded, Func<Voice, Task<(ItemSaying? Said, ItemAnswer Answer)>> decide) =>
        (await SayAllAsync([new ItemRequest(said, isReasonNeeded, decide)]).ConfigureAwait(false))[0];

    /// <summary>Journals all that can be taken of several things said of items at once; what is refused is left out. Each is decided without the others.</summary>
    /// <param name="requests">What is said, of no item twice.</param>
    /// <param name="isCheck">Whether it is only looked at what would become of it.</param>
    /// <returns>What became of each, in its place.</returns>
    public async Task<IReadOnlyList<ItemAnswer>> SayAllAsync(IReadOnlyList<ItemRequest> requests, bool isCheck = false)
    {
        if (isCheck) return (await DecideAsync(requests).ConfigureAwait(false)).Answers;
        var (answers, entries) = await _journal.AppendAsync<ItemAnswer[]>(() => DecideAsync(requests)).ConfigureAwait(false);
        var next = 0;
        for (var i = 0; i < answers.Length && entries.Count > 0; i++)
        {
            if (answers[i].Faults.Count == 0) answers[i] = answers[i] with { Item = answers[i].Item ?? entries[next].Id, Entry = entries[next++].Id };
        }
        return answers;
    }

    private async Task<(IReadOnlyList<EntryDraft> Drafts, ItemAnswer[] Answers)> DecideAsync(IReadOnlyList<ItemRequest> requests)
    {
        var (drafts, answers) = (new List<EntryDraft>(), new ItemAnswer[requests.Count]);
        for (var i = 0; i < answers.Length; i++)
        {
            var (saying, answer) = await DecideAsync(requests[i]).ConfigureAwait(false);
            answers[i] = answer;
            if (saying is not null) drafts.Add(saying.ToDraft() with { Author = requests[i].Said.AsReview.CleanAuthor, Audience = requests[i].Said.Audience });
        }
        return (drafts, answers);
    }

    private async Task<(ItemSaying? Said, ItemAnswer Answer)> DecideAsync(ItemRequest request)
    {
        var said = request.Said;
        ArgumentNullException.ThrowIfNull(said);
        if (request.IsReasonNeeded && string.IsNullOrWhiteSpace(said.Reason)) return Refused(ItemFault.Reason);
        if (said.AsReview.Fault is { } fault) return Refused(fault.Code == ReviewFault.Author ? ItemFault.Author : ItemFault.TooLong, fault.Args);
        if (string.IsNullOrWhiteSpace(said.Voice)) return Refused(ItemFault.VoiceMissing, Listed(Book.Voices.Select(v => v.Id)));
        if (names.VoiceOf(said.Voice) is not { } voice) return Refused(ItemFault.NoVoice, said.Voice, Listed(Book.Voices.Select(v => v.Id)));
        return await request.Decide(voice).ConfigureAwait(false);
    }

    /// <summary>The reason as it is journalled.</summary>
    public static string Clean(ItemSaid said) => said.Reason.Length == 0 ? "" : said.AsReview.CleanReason;

    /// <summary>Whether a word of a voice that is written here will count in a register; else why not.</summary>
    public async Task<ItemFault?> StandingAsync(Voice voice, Register register)
    {
        var facts = await record.KeysAsync(Viewer.Public).ConfigureAwait(false);
        var keys = facts.Standing(Book.Voices.Where(v => Book.IsHost(v.Id)).Select(v => v.Id).ToHashSet(StringComparer.Ordinal)).Voices.FirstOrDefault(v => v.Voice == voice.Id);
        if (keys is not null && site.Key is { } key && keys.Counting.Concat(keys.Delegated).Any(k => k.Key.Id == key && !k.IsRevoked)) return null;
        if (register.IsSignedOnly) return new ItemFault(ItemFault.OnlySigned, ItemFault.OfVoice(voice.Id));
        if (Book.IsHost(site.Voice)) return null;
        if (site.Voice.Length > 0 && site.Voice != voice.Id) return new ItemFault(ItemFault.OtherVoice, ItemFault.OfVoice(site.Voice), ItemFault.OfVoice(voice.Id));
        return keys is null ? null : new ItemFault(ItemFault.NotSigned, ItemFault.OfVoice(voice.Id));
    }

    /// <summary>The register that is meant, by its id or its label.</summary>
    public (Register? Register, ItemFault? Fault) Register(string typed)
    {
        var register = Book.Find(typed.Trim()) ?? Book.Registers.FirstOrDefault(r => FieldNames.IsOne(r.LabelAr, typed) || FieldNames.IsOne(r.LabelEn, typed));
        return register is null ? (null, new ItemFault(ItemFault.NoRegister, typed, Listed(Book.Registers.Select(r => r.Id)))) : (register, null);
    }

    /// <summary>An item as those see it for whom a word on it is written, and whether the word will count; not withdrawn, and not changed since it was shown.</summary>
    public async Task<(Item? Item, Register Register, ItemFault? Fault)> OpenAsync(Hash256 id, Voice voice, ItemSaid said, bool isWithdrawnToo = false)
    {
        var none = ItemRules.Of(Book, "").Register;
        if (await record.ItemAsync(Viewer.Of(said.Audience), Book, id).ConfigureAwait(false) is not { } item)
            return (null, none, new ItemFault(ItemFault.NoItem, RecordId.Shown(RecordIdKind.Item, id)));
        if (Book.Find(item.Register) is not { } register) return (null, none, new ItemFault(ItemFault.NoRegister, item.Register, Listed(Book.Registers.Select(r => r.Id))));
        if (said.Seen is { } seen && seen != ItemSeen.Of(item)) return (null, register, new ItemFault(ItemFault.Stale, RecordId.Shown(RecordIdKind.Item, id)));
        if (item.State == ItemState.Withdrawn && !isWithdrawnToo) return (null, register, new ItemFault(ItemFault.Withdrawn));
        return (item, register, await StandingAsync(voice, register).ConfigureAwait(false));
    }

    /// <summary>Faults of what was typed in fields, with those of fields that the voice may not fill.</summary>
    public List<ItemFault> Faults(Register register, Voice voice, ItemFields fields, IReadOnlyList<(string Name, ValueFault Fault)> unread)
    {
        var faults = unread.Select(u => new ItemFault(ItemFault.FieldValue, u.Name) { Value = u.Fault, Field = u.Name }).ToList();
        var rules = new ItemRules(Book, register);
        foreach (var (id, _) in fields.All.Where(f => !rules.MayFill(voice.Id, f.Key)))
        {
            var field = register.Field(ItemFields.Split(id).Field)!;
            faults.Add(new ItemFault(ItemFault.MayNotFill, ItemFault.OfVoice(voice.Id), ItemFault.OfField(register, id), ItemFault.OfVoices(field.VerifiedBy.Count > 0 ? field.VerifiedBy : register.Enter)) { Field = id });
        }
        return faults;
    }

    public static (ItemSaying? Said, ItemAnswer Answer) Refused(ItemFault fault) => (null, ItemAnswer.Refused(fault));

    public static (ItemSaying? Said, ItemAnswer Answer) Refused(string code, params string[] args) => (null, ItemAnswer.Refused(code, args));

    public static string Listed(IEnumerable<string> ids) => string.Join(", ", ids);
}
