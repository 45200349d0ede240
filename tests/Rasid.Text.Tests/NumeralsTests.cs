using System.Globalization;
using Rasid.Text.Words;

namespace Rasid.Text.Tests;

public sealed class NumeralsTests
{
    private static readonly Numerals Numerals = Numerals.Load(ArabicData.Folder);

    [Fact]
    public void Every_example_beside_the_table_reads_as_it_says()
    {
        var wrong = new List<string>();
        foreach (var row in ArabicData.Folder.Table("words/numerals.examples.tsv").Rows)
        {
            var read = Numerals.TryRead(ArabicData.Tokens(row.Required("text")), 0, out var count, out var value);
            var have = read ? $"{count} {value.Low:0.###} {value.High:0.###} {value.IsOrdinal} {value.IsApproximate}" : "0";
            var want = row["count"] == "0" ? "0" : $"{row["count"]} {row["low"]} {row["high"]} {row["ordinal"] == "yes"} {row["approximate"] == "yes"}";
            if (have != want) wrong.Add(string.Create(CultureInfo.InvariantCulture, $"{row["id"]}: want {want}, have {have}"));
        }
        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
    }

    [Fact]
    public void Every_kind_of_word_is_fired_by_an_example()
    {
        var texts = ArabicData.Folder.Table("words/numerals.examples.tsv").Rows.Select(static r => Normalizer.Key(r["text"])).ToList();
        var kinds = ArabicData.Folder.Table("words/numerals.tsv").Rows.GroupBy(static r => r["kind"], StringComparer.Ordinal);
        foreach (var kind in kinds) Assert.True(kind.Any(r => texts.Exists(t => t.Contains(Normalizer.Key(r["form"]), StringComparison.Ordinal))), kind.Key);
    }

    [Fact]
    public void A_number_does_not_run_past_its_sentence()
    {
        var table = ArabicData.Tokens("وصل خمسة.\nوعشرون غادروا");
        Assert.True(Numerals.TryRead(table, 1, out var count, out var value));
        Assert.Equal((1, 5m), (count, value.Low));
    }
}
