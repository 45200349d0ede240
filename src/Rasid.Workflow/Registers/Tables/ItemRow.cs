using System.Globalization;
using Rasid.Office;
using Rasid.Records;
using Rasid.Records.Registers;
using Rasid.Records.Registers.Items;

namespace Rasid.Workflow;

/// <summary>One row of a table of items beside what the record holds.</summary>
internal sealed class ItemRow(ItemTable table, TableRow row)
{
    private readonly Dictionary<string, string> _cells = table.Header.Columns.ToDictionary(c => c.Id, c => table.Header.Text(row, c.Id), StringComparer.Ordinal);
    private Item? _now;

    /// <summary>Reads it.</summary>
    /// <param name="pending">Numbers of items that earlier rows enter.</param>
    /// <param name="isCheck">Whether those are never entered, since it is only looked at what would become of the table.</param>
    /// <param name="cancellation">Stops the read.</param>
    public async Task<RowRead> ReadAsync(IReadOnlySet<string> pending, bool isCheck, CancellationToken cancellation)
    {
        if (Unreadable() is { Count: > 0 } faults) return Refused(faults);
        if (await FindAsync(cancellation).ConfigureAwait(false) is { } none) return Refused([none]);
        if (_now is not null && Shown(_now) is { } shown) return Refused([shown]);
        var values = new List<KeyValuePair<string, string>>();
        foreach (var column in table.Header.Columns.Where(c => c.Field is not null))
        {
            var cell = Typed(column.Field!, table.Header.Cell(row, column.Id));
            if (_now is not null && table.Cells.IsAs(cell, column, _now, table.Register)) continue;
            // A table of an export that lost a value was emptied by a person; a template was just not filled in.
            if (cell.Length == 0 && Seen is null) continue;
            if (column.Field!.Type == FieldType.Item)
            {
                var (full, isPending, fault) = await ByNumberAsync(column, cell, pending, cancellation).ConfigureAwait(false);
                if (fault is not null) return Refused([fault]);
                if (isPending && !isCheck) return new RowRead(Told(ItemOutcome.Refused, [])) { IsEarly = true };
                if (isPending) continue;
                cell = full;
            }
            values.Add(new(column.Id, cell.Length == 0 ? TypedFields.None : cell));
        }
        return _now is null
            ? await EnterAsync(values, cancellation).ConfigureAwait(false)
            : await AmendAsync(_now, values, table.Said with { Seen = Seen }, cancellation).ConfigureAwait(false);
    }

    private string? Seen => Cell(ItemColumn.Seen) is { Length: > 0 } seen && _now is not null ? seen : null;

    private List<RowFault> Unreadable()
    {
        var faults = new List<RowFault>();
        if (row.Cells.Skip(table.Header.Count).Any(c => c.Text.Length > 0)) faults.Add(new RowFault("", TableWords.Of("row-long", table.Language)));
        faults.AddRange(table.Header.Columns.Where(c => table.Header.Cell(row, c.Id).Kind == CellKind.Formula).Select(c => new RowFault(table.Title(c), TableWords.Of("formula", table.Language))));
        return faults;
    }

    // The item that the row names, where it names one.
    private async Task<RowFault?> FindAsync(CancellationToken cancellation)
    {
        var typed = Cell(ItemColumn.Item);
        if (typed.Length == 0) return null;
        var title = table.Title(ItemColumn.Item);
        if (!RecordId.TryParse(typed, out _)) return new RowFault(title, TableWords.Of("bad-id", table.Language, typed));
        var (found, fault) = await new FindItem(table.Record, table.Names).RunAsync(table.Viewer, typed, cancellation).ConfigureAwait(false);
        if (found is null) return new RowFault(title, fault!.Sentence(table.Names, table.Language));
        if (found.Register != table.Register.Id) return new RowFault(title, TableWords.Of("other-register", table.Language, RecordId.Shown(RecordIdKind.Item, found.Id)));
        _now = found;
        return null;
    }

    // What is only shown is not read back, so a change there would be lost. In an old table it may differ without anybody's doing.
    private RowFault? Shown(Item item)
    {
        if (Seen is { } seen && seen != ItemSeen.Of(item)) return null;
        foreach (var (id, command) in new[] { (ItemColumn.Stage, "move"), (ItemColumn.State, "confirm") })
        {
            if (Cell(id) is { Length: > 0 } cell && !table.Cells.IsAs(cell, new ItemColumn(id), item, table.Register)) return new RowFault(table.Title(id), TableWords.Of("not-read", table.Language, command));
        }
        return null;
    }

    private async Task<RowRead> EnterAsync(List<KeyValuePair<string, string>> values, CancellationToken cancellation)
    {
        var said = table.Said with { Voice = Cell(ItemColumn.Voice) is { Length: > 0 } own ? own : table.Said.Voice, Reason = Reason };
        var (number, voice) = (Cell(ItemColumn.Ref), table.Names.VoiceOf(said.Voice)?.Id ?? said.Voice);
        var (fields, unread) = await table.Typed.ReadAllAsync(table.Viewer, table.Register, values, cancellation).ConfigureAwait(false);
        fields = new ItemFields(fields.All.Where(f => f.Value != ItemFields.None));
        var known = number.Length > 0 ? await table.Index.OwnAsync(table.Register.Id, voice, number, cancellation).ConfigureAwait(false)
            : unread.Count == 0 ? await table.Index.SaidAsync(table.Register.Id, voice, fields, cancellation).ConfigureAwait(false)
            : null;
        if (known is { } id && await table.Record.ItemAsync(table.Viewer, table.Names.Book, id, cancellation).ConfigureAwait(false) is { } item)
            return await AmendAsync(item, values, said, cancellation).ConfigureAwait(false);
        var request = new EnterItem(table.Record, table.Names, table.Site).Request(table.Viewer, table.Register.Id, values, number, said, cancellation);
        return new RowRead(Told(ItemOutcome.Entered, values), request) { New = (voice, number, fields) };
    }

    private async Task<RowRead> AmendAsync(Item item, List<KeyValuePair<string, string>> values, ItemSaid said, CancellationToken cancellation)
    {
        var (fields, unread) = await table.Typed.ReadAllAsync(table.Viewer, table.Register, values, cancellation).ConfigureAwait(false);
        var changed = values.Where(v => unread.Any(u => u.Name == v.Key) || (fields[v.Key] is { } value && IsNew(item, v.Key, value))).ToList();
        if (changed.Count == 0) return new RowRead(Told(ItemOutcome.Same, []) with { Item = item.Id });
        said = said with { Reason = Reason, Voice = said.Voice.Length > 0 ? said.Voice : Cell(ItemColumn.Voice) };
        var request = new AmendItem(table.Record, table.Names, table.Site).Request(table.Viewer, item.Id, changed, said, cancellation);
        return new RowRead(Told(ItemOutcome.Amended, changed) with { Item = item.Id }, request);
    }

    // A row that is known by its number says only what it says otherwise than when it was entered: what others amended since is left alone.
    private bool IsNew(Item item, string field, string value)
    {
        var now = item.Field(field) is { } said ? said.IsConflict ? "" : said.Values[0].Json : ItemFields.None;
        return value != now && (_now is not null || value != (item.Entered.Fields[field] ?? ItemFields.None));
    }

    // An item may be named by the number that whoever entered it gave it.
    private async Task<(string Typed, bool IsPending, RowFault? Fault)> ByNumberAsync(ItemColumn column, string cell, IReadOnlySet<string> pending, CancellationToken cancellation)
    {
        var named = new List<string>();
        var of = column.Field!.Of.Length > 0 ? column.Field.Of : table.Register.Id;
        foreach (var part in TypedFields.Parts(column.Field, cell))
        {
            if (part.Length == 0 || part == TypedFields.None || (RecordId.TryParse(part, out var id) && id.Kind == RecordIdKind.Item))
            {
                named.Add(part);
                continue;
            }
            var items = await table.Index.RefsAsync(of, part, cancellation).ConfigureAwait(false);
            if (items.Count == 0 && of == table.Register.Id && pending.Contains(part)) return ("", true, null);
            if (items.Count != 1) return ("", false, new RowFault(table.Title(column), NoNumber(part, of, items)));
            named.Add(RecordId.Full(RecordIdKind.Item, items.First()));
        }
        return (string.Join("; ", named), false, null);
    }

    private string NoNumber(string number, string register, IReadOnlyCollection<Hash256> items)
    {
        var label = table.Names.Book.Find(register)?.Label(table.Language == Language.Arabic) ?? register;
        return items.Count == 0
            ? TableWords.Of("no-number", table.Language, number, label)
            : TableWords.Of("several-numbers", table.Language, number, label, string.Join(", ", items.Select(i => RecordId.Shown(RecordIdKind.Item, i))));
    }

    private string Reason => Cell(ItemColumn.Reason) is { Length: > 0 } own ? own : table.Said.Reason;

    private string Cell(string column) => _cells.GetValueOrDefault(column, "");

    // A sheet keeps a time as a part of a day.
    internal static string Typed(RegisterField field, TableCell cell)
    {
        var text = cell.Text.Trim();
        if (field.Type != FieldType.Time || cell.Kind != CellKind.Number || !double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var part) || part is < 0 or >= 1) return text;
        var minutes = Math.Min((int)Math.Round(part * 1440), 1439);
        return string.Create(CultureInfo.InvariantCulture, $"{minutes / 60:00}:{minutes % 60:00}");
    }

    private ImportedItem Told(ItemOutcome outcome, IEnumerable<KeyValuePair<string, string>> fields) =>
        new(row.Number, outcome, null, [.. fields.Select(f => table.Title(f.Key))], []) { Cells = _cells };

    private RowRead Refused(IReadOnlyList<RowFault> faults) => new(Told(ItemOutcome.Refused, []) with { Item = _now?.Id, Faults = faults });
}
