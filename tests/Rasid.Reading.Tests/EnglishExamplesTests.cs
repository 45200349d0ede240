namespace Rasid.Reading.Tests;

/// <summary>The specification of the English coder by example: <c>data/en/coding/events.examples.tsv</c>.</summary>
public sealed class EnglishExamplesTests
{
    private static readonly IReadOnlyList<CodingExample> All = CodingExample.English;

    public static TheoryData<string> Ids => [.. All.Select(e => e.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void An_example_is_coded_as_it_says(string id)
    {
        var example = All.Single(e => e.Id == id);
        example.Hold(Read(example));
    }

    [Fact]
    public void There_are_examples_of_both_sorts_and_few_wait()
    {
        Assert.True(All.Count(e => !e.IsNegative) >= 120, $"{All.Count(e => !e.IsNegative)} positive");
        Assert.True(All.Count(e => e.IsNegative) >= 20, $"{All.Count(e => e.IsNegative)} negative");
        Assert.True(All.Count(e => e.Pending.Length > 0) <= 10, $"{All.Count(e => e.Pending.Length > 0)} wait");
        Assert.Equal(All.Count, All.Select(e => e.Id).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Every_trigger_is_fired_by_an_example()
    {
        var fired = new HashSet<string>(StringComparer.Ordinal);
        foreach (var example in All)
        {
            foreach (var coded in Read(example).Events) fired.Add(CodingExample.Family(CodingExample.Row(coded)));
        }
        var silent = Shipped.English.Table("coding/triggers.tsv").Rows.Select(r => CodingExample.Family(r.Required("id"))).Except(fired);
        Assert.True(!silent.Any(), string.Join(' ', silent));
    }

    [Fact]
    public void Every_word_of_the_tables_is_in_the_lexicon()
    {
        var verbs = Shipped.English.Table("words/verbs.tsv").Rows.Select(r => r["form"]).ToHashSet(StringComparer.Ordinal);
        var nouns = Shipped.English.Table("words/nouns.tsv").Rows.Select(r => r["form"]).ToHashSet(StringComparer.Ordinal);
        foreach (var row in new[] { "triggers", "governors", "facts", "classes" }.SelectMany(t => Shipped.English.Table($"coding/{t}.tsv").Rows))
        {
            var word = row["lemma"].Split(' ')[0];
            Assert.True(!row["pos"].Contains('N', StringComparison.Ordinal) || nouns.Contains(word), $"{row.File}:{row.Line} {word} is no noun");
            Assert.True(row["pos"].AsSpan().IndexOfAny("vpaq") < 0 || verbs.Contains(word), $"{row.File}:{row.Line} {word} is no verb");
        }
    }

    [Fact]
    public void An_event_says_in_which_English_table_its_row_stands()
    {
        foreach (var coded in All.SelectMany(e => Read(e).Events)) Assert.StartsWith("en/coding/triggers.tsv:", coded.Rule.Source, StringComparison.Ordinal);
    }

    private static ReadReport Read(CodingExample example) => new Reader(Shipped.Engine).Read(new ReadRequest(example.Text, example.Date, []));
}
