using Rasid.Text.Tables;

namespace Rasid.Reading.Tests;

/// <summary>The specification of the event coder by example: <c>data/ar/coding/events.examples.tsv</c>.</summary>
public sealed class CodingExamplesTests
{
    public static TheoryData<string> Ids => [.. CodingExample.All.Select(e => e.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void An_example_is_coded_as_it_says(string id)
    {
        var example = CodingExample.All.Single(e => e.Id == id);
        example.Hold(Read(example));
    }

    [Fact]
    public void There_are_enough_examples_of_both_sorts_and_few_wait()
    {
        var all = CodingExample.All;
        Assert.True(all.Count(e => !e.IsNegative) >= 250, $"{all.Count(e => !e.IsNegative)} positive");
        Assert.True(all.Count(e => e.IsNegative) >= 60, $"{all.Count(e => e.IsNegative)} negative");
        Assert.True(all.Count(e => e.Pending.Length > 0) <= 25, $"{all.Count(e => e.Pending.Length > 0)} wait");
        Assert.Equal(all.Count, all.Select(e => e.Id).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(all.Count, all.Select(e => e.Text).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Every_example_names_a_row_that_is_there()
    {
        var rows = Rows().ToHashSet(StringComparer.Ordinal);
        foreach (var example in CodingExample.All.Where(e => !e.IsNegative)) Assert.True(rows.Contains(example.Rule), $"{example.Id}: no row {example.Rule}");
    }

    [Fact]
    public void Every_trigger_is_fired_by_an_example_or_listed_with_the_reason()
    {
        var fired = new HashSet<string>(StringComparer.Ordinal);
        foreach (var example in CodingExample.All.Where(e => e.Pending.Length == 0))
        {
            foreach (var coded in Read(example).Events) fired.Add(CodingExample.Family(CodingExample.Row(coded)));
        }
        var listed = Listed();
        Assert.All(listed, row => Assert.NotEmpty(row.Required("reason")));
        Assert.True(listed.Count <= 18, $"{listed.Count} triggers are listed");
        var silent = Rows().Select(CodingExample.Family).Except(fired).Except(listed.Select(r => r.Required("rule")));
        Assert.True(!silent.Any(), string.Join(' ', silent));
    }

    [Fact]
    public void Every_reason_to_pass_words_over_is_one_that_is_listed()
    {
        var codes = typeof(Coding.PassedOverCodes).GetFields().Select(f => (string)f.GetRawConstantValue()!).ToHashSet(StringComparer.Ordinal);
        foreach (var example in CodingExample.All)
        {
            foreach (var passed in Read(example).PassedOver)
            {
                Assert.Contains(passed.Children, c => c.Part == "passed");
                Assert.All(passed.Children.Where(c => c.Part is "passed" or "status"), c => Assert.True(
                    codes.Contains(c.Rule) || (c.Source.StartsWith("coding/governors.tsv:", StringComparison.Ordinal) && c.Rule.StartsWith("status:", StringComparison.Ordinal)),
                    $"{example.Id}: {c.Rule}"));
            }
        }
    }

    private static IEnumerable<string> Rows() => Shipped.Data.Table("coding/triggers.tsv").Rows.Select(r => r.Required("id"));

    private static IReadOnlyList<DataRow> Listed() =>
        DataTable.Parse("triggers.silent.tsv", File.ReadAllText(Repository.At("tests", "Rasid.Reading.Tests", "triggers.silent.tsv"))).Rows;

    private static ReadReport Read(CodingExample example) => new Reader(Shipped.Engine).Read(new ReadRequest(example.Text, example.Date, []));
}
