using System.Text;
using System.Text.Json;

namespace Rasid.Cli.Tests;

public sealed class RecordCommandTests : IDisposable
{
    private const string Report = "اجتمع الوفدان في سرت يوم الأحد لبحث فتح الطريق الساحلي.\nوقال المتحدث إن الجلسة المقبلة ستعقد في بنغازي.";

    private readonly RecordFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Reading_twice_adds_nothing_and_says_so()
    {
        _folder.Write("a.txt", Report);
        var first = _folder.Run("read", "a.txt", "--published", "2024-05-12");
        Assert.Equal(0, first.Code);
        Assert.StartsWith("1 added", first.Sentence, StringComparison.Ordinal);
        var digest = _folder.Run("verify").Output;
        var second = _folder.Run("read", "a.txt", "--published", "2024-05-12");
        Assert.Equal((0, "1 already in the record, nothing new."), (second.Code, second.Sentence));
        Assert.Equal(digest, _folder.Run("verify").Output);
    }

    [Fact]
    public void A_corrected_publisher_is_recorded()
    {
        _folder.Write("a.txt", Report);
        _folder.Run("read", "a.txt");
        var run = _folder.Run("read", "a.txt", "--publisher", "شبكة الساحل");
        Assert.StartsWith("1 corrected", run.Sentence, StringComparison.Ordinal);
        Assert.Contains("شبكة الساحل", _folder.Run("show", "a.txt").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Pasted_text_is_read()
    {
        var run = _folder.Run(Encoding.UTF8.GetBytes(Report), "read", "-");
        Assert.Equal(0, run.Code);
        Assert.StartsWith("1 added", run.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_duplicate_id_is_refused_with_its_line_and_the_rest_is_read()
    {
        _folder.Write("a.jsonl", """
            {"id":"1","text":"نص أول"}
            {"id":"1","text":"نص ثان"}
            {"id":"2","text":"نص ثالث"}
            """);
        var run = _folder.Run("read", "a.jsonl");
        Assert.Equal(1, run.Code);
        Assert.Equal("a.jsonl:2: the id \"1\" stands in line 1 too: give each report an id of its own.", run.ErrorLines[0]);
        Assert.StartsWith("2 added, 1 refused", run.ErrorLines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Every_bad_file_is_named_and_the_good_one_is_read()
    {
        _folder.Write("good.txt", Report);
        _folder.Write("empty.txt", "");
        _folder.Write("binary.txt", [0x7F, 0x45, 0x4C, 0x46, 0, 0, 0]);
        _folder.Write("cp1256.txt", [0xC7, 0xE1, 0xCC, 0xE1, 0xD3, 0xC9, 0x20, 0xC7, 0xE1, 0xC3, 0xE6, 0xE1, 0xEC]);
        _folder.Write("utf16.txt", [0xFF, 0xFE, 0x27, 0x06, 0x00, 0xD8, 0x28, 0x06]);
        _folder.Write("lines.jsonl", "{\"id\":\"1\"}\n{broken\n{\"id\":\"2\",\"text\":\"x\",\"published\":\"2023-02-30\"}\n{\"id\":\"3\",\"text\":\"a\\ud800\"}\n");
        var run = _folder.Run("read", ".");
        Assert.Equal(1, run.Code);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
        foreach (var expected in new[]
        {
            "empty.txt: it holds no text", "binary.txt: it is no text file (byte 5", "cp1256.txt: byte 1 is not UTF-8 and the text looks like Windows-1256",
            "utf16.txt: the text is not valid Unicode (half of a surrogate pair at byte 5)", "lines.jsonl:1: the member \"text\" is missing",
            "lines.jsonl:2: the line is no JSON (it breaks at byte 2)", "lines.jsonl:3: 2023-02-30 is a date that the calendar does not have",
            "lines.jsonl:4: the text is not valid Unicode (half of a surrogate pair at byte 20)",
        }) Assert.Single(run.ErrorLines, l => l.Contains(expected, StringComparison.Ordinal));
        Assert.StartsWith("1 added, 8 refused", run.ErrorLines[^1], StringComparison.Ordinal);
        Assert.Equal(0, _folder.Run("verify").Code);
    }

    [Fact]
    public void Fifty_megabytes_of_one_line_are_read()
    {
        _folder.Write("big.txt", string.Concat(Enumerable.Repeat("كلمة وأخرى ثم جملة قصيرة. ", 1_100_000)));
        Assert.True(new FileInfo(Path.Combine(_folder.Path, "big.txt")).Length > 50_000_000);
        var run = _folder.Run("read", "big.txt");
        Assert.Equal(0, run.Code);
        Assert.StartsWith("1 added", run.Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--published", "2023-02-30", 2)]
    [InlineData("--published", "last week", 2)]
    public void A_date_that_does_not_exist_is_wrong_usage(string option, string value, int code)
    {
        _folder.Write("a.txt", Report);
        var run = _folder.Run("read", "a.txt", option, value);
        Assert.Equal(code, run.Code);
        Assert.Contains(value, run.Sentence, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(_folder.Path, "rasid.db")));
    }

    [Fact]
    public void A_path_that_is_not_there_is_one_sentence()
    {
        var run = _folder.Run("read", "none.txt");
        Assert.Equal((1, "none.txt: there is no such file or folder: check the name."), (run.Code, run.ErrorLines[0]));
    }

    [Theory]
    [InlineData("timeline")]
    [InlineData("show", "r-0000")]
    [InlineData("explain", "e-0000")]
    [InlineData("verify")]
    [InlineData("rebuild")]
    public void A_record_that_is_not_there_is_one_sentence_and_none_is_made(params string[] args)
    {
        var run = _folder.Run(args);
        Assert.Equal(1, run.Code);
        Assert.Contains("there is no such record", run.Sentence, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(_folder.Path, "rasid.db")));
    }

    [Fact]
    public void A_file_that_is_no_record_is_told()
    {
        _folder.Write("rasid.db", Report);
        var run = _folder.Run("timeline");
        Assert.Equal(1, run.Code);
        Assert.NotEmpty(run.Sentence);
    }

    [Fact]
    public void A_damaged_record_is_told_and_not_made_worse()
    {
        for (var i = 0; i < 30; i++) _folder.Write($"{i}.txt", Report + " " + i);
        _folder.Run("read", ".");
        _folder.Run("rebuild");
        var file = Path.Combine(_folder.Path, "rasid.db");
        File.Delete(file + "-wal");
        File.Delete(file + "-shm");
        var bytes = File.ReadAllBytes(file);
        for (var i = 8192; i < bytes.Length; i += 4096) bytes.AsSpan(i, 100).Fill(0xAB);
        File.WriteAllBytes(file, bytes);
        var run = _folder.Run("verify");
        Assert.Equal(1, run.Code);
        Assert.NotEmpty(run.Sentence);
    }

    [Fact]
    public void A_locked_record_is_told()
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("locks are taken otherwise there");
        _folder.Write("a.txt", Report);
        _folder.Run("read", "a.txt");
        _folder.Write("b.txt", Report + "!");
        using var holder = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={Path.Combine(_folder.Path, "rasid.db")};Pooling=False");
        holder.Open();
        using var hold = holder.CreateCommand();
        hold.CommandText = "begin immediate";
        hold.ExecuteNonQuery();
        var run = _folder.Run("read", "b.txt");
        Assert.Equal(1, run.Code);
        Assert.Contains("another program kept the record locked", run.Sentence, StringComparison.Ordinal);
        Assert.Equal(0, _folder.Run("timeline").Code);
    }

    [Fact]
    public async Task Stopping_in_the_middle_loses_nothing_that_was_recorded()
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("signals are sent otherwise there");
        _folder.Write("many.jsonl", string.Concat(Enumerable.Range(1, 6_000).Select(i => $$"""{"id":"{{i}}","text":"{{Report.Replace("\n", " ", StringComparison.Ordinal)}} {{i}}"}""" + "\n")));
        using var process = _folder.Start("read", "many.jsonl");
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var database = Path.Combine(_folder.Path, "rasid.db-wal");
        while (!process.HasExited && !(File.Exists(database) && new FileInfo(database).Length > 200_000)) await Task.Delay(20, TestContext.Current.CancellationToken);
        using (var kill = System.Diagnostics.Process.Start("kill", [IsInterruptIgnored() ? "-TERM" : "-INT", process.Id.ToString()])) await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        var said = await error;
        _ = await output;
        Assert.DoesNotContain("   at ", said, StringComparison.Ordinal);
        Assert.Equal(1, process.ExitCode);
        Assert.Contains("Stopped: what is said above is recorded", said, StringComparison.Ordinal);
        Assert.Equal(0, _folder.Run("verify").Code);
        Assert.Equal(0, _folder.Run("read", "many.jsonl").Code);
        Assert.Contains("6000 already in the record", _folder.Run("read", "many.jsonl").Error, StringComparison.Ordinal);
    }

    /// <summary>A shell starts what runs in the background with Ctrl-C ignored, and a child inherits that.</summary>
    private static bool IsInterruptIgnored()
    {
        const string Ignored = "SigIgn:";
        if (!File.Exists("/proc/self/status")) return false;
        var line = File.ReadLines("/proc/self/status").FirstOrDefault(l => l.StartsWith(Ignored, StringComparison.Ordinal));
        return line is not null && (Convert.ToUInt64(line[Ignored.Length..].Trim(), 16) & 2) != 0;
    }

    [Fact]
    public void A_changed_journal_is_named()
    {
        _folder.Write("a.txt", Report);
        _folder.Run("read", "a.txt");
        var run = _folder.Run("verify", "--expect", new string('0', 64));
        Assert.Equal(1, run.Code);
        Assert.Contains("not the one expected", run.Sentence, StringComparison.Ordinal);
        Assert.Equal(2, _folder.Run("verify", "--expect", "short").Code);
    }

    [Fact]
    public void Rebuilding_shows_the_same()
    {
        _folder.Write("a.txt", Report);
        _folder.Run("read", "a.txt", "--published", "2024-05-12");
        var before = _folder.Run("timeline", "--json").Output;
        Assert.Equal(0, _folder.Run("rebuild").Code);
        Assert.Equal(before, _folder.Run("timeline", "--json").Output);
        using var json = JsonDocument.Parse(before);
        Assert.Equal(JsonValueKind.Array, json.RootElement.ValueKind);
    }

    [Fact]
    public void The_timeline_refuses_what_it_does_not_know()
    {
        Assert.Equal(2, _folder.Run("timeline", "--type", "DANCE").Code);
        Assert.Equal(2, _folder.Run("timeline", "--status", "maybe").Code);
        Assert.Equal(2, _folder.Run("timeline", "--from", "2024-02-31").Code);
    }

    [Fact]
    public void Words_of_a_report_are_explained()
    {
        _folder.Write("a.txt", Report);
        _folder.Run("read", "a.txt", "--published", "2024-05-12");
        var run = _folder.Run("explain", "a.txt", "--at", "الطريق الساحلي");
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Contains("«الطريق الساحلي»", run.Output, StringComparison.Ordinal);
        var absent = _folder.Run("explain", "a.txt", "--at", "كلمات أخرى تماما");
        Assert.Equal(1, absent.Code);
        Assert.Contains("does not hold", absent.Sentence, StringComparison.Ordinal);
        Assert.Equal(2, _folder.Run("explain", "a.txt").Code);
    }

    [Fact]
    public void Why_words_were_passed_over_is_told_in_both_languages()
    {
        _folder.Write("a.txt", "لم يجتمع الوفدان في سرت يوم الأحد الماضي.");
        _folder.Run("read", "a.txt", "--published", "2024-05-12");
        var english = _folder.Run("explain", "a.txt", "--at", "يجتمع");
        Assert.Equal((0, ""), (english.Code, english.Error));
        var line = Assert.Single(english.Lines, l => l.StartsWith("  not coded:", StringComparison.Ordinal));
        Assert.Contains("«يجتمع» triggers.tsv:meet coding/triggers.tsv:", line, StringComparison.Ordinal);
        Assert.EndsWith(": it is negated", line, StringComparison.Ordinal);
        Assert.DoesNotContain("no row of triggers.tsv", english.Output, StringComparison.Ordinal);
        Assert.EndsWith(": هو منفي", Assert.Single(_folder.Run("explain", "a.txt", "--at", "يجتمع", "--lang", "ar").Lines, l => l.Contains("meet", StringComparison.Ordinal)), StringComparison.Ordinal);
        var silent = _folder.Run("explain", "a.txt", "--at", "في سرت").Lines;
        var none = Array.FindIndex(silent, l => l.Contains("no row of triggers.tsv names a deed there", StringComparison.Ordinal));
        Assert.True(none > 0 && silent[none + 1] == line, string.Join('\n', silent));
    }

    [Fact]
    public void A_report_is_found_by_the_first_digits_of_its_id()
    {
        _folder.Write("a.txt", Report);
        _folder.Run("read", "a.txt");
        var shown = _folder.Run("show", "a.txt").Output;
        var id = shown[..shown.IndexOf('\n', StringComparison.Ordinal)];
        Assert.StartsWith("r-", id, StringComparison.Ordinal);
        Assert.Equal(shown, _folder.Run("show", id[..6]).Output);
    }

    [Fact]
    public void An_id_that_names_nothing_is_one_sentence()
    {
        _folder.Write("a.txt", Report);
        _folder.Run("read", "a.txt");
        var run = _folder.Run("show", "r-ffff");
        Assert.Equal(1, run.Code);
        Assert.Contains("r-ffff", run.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pack_that_is_not_there_is_one_sentence()
    {
        _folder.Write("a.txt", Report);
        var run = _folder.Run("read", "a.txt", "--pack", "nowhere");
        Assert.Equal(1, run.Code);
        Assert.NotEmpty(run.Sentence);
    }
}
