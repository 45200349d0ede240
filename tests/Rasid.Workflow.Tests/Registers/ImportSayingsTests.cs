using System.Text;
using Rasid.Office;
using Rasid.Packs;
using Rasid.Records.Payloads;
using Rasid.Records.Registers.Items;
using Rasid.Storage;
using Rasid.Storage.Sqlite;

namespace Rasid.Workflow.Tests.Registers;

/// <summary>What voices said of items comes in as a table: once, in order, and what cannot be taken is told row by row.</summary>
public sealed class ImportSayingsTests : IDisposable
{
    private const string Words = "register,ref,voice,word,field,value,day,reason";
    private const string Moves = "register,ref,voice,state,day,reason";

    private static readonly Lazy<Pack> Libya = new(() => PackReader.Read([Repository.At("packs", "world"), Repository.At("packs", "libya")], TestPack.Language).Pack!);

    private readonly string _folder = Directory.CreateTempSubdirectory("rasid-import-").FullName;
    private readonly RecordFile _record;
    private readonly FieldNames _names;

    public ImportSayingsTests()
    {
        var pack = RegisterPack.Read(_folder);
        _names = new FieldNames(pack);
        _record = Open("record.db", "river");
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _record.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task All_samples_go_in_in_the_order_that_their_readme_gives_and_again_add_nothing()
    {
        using var record = Open("libya.db", "libya");
        var names = new FieldNames(Libya.Value);
        var folder = Repository.At("samples", "registers");
        var files = File.ReadAllLines(Path.Combine(folder, "README.md")).Where(l => l.Length > 2 && char.IsAsciiDigit(l[0]) && l[1] == '.')
            .SelectMany(l => l.Split('`')).Where(w => w.EndsWith(".csv", StringComparison.Ordinal)).ToList();
        Assert.Equal(Directory.GetFiles(folder, "*.csv").Select(Path.GetFileName).Order(StringComparer.Ordinal), files.Order(StringComparer.Ordinal));
        var (before, taken) = (0, 0);
        foreach (var isAgain in new[] { false, true })
        {
            foreach (var file in files)
            {
                using var stream = File.OpenRead(Path.Combine(folder, file));
                var (sheets, _) = TableFile.Read(stream, Language.English);
                var answer = file is "moves.csv" or "words.csv"
                    ? await new ImportSayings(record, names, new ItemSite("mission")).RunAsync(Viewer.Public, sheets, new ItemSaid(""), false, Language.English, Cancellation)
                    : await new ImportItems(record, names, new ItemSite("mission")).RunAsync(Viewer.Public, names.Book.Find(file[..^4])!, sheets, new ItemSaid(""), false, Language.English, Cancellation);
                Assert.True(!answer.IsRefused, $"{file}: {answer.Why} {string.Join("; ", answer.Rows.SelectMany(r => r.Faults.Select(f => $"{r.Number} {f}")))}");
                Assert.All(answer.Rows, r => Assert.True((r.Outcome == ItemOutcome.Same) == isAgain, $"{file} {r.Number}: {r.Outcome}"));
                if (!isAgain) taken += answer.Rows.Count;
            }
            var count = await CountAsync(record);
            if (isAgain) Assert.Equal(before, count);
            before = count;
        }
        // Rows of one word, day and reason are one judgement.
        Assert.True(before < taken, $"{before} entries of {taken} rows");
        var incident = (await record.ItemsAsync(Viewer.Public, names.Book, new ItemQuery("incidents") { Take = 50 }, Cancellation)).Items.Single(i => i.Entered.Ref == "S-INC-01");
        Assert.Equal((VerificationWord.Dispute, VerificationWord.NotSeen), (incident.Field("wounded")!.WordOf("east"), incident.Field("wounded")!.WordOf("monitors")));
        Assert.Equal(VerificationWord.Confirm, incident.Field("place")!.WordOf("east"));
    }

    [Theory]
    [InlineData(Language.Arabic, "ar")]
    [InlineData(Language.English, "en")]
    public async Task What_cannot_be_taken_is_told_in_sentences_that_a_person_approved(Language language, string code)
    {
        await EnterAsync("N-1");
        var formula = new TableRow(99, [new("convoys", CellKind.Text), new("N-1", CellKind.Text), new("south", CellKind.Text), new("=A1", CellKind.Formula)]);
        var words = await TakeAsync(
            [[.. Csv(
                Words,
                "convoys,N-1,south,confirm,lorries,,2026-10-06,",
                "convoys,N-1,east,confirm,,,2026-10-06,",
                "convoys,N-9,south,confirm,,,2026-10-06,",
                "bridges,N-1,south,confirm,,,2026-10-06,",
                "convoys,N-1,south,perhaps,,,6/10/2026,",
                "convoys,N-1,south,dispute,side,,2026-10-06,",
                "convoys,N-1,south,dispute,colour,red,2026-10-06,why",
                "convoys,N-1,south,dispute,lorries,many,2026-10-07,why",
                "convoys,N-1,south,confirm,lorries,9,2026-10-08,",
                "convoys,N-1,south,confirm,cargo,,2026-10-08,",
                "convoys,N-1,south,dispute,lorries,3,2026-10-06,why",
                "convoys,N-1,south,confirm,,4,2026-10-08,",
                ",,south,confirm,,,2026-10-08,",
                "convoys,N-1,,confirm,,,2026-10-08,"), formula]],
            language);
        var moves = await TakeAsync([Csv(Moves, "convoys,N-1,north,crossed,,", "convoys,N-1,wardens,passed,,", "convoys,N-1,north,passed,,", "convoys,N-1,north,,,")], language);
        var text = new StringBuilder();
        foreach (var row in words.Rows.Concat(moves.Rows))
            text.Append(row.Number).Append(": ").AppendJoin(" | ", row.Outcome == ItemOutcome.Refused ? row.Faults.Select(f => f.ToString()) : [row.Outcome.ToString()]).Append('\n');
        Approved.Holds(text.ToString(), $"sayings.{code}.approved.txt");
    }

    [Fact]
    public async Task Nobody_speaks_for_another_party()
    {
        await EnterAsync("N-1");
        var answer = await TakeAsync([Csv(Words, "convoys,N-1,south,confirm,,,,", "convoys,N-1,north,confirm,,,,")], Language.English, new ItemSite("north"));
        Assert.Equal([ItemOutcome.Refused, ItemOutcome.Said], answer.Rows.Select(r => r.Outcome));
        Assert.Equal("Voice", answer.Rows[0].Faults[0].Column);
    }

    [Fact]
    public async Task Rows_of_one_word_day_and_reason_are_one_judgement_of_which_a_wrong_one_is_left_out()
    {
        await EnterAsync("N-1");
        var before = await CountAsync(_record);
        var answer = await TakeAsync([Csv(
            Words, "convoys,N-1,south,confirm,lorries,,2026-10-06,", "convoys,N-1,south,confirm,cargo,,2026-10-06,", "convoys,N-1,الجنوب,تأكيد,الطرف,,2026-10-06,", "convoys,N-1,south,dispute,date,2026-10-04,2026-10-06,late")]);
        Assert.Equal([ItemOutcome.Said, ItemOutcome.Refused, ItemOutcome.Said, ItemOutcome.Said], answer.Rows.Select(r => r.Outcome));
        Assert.Equal(before + 2, await CountAsync(_record));
        var item = await OneAsync();
        Assert.Equal((VerificationWord.Confirm, VerificationWord.Dispute), (item.Field("side")!.WordOf("south"), item.Field("date")!.WordOf("south")));
        Assert.Equal(2, ((Verification)item.Entries[1].Entry.Said).Fields.Count(f => f.Word == VerificationWord.Confirm));
    }

    [Fact]
    public async Task A_word_on_the_whole_does_not_overtake_what_is_said_of_a_field_on_the_same_day()
    {
        await EnterAsync("N-1");
        string[] rows = ["convoys,N-1,south,dispute,lorries,3,2026-10-06,counted", "convoys,N-1,south,confirm,,,2026-10-06,", "convoys,N-1,wardens,not-seen,date,,,dark"];
        Assert.Equal(3, (await TakeAsync([Csv(Words, rows)])).Count(ItemOutcome.Said));
        var item = await OneAsync();
        Assert.Equal((VerificationWord.Dispute, VerificationWord.Confirm), (item.Field("lorries")!.WordOf("south"), item.Field("date")!.WordOf("south")));
        Assert.Equal(3, (await TakeAsync([Csv(Words, rows)])).Count(ItemOutcome.Same));
    }

    [Fact]
    public async Task A_word_of_a_day_is_not_said_again_of_what_was_changed_since_and_one_without_a_day_is()
    {
        await EnterAsync("N-1");
        string[] dated = ["convoys,N-1,south,dispute,lorries,3,2026-10-06,counted", "convoys,N-1,south,confirm,lorries,,2026-10-08,"];
        Assert.Equal(2, (await TakeAsync([Csv(Words, dated)])).Count(ItemOutcome.Said));
        Assert.Equal(2, (await TakeAsync([Csv(Words, dated)])).Count(ItemOutcome.Same));
        var item = await OneAsync();
        Assert.Null((await new AmendItem(_record, _names, new ItemSite()).RunAsync(Viewer.Public, item.Id, [KeyValuePair.Create("lorries", "8")], new ItemSaid("north", "counted again"), Cancellation)).Fault);
        Assert.Equal(2, (await TakeAsync([Csv(Words, dated)])).Count(ItemOutcome.Same));
        Assert.Null((await OneAsync()).Field("lorries")!.WordOf("south"));
        Assert.Equal(1, (await TakeAsync([Csv(Words, "convoys,N-1,south,confirm,lorries,,,")])).Count(ItemOutcome.Said));
        Assert.Equal(1, (await TakeAsync([Csv(Words, "convoys,N-1,south,confirm,lorries,,,")])).Count(ItemOutcome.Same));
        Assert.Equal(VerificationWord.Confirm, (await OneAsync()).Field("lorries")!.WordOf("south"));
    }

    [Fact]
    public async Task An_item_is_named_by_its_id_too_and_what_is_only_looked_at_changes_nothing()
    {
        await EnterAsync("N-1");
        var id = Rasid.Records.RecordId.Full(Rasid.Records.RecordIdKind.Item, (await OneAsync()).Id);
        var before = await CountAsync(_record);
        IReadOnlyList<IReadOnlyList<TableRow>> sheets = [Csv("id,voice,state,word,day,reason", $"{id},south,,confirm,,", $"{id},north,passed,,2026-10-07,over the bridge")];
        var check = await new ImportSayings(_record, _names, new ItemSite()).RunAsync(Viewer.Public, sheets, new ItemSaid(""), true, Language.English, Cancellation);
        Assert.Equal((2, before), (check.Count(ItemOutcome.Said), await CountAsync(_record)));
        Assert.Equal(2, (await TakeAsync(sheets)).Count(ItemOutcome.Said));
        Assert.Equal((before + 2, "passed"), (await CountAsync(_record), (await OneAsync()).Stages[0]));
        Assert.Contains((await OneAsync()).Entries, e => e.Entry.Said is ItemMoved { Reason: "over the bridge (2026-10-07)" });
        Assert.Equal(2, (await TakeAsync(sheets)).Count(ItemOutcome.Same));
    }

    [Fact]
    public async Task Refused_rows_come_back_in_a_workbook_that_can_be_mended_and_imported()
    {
        await EnterAsync("N-1");
        var answer = await TakeAsync([Csv(Words, "convoys,N-1,south,sure,,,2026-10-06,", "convoys,N-1,wardens,confirm,,,2026-10-06,")]);
        using var stream = new MemoryStream();
        new RegisterTables(_names).WriteRefusedSayings(stream, answer, true, Language.Arabic);
        stream.Position = 0;
        var sheets = XlsxReader.Read(stream);
        Assert.Contains("sure", sheets[0][1].Cells[0].Text, StringComparison.Ordinal);
        Assert.Equal(2, sheets[0].Count);
        var mended = new TableRow(2, [.. sheets[0][1].Cells.Select(c => c.Text == "sure" ? new TableCell("confirm", CellKind.Text) : c)]);
        Assert.Equal([ItemOutcome.Said], (await TakeAsync([[sheets[0][0], mended]], Language.Arabic)).Rows.Select(r => r.Outcome));
    }

    [Theory]
    [InlineData("register,ref,voice\nconvoys,N-1,south\n", "neither a column “word” nor a column “state”")]
    [InlineData("register,ref,word,colour\n,,,\n", "no column “colour”")]
    [InlineData("", "no rows")]
    public async Task A_table_of_something_else_is_refused_as_a_whole(string csv, string says) =>
        Assert.Contains(says, (await TakeAsync([CsvReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(csv)))])).Why, StringComparison.Ordinal);

    private RecordFile Open(string file, string process) =>
        RecordFile.Open(Path.Combine(_folder, file), new RecordFileOptions { Create = true, Process = process, SiteId = "00112233445566778899aabbccddeeff", Author = "test" });

    private async Task EnterAsync(string reference) => Assert.Empty((await new EnterItem(_record, _names, new ItemSite()).RunAsync(
        Viewer.Public, "convoys", [KeyValuePair.Create("side", "north"), KeyValuePair.Create("date", "2026-10-05"), KeyValuePair.Create("lorries", "5")], reference, new ItemSaid("north"), Cancellation)).Faults);

    private Task<ItemImport> TakeAsync(IReadOnlyList<IReadOnlyList<TableRow>> sheets, Language language = Language.English, ItemSite? site = null) =>
        new ImportSayings(_record, _names, site ?? new ItemSite()).RunAsync(Viewer.Public, sheets, new ItemSaid(""), false, language, Cancellation);

    private async Task<Item> OneAsync() => (await _record.ItemsAsync(Viewer.Public, _names.Book, new ItemQuery("convoys"), Cancellation)).Items.Single();

    private static IReadOnlyList<TableRow> Csv(string header, params string[] rows) =>
        CsvReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(header + "\n" + string.Join('\n', rows) + "\n")));

    private static async Task<int> CountAsync(RecordFile record)
    {
        var count = 0;
        await foreach (var entry in record.EntriesAsync(Cancellation)) count += entry.Header.Kind is Rasid.Records.Journal.EntryKinds.Verification || entry.Header.Kind.StartsWith("item-", StringComparison.Ordinal) ? 1 : 0;
        return count;
    }
}
