using System.Text.Json;

namespace Rasid.Cli.Tests;

public sealed class TimesCommandTests
{
    [Fact]
    public void Each_phrase_has_its_times()
    {
        var run = RasidProcess.With("غدا\nلا زمن هنا\n", "times", "--reference", "2024-05-09", "--prefer", "future");
        Assert.Equal((0, ""), (run.Code, run.Error));
        using var first = JsonDocument.Parse(run.Lines[0]);
        Assert.Equal("غدا", first.RootElement.GetProperty("phrase").GetString());
        var time = first.RootElement.GetProperty("times")[0];
        Assert.Equal(("2024-05-10", "day", 0, 3), (time.GetProperty("value").GetString(), time.GetProperty("grain").GetString(), time.GetProperty("start").GetInt32(), time.GetProperty("length").GetInt32()));
        Assert.Contains("\"times\":[]", run.Lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_phrase_in_Latin_letters_is_read_as_English()
    {
        var run = RasidProcess.With("next Monday\n23 October 2020\n", "times", "--reference", "2024-05-09");
        Assert.Contains("\"value\":\"2024-05-13\"", run.Lines[0], StringComparison.Ordinal);
        Assert.Contains("\"value\":\"2020-10-23\"", run.Lines[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2024-02-30")]
    [InlineData("yesterday")]
    public void A_reference_that_is_no_moment_is_wrong_usage(string reference)
    {
        var run = RasidProcess.With("غدا\n", "times", "--reference", reference);
        Assert.Equal(2, run.Code);
        Assert.Contains(reference, run.Sentence, StringComparison.Ordinal);
    }
}
