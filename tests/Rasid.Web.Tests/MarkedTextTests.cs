using CsCheck;
using Rasid.Text;
using Rasid.Web.Marks;

namespace Rasid.Web.Tests;

public sealed class MarkedTextTests
{
    private static readonly MarkKinds[] Kinds = [MarkKinds.Apart, MarkKinds.Evidence, MarkKinds.Name, MarkKinds.Time, MarkKinds.Trigger];

    private static readonly Gen<Mark> AnyMark = Gen.Select(Gen.Int[-3, 60], Gen.Int[0, 30], Gen.Int[0, 4], Gen.Int[0, 2])
        .Select((at, length, kind, number) => new Mark(new TextSpan(Math.Max(0, at), length), Kinds[kind], kind == 4 ? "#c" : "", "", number));

    [Fact]
    public void The_pieces_are_the_text_whatever_is_marked() => Gen.Select(Gen.String[0, 50], AnyMark.Array[0, 12]).Sample((text, marks) =>
        Assert.Equal(text, string.Concat(MarkedText.Of(text, new TextSpan(0, text.Length), marks).Select(p => p.Text))));

    [Fact]
    public void Marks_that_overlap_are_cut_where_they_begin_and_end()
    {
        var pieces = MarkedText.Of("abcdefgh", new TextSpan(0, 8),
            [new Mark(new TextSpan(1, 4), MarkKinds.Evidence), new Mark(new TextSpan(3, 4), MarkKinds.Name, "/who")]);
        Assert.Equal(["a", "bc", "de", "fg", "h"], pieces.Select(p => p.Text));
        Assert.Equal(MarkKinds.Evidence | MarkKinds.Name, pieces[2].Kinds);
        Assert.Equal(["", "", "/who", "/who", ""], pieces.Select(p => p.Target));
    }

    [Fact]
    public void A_claims_number_stands_at_the_end_of_its_trigger() =>
        Assert.Equal([0, 1, 0], MarkedText.Of("abc", new TextSpan(0, 3), [new Mark(new TextSpan(1, 1), MarkKinds.Trigger, "#c", "", 4)]).Select(p => p.Numbers.Count));

    [Fact]
    public void Paragraphs_are_the_lines_that_hold_something() =>
        Assert.Equal(["one", "two"], MarkedText.Paragraphs("\none\r\n\n  \ntwo").Select(p => p.In("\none\r\n\n  \ntwo")));

    [Fact]
    public void Around_a_sentence_its_paragraph_is_cut_between_words()
    {
        const string Text = "before\nalpha beta gamma. THE SENTENCE. delta epsilon\nafter";
        var sentence = new TextSpan(Text.IndexOf("THE", StringComparison.Ordinal), 13);
        Assert.Equal("gamma. THE SENTENCE. delta", MarkedText.Around(Text, sentence, 9).In(Text).Trim());
        Assert.Equal("alpha beta gamma. THE SENTENCE. delta epsilon", MarkedText.Around(Text, sentence, 500).In(Text));
    }
}
