using System.Text.Json;

namespace Rasid.Cli.Tests;

public sealed class SearchCommandTests : IDisposable
{
    private readonly RecordFolder _folder = new();

    public SearchCommandTests()
    {
        _folder.Write("a.jsonl", string.Join('\n',
            """{"id":"1","publisher":"وكالة الرمال","published":"2024-03-04","title":"زيارة إلى سرت","text":"وصل أحمد الورفلي إلى سرت، وحمّل الوزارة المسؤولية عن تأخر صرف الرواتب."}""",
            """{"id":"2","publisher":"صحيفة الواحة","published":"2024-04-05","title":"لقاء","text":"التقى الوفد بأحمد التاجوري في طرابلس لبحث وقف إطلاق النار."}""",
            """{"id":"3","publisher":"صحيفة الواحة","published":"2024-05-06","title":"سرت","text":"لم يصدر عن احمد أي تعليق على وقف تصدير النفط وإطلاق الموقوفين. وفي تركيا نُشر الخبر."}"""));
        Assert.Equal(0, _folder.Run("read", "a.jsonl").Code);
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("1 2 3", "احمد")]
    [InlineData("1 2 3", "أحمد")]
    [InlineData("1", "أحمد", "--exact")]
    [InlineData("1", "المسئولية")]
    [InlineData("2", "\"وقف إطلاق النار\"")]
    [InlineData("2 3", "وقف", "إطلاق")]
    [InlineData("1 3", "سرت")]
    [InlineData("1 3", "سرت", "--in", "title")]
    [InlineData("1", "سرت", "--in", "text")]
    [InlineData("3", "Turkey")]
    [InlineData("2 3", "احمد", "--publisher", "صحيفة الواحة")]
    [InlineData("2", "احمد", "--from", "2024-03-05", "--to", "2024-05-05")]
    [InlineData("", "غائب")]
    public void Reports_are_found_by_what_they_say(string expected, params string[] asked)
    {
        var run = _folder.Run(["search", .. asked, "--json"]);
        Assert.Equal(0, run.Code);
        using var json = JsonDocument.Parse(run.Output);
        var ids = json.RootElement.GetProperty("reports").EnumerateArray().Select(r => r.GetProperty("given_id").GetString()!).Order(StringComparer.Ordinal);
        Assert.Equal(expected, string.Join(' ', ids));
        Assert.Equal(expected.Length == 0 ? 0 : expected.Split(' ').Length, json.RootElement.GetProperty("total").GetInt32());
    }

    [Theory]
    [InlineData("en", "The first 1 of 3 reports.")]
    [InlineData("ar", "أول 1 من 3 من التقارير.")]
    public void The_words_that_were_found_stand_in_brackets(string language, string head)
    {
        var run = _folder.Run("search", "أحمد", "الورفلي", "--lang", language);
        Assert.Contains("وصل [أحمد] [الورفلي] إلى سرت", run.Output, StringComparison.Ordinal);
        Assert.StartsWith(head, _folder.Run("search", "احمد", "--limit", "1", "--lang", language).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--", "؟!", "no word to look for")]
    [InlineData("احمد", "--limit", "0", "--limit takes a number")]
    [InlineData("احمد", "--from", "2024-13-01", "2024-13-01")]
    [InlineData("احمد", "--publisher", "وكالة لا توجد", "No report of this record is by")]
    public void What_cannot_be_looked_for_is_told_in_one_sentence(params string[] askedAndSaid)
    {
        var run = _folder.Run(["search", .. askedAndSaid[..^1]]);
        Assert.NotEqual(0, run.Code);
        Assert.Contains(askedAndSaid[^1], Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\" OR title:*")]
    [InlineData("NEAR(احمد سرت)")]
    [InlineData("احمد; DROP TABLE entries")]
    public void Nothing_that_is_typed_is_an_operator(string typed) => Assert.Equal(0, _folder.Run("search", typed).Code);
}
