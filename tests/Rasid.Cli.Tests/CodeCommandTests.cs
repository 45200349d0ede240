using System.Text;
using System.Text.Json;

namespace Rasid.Cli.Tests;

public sealed class CodeCommandTests
{
    [Fact]
    public void One_line_in_is_one_line_out_in_the_same_order()
    {
        var input = string.Concat(Enumerable.Range(1, 3000).Select(i => $$"""{"id":"{{i}}","text":"اجتمع الوفدان في سرت {{new string('ا', i % 700)}}"}""" + "\n"));
        var run = RasidProcess.With(input, "code");
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Equal(Enumerable.Range(1, 3000).Select(i => i.ToString()), run.Lines.Select(Id));
    }

    [Fact]
    public void The_output_does_not_depend_on_the_number_of_workers()
    {
        var input = string.Concat(Enumerable.Range(1, 400).Select(i => $$"""{"id":"{{i}}","text":"التقى الوزير السفير في سرت يوم {{1 + (i % 28)}} مايو 2024","published":"2024-05-30"}""" + "\n"));
        Assert.Equal(RasidProcess.With(input, "code", "--workers", "1").Output, RasidProcess.With(input, "code", "--workers", "5").Output);
    }

    [Fact]
    public void A_bad_line_has_its_error_in_its_place_and_the_others_are_coded()
    {
        var run = RasidProcess.With("""
            {"id":"a","text":"نص"}
            {broken
            {"id":"c","title":"no text"}
            {"id":"d","text":"\ud800"}
            {"id":"e","text":"x","published":"2023-02-30"}
            {"id":"f","text":"نص"}
            """, "code");
        Assert.Equal(1, run.Code);
        Assert.Equal(["a", null, "c", "d", "e", "f"], run.Lines.Select(Id));
        Assert.Equal([false, true, true, true, true, false], run.Lines.Select(HasError));
        Assert.Equal(["standard input:2:", "standard input:3:", "standard input:4:", "standard input:5:"], run.ErrorLines.Select(l => l[..17]));
        Assert.Contains("byte 19", run.ErrorLines[2], StringComparison.Ordinal);
        Assert.Contains("2023-02-30", run.ErrorLines[3], StringComparison.Ordinal);
    }

    [Fact]
    public void Errors_in_the_output_are_english_whatever_the_language()
    {
        var run = RasidProcess.With("{broken\n", "code", "--lang", "ar");
        Assert.Contains("the line is no JSON", run.Output, StringComparison.Ordinal);
        Assert.Contains("السطر ليس JSON", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Bytes_that_are_no_utf8_are_one_bad_line()
    {
        byte[] input = [.. "{\"id\":\"a\",\"text\":\""u8, 0xC7, 0xE1, .. "\"}\n{\"id\":\"b\",\"text\":\"x\"}\n"u8];
        var run = RasidProcess.Run(input, null, null, "code");
        Assert.Equal(1, run.Code);
        Assert.Equal([null, "b"], run.Lines.Select(Id));
        Assert.Contains("byte 19 is not UTF-8", run.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Fifty_megabytes_of_one_line_are_one_report()
    {
        var text = new StringBuilder("{\"id\":\"big\",\"text\":\"");
        for (var i = 0; text.Length < 26_000_000; i++) text.Append("كلمة ").Append(i % 10_000).Append(i % 40 == 0 ? ". " : " ");
        var run = RasidProcess.With(text.Append("\"}\n{\"id\":\"after\",\"text\":\"x\"}\n").ToString(), "code");
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Equal(["big", "after"], run.Lines.Select(Id));
    }

    [Fact]
    public void Fifty_megabytes_that_are_no_json_are_one_bad_line()
    {
        var run = RasidProcess.With(new string('x', 50_000_000), "code");
        Assert.Equal(1, run.Code);
        Assert.StartsWith("standard input:1: the line is no JSON", run.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_in_is_nothing_out() => Assert.Equal((0, "", ""), Parts(RasidProcess.With("", "code")));

    [Fact]
    public void A_byte_order_mark_and_windows_line_ends_do_no_harm()
    {
        var run = RasidProcess.With("\uFEFF{\"id\":\"a\",\"text\":\"x\"}\r\n\r\n{\"id\":\"b\",\"text\":\"y\"}", "code");
        Assert.Equal(0, run.Code);
        Assert.Equal(["a", "b"], run.Lines.Select(Id));
    }

    [Fact]
    public void Files_can_stand_for_the_streams()
    {
        var folder = Directory.CreateTempSubdirectory("rasid-cli-");
        try
        {
            File.WriteAllText(Path.Combine(folder.FullName, "in.jsonl"), "{\"id\":\"a\",\"text\":\"x\"}\n{\n");
            var run = RasidProcess.In(folder.FullName, "code", "--input", "in.jsonl", "--output", "out.jsonl");
            Assert.Equal(1, run.Code);
            Assert.StartsWith("in.jsonl:2: ", run.Sentence, StringComparison.Ordinal);
            Assert.Equal(2, File.ReadAllLines(Path.Combine(folder.FullName, "out.jsonl")).Length);
            var missing = RasidProcess.In(folder.FullName, "code", "--input", "none.jsonl");
            Assert.Equal((1, "none.jsonl: there is no such file or folder: check the name."), (missing.Code, missing.Sentence));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task A_reader_that_goes_away_ends_it_quietly()
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("pipes break otherwise there");
        using var process = RasidProcess.Start(null, null, "code");
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var line = Encoding.UTF8.GetBytes("{\"id\":\"a\",\"text\":\"" + new string('x', 5000) + "\"}\n");
        process.StandardOutput.Close();
        var isOver = false;
        try
        {
            for (var i = 0; i < 20_000 && !process.HasExited; i++) process.StandardInput.BaseStream.Write(line);
        }
        catch (IOException)
        {
            isOver = true;
        }
        Assert.True(process.WaitForExit(TimeSpan.FromMinutes(1)) || isOver);
        Assert.Equal((0, ""), (process.ExitCode, await error));
    }

    private static (int, string, string) Parts(RasidProcess.Outcome run) => (run.Code, run.Output, run.Error);

    private static string? Id(string line)
    {
        using var json = JsonDocument.Parse(line);
        return json.RootElement.GetProperty("id").GetString();
    }

    private static bool HasError(string line) => line.Contains("\"error\":", StringComparison.Ordinal);
}
