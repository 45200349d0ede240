namespace Rasid.Intake.Tests;

public sealed class CueExamplesTests
{
    [Fact]
    public void Every_example_is_set_apart_as_it_says()
    {
        var wrong = new List<string>();
        foreach (var row in LanguageData.Folder.Table("intake/cues.examples.tsv").Rows)
        {
            var text = row["form"].Replace('⏎', '\n');
            var parts = LanguageData.Finder.Find(text).Parts;
            var said = string.Join('\n', parts.Select(p => p.Span.In(text)));
            var expected = row["apart"].Replace('⏎', '\n');
            if (row["expect"] == "none" ? parts.Count == 0 : parts.Any(p => p.Part.ToString() == row["expect"] && p.Rule.Split(' ').Contains(row["rule"])) && said == expected) continue;
            wrong.Add($"{row["id"]} {row["rule"]}: expected {row["expect"]} «{expected}», got {string.Join(", ", parts.Select(p => $"{p.Part} {p.Rule} «{p.Span.In(text)}»"))}");
        }
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Fact]
    public void Every_cue_is_fired_by_an_example()
    {
        var fired = LanguageData.Folder.Table("intake/cues.examples.tsv").Rows.Select(r => r["rule"]).ToHashSet(StringComparer.Ordinal);
        var silent = LanguageData.Folder.Table("intake/cues.tsv").Rows.Select(r => r["id"]).Where(id => !fired.Contains(id));
        Assert.Empty(silent);
    }

    [Fact]
    public void There_are_negative_examples() =>
        Assert.Contains(LanguageData.Folder.Table("intake/cues.examples.tsv").Rows, r => r["expect"] == "none");
}
