using Rasid.Packs;

namespace Rasid.Workflow.Tests.Asking;

/// <summary>docs/systems.md says where each system of the process lives: every row names commands that answer, files that are there and tests that exist.</summary>
public sealed class SystemsTests(AskedRecords records) : IClassFixture<AskedRecords>
{
    private static readonly string[][] Rows =
        [.. File.ReadLines(Repository.At("docs", "systems.md")).Where(l => l.StartsWith("| ", StringComparison.Ordinal) && char.IsAsciiDigit(l[2])).Select(l => l.Split('|'))];

    public static TheoryData<string> Commands => [.. Rows.SelectMany(r => Quoted(r[3])).Distinct(StringComparer.Ordinal)];

    [Fact]
    public void Every_section_has_its_row() => Assert.Equal(Enumerable.Range(1, 21), Rows.Select(r => int.Parse(r[1], System.Globalization.CultureInfo.InvariantCulture)));

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task Every_subject_and_body_of_the_table_is_answered(string command)
    {
        var words = command.Split(' ');
        Assert.Equal(["rasid", "ask"], words[..2]);
        var options = new AskOptions();
        for (var i = 3; i < words.Length; i++)
        {
            options = words[i] switch
            {
                "--agreement" => options with { Agreement = words[++i] },
                "--body" or "--actor" => options with { Actor = words[++i] },
                "--subject" => options with { Subject = words[++i] },
                "--state" => options with { State = words[++i] },
                var name => options with { Name = name },
            };
        }
        foreach (var language in new[] { Language.English, Language.Arabic })
        {
            var outcome = await records.AskAsync(records.Of("samples")!, words[2], options, language);
            Assert.Equal("", outcome.Fault);
            Assert.All(outcome.Answer!.Sections.SelectMany(s => s.Lines), l => Assert.NotEmpty(l.Citations));
        }
    }

    [Fact]
    public void Every_file_and_test_of_the_table_is_there()
    {
        foreach (var row in Rows)
        {
            Assert.All(Quoted(row[4]), f => Assert.True(File.Exists(Repository.At(f.Split('/'))), f));
            foreach (var test in Quoted(row[5]))
            {
                var (name, method) = (test.Split('.')[0], test.Split('.')[1]);
                Assert.NotNull(typeof(SystemsTests).Assembly.GetType($"Rasid.Workflow.Tests.Asking.{name}")?.GetMethod(method));
            }
        }
    }

    [Fact]
    public void Every_register_of_the_process_serves_a_section_and_every_section_has_one()
    {
        Assert.All(Rows, r => Assert.NotEmpty(Quoted(r[6])));
        var written = Directory.GetFiles(Repository.At("packs", "libya", "registers"), "*.yaml").Select(f => Path.GetFileNameWithoutExtension(f)!);
        Assert.Equal(written.Order(StringComparer.Ordinal), Rows.SelectMany(r => Quoted(r[6])).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Three_kinds_of_joint_units_are_three_subjects()
    {
        string[] ids = ["joint-force", "joint-units", "border-unit"];
        Assert.All(ids, id => Assert.Contains(records.Pack.Subjects, s => s.Id == id));
        if (records.Of("seeds") is not { } record)
        {
            Assert.Skip("../shared/seeds is not there");
            return;
        }
        // One report tells of all three: no sentence on the one is an answer on another.
        var sentences = new List<string[]>();
        foreach (var id in ids)
        {
            var answer = (await records.AskAsync(record, "subject", new AskOptions { Name = id })).Answer!;
            sentences.Add([.. answer.Sections.SelectMany(s => s.Lines).SelectMany(l => l.Citations).Select(c => c.Sentence).Distinct(StringComparer.Ordinal)]);
        }
        Assert.Empty(sentences[0].Intersect(sentences[1]));
        Assert.Empty(sentences[1].Intersect(sentences[2]));
    }

    [Fact]
    public async Task Offices_of_a_body_come_with_their_terms_and_rows()
    {
        var answer = (await records.AskAsync(records.Of("samples")!, "body", new AskOptions { Name = "unsmil" })).Answer!;
        var relations = answer.Sections.Single(s => s.Key == "pack").Lines;
        Assert.Contains(relations, l => l.Who.Contains("jan-kubis") && l.Date.Length > 0);
        Assert.All(relations, l => Assert.All(l.Citations, c => Assert.Contains(".tsv:", c.Row, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Elections_are_statements_of_fact_too()
    {
        var answer = (await records.AskAsync(records.Of("samples")!, "subject", new AskOptions { Name = "elections" })).Answer!;
        Assert.Contains(answer.Sections.Single(s => s.Key == "facts").Lines, l => l.Text == "Election");
    }

    [Fact]
    public void Every_body_of_a_subject_is_a_body_of_the_pack() =>
        Assert.All(
            records.Pack.Subjects.SelectMany(s => s.Values(SubjectUse.Body)),
            id => Assert.True(records.Pack.Find(id)?.Actor.Kind is Actors.ActorKind.Body or Actors.ActorKind.Group, id));

    private static IEnumerable<string> Quoted(string cell) => cell.Split('`').Where((_, i) => i % 2 == 1);
}
