using System.Text.Json;

namespace Rasid.Cli.Tests;

/// <summary><c>agreement</c> and <c>calendar</c> as users run them, over three reports of our own.</summary>
public sealed class AgreementCommandTests : IDisposable
{
    private readonly RecordFolder _folder = new();

    public AgreementCommandTests()
    {
        _folder.Write("a.jsonl", """
            {"id":"1","publisher":"وكالة الرمال","published":"2021-02-10","text":"أفرجت القيادة العامة أمس الثلاثاء عن 12 محتجزاً في عملية تبادل مع حكومة الوفاق الوطني في الشويرف."}
            {"id":"2","publisher":"صحيفة الواحة","published":"2021-03-01","text":"من المقرر أن تعقد اللجنة العسكرية المشتركة 5+5 اجتماعاً في غدامس يوم 9 مارس 2021."}
            {"id":"3","publisher":"وكالة الرمال","published":"2021-03-10","text":"عقدت اللجنة العسكرية المشتركة 5+5 اجتماعاً في غدامس أمس الثلاثاء."}
            """);
        Assert.Equal(0, _folder.Run("read", "a.jsonl").Code);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_clause_shows_what_reports_tell_of_it_with_its_words_and_why()
    {
        var clause = _folder.Run("agreement", "cf-09", "--today", "2021-03-11");
        Assert.Equal(0, clause.Code);
        Assert.Contains("12 محتجزاً", clause.Output, StringComparison.Ordinal);
        Assert.Contains("أفرجت القيادة العامة أمس الثلاثاء", clause.Output, StringComparison.Ordinal);
        Assert.Contains("[cf-09:", clause.Output, StringComparison.Ordinal);
        Assert.Contains("score proposed: 1", clause.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("nothing reported for", clause.Output, StringComparison.Ordinal);
        Assert.Contains("! nothing reported for 118 days", _folder.Run("agreement", "cf-09", "--today", "2021-06-07").Output, StringComparison.Ordinal);
        Assert.Contains("الدرجة المقترحة", _folder.Run("agreement", "cf-09", "--lang", "ar").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_person_decides_the_score_and_takes_it_back_and_both_words_stay()
    {
        var decided = _folder.Run("agreement", "score", "cf-09", "2", "-b", "two lists were handed over");
        Assert.Equal(0, decided.Code);
        var shown = _folder.Run("agreement", "cf-09").Output;
        Assert.Contains("score decided: 2", shown, StringComparison.Ordinal);
        Assert.Contains("two lists were handed over", shown, StringComparison.Ordinal);
        Assert.Equal(0, _folder.Run("agreement", "undo", "cf-09", "-b", "one list only").Code);
        var after = _folder.Run("agreement", "cf-09").Output;
        Assert.DoesNotContain("score decided", after, StringComparison.Ordinal);
        Assert.Contains("two lists were handed over", after, StringComparison.Ordinal);
        Assert.Equal(0, _folder.Run("verify").Code);
    }

    [Fact]
    public void The_record_of_a_day_before_it_began_knows_nothing_of_a_clause()
    {
        var then = _folder.Run("agreement", "cf-09", "--on", "2021-01-01");
        Assert.Equal(0, then.Code);
        Assert.Contains("as known at the end of 2021-01-01", then.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("محتجزاً", then.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, "nothing", "agreement", "nothing")]
    [InlineData(1, "\"4\" is no score", "agreement", "score", "cf-09", "4", "-b", "x")]
    [InlineData(1, "\"nowhere\"", "agreement", "score", "nowhere", "2", "-b", "x")]
    [InlineData(1, "2020-13-01", "agreement", "cf-09", "--on", "2020-13-01")]
    [InlineData(1, "earlier day first", "calendar", "--from", "2021-05-01", "--to", "2021-04-01")]
    public void What_cannot_be_done_is_one_sentence(int code, string words, params string[] command)
    {
        var refused = _folder.Run(command);
        Assert.Equal((code, ""), (refused.Code is 1 or 2 ? code : refused.Code, refused.Output));
        Assert.Contains(words, refused.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_meeting_that_was_planned_is_matched_with_the_report_of_it_held()
    {
        var shown = _folder.Run("calendar", "--from", "2021-03-01", "--to", "2021-03-31");
        Assert.Equal(0, shown.Code);
        Assert.Contains("Planned meeting of 5+5 Joint Military Commission", shown.Output, StringComparison.Ordinal);
        Assert.Contains("عقدت اللجنة العسكرية المشتركة", shown.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("no report", shown.Output, StringComparison.Ordinal);

        var file = _folder.Run("calendar", "--from", "2021-03-01", "--to", "2021-03-31", "--ics", "plans.ics");
        Assert.Equal(0, file.Code);
        var ics = File.ReadAllText(Path.Combine(_folder.Path, "plans.ics"));
        Assert.StartsWith("BEGIN:VCALENDAR\r\n", ics, StringComparison.Ordinal);
        Assert.Contains("DTSTART;VALUE=DATE:20210309", ics, StringComparison.Ordinal);
    }

    [Fact]
    public void Both_can_be_read_by_programs()
    {
        foreach (var command in new[] { new[] { "agreement", "--json" }, ["agreement", "ceasefire-2020", "--json"], ["calendar", "--from", "2021-03-01", "--to", "2021-03-31", "--json"] })
        {
            var run = _folder.Run(command);
            Assert.Equal(0, run.Code);
            using var json = JsonDocument.Parse(run.Output);
            Assert.NotEqual(JsonValueKind.Null, json.RootElement.ValueKind);
        }
    }
}
