using System.Text.Json;

namespace Rasid.Cli.Tests;

public sealed class NewCommandTests : IDisposable
{
    private readonly RecordFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_was_seen_is_not_told_again()
    {
        Read("1", "2024-03-04", "أفرجت القيادة العامة أمس عن 30 محتجزاً في سرت.");
        Assert.StartsWith("Since the beginning (you have not looked before): 1 reports.", _folder.Run("new").Output, StringComparison.Ordinal);
        Assert.Equal("Since you last looked: nothing new.\n", _folder.Run("new").Output);
        Read("2", "2024-03-06", "اجتمع وفدا الطرفين في بنغازي اليوم.");
        var news = News("--keep");
        Assert.Equal(1, news.GetProperty("reports").GetInt32());
        Assert.Equal(["CONSULT"], news.GetProperty("new").EnumerateArray().Select(e => e.GetProperty("event_type").GetString()!));
        // A look that is not noted changes nothing.
        Assert.Equal(1, News("--keep").GetProperty("reports").GetInt32());
        Assert.Equal(1, News().GetProperty("reports").GetInt32());
        Assert.Equal(0, News().GetProperty("reports").GetInt32());
    }

    [Fact]
    public void A_known_event_that_a_new_report_tells_otherwise_is_contradicted()
    {
        Read("1", "2024-03-04", "أفرجت القيادة العامة أمس عن 30 محتجزاً في سرت.");
        var known = News().GetProperty("new")[0].GetProperty("id").GetString()!;
        Read("2", "2024-03-06", "أفرجت القيادة العامة أمس عن 45 موقوفاً في بنغازي.");
        var told = News("--keep").GetProperty("new")[0].GetProperty("id").GetString()!;
        Assert.Equal(0, _folder.Run("join", known, told, "--because", "الدفعة نفسها", "--author", "محلل").Code);
        var news = News("--keep");
        Assert.Empty(news.GetProperty("new").EnumerateArray());
        var against = Assert.Single(news.GetProperty("contradicted").EnumerateArray()).GetProperty("against").EnumerateArray();
        Assert.Equal(
            ["date 2024-03-03 2024-03-05", "place Sirte Benghazi"],
            against.Select(f => $"{f.GetProperty("field")} {f.GetProperty("before")} {f.GetProperty("now")}"));
        var word = Assert.Single(news.GetProperty("words").EnumerateArray());
        Assert.Equal("event-joined محلل الدفعة نفسها", $"{word.GetProperty("kind")} {word.GetProperty("author")} {word.GetProperty("reason")}");
        foreach (var language in new[] { "en", "ar" })
        {
            // The moment of the word and the ids differ from run to run.
            var shown = _folder.Run("new", "--keep", "--lang", language).Output.Split('\n').Where(l => !l.Contains("محلل", StringComparison.Ordinal));
            Approved.Holds(string.Join('\n', shown), $"new.{language}.approved.txt");
        }
    }

    [Fact]
    public void Each_filter_has_a_mark_of_its_own()
    {
        Read("1", "2024-03-04", "أفرجت القيادة العامة أمس عن 30 محتجزاً في سرت.");
        Assert.Empty(News("--place", "بنغازي", "--save", "الشرق").GetProperty("new").EnumerateArray());
        Assert.Single(News().GetProperty("new").EnumerateArray());
        Read("2", "2024-03-06", "اجتمع وفدا الطرفين في بنغازي اليوم.");
        Assert.Single(News().GetProperty("new").EnumerateArray());
        Assert.Single(News("--filter", "الشرق").GetProperty("new").EnumerateArray());
        Assert.Equal("الشرق  --place \"بنغازي\"\n", _folder.Run("new", "--filters").Output);
        Assert.Equal(0, _folder.Run("new", "--forget", "الشرق").Code);
        Assert.Equal(1, _folder.Run("new", "--filter", "الشرق").Code);
    }

    [Fact]
    public void A_report_in_which_nothing_was_coded_is_named()
    {
        Read("1", "2024-03-04", "نص لا حدث فيه.");
        Assert.Single(News("--since", "2024-01-01").GetProperty("uncoded").EnumerateArray());
        Assert.Equal(0, News("--since", "2999-01-01").GetProperty("reports").GetInt32());
    }

    [Theory]
    [InlineData("--since", "yesterday", "--since")]
    [InlineData("--since", "2024-02-30", "2024-02-30")]
    [InlineData("--filter", "لا شيء", "There is no saved filter")]
    [InlineData("--forget", "لا شيء", "There is no saved filter")]
    [InlineData("--save", "كل شيء", "There is nothing to save")]
    [InlineData("--type", "PARTY", "PARTY")]
    [InlineData("--limit", "0", "--limit")]
    public void What_cannot_be_watched_is_told_in_one_sentence(string option, string value, string said)
    {
        Read("1", "2024-03-04", "نص لا حدث فيه.");
        var run = _folder.Run("new", option, value);
        Assert.NotEqual(0, run.Code);
        Assert.Contains(said, Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    private JsonElement News(params string[] options)
    {
        var run = _folder.Run(["new", "--json", .. options]);
        Assert.Equal(0, run.Code);
        return JsonDocument.Parse(run.Output).RootElement;
    }

    private void Read(string id, string published, string text)
    {
        _folder.Write($"{id}.jsonl", $$"""{"id":"{{id}}","publisher":"وكالة الرمال","published":"{{published}}","text":"{{text}}"}""");
        Assert.Equal(0, _folder.Run("read", $"{id}.jsonl").Code);
    }
}
