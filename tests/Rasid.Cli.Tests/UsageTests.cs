namespace Rasid.Cli.Tests;

public sealed class UsageTests
{
    [Theory]
    [InlineData("nonsense")]
    [InlineData("code", "--nonsense")]
    [InlineData("code", "--workers", "0")]
    [InlineData("code", "--workers", "many")]
    [InlineData("times")]
    [InlineData("times", "--reference", "2024-01-01", "--prefer", "never")]
    [InlineData("code", "--lang", "fr")]
    [InlineData]
    public void Wrong_usage_is_one_sentence_and_code_two(params string[] args)
    {
        var run = RasidProcess.Run(args);
        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.NotEmpty(run.Sentence);
    }

    [Fact]
    public void The_version_is_told() => Assert.Equal("rasid 0.1.0\n", RasidProcess.Run("--version").Output);

    [Theory]
    [InlineData("en", "Usage: rasid code")]
    [InlineData("ar", "الاستعمال: rasid code")]
    public void Help_speaks_both_languages(string language, string usage)
    {
        var run = RasidProcess.Run("code", "--help", "--lang", language);
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Contains(usage, run.Output, StringComparison.Ordinal);
        Assert.Contains("--workers", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("RASID_LANG", "ar", "الأوامر")]
    [InlineData("RASID_LANG", "en", "Commands")]
    [InlineData("LC_ALL", "ar_LY.UTF-8", "الأوامر")]
    [InlineData("LC_ALL", "de_DE.UTF-8", "Commands")]
    public void The_language_follows_the_environment(string variable, string value, string expected)
    {
        var run = RasidProcess.Run([], null, new Dictionary<string, string> { [variable] = value }, "--help");
        Assert.Contains(expected, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_data_is_found_from_any_folder()
    {
        var folder = Directory.CreateTempSubdirectory("rasid-cwd-");
        try
        {
            Assert.Equal(0, RasidProcess.Run("{\"id\":\"a\",\"text\":\"x\"}\n"u8.ToArray(), folder.FullName, null, "code").Code);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
