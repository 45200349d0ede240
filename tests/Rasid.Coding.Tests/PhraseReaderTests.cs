using Rasid.Coding.Clauses;

namespace Rasid.Coding.Tests;

public sealed class PhraseReaderTests
{
    [Fact]
    public void Verb_subject_and_complements_are_phrases_of_their_own()
    {
        var read = Sentences.Phrases("اجتمع الوزير مع السفير في طرابلس");
        Assert.Equal(["Verb:اجتمع", "الوزير", "مع السفير", "في طرابلس"], read.Told());
    }

    [Fact]
    public void A_joined_preposition_gives_its_slot() => Assert.Equal("ل", Sentences.Phrases("أرسلت الحكومة فريقا لمدينة سبها").Phrases[^1].Preposition);

    [Fact]
    public void A_preposition_of_several_words_is_one_slot()
    {
        var phrase = Sentences.Phrases("عقد الفريق لقاء تحت رعاية الأمم المتحدة").Phrases[^1];
        Assert.Equal(Rules.SlotRole.Auspices, phrase.PrepositionRow?.Role);
    }

    [Fact]
    public void Lam_makes_the_verb_negated() => Assert.True(Sentences.Phrases("لم تعقد اللجنة اجتماعا").Phrase("تعقد").Negated);

    [Fact]
    public void A_negation_does_not_reach_the_next_verb() => Assert.False(Sentences.Phrases("لم تعقد اللجنة اجتماعا ووصل الوفد إلى المدينة").Phrase("ووصل").Negated);

    [Theory]
    [InlineData("سيصل الوفد إلى المدينة", "سيصل")]
    [InlineData("سوف يصل الوفد إلى المدينة", "يصل")]
    public void Sin_and_sawfa_tell_what_is_to_come(string text, string verb) => Assert.True(Sentences.Phrases(text).Phrase(verb).Future);

    [Fact]
    public void Qad_before_an_imperfect_is_a_perhaps_and_before_a_perfect_it_is_not()
    {
        Assert.True(Sentences.Phrases("قد يصل الوفد إلى المدينة").Phrase("يصل").Uncertain);
        Assert.False(Sentences.Phrases("قد وصل الوفد إلى المدينة").Phrase("وصل").Uncertain);
    }

    [Fact]
    public void An_expression_of_several_words_governs_as_one_predicate()
    {
        var phrase = Sentences.Phrases("من المقرر أن يصل الوفد إلى المدينة").Phrases[0];
        Assert.Equal(PhraseKind.Verb, phrase.Kind);
        Assert.Equal(Rules.GovernorEffect.Plan, phrase.FixedGovernor?.Effect);
    }

    [Fact]
    public void A_date_is_a_phrase_of_its_own() => Assert.Equal(PhraseKind.Time, Sentences.Phrases("وصل الوفد أمس الأحد إلى المدينة").Phrase("أمس الأحد").Kind);

    [Fact]
    public void An_accusative_participle_of_speech_goes_on_with_the_sentence() =>
        Assert.Equal(PhraseKind.Participle, Sentences.Phrases("تحدث الوزير في طرابلس، مؤكدا أهمية المشروع").Phrase("مؤكدا").Kind);

    [Fact]
    public void Waw_marks_what_is_joined() => Assert.True(Sentences.Phrases("التقى الوزير سفراء تونس والجزائر").Phrase("والجزائر").Conjoined);

    [Fact]
    public void A_name_carries_its_mention_and_is_definite()
    {
        var phrase = Sentences.Phrases("وصل الوفد إلى بنغازي").Phrase("بنغازي");
        Assert.Single(phrase.Mentions);
        Assert.True(phrase.Definite);
        Assert.True(phrase.Class.HasFlag(PhraseClass.Place));
    }

    [Theory]
    [InlineData("وصل فريق إلى المدينة", "فريق", false)]
    [InlineData("وصل الفريق إلى المدينة", "الفريق", true)]
    public void The_article_makes_a_phrase_definite(string text, string words, bool definite) => Assert.Equal(definite, Sentences.Phrases(text).Phrase(words).Definite);

    [Fact]
    public void A_state_is_people_and_a_place() => Assert.Equal(PhraseClass.Agent | PhraseClass.Place, Sentences.Phrases("وافقت تونس على المشروع").Phrase("تونس").Class);
}
