using Rasid.Text.Tables;

namespace Rasid.Packs.Tests;

public sealed class MentionExamplesTests
{
    public static TheoryData<string> Files() => new(MentionExamples.Files);

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_example_yields_the_mentions_it_expects(string file)
    {
        var wrong = new List<string>();
        foreach (var row in MentionExamples.Table(file).Rows)
        {
            var text = row.Required("text");
            var found = MentionExamples.Show(text, MentionExamples.Read(text, row["published"]));
            if (found != row["expect"]) wrong.Add($"{file}:{row.Line} {text}\n  expected {row["expect"]}\n  found    {found}");
        }
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Theory]
    [InlineData("body_heads.tsv")]
    [InlineData("office_heads.tsv")]
    public void Every_head_noun_is_fired_by_an_example(string file)
    {
        var data = DataTable.Parse(file, File.ReadAllText(Repository.At("data", "ar", "actors", file)));
        var ids = data.Rows.ToDictionary(r => $"actors/{file}:{r.Line}", r => r["id"], StringComparer.Ordinal);
        var fired = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in MentionExamples.Files.SelectMany(f => MentionExamples.Table(f).Rows))
        {
            foreach (var mention in MentionExamples.Read(row["text"], row["published"]))
            {
                if (ids.TryGetValue(mention.Rule, out var id)) fired.Add(id);
                if (mention.Office is { } office) fired.Add(office.Split(':')[0]);
            }
        }
        Assert.Empty(ids.Values.Distinct(StringComparer.Ordinal).Except(fired, StringComparer.Ordinal));
    }

    [Fact]
    public void An_unresolved_body_has_one_key_in_two_reports()
    {
        var first = Assert.Single(MentionExamples.Read("أقرت هيئة السلامة الوطنية خطة جديدة", "2024-05-01"));
        var second = Assert.Single(MentionExamples.Read("وقالت هيئة السلامة الوطنية إنها مستعدة", "2023-01-01"));
        Assert.Equal(first.Actor.Id, second.Actor.Id);
        Assert.False(first.IsResolved);
    }

    [Fact]
    public void A_private_person_has_no_key_outside_the_report()
    {
        var mention = Assert.Single(MentionExamples.Read("قال محمد بن علي الورفلي إن البيت احترق", "2024-05-01"));
        Assert.StartsWith("local:", mention.Actor.Id, StringComparison.Ordinal);
    }

    [Fact]
    public void A_longer_name_keeps_the_names_inside_as_parts()
    {
        var mention = Assert.Single(MentionExamples.Read("قال قائد أفريكوم إن التدريب ناجح", "2023-02-01"));
        Assert.Equal("africom", Assert.Single(mention.Parts).Actor.Id);
        Assert.Equal("commander:africom", mention.Office);
    }

    [Fact]
    public void Without_a_date_an_office_stays_an_office()
    {
        var mention = Assert.Single(MentionExamples.Read("قال وزير الخارجية التركي إن الزيارة مهمة", ""));
        Assert.Equal(Actors.ActorKind.Office, mention.Actor.Kind);
        Assert.False(mention.IsResolved);
    }

    [Fact]
    public void Seeds_name_the_same_commission_whatever_they_call_it()
    {
        var seeds = Repository.At("..", "shared", "seeds");
        if (!Directory.Exists(seeds)) Assert.Skip("the open reports are not beside the repository");
        var files = Directory.GetFiles(seeds, "*.txt");
        Assert.NotEmpty(files);
        foreach (var file in files)
        {
            var text = File.ReadAllText(file);
            foreach (var mention in MentionExamples.Read(text, "2024-05-01").Where(m => m.Span.In(text).Contains("5+5", StringComparison.Ordinal)))
                Assert.Equal("jmc-5plus5", mention.Actor.Id);
        }
    }
}
