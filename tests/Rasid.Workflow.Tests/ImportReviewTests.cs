using Rasid.Office;
using Rasid.Packs;
using Rasid.Records.Reviews;
using Rasid.Storage;
using Rasid.Storage.Sqlite;
using static Rasid.Workflow.Tests.TestFolder;

namespace Rasid.Workflow.Tests;

public sealed class ImportReviewTests : IAsyncLifetime
{
    private static readonly ReviewSaid Because = new("read on paper", "amal");

    private readonly TestFolder _folder = new();
    private readonly Lazy<Pack> _pack;
    private RecordFile _record = null!;
    private List<List<string>> _table = null!;

    public ImportReviewTests() => _pack = new(() => TestPack.Delta(_folder.Folder));

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _record = _folder.Open();
        await new Ingest(_record, new FakeReader().Engine).RunAsync(
            [Report("CONSULT happened 2024-05-01 a+b @ delta\nASSAULT happened 2024-05-02 c > d", "A"), Report("CONSULT planned 2024-06-01 x+y", "B")], null, Cancellation);
        _table = await ExportAsync();
    }

    public ValueTask DisposeAsync()
    {
        _record.Dispose();
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task A_table_that_nobody_touched_changes_nothing()
    {
        var answer = await ImportAsync();
        Assert.Equal((3, 0, 0, false), (answer.Count(ImportOutcome.Same), answer.Count(ImportOutcome.Changed), answer.Count(ImportOutcome.Refused), answer.IsWritten));
        Assert.Empty(await _record.LatestReviewsAsync(Viewer.Public, 0, 5, Cancellation));
    }

    [Fact]
    public async Task Words_of_a_table_are_journalled_with_their_author_and_each_with_its_reason()
    {
        Set(1, ("review", "قبول"));
        Set(2, ("date", "2024-05-03"), ("place", "delta"), ("reason", "the paper says so"));
        Set(3, ("review", "reject"));
        var answer = await ImportAsync();
        Assert.Equal([ReviewKinds.Accept, ReviewKinds.Correct, ReviewKinds.Reject], answer.Rows.Select(r => r.Word));
        Assert.True(answer.IsWritten);
        var words = await _record.LatestReviewsAsync(Viewer.Public, 0, 5, Cancellation);
        Assert.Equal(["read on paper", "the paper says so", "read on paper"], words.Reverse().Select(w => w.Word.Reason));
        Assert.All(words, w => Assert.Equal("amal", w.Word.Author));
        var rows = await _record.TimelineAsync(Viewer.Public, TimelineFilter.All, Cancellation);
        Assert.Equal(["2024-05-01", "2024-05-03"], rows.Select(r => r.Claim.Date));
        Assert.Equal("delta", rows[1].Claim.Place!.Id);
    }

    [Fact]
    public async Task The_same_table_given_twice_changes_nothing_more()
    {
        Set(1, ("review", "accept"));
        Set(2, ("status", "ongoing"), ("actors", "d; c"), ("review", "amend"));
        Assert.True((await ImportAsync()).IsWritten);
        var again = await ImportAsync();
        Assert.Equal((3, false), (again.Count(ImportOutcome.Same), again.IsWritten));
        Assert.Equal(2, (await _record.LatestReviewsAsync(Viewer.Public, 0, 9, Cancellation)).Count);
    }

    [Fact]
    public async Task What_another_person_changed_meanwhile_is_not_written_over()
    {
        Set(1, ("date", "2024-05-09"));
        var claim = (await _record.TimelineAsync(Viewer.Public, TimelineFilter.All, Cancellation))[0].Claim.Id;
        await new ReviewClaims(_record, Who).JudgeAsync(Viewer.Public, claim, ReviewKinds.Correct, new TypedClaim { Status = "planned" }, Because, Cancellation);
        Assert.Contains("has changed since it was exported", (await ImportAsync()).Rows[0].Why, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_newer_reading_that_changes_nothing_is_in_nobodys_way()
    {
        Set(1, ("date", "2024-05-09"));
        var newer = new FakeReader().Engine;
        await new Reread(_record, newer with { Stamp = FakeReader.Stamp with { Version = "newer" } }).RunAsync(Viewer.Public, adopts: true, null, Cancellation);
        Assert.True((await ImportAsync()).IsWritten);
    }

    [Theory]
    [InlineData("claim", "c-0000", "is no id of a claim")]
    [InlineData("claim", "", "has no id of a claim")]
    [InlineData("claim", "c-00000000000000000000000000000000000000000000000000000000000000ff", "has no claim c-0000000000")]
    [InlineData("report", "r-00000000000000000000000000000000000000000000000000000000000000ff", "does not belong to the claim")]
    [InlineData("event", "e-00000000000000000000000000000000000000000000000000000000000000ff", "does not belong to the claim")]
    [InlineData("date", "45414", "how a spreadsheet numbers days")]
    [InlineData("date", "03/04/2025", "two different days")]
    [InlineData("date", "3.4.25", "two different days")]
    [InlineData("date", "May-24", "is no date that exists")]
    [InlineData("type", "MEETING", "is no event type")]
    [InlineData("type", "", "is no event type")]
    [InlineData("status", "done", "is no status")]
    [InlineData("actors", "nobody-at-all", "Nobody and nothing is known")]
    [InlineData("actor_names", "Somebody else", "write your change under «Actors (ids)»")]
    [InlineData("review", "perhaps", "is no judgement")]
    [InlineData("review", "amend", "no field of it is otherwise")]
    public async Task A_row_that_cannot_be_taken_says_why_and_nothing_of_the_table_is_written(string column, string value, string why)
    {
        Set(1, (column, value));
        Set(2, ("review", "accept"));
        var answer = await ImportAsync();
        Assert.Contains(why, answer.Rows[0].Why, StringComparison.Ordinal);
        Assert.Equal((ImportOutcome.Refused, ImportOutcome.Changed, false), (answer.Rows[0].Outcome, answer.Rows[1].Outcome, answer.IsWritten));
        Assert.Empty(await _record.LatestReviewsAsync(Viewer.Public, 0, 5, Cancellation));
    }

    [Fact]
    public async Task A_row_that_rejects_and_changes_is_refused()
    {
        Set(1, ("review", "reject"), ("status", "planned"));
        Assert.Contains("do one of the two", (await ImportAsync()).Rows[0].Why, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_doubled_row_is_refused_and_named()
    {
        _table.Add([.. _table[1]]);
        Assert.EndsWith("stands in row 2 already.", (await ImportAsync()).Rows[3].Why, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rows_whose_ids_were_sorted_apart_from_their_words_are_refused()
    {
        var claim = Column("claim");
        (_table[1][claim], _table[3][claim]) = (_table[3][claim], _table[1][claim]);
        var answer = await ImportAsync();
        Assert.Equal(2, answer.Count(ImportOutcome.Refused));
        Assert.Contains("an id was changed", answer.Rows[0].Why, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wrong_missing_and_doubled_columns_are_named()
    {
        _table[0][Column("status")] = "staus";
        Assert.Contains("«staus» is no column of an export", (await ImportAsync()).Why, StringComparison.Ordinal);
        _table[0][_table[0].IndexOf("staus")] = "type";
        Assert.Contains("«type» is there twice", (await ImportAsync()).Why, StringComparison.Ordinal);
        _table = [["type"], ["CONSULT"]];
        Assert.Contains("(claim) is missing", (await ImportAsync()).Why, StringComparison.Ordinal);
        _table = [];
        Assert.Equal("There is no row in it.", (await ImportAsync()).Why);
        _table = await ExportAsync();
        _table.RemoveRange(1, 3);
        Assert.Equal("There is no row in it.", (await ImportAsync()).Why);
    }

    [Fact]
    public async Task Columns_that_nobody_needs_may_be_taken_out()
    {
        string[] kept = ["claim", "seen", "status"];
        Set(1, ("status", "ongoing"));
        var at = kept.Select(Column).ToArray();
        _table = [.. _table.Select(r => at.Select(i => r[i]).ToList())];
        Assert.True((await ImportAsync()).IsWritten);
    }

    [Fact]
    public async Task A_cell_with_a_formula_and_a_row_longer_than_the_header_are_refused()
    {
        var rows = Rows();
        var cells = rows[1].Cells.ToArray();
        cells[Column("type")] = new TableCell("=A1", CellKind.Formula);
        rows[1] = rows[1] with { Cells = cells };
        rows[2] = rows[2] with { Cells = [.. rows[2].Cells, new TableCell("left over", CellKind.Text)] };
        var answer = await RunAsync(rows, false);
        Assert.Contains("A formula stands under «Type»", answer.Rows[0].Why, StringComparison.Ordinal);
        Assert.Contains("more cells than the table has columns", answer.Rows[1].Why, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_check_tells_the_same_and_writes_nothing()
    {
        Set(1, ("date", "2024-05-09"));
        var answer = await RunAsync(Rows(), isCheck: true);
        Assert.Equal((ImportOutcome.Changed, false), (answer.Rows[0].Outcome, answer.IsWritten));
        Assert.Equal(["date"], answer.Rows[0].Fields);
        Assert.Empty(await _record.LatestReviewsAsync(Viewer.Public, 0, 5, Cancellation));
    }

    [Fact]
    public async Task Titles_of_either_language_are_known()
    {
        Set(1, ("status", "ongoing"));
        _table[0] = [.. _table[0].Select(id => ExportTable.Title(id, Language.Arabic))];
        Assert.True((await ImportAsync()).IsWritten);
    }

    [Fact]
    public void No_title_of_a_column_is_the_name_of_another() => Assert.All(ExportTable.Ids, id => Assert.All(
        new[] { Language.Arabic, Language.English },
        language => Assert.DoesNotContain(ExportTable.Ids, other => other != id && (IsSame(ExportTable.Title(id, language), other) || IsSame(ExportTable.Title(id, language), ExportTable.Title(other, language))))));

    private static bool IsSame(string a, string b) => a.Equals(b, StringComparison.OrdinalIgnoreCase);

    private int Column(string id) => _table[0].IndexOf(id);

    private void Set(int row, params (string Column, string Value)[] cells)
    {
        foreach (var (column, value) in cells) _table[row][Column(column)] = value;
    }

    private List<TableRow> Rows() => [.. _table.Select((r, i) => new TableRow(i + 1, [.. r.Select(c => new TableCell(c, CellKind.Text))]))];

    private Task<ImportAnswer> ImportAsync() => RunAsync(Rows(), isCheck: false);

    private Task<ImportAnswer> RunAsync(List<TableRow> rows, bool isCheck) =>
        new ImportReview(_record, Who).RunAsync(Viewer.Public, [rows], Because, isCheck, Language.English, Cancellation);

    private WhoIs Who() => new(_pack.Value, _record);

    private async Task<List<List<string>>> ExportAsync()
    {
        using var stream = new MemoryStream();
        await new ExportEvents(_record, _pack.Value).RunAsync(Viewer.Public, new ExportRequest(ExportFormat.Csv, TimelineFilter.All, Language.English), stream, Cancellation);
        stream.Position = 0;
        return [.. CsvReader.Read(stream).Select(r => r.Cells.Select(c => c.Text).ToList())];
    }
}
