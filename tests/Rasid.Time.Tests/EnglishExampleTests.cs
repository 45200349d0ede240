using System.Globalization;
using Rasid.Text.English;
using Rasid.Text.Tables;

namespace Rasid.Time.Tests;

/// <summary>The examples beside the English rules: the grammar is the one that Arabic has, words and rules are English.</summary>
public sealed class EnglishExampleTests
{
    private static readonly DataFolder Data = Language.Folder(Repository.At("data", "en"));
    private static readonly TemporalRules Rules = TemporalRules.Load(Data);
    private static readonly EnglishTokenizer Tokenizer = new(EnglishLexicon.Load(Data));
    private static readonly DataRow[] Examples = [.. Data.Table("time/rules.examples.tsv").Rows];

    public static TheoryData<string> Ids => [.. Examples.Select(e => e["id"])];

    [Theory]
    [MemberData(nameof(Ids))]
    public void An_example_reads_as_it_says(string id)
    {
        var example = Examples.Single(e => e["id"] == id);
        var found = new TemporalReader(Rules).Read(Tokenizer.Tokenize(example["text"]), Reference(example), Prefer.Past);
        Assert.Equal(example["value"], found.Count == 0 ? "-" : string.Join(" ; ", found.Select(t => t.Value)));
    }

    [Fact]
    public void Every_rule_is_fired_by_an_example()
    {
        var fired = new HashSet<string>(StringComparer.Ordinal);
        foreach (var example in Examples)
        {
            foreach (var found in new TemporalReader(Rules).Find(Tokenizer.Tokenize(example["text"]), Reference(example), Prefer.Past)) Collect(found.Node, fired);
        }
        var silent = string.Join(" ", Rules.Ids.Except(fired));
        Assert.True(silent.Length == 0, silent);
    }

    [Theory]
    [InlineData("TRIPOLI, 12 May 2025 – The mission welcomed the move.", "2025-05-12")]
    [InlineData("Tripoli - 3 March 2024 - The ministry received the ambassador.", "2024-03-03")]
    [InlineData("Statement\n3 March 2024\nThe ministry denies the report.", "2024-03-03")]
    public void A_dateline_dates_its_report(string text, string day) => Assert.Equal(day, new DocumentDater(Rules).Date(Tokenizer.Tokenize(text)).Value);

    [Fact]
    public void A_date_within_a_sentence_is_no_dateline() =>
        Assert.NotEqual("2020-10-23", new DocumentDater(Rules).Date(Tokenizer.Tokenize("The two sides have kept to the ceasefire of 23 October 2020. They met last week in Sirte and will meet again.")).Value);

    private static void Collect(Grammar.Node node, HashSet<string> fired)
    {
        if (node.Rule is not null) fired.Add(node.Rule.Id);
        foreach (var child in node.Children)
        {
            if (child is not null) Collect(child, fired);
        }
    }

    private static DateTime? Reference(DataRow example) => DateTime.Parse(example["reference"], CultureInfo.InvariantCulture);
}
