using System.Text;
using Rasid.Cli.Copies;

namespace Rasid.Cli.Tests;

public sealed class BriefCommandTests : IDisposable
{
    private static readonly string[] Period = ["--from", "2024-05-01", "--to", "2024-05-31"];

    private readonly RecordFolder _folder = new();

    public BriefCommandTests()
    {
        _folder.Write("a.jsonl", """
            {"id":"1","publisher":"وكالة الرمال","published":"2024-05-03","text":"التقى رئيس البعثة الأممية أعضاء اللجنة العسكرية المشتركة 5+5 في سرت يوم 2 مايو 2024."}
            """);
        Assert.Equal(0, _folder.Run("read", "a.jsonl").Code);
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("brief.html", "<!DOCTYPE html>")]
    [InlineData("brief.docx", "PK")]
    [InlineData("brief.pdf", "%PDF-")]
    public void A_briefing_is_written_as_its_file_is_called(string file, string begins)
    {
        if (file.EndsWith(".pdf", StringComparison.Ordinal) && Chromium.Find() is null) Assert.Skip("there is no Chromium here");
        var run = _folder.Run(["brief", .. Period, "--out", file]);
        Assert.Equal(0, run.Code);
        Assert.StartsWith(begins, Encoding.Latin1.GetString(File.ReadAllBytes(Path.Combine(_folder.Path, file))), StringComparison.Ordinal);
        Assert.Contains(_folder.Run("verify").Output.Trim().Split('\n')[0], run.Output, StringComparison.Ordinal);
        Assert.Equal(1, _folder.Run(["brief", .. Period, "--out", file]).Code);
    }

    [Fact]
    public void The_same_record_gives_the_same_bytes_in_another_process()
    {
        foreach (var name in new[] { "one.docx", "two.docx" }) Assert.Equal(0, _folder.Run(["brief", .. Period, "--lang", "ar", "--out", name]).Code);
        Assert.Equal(File.ReadAllBytes(Path.Combine(_folder.Path, "one.docx")), File.ReadAllBytes(Path.Combine(_folder.Path, "two.docx")));
    }

    [Theory]
    [InlineData(2, "ending", "--from", "2024-05-01", "--to", "2024-05-02", "-o", "x.txt")]
    [InlineData(2, "ends before it begins", "--from", "2024-05-03", "--to", "2024-05-02", "-o", "x.html")]
    [InlineData(2, "--limit takes", "--from", "2024-05-01", "--to", "2024-05-02", "-o", "x.html", "--limit", "0")]
    [InlineData(2, "calendar does not have", "--from", "2024-02-30", "--to", "2024-05-02", "-o", "x.html")]
    [InlineData(1, "no such folder", "--from", "2024-05-01", "--to", "2024-05-02", "-o", "nowhere/x.html")]
    public void What_is_asked_wrongly_is_one_sentence(int code, string words, params string[] command)
    {
        var run = _folder.Run(["brief", .. command]);
        Assert.Equal((code, ""), (run.Code, run.Output));
        Assert.Contains(words, run.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_briefing_that_finds_no_room_leaves_nothing()
    {
        var run = _folder.RunWithDisk("disk", 4, ["brief", .. Period, "--out", "disk/x.docx", "--record", "rasid.db"]);
        Assert.Equal((1, ""), (run.Code, run.Output));
        Assert.Contains("disk/x.docx: there is no room left", run.Sentence, StringComparison.Ordinal);
    }
}
