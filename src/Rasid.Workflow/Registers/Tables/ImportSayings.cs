using Rasid.Office;
using Rasid.Records;
using Rasid.Records.Registers.Items;
using Rasid.Storage;

namespace Rasid.Workflow;

/// <summary>
/// Takes a table of what voices said of items, judgements and moves: what is right is journalled, what is not is told row by row. The same table taken twice
/// adds nothing.
/// </summary>
/// <param name="record">The record.</param>
/// <param name="names">The registers, and what ids are called.</param>
/// <param name="site">From where it is written.</param>
public sealed class ImportSayings(IRecord record, FieldNames names, ItemSite site)
{
    /// <summary>Takes it: moves first, in their order, then words.</summary>
    /// <param name="viewer">On whose behalf.</param>
    /// <param name="sheets">The sheets of the file; those with neither words nor states are passed over where one has them.</param>
    /// <param name="said">In whose name and why, where a row does not say it itself.</param>
    /// <param name="isCheck">Whether it is only looked at what would become of it.</param>
    /// <param name="language">Language of titles and sentences.</param>
    /// <param name="cancellation">Taken between items; what was journalled stays.</param>
    public async Task<ItemImport> RunAsync(
        Viewer viewer, IReadOnlyList<IReadOnlyList<TableRow>> sheets, ItemSaid said, bool isCheck, Language language, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(sheets);
        ArgumentNullException.ThrowIfNull(said);
        var run = new Run(record, names, site, viewer, said, isCheck, language);
        var tables = new List<(SayingTable Table, IEnumerable<TableRow> Rows)>();
        var index = new ItemIndex(record, names, viewer);
        foreach (var sheet in sheets.Where(s => s.Count > 0))
        {
            var (header, why) = ItemHeader.OfSayings(sheet[0], names, language);
            if (why.Length > 0) return new ItemImport([], why);
            if (header is not null) tables.Add((new SayingTable(record, names, header, index, viewer, said, language), sheet.Skip(1)));
        }
        if (tables.Count == 0) return new ItemImport([], TableWords.Of(sheets.Any(s => s.Count > 0) ? "header-words" : "empty", language));
        foreach (var (table, rows) in tables) await run.ReadAsync(table, rows, cancellation).ConfigureAwait(false);
        await run.SayAsync(cancellation).ConfigureAwait(false);
        return run.Rows.Count == 0 ? new ItemImport([], TableWords.Of("empty", language)) : new ItemImport(run.Rows);
    }

    private sealed class Run(IRecord record, FieldNames names, ItemSite site, Viewer viewer, ItemSaid said, bool isCheck, Language language)
    {
        private readonly ItemDesk _desk = new(record, names, site);
        private readonly MoveItem _move = new(record, names, site);
        private readonly RecordVerification _verify = new(record, names, site);
        private readonly List<Saying> _said = [];
        private readonly Dictionary<(Hash256 Item, string Voice, string Day, string Field), Saying> _words = [];
        private readonly Dictionary<(Hash256 Item, string Voice, string State, string Reason), int> _moves = [];
        private readonly Dictionary<Hash256, string> _stages = [];

        public List<ImportedItem> Rows { get; } = [];

        public async Task ReadAsync(SayingTable table, IEnumerable<TableRow> rows, CancellationToken cancellation)
        {
            foreach (var row in rows)
            {
                cancellation.ThrowIfCancellationRequested();
                var read = new SayingRow(table, row);
                var saying = await read.ReadAsync(Rows.Count, cancellation).ConfigureAwait(false);
                Rows.Add(new ImportedItem(row.Number, ItemOutcome.Refused, saying?.Item, [], read.Faults) { Cells = read.Cells });
                if (saying is not null && IsFirst(saying)) _said.Add(saying);
            }
        }

        public async Task SayAsync(CancellationToken cancellation)
        {
            foreach (var move in _said.Where(s => s.Word is null))
            {
                cancellation.ThrowIfCancellationRequested();
                await MoveAsync(move).ConfigureAwait(false);
            }
            foreach (var group in Groups())
            {
                cancellation.ThrowIfCancellationRequested();
                await VerifyAsync(group, cancellation).ConfigureAwait(false);
            }
        }

        // A voice says one thing of one thing on one day: which of two holds, nobody decides here.
        private bool IsFirst(Saying saying)
        {
            if (saying.Word is null || _words.TryAdd((saying.Item, saying.Voice, saying.Day, saying.Field), saying)) return true;
            var first = _words[(saying.Item, saying.Voice, saying.Day, saying.Field)];
            if ((first.Word, first.Json, first.Reason) == (saying.Word, saying.Json, saying.Reason)) Tell(saying, ItemOutcome.Same);
            else Refuse(saying, [new RowFault("", TableWords.Of("said-doubled", language, first.Number))]);
            return false;
        }

        // A word on the whole goes before those on fields of the same day, which it would else overtake.
        private IEnumerable<List<Saying>> Groups()
        {
            var order = new Dictionary<(Hash256, string, string), int>();
            foreach (var saying in _said.Where(s => s.Word is not null)) order.TryAdd((saying.Item, saying.Voice, saying.Day), saying.At);
            return _said.Where(s => s.Word is not null).GroupBy(s => (s.Item, s.Voice, s.Day, s.Word, s.Reason))
                .OrderBy(g => order[(g.Key.Item, g.Key.Voice, g.Key.Day)]).ThenBy(g => g.Any(s => s.Field.Length == 0) ? 0 : 1).Select(g => g.ToList());
        }

        private async Task MoveAsync(Saying move)
        {
            var key = (move.Item, move.Voice, move.State, move.Reason);
            var times = _moves[key] = _moves.GetValueOrDefault(key) + 1;
            if (await ItemAsync(move).ConfigureAwait(false) is { } item && SaidBefore.Moves(item, move) >= times)
            {
                Tell(move, ItemOutcome.Same);
                return;
            }
            var before = isCheck && _stages.TryGetValue(move.Item, out var stage) ? new[] { stage } : null;
            var answer = await SayAsync(_move.Request(move.Item, move.State, Said(move), before)).ConfigureAwait(false);
            if (answer.Fault is null) _stages[move.Item] = move.State;
            if (answer.Fault is null or { Code: ItemFault.Same }) Tell(move, answer.Fault is null ? ItemOutcome.Said : ItemOutcome.Same);
            else Refuse(move, [.. answer.Faults.Select(Fault)]);
        }

        private async Task VerifyAsync(List<Saying> group, CancellationToken cancellation)
        {
            var item = await ItemAsync(group[0]).ConfigureAwait(false);
            var open = new List<Saying>();
            foreach (var saying in group)
            {
                if (item is not null && SaidBefore.Has(item, saying)) Tell(saying, ItemOutcome.Same);
                else open.Add(saying);
            }
            while (open.Count > 0)
            {
                var whole = open.Exists(s => s.Field.Length == 0) ? open[0].Word : null;
                var fields = open.Where(s => s.Field.Length > 0).Select(s => new TypedWord(s.Field, s.Word!.Value, s.Json is null ? null : s.Value)).ToList();
                var typed = new TypedVerification(whole, fields) { Day = open[0].Day };
                var answer = await SayAsync(_verify.Request(viewer, open[0].Item, typed, Said(open[0]), cancellation)).ConfigureAwait(false);
                if (answer.Faults.Count == 0)
                {
                    foreach (var saying in open) Tell(saying, ItemOutcome.Said);
                    return;
                }
                // What is wrong with one field is no reason to leave out what was said of the others.
                var wrong = open.FindAll(s => answer.Faults.Any(f => f.Field.Length > 0 && f.Field == s.Field));
                if (wrong.Count == 0) wrong = open;
                foreach (var saying in wrong) Refuse(saying, [.. answer.Faults.Where(f => f.Field.Length == 0 || f.Field == saying.Field).Select(Fault)]);
                open = [.. open.Except(wrong)];
            }
        }

        private Task<Item?> ItemAsync(Saying saying) => record.ItemAsync(Viewer.Of(said.Audience), names.Book, saying.Item);

        private async Task<ItemAnswer> SayAsync(ItemRequest request) => (await _desk.SayAllAsync([request], isCheck).ConfigureAwait(false))[0];

        private ItemSaid Said(Saying saying) => said with { Voice = saying.Voice, Reason = saying.Reason, Seen = null };

        private void Tell(Saying saying, ItemOutcome outcome)
        {
            var row = Rows[saying.At];
            string[] told = [names.Voice(saying.Voice, language), row.Cells.GetValueOrDefault(saying.Word is null ? ItemColumn.Into : ItemColumn.Word, ""), row.Cells.GetValueOrDefault(ItemColumn.OfField, "")];
            Rows[saying.At] = row with { Outcome = outcome, Fields = outcome == ItemOutcome.Said ? [.. told.Where(t => t.Length > 0)] : [] };
        }

        private void Refuse(Saying saying, IReadOnlyList<RowFault> faults) => Rows[saying.At] = Rows[saying.At] with { Faults = faults };

        private RowFault Fault(ItemFault fault)
        {
            var column = fault.Code switch
            {
                ItemFault.OtherVoice or ItemFault.NotSigned or ItemFault.OnlySigned => ItemColumn.Voice,
                ItemFault.NoStep or ItemFault.MayNotMove => ItemColumn.Into,
                ItemFault.OtherValue => ItemColumn.Value,
                ItemFault.EmptyField or ItemFault.Conflict or ItemFault.FieldValue => ItemColumn.OfField,
                _ => "",
            };
            var sentence = fault.Value is { } value ? FieldWords.Fault(value, language) : fault.Sentence(names, language);
            return new RowFault(column.Length == 0 ? "" : new ItemColumn(column).Title(names, language), sentence);
        }
    }
}
