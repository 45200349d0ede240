using Rasid.Packs;
using Rasid.Records;
using Rasid.Records.Payloads;
using Rasid.Records.Registers;
using Rasid.Records.Registers.Items;
using Rasid.Storage;
using Rasid.Time;

namespace Rasid.Workflow;

/// <summary>What every part of a draft is made with.</summary>
internal sealed class DraftScope(IRecord record, Pack pack, Viewer viewer, DraftRequest request, BriefNotes notes)
{
    private static readonly WordBook Words = new("Rasid.Workflow.Registers.Drafts.Drafts");

    private readonly FieldNames _names = new(pack);

    public IRecord Record => record;

    public Viewer Viewer => viewer;

    public DraftRequest Request => request;

    public BriefNotes Notes => notes;

    public Language Language => request.Language;

    public bool IsArabic => request.Language == Language.Arabic;

    public RegisterBook Book => pack.Registers;

    public FieldWords Fields => field ??= new FieldWords(_names);

    public string Word(string key, params ReadOnlySpan<object?> arguments) => Words.Format(key, Language, arguments);

    public string Voice(string voice) => _names.Voice(voice, Language);

    public string Joined(IEnumerable<string> parts) => string.Join(Word("between"), parts);

    /// <summary>The field by whose days items are of a period: the first date of the heading, else of the register.</summary>
    public static RegisterField? DayField(Register register) =>
        register.Heading.Select(register.Field).Concat(register.Fields).FirstOrDefault(f => f is { Type: FieldType.Date, IsMany: false, IsPerParty: false });

    /// <summary>The days of an item; null where none is said, or several in conflict.</summary>
    public static DateRange? Days(Item item, RegisterField? field) => EdtfDays.Of(Edtf(item, field));

    public static string Edtf(Item item, RegisterField? field) => field is not null && item.Field(field.Id)?.Value is { } json && FieldWords.Value(json) is WordsValue words ? words.Words : "";

    /// <summary>Whether days touch the period.</summary>
    public bool IsWithin(DateRange? days) => days is { } d && d.Overlaps(new DateRange(request.From, request.To));

    /// <summary>Whether something counted was said of an item in the period: by the day that a judgement states, else by its writer's clock where the process is.</summary>
    public bool WasSpokenOf(Item item) => item.Entries.Any(e => e.Counts && IsWithin(DayOf(e)));

    /// <summary>The day on which something was said.</summary>
    public DateRange? DayOf(JudgedEntry entry) =>
        entry.Entry.Said is Verification { Day.Length: > 0 } judged ? EdtfDays.Of(judged.Day) : DateRange.Day(ProcessDay.Of(entry.Entry.Claimed, pack));

    /// <summary>A field's label, with the party where it has one.</summary>
    public string Label(Register register, string id)
    {
        var (name, party) = ItemFields.Split(id);
        var label = register.Field(name)?.Label(IsArabic) ?? name;
        return party.Length > 0 ? Word("of-party", label, Voice(party)) : label;
    }

    public string Value(Register register, string id, string json) => Fields.Shown(register.Field(ItemFields.Split(id).Field), json, Language);
}
