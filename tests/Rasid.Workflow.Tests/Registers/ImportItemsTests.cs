using System.Text;
using Rasid.Office;
using Rasid.Records;
using Rasid.Records.Journal;
using Rasid.Records.Payloads;
using Rasid.Records.Registers;
using Rasid.Records.Registers.Items;
using Rasid.Storage;
using Rasid.Storage.Sqlite;

namespace Rasid.Workflow.Tests.Registers;

/// <summary>Tables of items go out and come back: what is right is taken, what is not is told row by row, and nothing is taken twice.</summary>
public sealed class ImportItemsTests : IDisposable
{
    private const string Header = "id,ref,voice,side,date,place,lorries,guards/north,guards/south,cargo,turned,before,note,_reason";

    private readonly string _folder = Directory.CreateTempSubdirectory("rasid-import-").FullName;
    private readonly RecordFile _record;
    private readonly FieldNames _names;
    private readonly Register _register;

    public ImportItemsTests()
    {
        var pack = RegisterPack.Read(_folder);
        (_names, _register) = (new FieldNames(pack), RegisterPack.Of(pack));
        _record = RecordFile.Open(Path.Combine(_folder, "record.db"), new RecordFileOptions { Create = true, Process = "river", SiteId = "00112233445566778899aabbccddeeff", Author = "test" });
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _record.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task Good_rows_are_taken_and_bad_ones_are_told_with_column_and_remedy()
    {
        var answer = await ImportAsync(
            ",N-1,north,north,2026-10-05,delta,20-30,4,6,حبوب; fuel,no,,first,",
            ",N-2,north,west,5/10/2026,delta,many,,,sand,perhaps,,second,",
            ",N-3,,,2026-10,,,,,,,,,");
        Assert.Equal([ItemOutcome.Entered, ItemOutcome.Refused, ItemOutcome.Refused], answer.Rows.Select(r => r.Outcome));
        Assert.Equal(["Side", "Date", "Lorries", "Cargo", "Turned back"], answer.Rows[1].Faults.Select(f => f.Column));
        Assert.Contains("write the year first", answer.Rows[1].Faults[1].Sentence, StringComparison.Ordinal);
        Assert.Equal(3, answer.Rows[1].Number);
        Assert.Contains("in whose name", answer.Rows[2].Faults[0].Sentence, StringComparison.Ordinal);
        var item = Assert.Single(await ItemsAsync());
        Assert.Equal(answer.Rows[0].Item, item.Id);
        Assert.Equal(("N-1", "north", """{"high":30,"low":20}""", """{"high":6,"low":6}"""), (item.Entered.Ref, item.Entered.Voice, item.Values["lorries"], item.Values["guards/south"]));
    }

    [Fact]
    public async Task The_same_table_taken_twice_adds_nothing_with_numbers_or_without()
    {
        string[] rows = [",N-1,north,north,2026-10-05,delta,20,,,,,,,", ",,south,south,2026-10-06,,3,,,,,,,"];
        Assert.Equal(2, (await ImportAsync(rows)).Count(ItemOutcome.Entered));
        var entries = await CountAsync();
        Assert.Equal(2, (await ImportAsync(rows)).Count(ItemOutcome.Same));
        Assert.Equal(entries, await CountAsync());
    }

    [Fact]
    public async Task A_row_with_an_id_changes_only_the_fields_that_it_fills_in()
    {
        var id = (await ImportAsync(",N-1,north,north,2026-10-05,delta,20,4,,grain,,,before,")).Rows[0].Item!.Value;
        var shown = RecordId.Shown(RecordIdKind.Item, id);
        var answer = await ImportAsync($"{shown},,north,,,,25,,,,,,,counted again", $"{shown},,north,,,,26,,,,,,,again");
        Assert.Equal((ItemOutcome.Amended, ItemOutcome.Refused), (answer.Rows[0].Outcome, answer.Rows[1].Outcome));
        Assert.Equal(["Lorries"], answer.Rows[0].Fields);
        Assert.Contains("row 2", answer.Rows[1].Faults[0].Sentence, StringComparison.Ordinal);
        var item = Assert.Single(await ItemsAsync());
        Assert.Equal(("""{"high":25,"low":25}""", "\"before\"", 2), (item.Values["lorries"], item.Values["note"], item.Entries.Count));
        Assert.Equal(ItemOutcome.Amended, (await ImportAsync($"{shown},,north,,,,,,,,,,-,not needed")).Rows[0].Outcome);
        Assert.Null((await ItemsAsync())[0].Values["note"]);
    }

    [Fact]
    public async Task A_change_needs_a_reason_and_an_item_of_the_register()
    {
        var id = (await ImportAsync(",N-1,north,north,2026-10-05,delta,20,,,,,,,")).Rows[0].Item!.Value;
        var shown = RecordId.Shown(RecordIdKind.Item, id);
        var answer = await ImportAsync(new ItemSaid(""), false, $"{shown},,north,,,,25,,,,,,,", "i-ffffffffff,,north,,,,25,,,,,,,why", "e-1234567890,,north,,,,25,,,,,,,why", "somewhere,,north,,,,25,,,,,,,why");
        Assert.All(answer.Rows, r => Assert.Equal(ItemOutcome.Refused, r.Outcome));
        Assert.Single((await ItemsAsync())[0].Entries);
    }

    [Fact]
    public async Task What_others_amended_since_is_not_undone_by_the_same_table()
    {
        string[] rows = [",N-1,north,north,2026-10-05,delta,20,,,,,,first,"];
        var id = (await ImportAsync(rows)).Rows[0].Item!.Value;
        await new AmendItem(_record, _names, new ItemSite()).RunAsync(Viewer.Public, id, [new("lorries", "22")], new ItemSaid("north", "counted"), Cancellation);
        Assert.Equal(ItemOutcome.Same, (await ImportAsync(rows)).Rows[0].Outcome);
        Assert.Equal("""{"high":22,"low":22}""", (await ItemsAsync())[0].Values["lorries"]);
        // The voice's own table with another word is an amendment of that word alone.
        var answer = await ImportAsync(",N-1,north,north,2026-10-05,delta,20,,,,,,second,better known");
        Assert.Equal(["Note"], answer.Rows[0].Fields);
        Assert.Equal("""{"high":22,"low":22}""", (await ItemsAsync())[0].Values["lorries"]);
    }

    [Fact]
    public async Task Rows_name_items_by_the_numbers_that_earlier_rows_gave_them()
    {
        var answer = await ImportAsync(",N-1,north,north,2026-10-05,,1,,,,,,,", ",N-2,north,north,2026-10-06,,2,,,,,N-1,,", ",N-3,north,north,2026-10-07,,3,,,,,N-9,,");
        Assert.Equal([ItemOutcome.Entered, ItemOutcome.Entered, ItemOutcome.Refused], answer.Rows.Select(r => r.Outcome));
        Assert.Equal($"\"{RecordId.Full(RecordIdKind.Item, answer.Rows[0].Item!.Value)}\"", (await ItemsAsync()).Single(i => i.Entered.Ref == "N-2").Values["before"]);
        Assert.Equal(2, (await ImportAsync(",N-1,north,north,2026-10-05,,1,,,,,,,", ",N-2,north,north,2026-10-06,,2,,,,,N-1,,")).Count(ItemOutcome.Same));
    }

    [Fact]
    public async Task A_row_that_stands_twice_is_told_once_whichever_holds()
    {
        var answer = await ImportAsync(",N-1,north,north,2026-10-05,,1,,,,,,,", ",N-1,north,north,2026-10-05,,2,,,,,,,", ",,north,north,2026-10-08,,2,,,,,,,", ",,north,north,2026-10-08,,2,,,,,,,");
        Assert.Equal([ItemOutcome.Entered, ItemOutcome.Refused, ItemOutcome.Entered, ItemOutcome.Refused], answer.Rows.Select(r => r.Outcome));
    }

    [Fact]
    public async Task A_look_writes_nothing_and_tells_the_same()
    {
        var answer = await ImportAsync(new ItemSaid(""), true, ",N-1,north,north,2026-10-05,delta,20,,,,,,,", ",N-2,north,nobody,2026-10-05,,,,,,,,,", ",N-3,wardens,north,2026-10-05,,,,,,,,,");
        Assert.Equal([ItemOutcome.Entered, ItemOutcome.Refused, ItemOutcome.Refused], answer.Rows.Select(r => r.Outcome));
        Assert.Equal(0, await CountAsync());
    }

    [Fact]
    public async Task A_site_that_speaks_for_one_party_takes_no_row_of_the_other()
    {
        var answer = await new ImportItems(_record, _names, new ItemSite("north")).RunAsync(
            Viewer.Public, _register, [Csv(Header, ",N-1,south,south,2026-10-05,,1,,,,,,,", ",N-2,north,north,2026-10-05,,1,,,,,,,")], new ItemSaid(""), false, Language.English, Cancellation);
        Assert.Equal([ItemOutcome.Refused, ItemOutcome.Entered], answer.Rows.Select(r => r.Outcome));
    }

    [Fact]
    public async Task What_another_party_wrote_in_a_partys_name_does_not_stand_in_the_way_of_its_own_row()
    {
        using (var south = RecordFile.Open(Path.Combine(_folder, "record.db"), new RecordFileOptions { Process = "river", SiteId = "ffeeddccbbaa99887766554433221100", Voice = "south", Author = "test" }))
        {
            var forged = new ItemFields([new("date", "\"2026-10-05\""), new("lorries", """{"high":1,"low":1}"""), new("side", "\"north\"")]);
            await south.AppendAsync([new ItemEntered("convoys", "north", forged, "N-1", "").ToDraft(), new ItemEntered("convoys", "north", forged, "", "").ToDraft()], Durability.Process, null, Cancellation);
        }
        Assert.Equal(2, (await ItemsAsync()).Count(i => i.Why.Length > 0));
        var answer = await ImportAsync(",N-1,north,north,2026-10-05,,1,,,,,,,", ",,north,north,2026-10-05,,1,,,,,,,");
        Assert.Equal([ItemOutcome.Entered, ItemOutcome.Entered], answer.Rows.Select(r => r.Outcome));
        Assert.Equal(2, (await ItemsAsync()).Count(i => i.Why.Length == 0));
    }

    [Theory]
    [InlineData(Language.Arabic, true)]
    [InlineData(Language.English, true)]
    [InlineData(Language.English, false)]
    public async Task What_is_exported_and_imported_unchanged_says_nothing_and_a_changed_cell_is_one_amendment(Language language, bool isWorkbook)
    {
        await ImportAsync(
            ",N-1,north,north,2026-10-05/2026-10-07,delta @ 31.2056 16.5887,20-30,4,6,grain; fuel,yes,,=1+1,",
            ",N-2,south,south,2026-10,قرب الطاحونة,~5,,,,no,N-1,\"line one\nline two\",");
        var before = await CountAsync();
        var sheets = await ExportAsync(language, isWorkbook);
        var same = await TakeAsync(sheets, new ItemSaid("north", "why"), language);
        Assert.Equal(2, same.Count(ItemOutcome.Same));
        Assert.Equal(before, await CountAsync());

        var changed = await TakeAsync(Edited(sheets, "note", "=1+1", "@new"), new ItemSaid("north", "why"), language);
        Assert.Equal((1, 1, 0), (changed.Count(ItemOutcome.Amended), changed.Count(ItemOutcome.Same), changed.Count(ItemOutcome.Refused)));
        Assert.Contains(await ItemsAsync(), i => i.Values["note"] == "\"@new\"");
        // The exported table is old now for that item; what it says anew of it is refused, and nothing of others is.
        var stale = await TakeAsync(Edited(sheets, "note", "=1+1", "third"), new ItemSaid("north", "why"), language);
        Assert.Equal((1, 1), (stale.Count(ItemOutcome.Refused), stale.Count(ItemOutcome.Same)));
    }

    [Fact]
    public async Task A_cell_that_was_emptied_in_an_export_empties_the_field()
    {
        await ImportAsync(",N-1,north,north,2026-10-05,delta,20,,,,,,words,");
        var answer = await TakeAsync(Edited(await ExportAsync(Language.English, true), "note", "words", ""), new ItemSaid("north", "why"), Language.English);
        Assert.Equal(["Note"], answer.Rows[0].Fields);
        Assert.Null((await ItemsAsync())[0].Values["note"]);
    }

    [Fact]
    public async Task A_state_is_not_changed_in_a_table()
    {
        await ImportAsync(",N-1,north,north,2026-10-05,delta,20,,,,,,words,");
        var answer = await TakeAsync(Edited(await ExportAsync(Language.English, true), "_stage", "asked", "passed"), new ItemSaid("north", "why"), Language.English);
        Assert.Contains("rasid register move", answer.Rows[0].Faults[0].Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_formula_is_never_computed_and_a_script_is_text()
    {
        using var stream = new MemoryStream();
        var bad = new TableRow(3, [TableCell.Empty, new("N-2", CellKind.Text), new("north", CellKind.Text), new("north", CellKind.Text), new("=TODAY()", CellKind.Formula)]);
        var sheets = Csv(Header, ",N-1,north,north,2026-10-05,<script>alert(1)</script>,1,,,,,,\"=HYPERLINK(\"\"http://x\"\")\",").Append(bad).ToList();
        var answer = await TakeAsync([sheets], new ItemSaid(""), Language.English);
        Assert.Equal([ItemOutcome.Entered, ItemOutcome.Refused], answer.Rows.Select(r => r.Outcome));
        Assert.Equal("Date", answer.Rows[1].Faults[0].Column);
        var item = Assert.Single(await ItemsAsync());
        Assert.Equal("\"=HYPERLINK(\\\"http://x\\\")\"", item.Values["note"]);
        Assert.Equal("""{"text":"<script>alert(1)</script>"}""", item.Values["place"]);
        new RegisterTables(_names).WriteTemplate(stream, _register, false, Language.English);
        using var csv = new MemoryStream();
        await new RegisterTables(_names).WriteItemsAsync(_record, Viewer.Public, csv, _register, false, Language.English, Cancellation);
        Assert.Contains("'=HYPERLINK", Encoding.UTF8.GetString(csv.ToArray()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rows_that_were_refused_come_back_in_a_table_that_can_be_mended_and_imported()
    {
        var answer = await ImportAsync(",N-1,north,north,2026-10-05,delta,many,,,,,,,", ",N-2,north,north,2026-10-06,,2,,,,,,,");
        using var stream = new MemoryStream();
        new RegisterTables(_names).WriteRefused(stream, _register, answer, true, Language.Arabic);
        stream.Position = 0;
        var sheets = XlsxReader.Read(stream);
        Assert.Contains("many", sheets[0][1].Cells[0].Text, StringComparison.Ordinal);
        var mended = await TakeAsync(Edited(sheets, "lorries", "many", "7"), new ItemSaid(""), Language.Arabic);
        Assert.Equal([ItemOutcome.Entered], mended.Rows.Select(r => r.Outcome));
        Assert.Equal(2, (await ItemsAsync()).Count);
    }

    [Theory]
    [InlineData("id,ref,colour,side\n,,red,north\n", "no column “colour”")]
    [InlineData("id,side,Side,date\n,north,north,2026\n", "stands twice")]
    [InlineData("a,b\n1,2\n", "names no field of the register")]
    [InlineData("", "no rows")]
    [InlineData("id,side,date\n", "no rows")]
    public async Task A_table_of_something_else_is_refused_as_a_whole(string csv, string says)
    {
        var answer = await TakeAsync([CsvReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(csv)))], new ItemSaid("north"), Language.English);
        Assert.Contains(says, answer.Why, StringComparison.Ordinal);
        Assert.Equal(0, await CountAsync());
    }

    [Theory]
    [InlineData("الطرف,التاريخ,الحراس من كل طرف: الشمال")]
    [InlineData("Side * [side],Date [date],Guards by side: North")]
    [InlineData("SIDE, date ,guards.north")]
    public async Task Columns_are_found_by_ids_and_by_titles_in_either_language(string header)
    {
        var answer = await TakeAsync([Csv(header, "الشمال,2026-10-05,3")], new ItemSaid("north"), Language.English);
        Assert.Equal([ItemOutcome.Entered], answer.Rows.Select(r => r.Outcome));
        Assert.Equal("""{"high":3,"low":3}""", (await ItemsAsync())[0].Values["guards/north"]);
    }

    [Fact]
    public void A_template_has_a_column_for_each_field_and_offers_what_can_be_chosen()
    {
        using var stream = new MemoryStream();
        new RegisterTables(_names).WriteTemplate(stream, _register, true, Language.Arabic);
        stream.Position = 0;
        var sheets = XlsxReader.Read(stream);
        Assert.Equal("الطرف * [side]", sheets[0][0].Cells[3].Text);
        Assert.Contains(sheets[0][0].Cells, c => c.Text == "الحراس من كل طرف: الشمال [guards/north]");
        Assert.Contains(sheets[2], r => r.Cells.Any(c => c.Text == "حبوب"));
        Assert.Contains(sheets[1], r => r.Cells.Any(c => c.Text.Contains("المعرف", StringComparison.Ordinal) || c.Text == "id"));
    }

    private Task<ItemImport> ImportAsync(params string[] rows) => ImportAsync(new ItemSaid("", "why"), false, rows);

    private Task<ItemImport> ImportAsync(ItemSaid said, bool isCheck, params string[] rows) =>
        new ImportItems(_record, _names, new ItemSite()).RunAsync(Viewer.Public, _register, [Csv(Header, rows)], said, isCheck, Language.English, Cancellation);

    private Task<ItemImport> TakeAsync(IReadOnlyList<IReadOnlyList<TableRow>> sheets, ItemSaid said, Language language) =>
        new ImportItems(_record, _names, new ItemSite()).RunAsync(Viewer.Public, _register, sheets, said, false, language, Cancellation);

    private async Task<IReadOnlyList<IReadOnlyList<TableRow>>> ExportAsync(Language language, bool isWorkbook)
    {
        using var stream = new MemoryStream();
        await new RegisterTables(_names).WriteItemsAsync(_record, Viewer.Public, stream, _register, isWorkbook, language, Cancellation);
        stream.Position = 0;
        return isWorkbook ? XlsxReader.Read(stream) : [CsvReader.Read(stream)];
    }

    private static IReadOnlyList<TableRow> Csv(string header, params string[] rows) =>
        CsvReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(header + "\n" + string.Join('\n', rows) + "\n")));

    private static IReadOnlyList<IReadOnlyList<TableRow>> Edited(IReadOnlyList<IReadOnlyList<TableRow>> sheets, string column, string from, string to)
    {
        var at = sheets[0][0].Cells.ToList().FindIndex(c => c.Text == column || c.Text.EndsWith($"[{column}]", StringComparison.Ordinal));
        Assert.Contains(sheets[0], r => r.Cells.Count > at && r.Cells[at].Text == from);
        return [[.. sheets[0].Select(r => r.Cells.Count > at && r.Cells[at].Text == from ? r with { Cells = [.. r.Cells.Select((c, i) => i == at ? new TableCell(to, CellKind.Text) : c)] } : r)], .. sheets.Skip(1)];
    }

    private async Task<IReadOnlyList<Item>> ItemsAsync() => (await _record.ItemsAsync(Viewer.Public, _names.Book, new ItemQuery("convoys"), Cancellation)).Items;

    private async Task<int> CountAsync()
    {
        var count = 0;
        await foreach (var entry in _record.EntriesAsync(Cancellation)) count += entry.Header.Kind.StartsWith("item-", StringComparison.Ordinal) ? 1 : 0;
        return count;
    }
}
