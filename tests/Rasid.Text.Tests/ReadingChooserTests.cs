using Rasid.Text.Words;

namespace Rasid.Text.Tests;

public sealed class ReadingChooserTests
{
    private static Reading Chosen(string text, int token)
    {
        var table = ArabicData.Tokens(text);
        return new ReadingChooser(ArabicData.Lexicon).Choose(table)[token];
    }

    [Theory]
    [InlineData("وقع الوفدان المذكرة", 0)]
    [InlineData("لم تعقد اللجنة جلستها", 1)]
    [InlineData("قد يصل الوفد غدا", 1)]
    [InlineData("سيلتقي الوزير نظيره", 0)]
    [InlineData("طلب الوزير مهلة", 0)]
    public void A_finite_verb_is_read_where_the_context_asks_for_one(string text, int token) =>
        Assert.Equal(PartOfSpeech.Verb, Chosen(text, token).PartOfSpeech);

    [Theory]
    [InlineData("من وقع المفاجأة", 1)]
    [InlineData("بعد قتل الحارس", 1)]
    [InlineData("في طلب المهلة", 1)]
    [InlineData("هذا الطلب مرفوض", 1)]
    public void A_noun_is_read_after_a_preposition_or_a_demonstrative(string text, int token) =>
        Assert.Equal(PartOfSpeech.Noun, Chosen(text, token).PartOfSpeech);

    [Fact]
    public void Every_token_has_one_of_its_own_readings()
    {
        var table = ArabicData.Tokens("أعلن الناطق، مساء الأحد 5 مايو، أن OPEC + قالت: «لا شيء». 😀 http://a.b/c");
        var chosen = new ReadingChooser(ArabicData.Lexicon).Choose(table);
        Assert.Equal(table.Count, chosen.Count);
        for (var i = 0; i < table.Count; i++) Assert.Contains(chosen[i], table[i].Type.Readings);
    }

    [Fact]
    public void A_sentence_of_many_thousand_words_is_read_to_its_end()
    {
        var table = ArabicData.Tokens(string.Concat(Enumerable.Repeat("وصل الوفد إلى المدينة ثم ", 1_000)));
        var chosen = new ReadingChooser(ArabicData.Lexicon).Choose(table);
        Assert.Equal(1, table.Sentences.Length);
        Assert.Equal(PartOfSpeech.Verb, chosen[4_995].PartOfSpeech);
        Assert.Equal(PartOfSpeech.Noun, chosen[4_996].PartOfSpeech);
    }

    [Fact]
    public void The_same_text_is_read_the_same_by_another_chooser()
    {
        var table = ArabicData.Tokens("أكد الناطق أن اللجنة ستعقد جلسة جديدة بعد عودة الوفد");
        Assert.Equal(new ReadingChooser(ArabicData.Lexicon).Choose(table), new ReadingChooser(ArabicData.Lexicon).Choose(table));
    }
}
