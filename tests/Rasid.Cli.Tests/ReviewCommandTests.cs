using System.Text.Json;

namespace Rasid.Cli.Tests;

public sealed class ReviewCommandTests : IDisposable
{
    private readonly RecordFolder _folder = new();
    private readonly string _claim;

    public ReviewCommandTests()
    {
        _folder.Write("a.jsonl", """
            {"id":"1","publisher":"وكالة الرمال","published":"2024-03-04","text":"وقّع وفدا حكومة الوفاق الوطني والقيادة العامة في جنيف يوم 3 مارس 2024 اتفاقاً لفتح المعابر البرية أمام القوافل."}
            {"id":"2","publisher":"صحيفة الواحة","published":"2024-05-04","text":"التقى رئيس البعثة الأممية أعضاء اللجنة العسكرية المشتركة 5+5 في سرت يوم 2 مايو 2024. وقال مراقبون إن اللقاء قصير."}
            """);
        Assert.Equal(0, _folder.Run("read", "a.jsonl").Code);
        _claim = Claims("1")[0];
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_claim_is_corrected_shown_beside_what_was_read_and_the_word_undone()
    {
        var said = _folder.Run("review", "correct", _claim, "-d", "2024-03-02", "-p", "geneva", "-s", "planned", "-b", "the paper has the second", "--author", "amal");
        Assert.Equal((0, ""), (said.Code, said.Error));
        Assert.EndsWith($"{_claim}: corrected in part.", said.Output.Trim(), StringComparison.Ordinal);
        var shown = _folder.Run("show", _claim).Output;
        Assert.Contains("date: 2024-03-02 (as it was read: 2024-03-03)", shown, StringComparison.Ordinal);
        Assert.Contains("amal  corrected: status planned; date 2024-03-02 — the paper has the second", shown, StringComparison.Ordinal);
        Assert.Contains("planned ✎", _folder.Run("timeline", "--to", "2024-03-30").Output, StringComparison.Ordinal);
        Assert.Contains("[as read: status happened; date 2024-03-03]", _folder.Run("timeline", "--review", "reviewed").Output, StringComparison.Ordinal);
        Assert.Contains("صحّح: ", _folder.Run("explain", _claim, "--lang", "ar").Output, StringComparison.Ordinal);
        Assert.Equal(0, _folder.Run("review", "undo", _claim, "-b", "a misprint").Code);
        Assert.Contains("(undone) — the paper has", _folder.Run("show", _claim).Output, StringComparison.Ordinal);
        Assert.Equal(0, _folder.Run("rebuild").Code);
        Assert.Equal(0, _folder.Run("verify").Code);
    }

    [Fact]
    public void Several_claims_are_judged_at_once_and_rejected_events_are_listed_by_themselves()
    {
        var all = Claims("1").Concat(Claims("2")).ToArray();
        var said = _folder.Run(["review", "reject", .. all, "-b", "a test report", "--json"]);
        Assert.Equal(0, said.Code);
        using var first = JsonDocument.Parse(said.Output.Split('\n')[0]);
        Assert.Equal("rejected", first.RootElement.GetProperty("review").GetString());
        Assert.StartsWith("[]", _folder.Run("timeline", "--json").Output.Trim(), StringComparison.Ordinal);
        using var rejected = JsonDocument.Parse(_folder.Run("timeline", "--review", "rejected", "--json").Output);
        Assert.Equal("rejected", rejected.RootElement[0].GetProperty("review").GetProperty("state").GetString());
        var seen = first.RootElement.GetProperty("seen").GetString()!;
        Assert.Equal(0, _folder.Run("review", "accept", all[0], "-b", "it is right after all", "--seen", seen).Code);
        var stale = _folder.Run("review", "accept", all[0], "-b", "again", "--seen", seen);
        Assert.Equal((1, $"{all[0]} has changed since it was shown to you: look at it again, then decide."), (stale.Code, stale.Sentence));
        using var last = JsonDocument.Parse(_folder.Run("review", "list", all[0], "--json").Output.Split('\n')[0]);
        Assert.Equal(("accept", true), (last.RootElement.GetProperty("kind").GetString(), last.RootElement.GetProperty("stands").GetBoolean()));
    }

    [Fact]
    public void A_claim_is_added_with_a_citation_and_contradicts_another()
    {
        var said = _folder.Run("review", "add", "2", "-q", "اللقاء قصير", "-t", "consult", "--voice", "media_reports", "--speaker", "مراقبون", "-b", "told again");
        Assert.Equal(0, said.Code);
        var added = said.Output.Split(' ', ':').First(w => w.StartsWith("c-", StringComparison.Ordinal));
        Assert.Contains("(a person added it; the program did not read it)", _folder.Run("show", added).Output, StringComparison.Ordinal);
        Assert.Contains("review: by-hand «اللقاء قصير»", _folder.Run("explain", added).Output, StringComparison.Ordinal);
        Assert.Equal(0, _folder.Run("review", "contradict", added, _claim, "-b", "two days").Code);
        Assert.Contains($"noted a contradiction: {added} ≠ {_claim}", _folder.Run("show", _claim).Output, StringComparison.Ordinal);
        Assert.Equal(0, _folder.Run("verify").Code);
    }

    [Fact]
    public void What_cannot_be_done_is_said_in_one_sentence_with_the_right_code_and_nothing_is_journalled()
    {
        var digest = _folder.Run("verify").Output;
        foreach (var (code, args) in new (int, string[])[]
        {
            (2, ["review", "correct", _claim, "-d", "2024-02-30", "-b", "x"]), (2, ["review", "reject", _claim, "-b", " "]), (2, ["review", "reject", _claim]),
            (2, ["review", "correct", _claim, "-b", "x"]), (1, ["review", "correct", _claim, "-a", "jmc-5plus", "-b", "x"]), (1, ["review", "accept", "c-00000000", "-b", "x"]),
            (1, ["review", "add", "1", "-q", "ليست هنا", "-t", "AID", "-b", "x"]), (1, ["review", "add", "1", "-q", "و", "-t", "AID", "-b", "x"]),
            (2, ["review", "add", _claim, "-q", "x", "-t", "AID", "-b", "x"]), (1, ["review", "undo", _claim, "-b", "x"]), (2, ["timeline", "--review", "good"]), (2, ["review"]),
        })
        {
            var run = _folder.Run(args);
            Assert.True(run.Code == code, $"{string.Join(' ', args)}: {run.Code} {run.Error}");
            Assert.NotEmpty(run.Sentence);
        }
        Assert.Contains("أقرب", _folder.Run("review", "correct", _claim, "-a", "jmc-5plus", "-b", "x", "--lang", "ar").Sentence, StringComparison.Ordinal);
        Assert.Equal(digest, _folder.Run("verify").Output);
    }

    private string[] Claims(string report) =>
        [.. _folder.Run("show", report).Output.Split('\n').Where(l => l.StartsWith("c-", StringComparison.Ordinal)).Select(l => l[..12])];
}
