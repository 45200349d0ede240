using System.Globalization;
using Rasid.Text.Tables;

namespace Rasid.Time.Tests;

/// <summary>The examples that stand beside the rules: columns id, rule, reference, prefer, value, text.</summary>
public sealed class ExampleTests
{
    private const string Nothing = "-";

    private static readonly DataRow[] Examples = [.. Language.Data.Names
        .Where(n => n.StartsWith("time/", StringComparison.Ordinal) && n.EndsWith(".examples.tsv", StringComparison.Ordinal))
        .SelectMany(n => Language.Data.Table(n).Rows)];

    public static TheoryData<string> Ids => [.. Examples.Select(e => e["id"])];

    [Theory]
    [MemberData(nameof(Ids))]
    public void An_example_reads_as_it_says(string id)
    {
        var example = Examples.Single(e => e["id"] == id);
        var found = Read(example);
        Assert.Equal(example["value"], found.Count == 0 ? Nothing : string.Join(" ; ", found.Select(t => t.Value)));
        if (example["rule"] is { Length: > 0 } rule) Assert.Contains("time/rules:" + rule, found.Select(t => t.Rule));
    }

    [Fact]
    public void There_are_enough_examples_of_both_sorts()
    {
        Assert.True(Examples.Length >= 150, $"{Examples.Length} examples");
        Assert.True(Examples.Count(e => e["value"] == Nothing) >= 25);
        Assert.Equal(Examples.Length, Examples.Select(e => e["id"]).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Every_rule_is_fired_by_an_example()
    {
        var fired = new HashSet<string>(StringComparer.Ordinal);
        var reader = Language.Reader();
        foreach (var example in Examples)
        {
            foreach (var found in reader.Find(Language.Tokens(example["text"]), Reference(example), Preferred(example))) Collect(found.Node, fired);
        }
        var silent = string.Join(" ", Language.Rules.Ids.Except(fired));
        Assert.True(silent.Length == 0, silent);
    }

    private static void Collect(Grammar.Node node, HashSet<string> fired)
    {
        if (node.Rule is not null) fired.Add(node.Rule.Id);
        foreach (var child in node.Children)
        {
            if (child is not null) Collect(child, fired);
        }
    }

    private static IReadOnlyList<TemporalExpression> Read(DataRow example) => Language.Read(example["text"], Reference(example), Preferred(example));

    private static DateTime? Reference(DataRow example) =>
        example["reference"] is { Length: > 0 } date ? DateTime.Parse(date, CultureInfo.InvariantCulture) : null;

    private static Prefer Preferred(DataRow example) => example.Enum<Prefer>("prefer");
}
