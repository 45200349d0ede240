using Rasid.Text.Words;

namespace Rasid.Text.Tests;

public sealed class PrintedVowelsTests
{
    [Theory]
    [InlineData("وقّع", "v:w-q-e-2")]
    [InlineData("علّم", "v:e-l-m-2")]
    [InlineData("تعلّم", "v:e-l-m-5")]
    public void A_doubled_middle_letter_speaks_for_the_form_that_doubles_it(string form, string lexeme) =>
        Assert.Equal(lexeme, ArabicData.Word(form).Best.Lexeme?.Id);

    [Theory]
    [InlineData("قُتل")]
    [InlineData("أُصيب")]
    [InlineData("عُقد")]
    [InlineData("يُقتل")]
    public void A_u_at_the_head_of_a_perfect_or_of_a_bare_imperfect_is_a_passive(string form) =>
        Assert.Contains(ArabicData.Word(form).Readings, static r => r is { PartOfSpeech: PartOfSpeech.Verb, Passive: true });

    [Theory]
    [InlineData("يُنظّم")]
    [InlineData("يُشارك")]
    public void A_u_at_the_head_of_an_imperfect_that_has_one_is_no_passive(string form) => Assert.False(ArabicData.Word(form).Best.Passive);

    [Theory]
    [InlineData("الشّرق")]
    [InlineData("ليبيّ")]
    [InlineData("مُدير")]
    public void Marks_that_every_reading_has_change_nothing(string form) =>
        Assert.Equal(ArabicData.Word(Normalizer.Clean(form)).Best.Lexeme?.Id, ArabicData.Word(form).Best.Lexeme?.Id);

    [Fact]
    public void The_token_of_a_vowelled_word_knows_its_vowels()
    {
        var table = ArabicData.Tokens("وقّع الوزير، وقع الحادث");
        Assert.NotSame(table[0].Type, table[3].Type);
        Assert.Equal(table[0].Type.Clean, table[3].Type.Clean);
        Assert.Equal("v:w-q-e-2", table[0].Type.Best.Lexeme?.Id);
    }
}
