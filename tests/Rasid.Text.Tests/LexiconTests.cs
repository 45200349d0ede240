using Rasid.Text.Tables;
using Rasid.Text.Words;

namespace Rasid.Text.Tests;

public sealed class LexiconTests
{
    [Fact]
    public void Every_generated_form_of_a_verb_reads_back_to_its_lexeme()
    {
        var lexicon = ArabicData.Lexicon;
        var analyzer = new Analyzer(lexicon.Affixes, lexicon.Index, lexicon.Entries);
        var stems = new List<VerbStem>();
        var missed = new List<string>();
        var forms = 0;
        foreach (var row in ArabicData.Folder.Table("words/verbs.tsv").Rows)
        {
            stems.Clear();
            VerbStems.Generate(row["root"].Replace("-", "", StringComparison.Ordinal), int.Parse(row["form"], null), row["vowel"], stems);
            foreach (var stem in stems)
            {
                foreach (var ending in lexicon.Affixes.All)
                {
                    if (ending.Slot != stem.Slot) continue;
                    var form = ending.Prefix + stem.Stem + ending.Suffix + (ending.Pronoun == BeforePronoun.Must ? "ها" : "");
                    forms++;
                    if (!analyzer.ReadsAs(form, "v:" + row["id"], stem.Derivation)) missed.Add($"{row["lemma"]}: {form} as {stem.Derivation}");
                }
            }
        }
        Assert.True(forms > 100_000, $"only {forms} forms were made");
        Assert.Empty(missed);
    }

    [Theory]
    [InlineData("verbs.tsv", "a\tق-و-ل\t1\tu\tقول\tspeech\t\tx\tقيل", "RSD1105")]
    [InlineData("verbs.tsv", "a\tق-و-ل\t13\tu\tقول\tspeech\t\tx\tقال", "RSD1104")]
    [InlineData("verbs.tsv", "a\tق-و\t1\tu\tقول\tspeech\t\tx\tقال", "RSD1106")]
    public void A_faulty_row_is_reported_with_its_line(string file, string row, string code)
    {
        var source = ArabicData.Folder;
        var header = source.Content("words/" + file).Split('\n').First(static l => l.StartsWith("id\t", StringComparison.Ordinal));
        var data = new DataFolder(source.Names.Where(static n => !n.EndsWith("irregular.tsv", StringComparison.Ordinal))
            .Select(n => KeyValuePair.Create(n, n == "words/" + file ? header + "\n" + row + "\n" : source.Content(n))));
        var fault = Assert.Single(Assert.Throws<DataFaultException>(() => Lexicon.Load(data)).Faults);
        Assert.Equal((code, 2), (fault.Code, fault.Line));
    }
}
