using Rasid.Text.Words;

namespace Rasid.Text.Tests;

public sealed class CliticTests
{
    [Fact]
    public void Every_example_beside_the_tables_is_cut_as_it_says()
    {
        var wrong = new List<string>();
        foreach (var row in ArabicData.Folder.Table("words/clitics.examples.tsv").Rows)
        {
            var type = ArabicData.Word(row.Required("form"));
            var want = Proclitics.None;
            foreach (var name in row.List("proclitics")) want |= Enum.Parse<Proclitics>(name, true);
            var best = type.Best;
            if (best.Proclitics != want || type.Stem(best) != row["stem"] || best.HasPronoun != (row["pronoun"] == "yes") || best.PartOfSpeech != row.Enum<PartOfSpeech>("pos"))
                wrong.Add($"{row["id"]}: {best.Proclitics} {type.Stem(best)} {best.HasPronoun} {best.PartOfSpeech}");
        }
        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
    }

    [Fact]
    public void Every_proclitic_is_fired_by_some_form()
    {
        var types = new WordTypes(ArabicData.Lexicon);
        foreach (var row in ArabicData.Folder.Table("words/proclitics.tsv").Rows)
        {
            var want = Proclitics.None;
            foreach (var name in row.List("value")) want |= Enum.Parse<Proclitics>(name, true);
            var stem = row.List("hosts").Contains("nominal") ? row["id"].EndsWith("merged", StringComparison.Ordinal) ? "لقاء" : "وزير" : row.List("hosts").Contains("imperfect") ? "يسافر" : "رفض";
            var form = (row["id"] == "a" ? "أ" : row["form"]) + stem;
            Assert.True(types.Get(form).Readings.Any(r => r.Proclitics == want && r.Lexeme is not null), $"{row["id"]}: {form}");
        }
    }

    [Theory]
    [InlineData("سالوزير", Proclitics.Sa)]
    [InlineData("اليجتمع", Proclitics.Al)]
    [InlineData("بيجتمع", Proclitics.Bi)]
    public void A_proclitic_does_not_stand_before_what_it_cannot(string form, Proclitics proclitic) =>
        Assert.DoesNotContain(ArabicData.Word(form).Readings, r => r.Has(proclitic) && r.Lexeme is not null);

    [Fact]
    public void A_ta_marbuta_is_never_a_pronoun() => Assert.All(ArabicData.Word("كتابة").Readings, static r => Assert.False(r.HasPronoun));

    [Fact]
    public void A_form_of_forty_letters_still_has_a_reading() => Assert.Single(ArabicData.Word(new string('ب', 60)).Readings);

    [Theory]
    [InlineData("على", "f:elaa-prep")]
    [InlineData("الى", "f:ilaa-prep")]
    [InlineData("علي", "n:ely")]
    public void A_row_may_demand_its_spelling(string form, string lexeme) => Assert.Equal(lexeme, ArabicData.Word(form).Best.Lexeme?.Id);
}
