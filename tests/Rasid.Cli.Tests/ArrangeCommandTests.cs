
namespace Rasid.Cli.Tests;

public sealed class ArrangeCommandTests : IDisposable
{
    private readonly RecordFolder _folder = new();

    public ArrangeCommandTests()
    {
        _folder.Write("a.jsonl", string.Join('\n',
            Line("1", "وكالة الرمال", "2024-03-04", "وقّع وفدا حكومة الوفاق الوطني والقيادة العامة في جنيف يوم 3 مارس 2024 اتفاقاً لفتح المعابر البرية أمام القوافل."),
            Line("2", "صحيفة الواحة", "2024-05-04", "وكان الطرفان قد وقّعا في 3 مارس 2024 اتفاق فتح المعابر البرية أمام القوافل."),
            Line("3", "إذاعة المرفأ", "2024-06-01", "ووقّع الطرفان في 3 مارس 2024 اتفاق فتح المعابر البرية أمام القوافل والشاحنات.")));
        Assert.Equal(0, _folder.Run("read", "a.jsonl").Code);
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("en")]
    [InlineData("ar")]
    public void An_event_shows_its_claims_side_by_side(string language) =>
        Approved.Holds(_folder.Run("show", "e-" + Claim("1")[2..], "--lang", language).Output, $"event.{language}.approved.txt");

    [Fact]
    public void A_claim_is_split_joined_and_pinned_with_a_reason()
    {
        var (whole, claim) = ("e-" + Claim("1")[2..], Claim("3"));
        Assert.Contains("reports: 3", _folder.Run("show", whole).Output, StringComparison.Ordinal);
        var split = _folder.Run("split", claim, "--because", "another signature", "--author", "amal");
        Assert.Equal((0, ""), (split.Code, split.Error));
        Assert.Contains("reports: 2", _folder.Run("show", whole).Output, StringComparison.Ordinal);
        Assert.Equal(0, _folder.Run("rebuild").Code);
        Assert.Contains("reports: 2", _folder.Run("show", whole).Output, StringComparison.Ordinal);
        Assert.Equal(0, _folder.Run("join", whole, claim, "--because", "it is one").Code);
        var shown = _folder.Run("show", "e-" + claim[2..]).Output;
        Assert.Contains("reports: 3", shown, StringComparison.Ordinal);
        Assert.Contains("a person joined it", shown, StringComparison.Ordinal);
        Assert.Equal(0, _folder.Run("pin", claim, "--because", "checked").Code);
        Assert.Equal(0, _folder.Run("verify").Code);
    }

    [Fact]
    public void What_cannot_be_done_is_said_in_one_sentence_and_nothing_is_journalled()
    {
        var digest = _folder.Run("verify").Output;
        var (one, two, three) = (Claim("1"), Claim("2"), Claim("3"));
        foreach (string[] args in new string[][]
        {
            ["join", one, "--because", "x"], ["join", one, three, "--because", "x"], ["split", "e-" + one[2..], "--because", "x"], ["split", three],
            ["split", three, "--because", " "], ["split", "c-00000000", "--because", "x"], ["split", one, two, three, "--because", "x"],
        })
        {
            var run = _folder.Run(args);
            Assert.True(run.Code is 1 or 2, string.Join(' ', args));
            Assert.NotEmpty(run.Sentence);
        }
        Assert.Equal(digest, _folder.Run("verify").Output);
    }

    [Fact]
    public void A_publisher_and_a_claim_are_rated_by_a_person()
    {
        var claim = Claim("1");
        Assert.Equal(0, _folder.Run("rate", "b", "--publisher", "وكالة الرمال", "--because", "usually right", "--author", "amal").Code);
        Assert.Equal(0, _folder.Run("rate", "2", "--claim", claim, "--because", "a copy was seen", "--author", "amal").Code);
        var shown = _folder.Run("show", claim).Output;
        Assert.Contains("reliability of the publisher: B (amal: usually right)", shown, StringComparison.Ordinal);
        Assert.Contains("credibility: 2 (amal: a copy was seen)", shown, StringComparison.Ordinal);
        foreach (string[] args in new string[][]
        {
            ["rate", "2", "--publisher", "وكالة الرمال", "--because", "x"], ["rate", "B", "--claim", claim, "--because", "x"],
            ["rate", "B", "--because", "x"], ["rate", "B", "--publisher", "nobody", "--because", "x"],
        })
        {
            var run = _folder.Run(args);
            Assert.True(run.Code is 1 or 2, string.Join(' ', args));
            Assert.NotEmpty(run.Sentence);
        }
        Assert.Equal(0, _folder.Run("rate", "none", "--claim", claim, "--because", "the copy was forged").Code);
        Assert.DoesNotContain("credibility:", _folder.Run("show", claim).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Reading_again_with_the_same_engine_changes_nothing()
    {
        var run = _folder.Run("reread", "--diff");
        Assert.Equal((0, "", "Every reading is of this engine, data and pack already."), (run.Code, run.Output, run.Sentence));
    }

    [Fact]
    public void Another_pack_is_shown_before_it_is_adopted()
    {
        Directory.CreateDirectory(Path.Combine(_folder.Path, "mine"));
        File.Copy(Path.Combine(AppContext.BaseDirectory, "packs", "libya", "pack.yaml"), Path.Combine(_folder.Path, "mine", "pack.yaml"));
        var digest = _folder.Run("verify").Output;
        var shown = _folder.Run("reread", "--diff", "--pack", "mine");
        Assert.Equal(0, shown.Code);
        Assert.StartsWith("3 reports read again:", shown.ErrorLines[0], StringComparison.Ordinal);
        Assert.Equal(digest, _folder.Run("verify").Output);
        var adopted = _folder.Run("reread", "--pack", "mine");
        Assert.Equal("The new readings are adopted.", adopted.ErrorLines[^1]);
        Assert.StartsWith("Every reading", _folder.Run("reread", "--pack", "mine").Sentence, StringComparison.Ordinal);
        Assert.Equal(0, _folder.Run("verify").Code);
    }

    // Each of the reports makes one claim.
    private string Claim(string report) => _folder.Run("show", report).Output.Split('\n').Single(l => l.StartsWith("c-", StringComparison.Ordinal))[..12];

    private static string Line(string id, string publisher, string published, string text) =>
        $$"""{"id":"{{id}}","publisher":"{{publisher}}","published":"{{published}}","text":"{{text}}"}""";
}
