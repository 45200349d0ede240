using Rasid.Office;
using Rasid.Records;
using Rasid.Records.Registers;
using Rasid.Records.Registers.Items;

namespace Rasid.Workflow;

/// <summary>Reads one row of a table of what was said of items; all that is wrong with it is told at once.</summary>
internal sealed class SayingRow(SayingTable table, TableRow row)
{
    private readonly List<RowFault> _faults = [];

    /// <summary>Its cells by column.</summary>
    public IReadOnlyDictionary<string, string> Cells { get; } = table.Header.Columns.ToDictionary(c => c.Id, c => table.Header.Text(row, c.Id), StringComparer.Ordinal);

    /// <summary>What is wrong.</summary>
    public IReadOnlyList<RowFault> Faults => _faults;

    /// <summary>What it says; null where something is wrong with it.</summary>
    /// <param name="at">Its place among all rows.</param>
    /// <param name="cancellation">Stops the read.</param>
    public async Task<Saying?> ReadAsync(int at, CancellationToken cancellation)
    {
        if (row.Cells.Skip(table.Header.Count).Any(c => c.Text.Length > 0)) Fault("", "row-long");
        foreach (var column in table.Header.Columns.Where(c => table.Header.Cell(row, c.Id).Kind == CellKind.Formula)) Fault(column.Id, "formula");
        if (_faults.Count > 0) return null;
        var (item, register) = await ItemAsync(cancellation).ConfigureAwait(false);
        var voice = Voice();
        var day = Day();
        var (word, state) = WordOrState(register);
        var (field, json) = word is not null && register is not null ? await FieldAsync(register, cancellation).ConfigureAwait(false) : ("", null);
        var reason = Reason(word, state.Length > 0 ? day : "");
        return _faults.Count > 0 || item is null ? null : new Saying(at, row.Number, item.Value, voice, word, field, Cell(ItemColumn.Value), json, state, day, reason);
    }

    private async Task<(Hash256? Item, Register? Register)> ItemAsync(CancellationToken cancellation)
    {
        var (typed, number, named) = (Cell(ItemColumn.Item), Cell(ItemColumn.Ref), Cell(ItemColumn.InRegister));
        var register = named.Length > 0 ? table.Names.RegisterOf(named) : null;
        if (named.Length > 0 && register is null)
        {
            Fault(ItemColumn.InRegister, new ItemFault(ItemFault.NoRegister, named, ItemDesk.Listed(table.Names.Book.Registers.Select(r => r.Id))));
            return default;
        }
        if (typed.Length > 0)
        {
            var (found, fault) = await new FindItem(table.Record, table.Names).RunAsync(table.Viewer, typed, cancellation).ConfigureAwait(false);
            if (fault is not null) Fault(ItemColumn.Item, fault);
            else if (register is not null && found!.Register != register.Id) Fault(ItemColumn.InRegister, "not-in-register", RecordId.Shown(RecordIdKind.Item, found.Id));
            return found is null ? default : (found.Id, table.Names.Book.Find(found.Register));
        }
        if (number.Length == 0 || register is null)
        {
            Fault("", "no-item-named");
            return (null, register);
        }
        var items = await table.Index.RefsAsync(register.Id, number, cancellation).ConfigureAwait(false);
        if (items.Count == 1) return (items.First(), register);
        var label = register.Label(table.Language == Language.Arabic);
        if (items.Count == 0) Fault(ItemColumn.Ref, "no-number", number, label);
        else Fault(ItemColumn.Ref, "several-numbers", number, label, ItemDesk.Listed(items.Select(i => RecordId.Shown(RecordIdKind.Item, i))));
        return (null, register);
    }

    private string Voice()
    {
        var typed = Cell(ItemColumn.Voice) is { Length: > 0 } own ? own : table.Said.Voice;
        if (table.Names.VoiceOf(typed) is { } voice) return voice.Id;
        var voices = ItemDesk.Listed(table.Names.Book.Voices.Select(v => v.Id));
        Fault(ItemColumn.Voice, string.IsNullOrWhiteSpace(typed) ? new ItemFault(ItemFault.VoiceMissing, voices) : new ItemFault(ItemFault.NoVoice, typed, voices));
        return "";
    }

    private string Day()
    {
        var typed = Cell(ItemColumn.Day);
        if (typed.Length == 0) return "";
        if (TypedValue.TryDate(typed, out var day, out var fault)) return day;
        Fault(ItemColumn.Day, fault!);
        return "";
    }

    private (VerificationWord? Word, string State) WordOrState(Register? register)
    {
        var (typed, into) = (Cell(ItemColumn.Word), Cell(ItemColumn.Into));
        if (typed.Length > 0 == into.Length > 0)
        {
            Fault("", "word-or-state");
            return (null, "");
        }
        if (typed.Length > 0)
        {
            foreach (var word in Enum.GetValues<VerificationWord>())
            {
                if (string.Equals(word.Name(), typed, StringComparison.OrdinalIgnoreCase) || Enum.GetValues<Language>().Any(l => FieldNames.IsOne(TableWords.Of("word." + word.Name(), l), typed)))
                    return (word, "");
            }
            Fault(ItemColumn.Word, "no-word", typed);
            return (null, "");
        }
        if (register is null) return (null, "");
        var state = register.State(into) ?? register.States.FirstOrDefault(s => FieldNames.IsOne(s.LabelAr, into) || FieldNames.IsOne(s.LabelEn, into));
        if (state is not null) return (null, state.Id);
        Fault(ItemColumn.Into, register.States.Count == 0 ? new ItemFault(ItemFault.NoStates) : new ItemFault(ItemFault.NoState, into, ItemDesk.Listed(register.States.Select(s => s.Id))));
        return (null, "");
    }

    private async Task<(string Field, string? Json)> FieldAsync(Register register, CancellationToken cancellation)
    {
        var (name, typed) = (Cell(ItemColumn.OfField), Cell(ItemColumn.Value));
        if (name.Length == 0)
        {
            if (typed.Length > 0) Fault(ItemColumn.Value, "value-of-whole");
            return ("", null);
        }
        if (table.Typed.Find(register, name) is not var (field, party))
        {
            Fault(ItemColumn.OfField, ValueFault.Of(ValueFaults.NoField, name, ItemDesk.Listed(register.Fields.Select(f => f.Id))));
            return ("", null);
        }
        var id = party.Length > 0 ? ItemFields.IdFor(field.Id, party) : field.Id;
        if (typed.Length == 0) return (id, null);
        var cell = ItemRow.Typed(field, table.Header.Cell(row, ItemColumn.Value));
        var (value, fault) = field.IsPerParty && party.Length == 0
            ? (null, ValueFault.Of(ValueFaults.NotPerParty, field.Id, ItemDesk.Listed(table.Names.Book.Parties.Select(p => ItemFields.IdFor(field.Id, p.Id)))))
            : await table.Typed.ReadAsync(table.Viewer, field, cell, cancellation).ConfigureAwait(false);
        if (fault is not null) Fault(fault.Code == ValueFaults.NotPerParty ? ItemColumn.OfField : ItemColumn.Value, fault);
        return (id, value?.ToJson());
    }

    // A move has no day of its own in the journal, so that it stays with the reason.
    private string Reason(VerificationWord? word, string day)
    {
        var own = Cell(ItemColumn.Reason) is { Length: > 0 } given ? given : table.Said.Reason;
        if (word == VerificationWord.Dispute && own.Length == 0) Fault(ItemColumn.Reason, new ItemFault(ItemFault.Reason));
        var said = table.Said with { Reason = day.Length == 0 ? own : own.Length == 0 ? day : $"{own} ({day})" };
        if (said.AsReview.Fault is null) return ItemDesk.Clean(said);
        Fault(ItemColumn.Reason, new ItemFault(ItemFault.TooLong, $"{ReviewSaid.MostReason}"));
        return "";
    }

    private string Cell(string column) => Cells.GetValueOrDefault(column, "");

    private void Fault(string column, string key, params ReadOnlySpan<object?> arguments) =>
        _faults.Add(new RowFault(column.Length == 0 ? "" : table.Title(column), TableWords.Of(key, table.Language, arguments)));

    private void Fault(string column, ItemFault fault) => _faults.Add(new RowFault(table.Title(column), fault.Sentence(table.Names, table.Language)));

    private void Fault(string column, ValueFault fault) => _faults.Add(new RowFault(table.Title(column), FieldWords.Fault(fault, table.Language)));
}
