using System.Text;
using System.Text.Json;

namespace Rasid.Cli.Tests;

/// <summary>An invented process runs on its pack alone: nothing of Libya is in code.</summary>
public sealed class DemoPackTests : IDisposable
{
    private static readonly string Packs = Path.Combine(AppContext.BaseDirectory, "packs");

    private readonly RecordFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Its_reports_are_read_and_the_record_remembers_its_pack()
    {
        var read = _folder.Run("--pack", Path.Combine(Packs, "demo"), "read", Path.Combine(Packs, "demo", "reports"));
        Assert.Equal(0, read.Code);
        Assert.StartsWith("2 added", read.Sentence, StringComparison.Ordinal);
        var timeline = _folder.Run("timeline");
        Assert.Contains(timeline.Lines, l => l.StartsWith("2023-03-03", StringComparison.Ordinal) && l.Contains("Government of Wadran and Hills Front", StringComparison.Ordinal));
        Assert.Contains(timeline.Lines, l => l.StartsWith("2023-03-05  planned", StringComparison.Ordinal) && l.Contains("Tall Sanawbar", StringComparison.Ordinal));
        Assert.Equal(timeline.Output, _folder.Run("timeline", "--pack", "demo").Output);
        Assert.Equal(0, _folder.Run("show", "01-agreement.txt").Code);
        Assert.Equal(0, _folder.Run("verify").Code);
        Assert.StartsWith("2 already in the record", _folder.Run("read", Path.Combine(Packs, "demo", "reports")).Sentence, StringComparison.Ordinal);
        foreach (var language in new[] { "en", "ar" }) Approved.Holds(_folder.Run("who", "لجنة الجسر المشتركة", "--lang", language).Output, $"who.record.{language}.approved.txt");
        var other = _folder.Run("timeline", "--pack", "libya");
        Assert.Equal((1, "rasid.db: the record is about demo and not libya: give another --record or --pack."), (other.Code, other.Sentence));
    }

    [Fact]
    public void Under_it_reports_about_libya_name_nobody_of_the_libyan_pack()
    {
        var libya = Ids("libya").Except(Ids("world"), StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal);
        var input = Encoding.UTF8.GetBytes("{\"id\":\"1\",\"text\":\"التقى خليفة حفتر وعبد الحميد الدبيبة في سرت بحضور بعثة الأمم المتحدة للدعم في ليبيا ومعها لجنة 5+5.\"}\n");
        Assert.NotEmpty(Named(_folder.Run(input, "code")).Intersect(libya, StringComparer.Ordinal));
        var demo = Named(_folder.Run(input, "code", "--pack", "demo"));
        Assert.Contains("libya", demo);
        Assert.Empty(demo.Intersect(libya, StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("en", "hala", "who", "هاله دفلاوي")]
    [InlineData("ar", "hala", "who", "هاله دفلاوي")]
    [InlineData("en", "commission", "who", "bridge-commission", "--on", "2024-06-01")]
    [InlineData("ar", "commission", "who", "bridge-commission", "--on", "2024-06-01")]
    [InlineData("en", "several", "who", "السروجي")]
    [InlineData("ar", "several", "who", "السروجي")]
    [InlineData("en", "near", "who", "هاله دفلاري")]
    [InlineData("ar", "near", "who", "هاله دفلاري")]
    [InlineData("en", "nobody", "who", "Captain Nemo")]
    [InlineData("ar", "nobody", "who", "Captain Nemo")]
    [InlineData("en", "office", "who", "رئيسة جبهة التلال", "--on", "2021-05-05")]
    [InlineData("ar", "place", "who", "معبر الدفلى")]
    public void Who_is_answered_as_approved(string language, string name, params string[] args)
    {
        var run = _folder.Run([.. args, "--pack", "demo", "--lang", language]);
        Approved.Holds($"{run.Error}{run.Output}exit {run.Code}\n", $"who.{name}.{language}.approved.txt");
    }

    private static HashSet<string> Ids(string pack) =>
        [.. new[] { "states.tsv", "actors.tsv", "places.tsv" }.Select(t => Path.Combine(Packs, pack, t)).Where(File.Exists).SelectMany(f => File.ReadLines(f).Skip(1)).Select(l => l.Split('\t')[0])];

    private static List<string> Named(RasidProcess.Outcome run)
    {
        Assert.Equal(0, run.Code);
        using var json = JsonDocument.Parse(Assert.Single(run.Lines));
        return [.. json.RootElement.GetProperty("mentions").EnumerateArray().Select(m => m.GetProperty("id").GetString() ?? "")];
    }
}
