using Rasid.Office;
using Rasid.Records;
using Rasid.Records.Registers;
using Rasid.Records.Registers.Items;
using Rasid.Storage;

namespace Rasid.Workflow;

/// <summary>Takes a table of items that people filled in: what is right is journalled at once, what is not is told row by row. The same table taken twice adds nothing.</summary>
/// <param name="record">The record.</param>
/// <param name="names">The registers, and what ids are called.</param>
/// <param name="site">From where it is written.</param>
public sealed class ImportItems(IRecord record, FieldNames names, ItemSite site)
{
    private readonly IRecord _record = record;
    private readonly FieldNames _names = names;
    private readonly ItemSite _site = site;

    // One append holds the journal as long as it takes to decide its rows.
    private const int MostAtOnce = 200;

    /// <summary>Takes it.</summary>
    /// <param name="viewer">On whose behalf.</param>
    /// <param name="register">The register.</param>
    /// <param name="sheets">The sheets of the file; those that are no table of the register are passed over where one is.</param>
    /// <param name="said">In whose name and why, where a row does not say it itself.</param>
    /// <param name="isCheck">Whether it is only looked at what would become of it.</param>
    /// <param name="language">Language of titles and sentences.</param>
    /// <param name="cancellation">Taken between rows; what was journalled stays.</param>
    public async Task<ItemImport> RunAsync(
        Viewer viewer, Register register, IReadOnlyList<IReadOnlyList<TableRow>> sheets, ItemSaid said, bool isCheck, Language language, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(sheets);
        ArgumentNullException.ThrowIfNull(said);
        var tables = new List<(ItemHeader Header, IEnumerable<TableRow> Rows)>();
        foreach (var sheet in sheets.Where(s => s.Count > 0))
        {
            var (header, why) = ItemHeader.Of(sheet[0], register, _names, language);
            if (why.Length > 0) return new ItemImport([], why);
            if (header is not null) tables.Add((header, sheet.Skip(1)));
        }
        if (tables.Count == 0) return new ItemImport([], sheets.Any(s => s.Count > 0) ? TableWords.Of("header", language, register.Label(language == Language.Arabic)) : TableWords.Of("empty", language));
        var run = new Run(this, viewer, register, said, isCheck, language);
        foreach (var (header, rows) in tables) await run.TakeAsync(header, rows, cancellation).ConfigureAwait(false);
        return run.Rows.Count == 0 ? new ItemImport([], TableWords.Of("empty", language)) : new ItemImport(run.Rows);
    }

    private sealed class Run(ImportItems import, Viewer viewer, Register register, ItemSaid said, bool isCheck, Language language)
    {
        private readonly ItemIndex _index = new(import._record, import._names, viewer);
        private readonly Dictionary<Hash256, int> _items = [];
        private readonly Dictionary<(string Voice, string Ref), int> _numbers = [];
        private readonly Dictionary<(string Voice, ItemFields Fields), int> _said = [];
        private readonly HashSet<string> _pending = new(StringComparer.Ordinal);
        private readonly List<(int At, ItemTable Table, RowRead Read)> _waiting = [];

        public List<ImportedItem> Rows { get; } = [];

        public async Task TakeAsync(ItemHeader header, IEnumerable<TableRow> rows, CancellationToken cancellation)
        {
            var table = new ItemTable(import._record, import._names, import._site, register, header, _index, viewer, said, language);
            foreach (var row in rows)
            {
                cancellation.ThrowIfCancellationRequested();
                var read = await new ItemRow(table, row).ReadAsync(_pending, isCheck, cancellation).ConfigureAwait(false);
                if (read.IsEarly)
                {
                    await FlushAsync(cancellation).ConfigureAwait(false);
                    read = await new ItemRow(table, row).ReadAsync(_pending, isCheck, cancellation).ConfigureAwait(false);
                }
                if (Doubled(read) is { } doubled) read = new RowRead(read.Told with { Outcome = ItemOutcome.Refused, Fields = [], Faults = [doubled] });
                Rows.Add(read.Told);
                if (read.Request is null) continue;
                _waiting.Add((Rows.Count - 1, table, read));
                if (read.New is { Ref.Length: > 0 } entered) _pending.Add(entered.Ref);
                if (_waiting.Count == MostAtOnce) await FlushAsync(cancellation).ConfigureAwait(false);
            }
            await FlushAsync(cancellation).ConfigureAwait(false);
        }

        // Two rows of one item: which of them holds, nobody decides here.
        private RowFault? Doubled(RowRead read)
        {
            if (read.Request is null) return null;
            if (read.Told.Item is { } item && !_items.TryAdd(item, read.Told.Number)) return new RowFault("", TableWords.Of("row-doubled", language, _items[item]));
            if (read.New is not { } entered) return null;
            if (entered.Ref.Length == 0)
                return _said.TryAdd((entered.Voice, entered.Fields), read.Told.Number) ? null : new RowFault("", TableWords.Of("row-doubled", language, _said[(entered.Voice, entered.Fields)]));
            return _numbers.TryAdd((entered.Voice, entered.Ref), read.Told.Number)
                ? null
                : new RowFault(TableWords.Of("column.ref", language), TableWords.Of("ref-doubled", language, entered.Ref, _numbers[(entered.Voice, entered.Ref)]));
        }

        private async Task FlushAsync(CancellationToken cancellation)
        {
            if (_waiting.Count == 0) return;
            var desk = new ItemDesk(import._record, import._names, import._site);
            var answers = await desk.SayAllAsync([.. _waiting.Select(w => w.Read.Request!)], isCheck).ConfigureAwait(false);
            for (var i = 0; i < answers.Count; i++)
            {
                var (at, table, read) = _waiting[i];
                Rows[at] = Told(table, Rows[at], answers[i]);
                if (answers[i] is { Faults.Count: 0, Item: { } item } && read.New is var (voice, number, fields))
                    await _index.AddAsync(register.Id, voice, number, fields, item, cancellation).ConfigureAwait(false);
            }
            _waiting.Clear();
            _pending.Clear();
        }

        private static ImportedItem Told(ItemTable table, ImportedItem row, ItemAnswer answer) => answer.Fault switch
        {
            null => row with { Item = answer.Item ?? row.Item },
            { Code: ItemFault.Same } => row with { Outcome = ItemOutcome.Same, Fields = [] },
            _ => row with { Outcome = ItemOutcome.Refused, Fields = [], Faults = [.. answer.Faults.Select(table.Fault)] },
        };
    }
}
