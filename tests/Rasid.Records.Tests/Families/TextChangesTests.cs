using CsCheck;
using Rasid.Records.Families;

namespace Rasid.Records.Tests.Families;

public sealed class TextChangesTests
{
    private const string Earlier = "وصلت إلى المعبر صباح أمس 30 شاحنة محملة بالمواد الغذائية والأدوية.\nوقال مدير المعبر إن الحركة عادت إلى طبيعتها بعد توقف دام أسبوعين كاملين.";

    [Fact]
    public void A_corrected_number_is_a_change_of_one_word()
    {
        var later = Earlier.Replace("30", "٤٥", StringComparison.Ordinal);
        var changes = TextChanges.Between(Earlier, later);
        Assert.Equal("30", Assert.Single(changes.Gone).In(Earlier));
        Assert.Equal("٤٥", Assert.Single(changes.New).In(later));
    }

    [Fact]
    public void A_moved_paragraph_is_no_change()
    {
        var later = string.Join('\n', Earlier.Split('\n').Reverse());
        var changes = TextChanges.Between(Earlier, later);
        Assert.Empty(changes.New);
        Assert.Empty(changes.Gone);
    }

    [Fact]
    public void What_was_added_is_shown_with_its_vowels()
    {
        var later = Earlier + " وشُكِرَ العاملونَ.";
        var changes = TextChanges.Between(Earlier, later);
        Assert.Empty(changes.Gone);
        Assert.Equal("وشُكِرَ العاملونَ", Assert.Single(changes.New).In(later));
    }

    [Fact]
    public void Spans_lie_in_their_text_and_a_text_does_not_differ_from_itself()
    {
        string[] words = ["وقف", "إطلاق", "النَّار", "ـــ", "5+5", "،", "\n", " ", "الجيش", "10", "\u200F"];
        var word = Gen.Int[0, words.Length - 1].Select(i => words[i]);
        Gen.Select(word.Array[0, 40], word.Array[0, 40]).Sample((a, b) =>
        {
            var (one, two) = (string.Join(' ', a), string.Join(' ', b));
            var changes = TextChanges.Between(one, two);
            Assert.All(changes.Gone, s => Assert.NotEmpty(s.In(one)));
            Assert.All(changes.New, s => Assert.NotEmpty(s.In(two)));
            var same = TextChanges.Between(one, one);
            Assert.Empty(same.Gone);
            Assert.Empty(same.New);
        });
    }
}
