using System.Text;

namespace Rasid.Cli.Tests;

public sealed class ImportCommandTests : IDisposable
{
    private readonly RecordFolder _folder = new();

    public ImportCommandTests()
    {
        _folder.Write("a.jsonl", """
            {"id":"1","publisher":"وكالة الرمال","published":"2024-05-03","text":"التقى رئيس البعثة الأممية أعضاء اللجنة العسكرية المشتركة 5+5 في سرت يوم 2 مايو 2024. ودعت وزارة الخارجية الإيطالية الأطراف إلى ضبط النفس."}
            {"id":"2","publisher":"صحيفة الواحة","published":"2024-05-04","text":"وصل وفد من البعثة الأممية إلى بنغازي يوم 3 مايو 2024."}
            """);
        Assert.Equal(0, _folder.Run("read", "a.jsonl").Code);
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("csv")]
    [InlineData("xlsx")]
    public void A_table_goes_out_and_comes_back_unchanged(string format)
    {
        Assert.Equal(0, _folder.Run("export", format, "--out", "table").Code);
        var run = _folder.Run("import", "table", "--because", "read");
        Assert.Equal(0, run.Code);
        Assert.All(run.Output.TrimEnd().Split('\n'), l => Assert.EndsWith(" same", l, StringComparison.Ordinal));
        Assert.Contains("Nothing was journalled", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_persons_changes_in_a_table_are_journalled_at_once()
    {
        var lines = Csv();
        lines[1] = lines[1].Replace(",happened,", ",planned,", StringComparison.Ordinal);
        _folder.Write("table.csv", "\uFEFF" + string.Join("\r\n", lines));
        Assert.Equal(2, _folder.Run("import", "table.csv").Code);
        Assert.Contains("It can be imported: 1 changed", _folder.Run("import", "table.csv", "--check").Error, StringComparison.Ordinal);
        var run = _folder.Run("import", "table.csv", "-b", "it was to come", "--author", "amal");
        Assert.Equal(0, run.Code);
        Assert.StartsWith("row 2: c-", run.Output, StringComparison.Ordinal);
        Assert.Contains("corrected: status", run.Output, StringComparison.Ordinal);
        Assert.Contains("it was to come", _folder.Run("review", "list").Output, StringComparison.Ordinal);
        Assert.Equal(0, _folder.Run("verify").Code);
    }

    [Fact]
    public void What_cannot_be_read_is_one_sentence()
    {
        _folder.Write("empty.csv", "");
        _folder.Write("coded.csv", [(byte)'a', 0xD3, 0xE1]);
        _folder.Write("broken.xlsx", "PK and nothing more");
        foreach (var (file, words) in new[] { ("empty.csv", "There is no row in it"), ("coded.csv", "no text in UTF-8"), ("broken.xlsx", "no workbook that can be read"), ("missing.csv", "missing.csv") })
        {
            var run = _folder.Run("import", file, "-b", "x");
            Assert.Equal((1, ""), (run.Code, run.Output));
            Assert.Contains(words, run.Sentence, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_file_that_is_there_is_written_over_only_when_asked()
    {
        Assert.Equal(0, _folder.Run("export", "plover", "-o", "x.jsonl").Code);
        var again = _folder.Run("export", "plover", "-o", "x.jsonl");
        Assert.Equal(1, again.Code);
        Assert.Contains("is there already", again.Sentence, StringComparison.Ordinal);
        Assert.Equal(0, _folder.Run("export", "plover", "-o", "x.jsonl", "--replace").Code);
        Assert.Equal(1, _folder.Run("export", "plover", "-o", "nowhere/x.jsonl").Code);
        Assert.Equal(2, _folder.Run("export", "xlsx").Code);
        Assert.Equal(File.ReadAllText(Path.Combine(_folder.Path, "x.jsonl")), _folder.Run("export", "plover").Output);
    }

    [Theory]
    [InlineData("plover")]
    [InlineData("csv")]
    [InlineData("xlsx")]
    [InlineData("geojson")]
    public void An_export_that_finds_no_room_is_one_sentence_and_leaves_nothing(string format)
    {
        // Longer than the whole disk, and hard to pack.
        var text = new StringBuilder();
        for (var i = 0; i < 60; i++) text.Append("التقى رئيس البعثة الأممية أعضاء اللجنة العسكرية المشتركة 5+5 في سرت يوم 2 مايو 2024 وقال ").Append(string.Concat(Enumerable.Range(0, 9).Select(n => $"{(i * 7919 * (n + 3)) % 99991} "))).Append(".\n");
        _folder.Write("long.txt", text.ToString());
        Assert.Equal(0, _folder.Run("read", "long.txt").Code);
        var run = _folder.RunWithDisk("disk", 4, "export", format, "--out", "disk/x", "--record", "rasid.db");
        Assert.Equal((1, ""), (run.Code, run.Output));
        Assert.Contains("disk/x: there is no room left", run.Sentence, StringComparison.Ordinal);
    }

    private string[] Csv() => _folder.Run("export", "csv").Output.TrimStart('\uFEFF').TrimEnd().Split("\r\n");
}
