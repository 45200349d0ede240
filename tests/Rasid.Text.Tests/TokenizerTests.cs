using CsCheck;
using Rasid.Text.Tokens;

namespace Rasid.Text.Tests;

public sealed class TokenizerTests
{
    private static string Split(string text)
    {
        var table = ArabicData.Tokens(text);
        return string.Join('|', Enumerable.Range(0, table.Count).Select(i => table.Slice(i, i)));
    }

    private static string Sentences(string text)
    {
        var table = ArabicData.Tokens(text);
        return string.Join('|', table.Sentences.ToArray().Select(s => s.Span.In(text)));
    }

    [Theory]
    [InlineData("لجنة 5+5", "لجنة|5|+|5")]
    [InlineData("لجنة 5 + 5", "لجنة|5|+|5")]
    [InlineData("لجنة (5+5)", "لجنة|(|5|+|5|)")]
    [InlineData("الـ23", "ال|23")]
    [InlineData("1,200 و3.5", "1,200|و|3.5")]
    [InlineData("23.10.2020", "23|.|10|.|2020")]
    [InlineData("23/10/2020", "23|/|10|/|2020")]
    [InlineData("٧٠٪", "٧٠|٪")]
    [InlineData("قال:«نعم»", "قال|:|«|نعم|»")]
    [InlineData("UN News", "UN|News")]
    [InlineData("انظر https://example.org/a?b=1.", "انظر|https://example.org/a?b=1|.")]
    [InlineData("😀وصل", "😀|وصل")]
    [InlineData("سياسيا.وقال", "سياسيا|.|وقال")]
    [InlineData("خلال 2020،وصل", "خلال|2020|،|وصل")]
    [InlineData("#ليبيا #الجيش_الليبي", "#|ليبيا|#|الجيش|_|الليبي")]
    [InlineData("راسلونا: press@news.example.org.", "راسلونا|:|press@news.example.org|.")]
    [InlineData("موقع news.example.org/ar/1 اليوم", "موقع|news.example.org/ar/1|اليوم")]
    [InlineData("https://example.org/خبر", "https://example.org/|خبر")]
    [InlineData("U.N. وقال", "U|.|N|.|وقال")]
    [InlineData("👍🏽 👨‍👩‍👧 ❤️", "👍|🏽|👨|👩|👧|❤")]
    [InlineData("٥٫٥ و١٬٢٠٠ و٧٠٪", "٥٫٥|و|١٬٢٠٠|و|٧٠|٪")]
    [InlineData("ﺍﻟﻠﻴﺒﻲ", "ﺍﻟﻠﻴﺒﻲ")]
    [InlineData("Re\u0301solution", "Re\u0301solution")]
    [InlineData("وقّع", "وقّع")]
    [InlineData("5+5،5 + 5", "5|+|5|،|5|+|5")]
    [InlineData("ـ 5+5 ـ", "5|+|5")]
    public void Text_is_cut_into_tokens(string text, string tokens) => Assert.Equal(tokens, Split(text));

    [Theory]
    [InlineData("انتهت الجولة. غادر الوفد.", "انتهت الجولة.|غادر الوفد.")]
    [InlineData("توقفت سياسيا.وقال إنه مغادر", "توقفت سياسيا.|وقال إنه مغادر")]
    [InlineData("حضر د. سالم وم. هاني. ثم غادرا.", "حضر د. سالم وم. هاني.|ثم غادرا.")]
    [InlineData("بلغت 3.5 نقطة. انتهى", "بلغت 3.5 نقطة.|انتهى")]
    [InlineData("عنوان بلا نقطة\nنص تحته", "عنوان بلا نقطة|نص تحته")]
    [InlineData("قال «لن نعود.» ثم خرج", "قال «لن نعود.»|ثم خرج")]
    [InlineData("هل وصلوا؟ نعم! وصلوا", "هل وصلوا؟|نعم!|وصلوا")]
    [InlineData("رفض الأول؛ وقبل الثاني", "رفض الأول؛|وقبل الثاني")]
    [InlineData("انتظر... ثم وصل", "انتظر...|ثم وصل")]
    [InlineData("في 23.10.2020 وصل الوفد. وغادر", "في 23.10.2020 وصل الوفد.|وغادر")]
    [InlineData("1. وقف إطلاق النار\n2. تبادل الأسرى", "1. وقف إطلاق النار|2. تبادل الأسرى")]
    [InlineData("بلغ العدد 15. وقال إنه", "بلغ العدد 15.|وقال إنه")]
    [InlineData("وثيقة U.N. الجديدة. ثم", "وثيقة U.N. الجديدة.|ثم")]
    [InlineData("القاهرة (د.ب.أ) وصل الوفد. غادر", "القاهرة (د.ب.أ) وصل الوفد.|غادر")]
    [InlineData("قال (نعم.) ثم خرج", "قال (نعم.)|ثم خرج")]
    [InlineData("وصل الوفد . غادر الوفد", "وصل الوفد .|غادر الوفد")]
    [InlineData("هل وصلوا؟! نعم", "هل وصلوا؟!|نعم")]
    [InlineData("زار news.example.org أمس. ثم", "زار news.example.org أمس.|ثم")]
    [InlineData("• بند أول\n• بند ثان", "• بند أول|• بند ثان")]
    [InlineData("قال: \"لن نعود.\" وغادر", "قال: \"لن نعود.\"|وغادر")]
    public void Text_is_cut_into_sentences(string text, string sentences) => Assert.Equal(sentences, Sentences(text));

    [Fact]
    public void A_sentence_of_many_words_stays_whole()
    {
        var text = string.Join(' ', Enumerable.Repeat("ووصل الوفد ، إلى المدينة", 40)) + ".";
        Assert.Equal(text, Sentences(text));
    }

    [Fact]
    public void Blank_lines_are_not_paragraphs()
    {
        var table = ArabicData.Tokens("سطر\n\n\nسطر ثان. وثالث\nرابع");
        Assert.Equal([0, 1, 1, 2], table.Sentences.ToArray().Select(static s => s.Paragraph));
    }

    [Fact]
    public void Any_text_gives_ordered_tokens_inside_it_each_in_one_sentence() =>
        Gen.Frequency((5, Gen.Char['\u0600', '\u06FF']), (2, Gen.Char[' ', '~']), (1, Gen.Char), (1, Gen.OneOf('\n', '.', '"', '«', '»'))).Array[0, 60].Select(static c => new string(c)).Sample(static text =>
        {
            var table = ArabicData.Tokens(text);
            var end = 0;
            foreach (var token in table.Tokens)
            {
                Assert.InRange(token.Span.Start, end, text.Length);
                Assert.InRange(token.Span.End, token.Span.Start + 1, text.Length);
                end = token.Span.End;
            }
            var next = 0;
            for (var s = 0; s < table.Sentences.Length; s++)
            {
                Assert.Equal(next, table.Sentences[s].First);
                for (var t = next; t < table.Sentences[s].End; t++) Assert.Equal(s, table[t].Sentence);
                next = table.Sentences[s].End;
            }
            Assert.Equal(table.Count, next);
        }, iter: 5_000, threads: 1);

    [Fact]
    public void A_position_finds_the_first_token_that_ends_after_it()
    {
        var table = ArabicData.Tokens("وصل الوفد أمس");
        Assert.Equal([0, 0, 0, 1, 1, 3], new[] { 0, 1, 2, 3, 8, 13 }.Select(table.At));
    }

    [Fact]
    public void The_same_form_shares_one_word_type()
    {
        var table = ArabicData.Tokens("وصل الوفد ثم عاد الوفد");
        Assert.Same(table[1].Type, table[4].Type);
        Assert.Equal(TokenKind.Word, table[1].Kind);
    }
}
