using Rasid.Actors;

namespace Rasid.Packs.Tests;

/// <summary>Short forms within a report: resolved where it leaves no doubt, else with whom they may mean.</summary>
public sealed class ShortFormTests
{
    [Fact]
    public void A_title_alone_means_the_only_person_beside_whom_it_stood()
    {
        const string Text = "قال وزير الدفاع اليوناني سالم المقريف إن الحدود آمنة. وأضاف الوزير أن العمل مستمر";
        var title = MentionExamples.Read(Text, "2024-05-01").Single(m => m.Span.In(Text) == "الوزير");
        Assert.Equal("person:سالم_المقريف", title.Actor.Id);
        Assert.True(title.IsOptional);
        Assert.Equal("title-in-report", title.Rule);
    }

    [Fact]
    public void A_title_of_two_persons_names_both_and_means_neither()
    {
        const string Text = "التقى وزير الدفاع اليوناني سالم المقريف وزير الداخلية الألماني مفتاح شقلوف. وأضاف الوزير أن العمل مستمر";
        var title = MentionExamples.Read(Text, "2024-05-01").Single(m => m.Span.In(Text) == "الوزير");
        Assert.StartsWith("group:", title.Actor.Id, StringComparison.Ordinal);
        Assert.Equal(["person:سالم_المقريف", "person:مفتاح_شقلوف"], title.Candidates.Select(c => c.Id));
        Assert.Equal("title-of-several", title.Rule);
    }

    [Fact]
    public void A_word_for_two_points_at_the_two_named_just_before()
    {
        const string Text = "اجتمع خليفة حفتر مع محمد المنفي في القاهرة. ووقّع الطرفان الوثيقة";
        var two = MentionExamples.Read(Text, "2024-05-01").Single(m => m.Span.In(Text) == "الطرفان");
        Assert.Equal(["khalifa-haftar", "mohamed-menfi"], two.Candidates.Select(c => c.Id));
        Assert.Equal("two-before", two.Rule);
    }

    [Fact]
    public void A_word_for_two_after_three_names_stays_open()
    {
        const string Text = "اجتمع خليفة حفتر مع محمد المنفي وعبد الحميد الدبيبة. ووقّع الطرفان الوثيقة";
        Assert.Empty(MentionExamples.Read(Text, "2024-05-01").Single(m => m.Span.In(Text) == "الطرفان").Candidates);
    }

    [Fact]
    public void A_body_noun_far_from_two_bodies_of_its_kind_names_both_and_means_neither()
    {
        var text = "قالت لجنة السلامة الوطنية إنها مستعدة. وردت لجنة المصالحة الوطنية. " + string.Concat(Enumerable.Repeat("ثم هطل المطر على الطريق حتى المساء. ", 10)) + "وغادرت اللجنة";
        var last = MentionExamples.Read(text, "2024-05-01")[^1];
        Assert.True(last.IsOptional);
        Assert.Equal(2, last.Candidates.Count);
    }

    [Fact]
    public void A_body_noun_close_to_the_last_body_of_its_kind_means_it()
    {
        const string Text = "قالت لجنة السلامة الوطنية إنها مستعدة. وردت لجنة المصالحة الوطنية ثم غادرت اللجنة";
        var mentions = MentionExamples.Read(Text, "2024-05-01");
        Assert.Equal(mentions[1].Actor.Id, mentions[2].Actor.Id);
    }

    [Fact]
    public void An_office_is_its_holders_when_the_name_comes_only_later()
    {
        const string Text = "قال وزير الدفاع المالطي إن الميناء آمن. وكان وزير الدفاع المالطي جون بورغ قد زار الميناء";
        var mentions = MentionExamples.Read(Text, "2024-05-01");
        Assert.Equal(mentions[0].Actor.Id, mentions[1].Actor.Id);
        Assert.Equal(ActorKind.Person, mentions[0].Actor.Kind);
    }
}
