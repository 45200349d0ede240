namespace Rasid.Packs.Tests;

/// <summary>Names that are spelled almost as the pack has them.</summary>
public sealed class NearSpellingTests
{
    [Theory]
    [InlineData("2023-05-01", "قال المبعوث الأممي عبد الله باتيلى إن الحل ممكن", "abdoulaye-bathily")]
    [InlineData("2023-05-01", "قال رئيس الحكومة الليبية عبد الحميد الدبيبه إن الحل ممكن", "abdulhamid-dbeibah")]
    [InlineData("2019-05-01", "أكد الاتحاد الأروبي أن الحل ممكن", "eu")]
    [InlineData("2023-05-01", "قال المشير خليفه حفتار إن الحل ممكن", "khalifa-haftar")]
    public void One_letter_apart_is_the_same_person_when_the_title_agrees(string published, string text, string id) =>
        Assert.Contains(id, MentionExamples.Read(text, published).Select(m => m.Actor.Id));

    [Fact]
    public void One_letter_apart_is_another_person_when_no_title_says_more()
    {
        const string Text = "وصل خليفة حفتار إلى بيته";
        Assert.DoesNotContain("khalifa-haftar", MentionExamples.Read(Text, "2023-05-01").Select(m => m.Actor.Id));
    }

    [Fact]
    public void One_letter_apart_is_another_person_when_the_title_is_of_another_country()
    {
        const string Text = "قال وزير الداخلية المالطي خليفة حفتار إن الميناء آمن";
        Assert.DoesNotContain("khalifa-haftar", MentionExamples.Read(Text, "2023-05-01").Select(m => m.Actor.Id));
    }

    [Fact]
    public void A_name_cut_otherwise_is_the_same_person_after_the_first_mention()
    {
        const string Text = "قال وزير الخارجية الفرنسي جان إيف لودريان إن الحل ممكن. وأضاف جان ايف لو دريان أن العمل مستمر";
        Assert.Equal(["jean-yves-le-drian", "jean-yves-le-drian"], MentionExamples.Read(Text, "2019-05-01").Select(m => m.Actor.Id));
    }
}
