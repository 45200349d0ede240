using System.Text;

namespace Rasid.Cli.Tests;

/// <summary><c>backup</c>, <c>restore</c> and <c>redact</c> as users run them.</summary>
public sealed class CopyCommandTests : IDisposable
{
    private const string Secret = "سليمان القصبي";
    private const string Private = $"أعلن {Secret} في سرت يوم الأحد أن الوفدين اجتمعا لبحث فتح الطريق الساحلي بعد أسابيع من الإغلاق وأن الجلسة المقبلة في بنغازي.";
    private const string Other = "اجتمع الوفدان في درنة يوم الثلاثاء لبحث صيانة الميناء.";

    private readonly RecordFolder _folder = new();

    public CopyCommandTests()
    {
        _folder.Write("a.jsonl", string.Join('\n', Line("1", "وكالة الرمال", $"{Secret} يتحدث", Private), Line("2", "صحيفة الواحة", "", Other)));
        Assert.Equal(0, _folder.Run("read", "a.jsonl").Code);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_backup_has_the_digest_of_the_record_and_is_never_written_over()
    {
        var digest = _folder.Run("verify").Output;
        var backup = _folder.Run("backup", "copy.db");
        Assert.Equal((0, digest), (backup.Code, backup.Output));
        Assert.Equal(digest, _folder.Run("verify", "--record", "copy.db").Output);
        var again = _folder.Run("backup", "copy.db");
        Assert.Equal((1, ""), (again.Code, again.Output));
        Assert.Contains("copy.db is there already", again.Sentence, StringComparison.Ordinal);
        Assert.Contains("nowhere", _folder.Run("backup", "nowhere/copy.db").Sentence, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(_folder.Path, "*.part*"));
    }

    [Theory]
    [InlineData("backup", "disk/copy.db", "--record", "rasid.db")]
    [InlineData("restore", "whole.db", "--to", "disk/copy.db")]
    public void A_copy_that_finds_no_room_is_one_sentence_and_leaves_nothing(params string[] command)
    {
        Assert.Equal(0, _folder.Run("backup", "whole.db").Code);
        var copied = _folder.RunWithDisk("disk", 128, command);
        Assert.Equal((1, ""), (copied.Code, copied.Output));
        Assert.Contains("copy.db: there is no room left", copied.Sentence, StringComparison.Ordinal);
        Assert.Equal(0, _folder.Run("verify").Code);
        Assert.Equal("copy.db\n", _folder.RunWithDisk("disk", 8192, command).Output.Split('\n', 2)[1]);
    }

    [Fact]
    public void A_restored_record_goes_on_in_a_stream_of_its_own_and_reading_goes_on()
    {
        var digest = _folder.Run("backup", "copy.db").Output;
        var restored = _folder.Run("restore", "copy.db", "--to", "new.db", "--expect", digest.Trim());
        Assert.Equal(0, restored.Code);
        Assert.Contains(digest.Trim(), restored.Sentence, StringComparison.Ordinal);
        Assert.NotEqual(digest, restored.Output);
        Assert.Equal(restored.Output, _folder.Run("verify", "--record", "new.db").Output);
        _folder.Write("b.txt", "عقدت اللجنة جلسة في غدامس.");
        Assert.Equal(0, _folder.Run("read", "b.txt", "--record", "new.db").Code);
        Assert.Equal(0, _folder.Run("read", "b.txt").Code);
        // Both went on from the same place, and neither forked the stream of the other.
        foreach (var file in new[] { "new.db", "rasid.db" }) Assert.Equal(0, _folder.Run("verify", "--record", file).Code);
        Assert.Contains("is there already", _folder.Run("restore", "copy.db", "--to", "new.db").Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_whole_backup_is_refused_and_nothing_is_made_of_it()
    {
        _folder.Run("backup", "copy.db");
        var bytes = File.ReadAllBytes(Path.Combine(_folder.Path, "copy.db"));
        _folder.Write("text.db", "not a record");
        _folder.Write("cut.db", bytes[..(bytes.Length / 2)]);
        var changed = (byte[])bytes.Clone();
        changed[changed.AsSpan().IndexOf("\"kind\":\"report-added\""u8) + 9] ^= 1;
        _folder.Write("changed.db", changed);
        foreach (var file in new[] { "text.db", "cut.db", "changed.db", "absent.db" })
        {
            var run = _folder.Run("restore", file, "--to", "new.db");
            Assert.Equal((1, ""), (run.Code, run.Output));
            Assert.NotEmpty(run.Sentence);
        }
        Assert.Contains("not the one expected", _folder.Run("restore", "copy.db", "--to", "new.db", "--expect", new string('0', 64)).Sentence, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(_folder.Path, "new.db*"));
        Assert.Equal(bytes, File.ReadAllBytes(Path.Combine(_folder.Path, "copy.db")));
    }

    [Fact]
    public void A_redacted_report_leaves_no_letter_of_it_in_the_file_and_says_who_and_why()
    {
        var report = Id("1");
        Assert.True(Holds(Secret));
        var run = _folder.Run("redact", report, "--because", "asked by the family", "--author", "amal");
        Assert.Equal(0, run.Code);
        foreach (var word in Private.Split(' ').Append(Secret).Where(w => w.Length > 5 && !Other.Contains(w, StringComparison.Ordinal))) Assert.False(Holds(word), word);
        var verified = _folder.Run("verify");
        Assert.Equal((0, run.Output), (verified.Code, verified.Output));
        Assert.Contains(verified.ErrorLines, l => l.Contains(report, StringComparison.Ordinal) && l.Contains("amal", StringComparison.Ordinal));
        var shown = _folder.Run("show", report).Output;
        Assert.Contains("وكالة الرمال", shown, StringComparison.Ordinal);
        Assert.Contains("taken out by amal: asked by the family", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("القصبي", shown, StringComparison.Ordinal);
        var timeline = _folder.Run("timeline", "--json").Output;
        Assert.Equal(0, _folder.Run("rebuild").Code);
        Assert.Equal(timeline, _folder.Run("timeline", "--json").Output);
        Assert.Equal(0, _folder.Run("verify").Code);
    }

    [Fact]
    public void A_redacted_text_is_not_taken_in_again_whoever_brings_it()
    {
        _folder.Run("redact", Id("1"), "--because", "asked");
        foreach (var publisher in new[] { "وكالة الرمال", "إذاعة المرفأ" })
        {
            _folder.Write("again.jsonl", Line("1", publisher, "", Private));
            var run = _folder.Run("read", "again.jsonl");
            Assert.Equal(1, run.Code);
            Assert.Contains("took this text out", run.ErrorLines[0], StringComparison.Ordinal);
        }
        Assert.False(Holds(Secret));
        Assert.Equal(0, _folder.Run("reread").Code);
        Assert.False(Holds(Secret));
    }

    [Fact]
    public void A_text_that_is_anothers_too_goes_from_both_or_from_none()
    {
        _folder.Write("copy.jsonl", Line("9", "قناة النخيل", "", Private));
        _folder.Write("near.jsonl", Line("8", "موقع الميدان", "", Private + " وأضاف أن الموعد لم يحدد."));
        _folder.Run("read", "copy.jsonl", "near.jsonl");
        var (first, second, near) = (Id("1"), Id("9"), Id("8"));
        var digest = _folder.Run("verify").Output;
        var refused = _folder.Run("redact", first, "--because", "asked");
        Assert.Equal((1, ""), (refused.Code, refused.Output));
        Assert.Contains(second, refused.Sentence, StringComparison.Ordinal);
        Assert.Equal(digest, _folder.Run("verify").Output);
        var done = _folder.Run("redact", first, "--because", "asked", "--copies");
        Assert.Equal(0, done.Code);
        Assert.Contains(done.ErrorLines, l => l.Contains(first, StringComparison.Ordinal) && l.Contains(second, StringComparison.Ordinal));
        Assert.Contains(done.ErrorLines, l => l.Contains("Near-duplicates", StringComparison.Ordinal) && l.Contains(near, StringComparison.Ordinal));
        Assert.Equal(0, _folder.Run("redact", near, "--because", "asked").Code);
        Assert.False(Holds(Secret));
        Assert.Equal(0, _folder.Run("verify").Code);
    }

    [Fact]
    public void A_persons_word_is_taken_out_by_its_entry()
    {
        Assert.Equal(0, _folder.Run("rate", "B", "--publisher", "صحيفة الواحة", "--because", $"as {Secret} said of it").Code);
        _folder.Run("redact", Id("1"), "--because", "asked");
        Assert.True(Holds($"as {Secret} said"));
        var entry = EntryOf("source-rated");
        Assert.Equal(1, _folder.Run("redact", EntryOf("stream-opened"), "--because", "x").Code);
        Assert.Equal(1, _folder.Run("redact", "00000000ffff", "--because", "x").Code);
        var run = _folder.Run("redact", entry, "--because", "names a private person");
        Assert.Equal(0, run.Code);
        Assert.False(Holds(Secret));
        Assert.Equal(run.Output, _folder.Run("verify").Output);
        Assert.Equal(2, _folder.Run("verify").ErrorLines.Count(l => l.StartsWith("Taken out by", StringComparison.Ordinal)));
    }

    private static string Line(string id, string publisher, string title, string text) =>
        $$"""{"id":"{{id}}","publisher":"{{publisher}}","published":"2024-05-12","title":"{{title}}","text":"{{text}}"}""";

    private string Id(string report) => _folder.Run("show", report).Lines[0].Trim();

    private string EntryOf(string kind)
    {
        using var record = Storage.Sqlite.RecordFile.Open(Path.Combine(_folder.Path, "rasid.db"));
        return record.EntriesAsync(TestContext.Current.CancellationToken).ToBlockingEnumerable(TestContext.Current.CancellationToken).First(e => e.Header.Kind == kind).Id.ToString();
    }

    // In the file and in its log, as it lies on the disk.
    private bool Holds(string words) => Directory.GetFiles(_folder.Path, "rasid.db*").Any(f => File.ReadAllBytes(f).AsSpan().IndexOf(Encoding.UTF8.GetBytes(words)) >= 0);
}
