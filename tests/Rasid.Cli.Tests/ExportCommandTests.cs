using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace Rasid.Cli.Tests;

public sealed class ExportCommandTests : IDisposable
{
    private readonly RecordFolder _folder = new();

    public ExportCommandTests()
    {
        _folder.Write("a.jsonl", """
            {"id":"1","publisher":"وكالة الرمال","published":"2024-05-03","text":"التقى رئيس البعثة الأممية أعضاء اللجنة العسكرية المشتركة 5+5 في سرت يوم 2 مايو 2024. وقال شاهد 😀 إن اللقاء قصير. ودعت وزارة الخارجية الإيطالية الأطراف إلى ضبط النفس."}
            {"id":"2","publisher":"صحيفة الواحة","published":"2024-05-04","text":"وصل وفد من البعثة الأممية إلى بنغازي يوم 3 مايو 2024."}
            """);
        Assert.Equal(0, _folder.Run("read", "a.jsonl").Code);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Reviews_become_gold_that_the_scorer_takes_and_measures_the_coder_by()
    {
        var claims = Claims();
        Assert.True(claims.Length >= 2);
        Assert.Equal(1, _folder.Run("export", "corrections", "gold-dir").Code);
        Assert.Equal(0, _folder.Run("review", "accept", claims[0], "-b", "so it is").Code);
        Assert.Equal(0, _folder.Run("export", "corrections", "agreed").Code);
        Assert.Equal(0, _folder.Run("review", "correct", claims[0], "-d", "2024-05-01", "-b", "a day before").Code);
        Assert.Equal(0, _folder.Run("review", "reject", claims[1], "-b", "nobody called").Code);
        Assert.Equal(0, _folder.Run("review", "add", "1", "-q", "اللقاء قصير", "-t", "ACCUSE", "-b", "not read").Code);
        var run = _folder.Run("export", "corrections", "gold-dir");
        Assert.StartsWith("reports: 1 · events that persons stand for: 2, added by them: 1 · rejected claims: 1 ·", run.Output, StringComparison.Ordinal);
        Assert.Equal(1, _folder.Run("export", "corrections", "gold-dir").Code);
        Assert.Equal(2, _folder.Run("export", "corrections", "more", "--skip", "-1").Code);

        var text = File.ReadAllText(Path.Combine(_folder.Path, "gold-dir", "texts", "001.txt"));
        using var gold = JsonDocument.Parse(File.ReadAllText(Path.Combine(_folder.Path, "gold-dir", "gold", "001.json")));
        var events = gold.RootElement.GetProperty("events").EnumerateArray().ToList();
        Assert.Equal("2024-05-01", events[0].GetProperty("date").GetString());
        var added = events.Single(e => e.GetProperty("type").GetString() == "ACCUSE");
        // Offsets are code points: the sign before the words is one.
        Assert.Equal(text.IndexOf("اللقاء", StringComparison.Ordinal) - 1, added.GetProperty("trigger_start").GetInt32());

        var agreed = Score("agreed");
        Assert.Equal((1.0, 1.0), (Figure(agreed, "event_f1"), Figure(agreed, "claim_f1")));
        var corrected = Score("gold-dir");
        Assert.InRange(Figure(corrected, "event_f1"), 0.1, 0.9);
        Assert.Equal(0.0, Figure(corrected, "date"));
        Assert.Contains("event missed", corrected, StringComparison.Ordinal);
        Assert.Contains("event false alarm", corrected, StringComparison.Ordinal);
    }

    // As docs/quality.md says to do it.
    private string Score(string folder)
    {
        var coded = _folder.Run(File.ReadAllBytes(Path.Combine(_folder.Path, folder, "input.jsonl")), "code");
        Assert.Equal(0, coded.Code);
        File.WriteAllText(Path.Combine(_folder.Path, folder, "coded.jsonl"), coded.Output);
        var scorer = Path.Combine(Repository.At("..", "shared"), "eval", "score_reports.py");
        if (!File.Exists(scorer)) Assert.Skip("the scorer is not here");
        var start = new ProcessStartInfo("python3", [scorer, "gold", "coded.jsonl", "--texts", "texts"])
        {
            WorkingDirectory = Path.Combine(_folder.Path, folder),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["PYTHONDONTWRITEBYTECODE"] = "1";
        try
        {
            using var process = Process.Start(start)!;
            var error = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            Assert.True(process.ExitCode == 0, error.GetAwaiter().GetResult());
            return output;
        }
        catch (Win32Exception)
        {
            Assert.Skip("there is no python3");
            throw;
        }
    }

    private static double Figure(string output, string name)
    {
        var line = output.Split('\n').Last(l => l.StartsWith("REPORTS ", StringComparison.Ordinal));
        return double.Parse(line.Split(' ').Single(w => w.StartsWith(name + "=", StringComparison.Ordinal))[(name.Length + 1)..], CultureInfo.InvariantCulture);
    }

    private string[] Claims() =>
        [.. _folder.Run("show", "1").Output.Split('\n').Where(l => l.StartsWith("c-", StringComparison.Ordinal)).Select(l => l[..12])];
}
