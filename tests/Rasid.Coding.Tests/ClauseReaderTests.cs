using Rasid.Coding.Clauses;

namespace Rasid.Coding.Tests;

public sealed class ClauseReaderTests
{
    [Fact]
    public void A_sentence_of_one_verb_is_one_clause()
    {
        var read = Sentences.Clauses("اجتمع الوزير مع السفير في طرابلس");
        Assert.Equal(ClauseRelation.Root, Assert.Single(read.Clauses).Relation);
    }

    [Fact]
    public void What_is_said_hangs_on_the_verb_of_speech()
    {
        var read = Sentences.Clauses("أكد السفير أن الوفد غادر المدينة");
        var said = read.Clause("غادر");
        Assert.Equal(ClauseRelation.Content, said.Relation);
        Assert.Equal("أكد", read.Text(said.Governor));
    }

    [Fact]
    public void An_after_a_relative_clause_hangs_on_the_verb_of_speech()
    {
        var read = Sentences.Clauses("وأضاف المصدر الذي طلب عدم ذكر اسمه، أن الوفد غادر المدينة");
        Assert.Equal(ClauseRelation.Relative, read.Clause("طلب").Relation);
        Assert.Equal("المصدر", read.Text(read.Clause("طلب").Governor));
        Assert.Equal("وأضاف", read.Text(read.Clause("غادر").Governor));
    }

    [Fact]
    public void A_second_an_stands_beside_the_first()
    {
        var read = Sentences.Clauses("أكد السفير أن بلاده ستدعم المشروع وأن الشركات ستعود");
        var second = read.Clause("ستعود");
        Assert.Equal(ClauseRelation.Content, second.Relation);
        Assert.Equal("أكد", read.Text(second.Governor));
        Assert.Same(read.Clause("ستدعم"), second.Sibling);
    }

    [Fact]
    public void A_relative_clause_after_a_comma_closes_at_its_comma()
    {
        var read = Sentences.Clauses("وصل الوفد، الذي زار سبها، إلى المدينة");
        Assert.Same(read.Clause("وصل"), read.Phrase("المدينة").Clause);
    }

    [Fact]
    public void An_indefinite_noun_takes_a_verb_as_its_relative_clause()
    {
        var read = Sentences.Clauses("أرسلت الحكومة فريقا يزور المدينة");
        Assert.Equal(ClauseRelation.Relative, read.Clause("يزور").Relation);
        Assert.Equal("فريقا", read.Text(read.Clause("يزور").Governor));
    }

    [Fact]
    public void A_condition_before_the_main_clause_closes_at_its_comma()
    {
        var read = Sentences.Clauses("إذا فتحت الطريق، سيصل الوفد إلى المدينة");
        Assert.Equal(ClauseRelation.Condition, read.Clause("فتحت").Relation);
        Assert.Equal(ClauseRelation.Root, read.Clause("سيصل").Relation);
    }

    [Fact]
    public void A_condition_behind_the_main_clause_gives_back_what_follows_its_comma()
    {
        var read = Sentences.Clauses("سيصل الوفد إذا فتحت الطريق، وفق الوزارة");
        Assert.Same(read.Clause("سيصل"), read.Phrase("الوزارة").Clause);
    }

    [Fact]
    public void A_joined_verb_stands_beside_the_verb_before()
    {
        var read = Sentences.Clauses("زار السفير الجامعة والتقى الطلبة");
        Assert.Same(read.Clause("زار"), read.Clause("والتقى").Sibling);
        Assert.Equal(ClauseRelation.Root, read.Clause("والتقى").Relation);
    }

    [Fact]
    public void A_joined_verb_of_speech_leaves_what_was_said_before()
    {
        var read = Sentences.Clauses("أكد السفير أن الوفد غادر المدينة وقال إن الطريق مفتوحة");
        Assert.Equal(ClauseRelation.Root, read.Clause("وقال").Relation);
    }

    [Fact]
    public void Kana_is_an_auxiliary_of_the_verb_behind_the_subject()
    {
        var read = Sentences.Clauses("كان الوفد قد غادر المدينة");
        var clause = Assert.Single(read.Clauses);
        Assert.Equal("غادر", read.Text(clause.Predicate));
        Assert.Equal("كان", read.Text(Assert.Single(clause.Auxiliaries)));
    }

    [Fact]
    public void A_participle_goes_on_with_the_main_clause()
    {
        var read = Sentences.Clauses("تحدث الوزير الذي زار سبها، مؤكدا أن الطريق مفتوحة");
        var clause = read.Clause("مؤكدا");
        Assert.Equal(ClauseRelation.Adverbial, clause.Relation);
        Assert.Same(read.Clause("تحدث"), clause.Parent);
    }

    [Fact]
    public void A_colon_opens_what_is_said_and_the_quote_marks_it()
    {
        var read = Sentences.Clauses("قال الوزير: «غادر الوفد المدينة»");
        var said = read.Clause("غادر");
        Assert.Equal(ClauseRelation.Content, said.Relation);
        Assert.True(said.Quoted);
    }

    [Fact]
    public void Li_with_an_imperfect_is_a_purpose() =>
        Assert.Equal(ClauseRelation.Purpose, Sentences.Clauses("وصل الوفد إلى المدينة ليلتقي الأعيان").Clause("ليلتقي").Relation);

    [Fact]
    public void Waw_joins_names_of_one_class()
    {
        var read = Sentences.Clauses("التقى الوزير سفراء تونس والجزائر والمغرب");
        Assert.Same(read.Phrase("سفراء تونس"), read.Phrase("والجزائر").JoinedTo);
        Assert.Same(read.Phrase("سفراء تونس"), read.Phrase("والمغرب").JoinedTo);
    }

    [Fact]
    public void What_is_joined_takes_over_the_preposition()
    {
        var read = Sentences.Clauses("اجتمع الوزير مع سفير تونس وممثل الجزائر");
        Assert.Equal("مع", read.Phrase("وممثل الجزائر").Preposition);
    }

    [Fact]
    public void A_name_between_commas_only_says_who_the_office_is()
    {
        var read = Sentences.Clauses("وصل رئيس الوفد، سالم المرزوقي، إلى المدينة");
        Assert.Same(read.Phrase("رئيس الوفد"), read.Phrase("سالم المرزوقي").AppositionOf);
        Assert.Null(read.Phrase("المدينة").AppositionOf);
    }

    [Fact]
    public void Fima_opens_a_clause_beside_the_sentence()
    {
        var read = Sentences.Clauses("أكد السفير أن الوفد غادر المدينة، فيما زار الوزير سبها");
        Assert.Equal(ClauseRelation.Beside, read.Clause("زار").Relation);
    }
}
