using Rasid.Records;
using Rasid.Records.Positions;
using Rasid.Records.Registers;
using Rasid.Records.Registers.Items;
using Rasid.Storage;

namespace Rasid.Workflow;

/// <summary>Makes values of what a person typed in fields of a register: in a command, a form or a cell. Safe on any thread.</summary>
/// <param name="names">Who is who.</param>
/// <param name="record">The record, in which ids of reports, events and items are looked up; null where only full ids are taken.</param>
/// <param name="files">Finds or keeps the file that was typed, see <see cref="AttachFile"/>; null where no files can be named.</param>
public sealed class TypedFields(FieldNames names, IRecordReads? record = null, Func<string, CancellationToken, Task<(AttachmentValue? File, ValueFault? Fault)>>? files = null)
{
    /// <summary>What is typed to say that a field holds nothing.</summary>
    public const string None = "-";

    private const int MostNamed = 6;

    private static readonly char[] Between = [';', '؛', '|', '\n'];

    /// <summary>The field that a person means: by its id or its label in either language, <c>field/party</c> or <c>field.party</c> where it has a value for each party; null when there is none.</summary>
    public (RegisterField Field, string Party)? Find(Register register, string name)
    {
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(name);
        var typed = name.Trim();
        foreach (var field in register.Fields)
        {
            if (Is(field, typed)) return (field, "");
        }
        if (Math.Max(typed.LastIndexOf('/'), typed.LastIndexOf('.')) is not (> 0 and var slash) || names.VoiceOf(typed[(slash + 1)..]) is not { Kind: VoiceKind.Party } party) return null;
        return register.Fields.FirstOrDefault(f => f.IsPerParty && Is(f, typed[..slash].Trim())) is { } per ? (per, party.Id) : null;
    }

    /// <summary>Reads several fields at once.</summary>
    /// <param name="viewer">On whose behalf.</param>
    /// <param name="register">Their register.</param>
    /// <param name="typed">Names of fields as <see cref="Find"/> takes them, with what was typed.</param>
    /// <param name="cancellation">Stops the read.</param>
    /// <returns>What could be read, and the faults of the rest by the names that were given.</returns>
    public async Task<(ItemFields Fields, IReadOnlyList<(string Name, ValueFault Fault)> Faults)> ReadAllAsync(
        Viewer viewer, Register register, IEnumerable<KeyValuePair<string, string>> typed, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(typed);
        var values = new List<KeyValuePair<string, string>>();
        var faults = new List<(string, ValueFault)>();
        foreach (var (name, text) in typed)
        {
            if (Find(register, name) is not var (field, party))
            {
                faults.Add((name, ValueFault.Of(ValueFaults.NoField, name, string.Join(", ", register.Fields.Select(f => f.Id)))));
                continue;
            }
            var (value, fault) = field.IsPerParty && party.Length == 0
                ? (null, ValueFault.Of(ValueFaults.NotPerParty, field.Id, string.Join(", ", names.Book.Parties.Select(p => ItemFields.IdFor(field.Id, p.Id)))))
                : await ReadAsync(viewer, field, text, cancellation).ConfigureAwait(false);
            if (fault is not null) faults.Add((name, fault));
            else values.Add(new(party.Length == 0 ? field.Id : ItemFields.IdFor(field.Id, party), value!.ToJson()));
        }
        return (new ItemFields(values), faults);
    }

    /// <summary>Reads what was typed in a field, of one party where it has a value for each; nothing, or a hyphen alone, says that there is none.</summary>
    /// <param name="viewer">On whose behalf.</param>
    /// <param name="field">The field.</param>
    /// <param name="typed">What was typed; several values apart by semicolons, bars or lines.</param>
    /// <param name="cancellation">Stops the read.</param>
    public async Task<(FieldValue? Value, ValueFault? Fault)> ReadAsync(Viewer viewer, RegisterField field, string typed, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(field);
        ArgumentNullException.ThrowIfNull(typed);
        var text = typed.ReplaceLineEndings("\n").Trim();
        if (text is "" or None) return (FieldValue.None, null);
        var values = new List<FieldValue>();
        foreach (var part in Parts(field, text))
        {
            var (value, fault) = await OneAsync(viewer, field, part, cancellation).ConfigureAwait(false);
            if (fault is not null) return (null, fault);
            if (!values.Contains(value!)) values.Add(value!);
        }
        var read = field.IsMany ? new ListValue(values) : values[0];
        // A field by party is checked as one that is not: the party is a part of its id.
        return FieldFit.Check(field with { IsPerParty = false }, read, names.Book) is { } misfit ? (null, misfit) : (read, null);
    }

    /// <summary>The values that were typed in a field, each by itself.</summary>
    internal static IReadOnlyList<string> Parts(RegisterField field, string typed) =>
        field.IsMany ? typed.Split(Between, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) : [typed];

    private async Task<(FieldValue? Value, ValueFault? Fault)> OneAsync(Viewer viewer, RegisterField field, string typed, CancellationToken cancellation)
    {
        switch (field.Type)
        {
            case FieldType.Text:
                return (new WordsValue(typed), null);
            case FieldType.Number:
                return TypedValue.TryNumber(typed, out var number, out var fault) ? (number, null) : (null, fault);
            case FieldType.YesNo:
                return TypedValue.TryFlag(typed, out var isYes, out fault) ? (new FlagValue(isYes), null) : (null, fault);
            case FieldType.Date:
                return TypedValue.TryDate(typed, out var date, out fault) ? (new WordsValue(date), null) : (null, fault);
            case FieldType.Time:
                return TypedValue.TryTime(typed, out var time, out fault) ? (new WordsValue(time), null) : (null, fault);
            case FieldType.Place:
                return Place(field, typed);
            case FieldType.Attachment:
                return files is null ? (null, ValueFault.Of(ValueFaults.NoFile, typed)) : await files(typed, cancellation).ConfigureAwait(false);
            case FieldType.Event or FieldType.Report or FieldType.Item:
                return await LinkAsync(viewer, field.Type, typed, cancellation).ConfigureAwait(false);
            default:
                return Named(field, typed);
        }
    }

    private (FieldValue? Value, ValueFault? Fault) Named(RegisterField field, string typed)
    {
        var found = names.Find(field, typed);
        return found.Count switch
        {
            1 => (new WordsValue(found[0]), null),
            0 when field.Type == FieldType.Actor => (new FreeValue(typed), null),
            0 => (null, Unknown(field, typed)),
            _ => (null, Several(typed, found)),
        };
    }

    private ValueFault Unknown(RegisterField field, string typed) => field.Type switch
    {
        FieldType.Choice => ValueFault.Of(ValueFaults.NoOption, typed, Listed(names.Ids(field))),
        FieldType.Party => ValueFault.Of(ValueFaults.NoParty, typed, Listed(names.Ids(field))),
        FieldType.Voice => ValueFault.Of(ValueFaults.NoVoice, typed, Listed(names.Ids(field))),
        _ => ValueFault.Of(ValueFaults.Unknown, typed, field.Type.Name()),
    };

    // A place, a position, or both with @ between; else words.
    private (FieldValue? Value, ValueFault? Fault) Place(RegisterField field, string typed)
    {
        var at = typed.IndexOf('@', StringComparison.Ordinal);
        var (name, where) = at < 0 ? (typed, "") : (typed[..at].Trim(), typed[(at + 1)..].Trim());
        if (at < 0)
        {
            var found = names.Find(field, typed);
            if (found.Count == 1) return (new PlaceValue(found[0]), null);
            if (found.Count > 1) return (null, Several(typed, found));
            // What has a number in it and no word was meant as a position.
            if (PositionReader.TryRead(typed, out var position, out var fault)) return (new PlaceValue("", position, typed), null);
            return fault!.Code != ValueFaults.PositionUnread || !typed.Any(char.IsLetter) ? (null, fault) : (new FreeValue(typed), null);
        }
        if (!PositionReader.TryRead(where, out var point, out var why)) return (null, why);
        if (name.Length == 0) return (new PlaceValue("", point, where), null);
        var ids = names.Find(field, name);
        return ids.Count == 1 ? (new PlaceValue(ids[0], point, where), null) : (null, ids.Count == 0 ? ValueFault.Of(ValueFaults.Unknown, name, field.Type.Name()) : Several(name, ids));
    }

    private async Task<(FieldValue? Value, ValueFault? Fault)> LinkAsync(Viewer viewer, FieldType type, string typed, CancellationToken cancellation)
    {
        var kind = type switch { FieldType.Event => RecordIdKind.Event, FieldType.Report => RecordIdKind.Report, _ => RecordIdKind.Item };
        if (!RecordId.TryParse(typed, out var id) || (id.Kind is { } said && said != kind)) return (null, ValueFault.Of(ValueFaults.NoId, typed));
        if (record is null) return id.Prefix.Length == Hash256.Size * 2 ? (new WordsValue(RecordId.Full(kind, Hash256.Parse(id.Prefix))), null) : (null, ValueFault.Of(ValueFaults.NoId, typed));
        var found = await record.FindAsync(viewer, id with { Kind = kind }, 2, cancellation).ConfigureAwait(false);
        return found.Count switch
        {
            1 => (new WordsValue(RecordId.Full(kind, found[0].Id)), null),
            0 => (null, ValueFault.Of(ValueFaults.NotInRecord, typed)),
            _ => (null, Several(typed, [.. found.Select(f => RecordId.Full(kind, f.Id))])),
        };
    }

    private static bool Is(RegisterField field, string typed) => field.Id == typed || FieldNames.IsOne(field.LabelAr, typed) || FieldNames.IsOne(field.LabelEn, typed);

    private static ValueFault Several(string typed, IReadOnlyList<string> ids) => ValueFault.Of(ValueFaults.Ambiguous, typed, Listed(ids));

    private static string Listed(IEnumerable<string> ids)
    {
        var all = ids.Take(MostNamed + 1).ToList();
        return string.Join(", ", all.Take(MostNamed)) + (all.Count > MostNamed ? ", …" : "");
    }
}
