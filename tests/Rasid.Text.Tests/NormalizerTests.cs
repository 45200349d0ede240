using System.Text;
using CsCheck;

namespace Rasid.Text.Tests;

public sealed class NormalizerTests
{
    /// <summary>Letters, marks, forms, controls, digits, surrogates whole and broken.</summary>
    private static readonly Gen<string> AnyText = Gen.Frequency(
        (6, Gen.Char['\u0600', '\u06FF'].Select(static c => c.ToString())),
        (2, Gen.Char['\uFB50', '\uFEFF'].Select(static c => c.ToString())),
        (1, Gen.Char['\u2000', '\u206F'].Select(static c => c.ToString())),
        (1, Gen.Char.Select(static c => c.ToString())),
        (1, Gen.Const("😀")),
        (2, Gen.OneOf(" ", "\n", "ـ", "\u064F", "\u0654", "5", "٥", "۵", ".", "،", "لا", "ﷲ", "a")))
        .Array[0, 40].Select(string.Concat);

    [Fact]
    public void Slicing_the_original_by_a_mapped_span_gives_text_that_folds_to_that_slice() => AnyText.Sample(text =>
    {
        var folded = Normalizer.Fold(text);
        Assert.Equal(folded.Clean.Length, folded.Folded.Length);
        Assert.Equal(folded.Clean.Length, folded.Map.Length);
        for (var i = 0; i < folded.Clean.Length; i++)
        {
            var span = folded.Map.ToOriginal(i, 1);
            Assert.InRange(span.Start, 0, text.Length);
            Assert.InRange(span.End, span.Start, text.Length);
            // One ligature makes several letters: the slice holds them all.
            Assert.Contains(folded.Folded[i], Normalizer.Key(span.In(text)));
        }
        if (folded.Clean.Length > 0) Assert.Equal(folded.Folded, Normalizer.Key(folded.Map.ToOriginal(0, folded.Clean.Length).In(text)));
    }, iter: 20_000);

    [Fact]
    public void Spans_never_run_backwards() => AnyText.Sample(text =>
    {
        var folded = Normalizer.Fold(text);
        for (var i = 1; i < folded.Clean.Length; i++)
        {
            var (before, here) = (folded.Map.ToOriginal(i - 1, 1), folded.Map.ToOriginal(i, 1));
            Assert.True(before == here || before.End <= here.Start);
        }
    }, iter: 20_000);

    [Fact]
    public void Folding_twice_changes_nothing() => AnyText.Sample(text =>
    {
        var once = Normalizer.Key(text);
        Assert.Equal(once, Normalizer.Key(once));
    }, iter: 20_000);

    [Theory]
    [InlineData("المسئولية", "المسؤولية")]
    [InlineData("إعلان", "أعلان")]
    [InlineData("الى", "إلي")]
    [InlineData("مُحَمَّد", "محمد")]
    [InlineData("اتـــفاق", "اتفاق")]
    [InlineData("ﻻ", "لا")]
    [InlineData("کیلو", "كيلو")]
    [InlineData("۲۰٢٠", "2020")]
    [InlineData("ا\u0654مر", "أمر")]
    [InlineData("قال\u200F", "قال")]
    [InlineData("مسءولية", "مسؤولية")]
    [InlineData("سئل", "سءل")]
    [InlineData("و\u0654", "ؤ")]
    [InlineData("ي\u0654", "ئ")]
    [InlineData("ا\u064E\u0654", "أ")]
    [InlineData("ۀ", "ه")]
    [InlineData("Re\u0301solution", "Résolution")]
    [InlineData("A\u030A", "\u212B")]
    [InlineData("❤\uFE0F", "❤")]
    public void Two_spellings_of_one_word_share_a_key(string a, string b) => Assert.Equal(Normalizer.Key(a), Normalizer.Key(b));

    [Theory]
    [InlineData("e\u0301", "é")]
    [InlineData("c\u0327", "ç")]
    [InlineData("ا\u0653", "آ")]
    [InlineData("ا\u0655", "إ")]
    [InlineData("س\u064F\u0651", "س")]
    [InlineData("u\u0308\u0304", "ǖ")]
    public void A_mark_joins_its_letter_as_NFC_has_it(string text, string clean)
    {
        var folded = Normalizer.Fold(text);
        Assert.Equal(clean, folded.Clean);
        Assert.Equal(new TextSpan(0, text.Length), folded.Map.ToOriginal(0, 1));
    }

    [Fact]
    public void Folding_keeps_the_span_of_a_vowelled_word()
    {
        const string Text = "قَالَ المُتَحَدِّثُ";
        var folded = Normalizer.Fold(Text);
        Assert.Equal("قال المتحدث", folded.Clean);
        Assert.Equal("المُتَحَدِّثُ", folded.Map.ToOriginal(4, 7).In(Text));
    }

    [Fact]
    public void Text_without_marks_is_handed_on_as_it_is()
    {
        const string Text = "وصل الوفد";
        var folded = Normalizer.Fold(Text);
        Assert.Same(Text, folded.Clean);
        Assert.True(folded.Map.IsIdentity);
    }

    [Fact]
    public void A_range_outside_the_cleaned_text_is_refused()
    {
        var map = Normalizer.Fold("قَال").Map;
        Assert.Throws<ArgumentOutOfRangeException>(() => map.ToOriginal(2, 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => map.ToOriginal(-1, 1));
    }

    [Fact]
    public void A_long_run_of_marks_folds_to_nothing() => Assert.Equal("", Normalizer.Key(new StringBuilder().Insert(0, "\u064B", 10_000).ToString()));
}
