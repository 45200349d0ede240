using System.Text.Json;

namespace Rasid.Cli.Tests;

public sealed class AskCommandTests : IDisposable
{
    private readonly RecordFolder _folder = new();

    public AskCommandTests()
    {
        _folder.Write("a.jsonl", """{"id":"1","publisher":"وكالة الرمال","published":"2024-03-04","title":"لقاء","text":"التقى رئيس المجلس الرئاسي محمد المنفي رئيس مجلس النواب عقيلة صالح في القاهرة يوم الأحد 3 مارس 2024."}""");
        Assert.Equal(0, _folder.Run("read", "a.jsonl").Code);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void An_answer_cites_report_publisher_day_sentence_and_claim()
    {
        var run = _folder.Run("ask", "meetings", "--actor", "محمد المنفي", "--json");
        Assert.Equal(0, run.Code);
        using var json = JsonDocument.Parse(run.Output);
        var line = json.RootElement.GetProperty("sections")[0].GetProperty("lines")[0];
        var cited = line.GetProperty("cited")[0];
        Assert.Equal("2024-03-03", line.GetProperty("date").GetString());
        Assert.Equal(("وكالة الرمال", "2024-03-04"), (cited.GetProperty("publisher").GetString(), cited.GetProperty("published").GetString()));
        Assert.StartsWith("c-", cited.GetProperty("claim").GetString(), StringComparison.Ordinal);
        Assert.Contains("القاهرة", cited.GetProperty("sentence").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "not in the record")]
    [InlineData("ar", "ليس في السجل")]
    public void What_is_not_in_the_record_is_said_to_be_so(string language, string sentence)
    {
        var run = _folder.Run("ask", "chairs", "hor", "--lang", language);
        Assert.Equal(0, run.Code);
        Assert.Contains(sentence, run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2, "ask", "whom")]
    [InlineData(2, "ask", "meetings", "--state", "france")]
    [InlineData(2, "ask", "meetings", "--from", "2024-05-01", "--to", "2024-04-01")]
    [InlineData(2, "ask", "meetings", "--from", "yesterday")]
    [InlineData(2, "ask", "meetings", "--limit", "0")]
    [InlineData(2, "ask", "meetings", "--page", "0")]
    [InlineData(2, "ask", "subject")]
    [InlineData(1, "ask", "meetings", "--actor", "nobody-at-all")]
    [InlineData(1, "ask", "subject", "weather")]
    [InlineData(1, "ask", "clauses", "--agreement", "peace-of-westphalia")]
    [InlineData(1, "ask", "meetings", "--record", "missing.db")]
    public void What_is_asked_wrongly_is_one_sentence_and_no_answer(int code, params string[] arguments)
    {
        var run = _folder.Run(arguments);
        Assert.Equal(code, run.Code);
        Assert.Equal("", run.Output);
        Assert.Single(run.Error.Trim().Split('\n'));
    }

    [Fact]
    public void Without_a_question_all_are_listed_with_examples()
    {
        var run = _folder.Run("ask");
        Assert.Equal(0, run.Code);
        Assert.Contains("rasid ask subject foreign-fighters-exit", run.Output, StringComparison.Ordinal);
        Assert.Contains("(exit)", run.Output, StringComparison.Ordinal);
    }
}
