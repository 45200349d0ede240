using System.Globalization;
using System.Resources;
using Rasid.Records;

namespace Rasid.Workflow.Tests.Asking;

/// <summary>How questions are asked: names, options, periods, pages, and what is said when something is wrong. On the samples.</summary>
public sealed class AskRecordTests(AskedRecords records) : IClassFixture<AskedRecords>
{
    public static TheoryData<string> Questions => [.. AskRecord.Questions.Select(q => q.Id)];

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task Every_line_of_every_example_is_cited_in_both_languages(string question)
    {
        var given = AskRecord.Questions.Single(q => q.Id == question).Example(records.Pack)[question.Length..].Trim();
        foreach (var language in new[] { Language.English, Language.Arabic })
        {
            var outcome = await Ask(question, Parsed(given), language);
            Assert.Equal("", outcome.Fault);
            Assert.NotEmpty(outcome.Answer!.Sections);
            foreach (var line in outcome.Answer.Sections.SelectMany(s => s.Lines))
            {
                Assert.NotEmpty(line.Citations);
                Assert.All(line.Citations, c => Assert.True(c.Row.Length > 0 || c.Report is not null && (c.Sentence.Length > 0 || c.Id is null), line.Text));
            }
        }
    }

    [Fact]
    public async Task A_cited_claim_is_in_the_record_and_its_sentence_in_the_report()
    {
        var record = records.Of("samples")!;
        var answer = (await Ask("meetings", new AskOptions())).Answer!;
        foreach (var citation in answer.Sections.SelectMany(s => s.Lines).SelectMany(l => l.Citations).Where(c => c.Id is not null))
        {
            Assert.NotNull(await record.ClaimAsync(Storage.Viewer.Public, citation.Id!.Value, TestContext.Current.CancellationToken));
            var text = await record.TextAsync(Storage.Viewer.Public, citation.Report!.Id, TestContext.Current.CancellationToken);
            Assert.Contains(citation.Sentence, string.Join(' ', text!.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("whom", "", "there is no question \"whom\"", true)]
    [InlineData("", "", "there is no question", true)]
    [InlineData("meetings", "--actor nobody-at-all", "nobody in pack or record is called \"nobody-at-all\"", false)]
    [InlineData("meetings", "--actor jmc-5plus6", "nobody in pack or record is called \"jmc-5plus6\"", false)]
    [InlineData("meetings", "--place france-is-no-town", "nobody in pack or record", false)]
    [InlineData("meetings", "--place abdulhamid-dbeibah", "is not a place", false)]
    [InlineData("meetings", "--actor احمد", "may be several", false)]
    [InlineData("meetings", "--side north", "there is no side \"north\"", true)]
    [InlineData("meetings", "--state france", "takes no --state", true)]
    [InlineData("meetings", "somebody", "takes no name", true)]
    [InlineData("chairs", "", "needs a body", true)]
    [InlineData("chairs", "abdulhamid-dbeibah", "is not a body", false)]
    [InlineData("subject", "", "needs a subject of the pack", true)]
    [InlineData("subject", "weather", "the pack has no subject \"weather\"", false)]
    [InlineData("bodies", "--subject weather", "the pack has no subject \"weather\"", false)]
    [InlineData("states", "--state atlantis", "nobody in pack or record is called \"atlantis\"", false)]
    [InlineData("since", "yesterday", "\"yesterday\" is no day", true)]
    [InlineData("since", "2026-02-30", "\"2026-02-30\" is no day", true)]
    [InlineData("meetings", "--from 2023-05-02 --to 2023-05-01", "the period ends before it begins", true)]
    [InlineData("meetings", "--actor ' OR 1=1 --", "nobody in pack or record", false)]
    public async Task What_is_asked_wrongly_is_one_clear_sentence(string question, string given, string sentence, bool isUsage)
    {
        foreach (var language in new[] { Language.English, Language.Arabic })
        {
            var outcome = await Ask(question, Parsed(given), language);
            Assert.Null(outcome.Answer);
            Assert.Equal(isUsage, outcome.IsUsage);
            Assert.DoesNotContain('\n', outcome.Fault);
            if (language == Language.English) Assert.Contains(sentence, outcome.Fault, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("meetings", "--from 1990-01-01 --to 1990-02-01")]
    [InlineData("asked", "--by un --of abdulhamid-dbeibah --from 1990-01-01 --to 1990-02-01")]
    [InlineData("weak", "--from 1990-01-01 --to 1990-02-01")]
    [InlineData("states", "--state japan")]
    public async Task Nothing_found_is_an_answer(string question, string given)
    {
        var answer = (await Ask(question, Parsed(given))).Answer!;
        Assert.True(answer.IsEmpty);
        Assert.Equal(0, answer.Total);
    }

    [Theory]
    [InlineData("اللجنة العسكرية المشتركة 5+5")]
    [InlineData("5+5 Joint Military Commission")]
    [InlineData("jmc-5plus5")]
    [InlineData("لجنة 5+5")]
    public async Task A_body_is_asked_for_by_any_of_its_names(string name)
    {
        var byId = (await Ask("meetings", new AskOptions { Actor = "jmc-5plus5" })).Answer!;
        var byName = (await Ask("meetings", new AskOptions { Actor = name })).Answer!;
        Assert.Equal(byId.Total, byName.Total);
        Assert.True(byId.Total > 5);
    }

    [Fact]
    public async Task Pages_follow_each_other_without_a_gap()
    {
        var all = Events((await Ask("asked", new AskOptions { Take = 500 })).Answer!);
        var paged = new List<Hash256?>();
        for (var skip = 0; skip < all.Count; skip += 4) paged.AddRange(Events((await Ask("asked", new AskOptions { Take = 4, Skip = skip })).Answer!));
        Assert.Equal(all.Order(), paged.Order());
        Assert.Empty(Events((await Ask("asked", new AskOptions { Take = 4, Skip = all.Count })).Answer!));
    }

    [Fact]
    public async Task Lines_stand_in_the_order_of_days()
    {
        var held = (await Ask("meetings", new AskOptions { Take = 500 })).Answer!.Sections.Single(s => s.Key == "held").Lines;
        var days = held.Select(l => EdtfDays.Of(l.Date)?.From ?? EdtfDays.Of(l.Citations[0].Report!.Published.Value)?.From ?? DateOnly.MaxValue).ToList();
        Assert.Equal(days.Order(), days);
    }

    [Fact]
    public async Task The_short_word_of_a_subject_asks_about_it()
    {
        var word = (await Ask("exit", new AskOptions())).Answer!;
        var subject = (await Ask("subject", new AskOptions { Name = "foreign-fighters-exit" })).Answer!;
        Assert.Equal(subject.Title, word.Title);
        Assert.Equal(subject.Total, word.Total);
        Assert.True(word.Total > 8);
    }

    [Fact]
    public async Task Somebody_elses_withdrawal_in_a_sentence_on_mercenaries_is_not_theirs()
    {
        // Mines are cleared in the same breath in which the exit of mercenaries is talked about.
        var answer = (await Ask("exit", new AskOptions())).Answer!;
        Assert.DoesNotContain(answer.Sections.Where(s => s.Key is "completed" or "claimed").SelectMany(s => s.Lines), l => l.Text.Contains("isarmament", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Two_numbers_of_one_exchange_stand_against_each_other()
    {
        var within = (await Ask("contradictions", new AskOptions())).Answer!.Sections.Single(s => s.Key == "within");
        var line = Assert.Single(within.Lines, l => l.Date == "2021-01-06");
        Assert.Contains(line.Notes, n => n.Contains("30", StringComparison.Ordinal) && n.Contains("28", StringComparison.Ordinal));
        Assert.Equal(2, line.Citations.Count);
    }

    [Fact]
    public void Both_languages_have_the_words_of_all_answers()
    {
        var words = new ResourceManager("Rasid.Workflow.Asking.Answers", typeof(AskRecord).Assembly);
        var english = Keys(CultureInfo.InvariantCulture);
        Assert.Equal(english, Keys(CultureInfo.GetCultureInfo("ar")));
        Assert.True(english.Count > 100);

        List<string> Keys(CultureInfo culture) =>
            [.. words.GetResourceSet(culture, true, false)!.Cast<System.Collections.DictionaryEntry>().Select(e => (string)e.Key).Order(StringComparer.Ordinal)];
    }

    private static List<Hash256?> Events(Answer answer) => [.. answer.Sections.SelectMany(s => s.Lines).Where(l => l.Event is not null).Select(l => l.Event)];

    private Task<AskOutcome> Ask(string question, AskOptions options, Language language = Language.English) =>
        records.AskAsync(records.Of("samples")!, question, options, language);

    private static AskOptions Parsed(string given)
    {
        var options = new AskOptions();
        var words = given.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < words.Length; i++)
        {
            options = words[i] switch
            {
                "--actor" when words[i + 1].StartsWith('\'') => options with { Actor = string.Join(' ', words[(i + 1)..(i = words.Length)]) },
                "--actor" => options with { Actor = words[++i] },
                "--place" => options with { Place = words[++i] },
                "--side" => options with { Side = words[++i] },
                "--state" => options with { State = words[++i] },
                "--subject" => options with { Subject = words[++i] },
                "--by" => options with { By = words[++i] },
                "--of" => options with { Of = words[++i] },
                "--from" => options with { From = DateOnly.Parse(words[++i], CultureInfo.InvariantCulture) },
                "--to" => options with { To = DateOnly.Parse(words[++i], CultureInfo.InvariantCulture) },
                var name => options with { Name = name },
            };
        }
        return options;
    }
}
