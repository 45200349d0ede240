using Rasid.Storage.Sqlite;

namespace Rasid.Workflow.Tests.Asking;

/// <summary>What the five reports do not say, no answer may say: who signed the ceasefire, how many fighters left, who chairs the Commission, what a project costs.</summary>
public sealed class NeverNamedTests(AskedRecords records) : IClassFixture<AskedRecords>
{
    private static readonly AskOptions All = new() { Take = AskOptions.MostTake };

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.Arabic)]
    public async Task Nobody_is_named_who_signed_the_ceasefire(Language language)
    {
        foreach (var line in await Lines("subject", "ceasefire", language))
        {
            if (line.Date != "2020-10-23") continue;
            Assert.DoesNotContain(line.Who, id => records.Pack.Find(id)?.Actor.Kind == Actors.ActorKind.Person);
        }
    }

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.Arabic)]
    public async Task No_number_of_fighters_is_said_to_have_left(Language language)
    {
        var answer = (await records.AskAsync(Five(), "exit", All, language)).Answer!;
        foreach (var key in new[] { "completed", "claimed" })
        {
            var section = answer.Sections.Single(s => s.Key == key);
            Assert.DoesNotContain(section.Lines, l => l.Text.Any(char.IsDigit));
            Assert.DoesNotContain(section.Lines.SelectMany(l => l.Notes), n => n.Any(char.IsDigit));
        }
        // That somebody confirms a departure is not in the record.
        Assert.Empty(answer.Sections.Single(s => s.Key == "completed").Lines);
    }

    [Theory]
    [InlineData("jmc-5plus5")]
    [InlineData("اللجنة العسكرية المشتركة 5+5")]
    public async Task Nobody_is_named_who_chairs_the_commission(string name)
    {
        foreach (var language in new[] { Language.English, Language.Arabic })
        {
            var answer = (await records.AskAsync(Five(), "chairs", All with { Name = name }, language)).Answer!;
            Assert.True(answer.IsEmpty);
            Assert.All(answer.Sections, s => Assert.Empty(s.Lines));
        }
    }

    [Theory]
    [InlineData("rawabit")]
    [InlineData("coast-guard-training")]
    [InlineData("border-centre")]
    public async Task Nothing_is_said_to_cost_anything(string subject)
    {
        string[] money = ["dollar", "euros", "dinar", "million", "billion", "$", "€", "دولار", "يورو", "دينار", "مليون", "مليار"];
        foreach (var language in new[] { Language.English, Language.Arabic })
        {
            foreach (var line in await Lines("subject", subject, language))
                Assert.DoesNotContain(money, m => line.Text.Contains(m, StringComparison.OrdinalIgnoreCase) || line.Notes.Any(n => n.Contains(m, StringComparison.OrdinalIgnoreCase)));
        }
    }

    [Fact]
    public async Task The_working_group_has_no_one_fixed_chair()
    {
        var answer = (await records.AskAsync(Five(), "chairs", All with { Name = "swg" })).Answer!;
        var sessions = answer.Sections.Single(s => s.Key == "sessions");
        // Each line is a session with its sentence; what is left is no office that somebody holds.
        Assert.All(sessions.Lines, l => Assert.NotNull(l.Event));
        Assert.Empty(answer.Sections.Single(s => s.Key == "pack").Lines);
    }

    private async Task<IReadOnlyList<AnswerLine>> Lines(string question, string name, Language language) =>
        [.. (await records.AskAsync(Five(), question, All with { Name = name }, language)).Answer!.Sections.SelectMany(s => s.Lines)];

    private RecordFile Five()
    {
        if (records.Of("five") is { } record) return record;
        Assert.Skip("../shared/seeds is not there");
        throw new InvalidOperationException();
    }
}
