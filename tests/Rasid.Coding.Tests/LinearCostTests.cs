using Rasid.Coding.Clauses;

namespace Rasid.Coding.Tests;

/// <summary>Twice as long a sentence costs twice as much: counted in looks at a token and in bytes, never in time.</summary>
public sealed class LinearCostTests
{
    private const int Long = 2000;

    /// <summary>A little over two: what is made once a report, and parts that do not come out even.</summary>
    private const double Twice = 2.3;

    public static TheoryData<string, string, string> Endless => new()
    {
        { "coordination", "التقى الوزير في طرابلس", "ورئيس اللجنة ووفد البلدية" },
        { "relative clauses", "قال الرئيس إن الوفد", "الذي زار المدينة التي قصفها المسلحون" },
        { "deeds", "أعلنت الحكومة أن", "الجيش هاجم المدينة وقتل جنديا واعتقل مسلحين" },
        { "nouns of deeds", "أعلن الوزير عن", "هجوم على قوة ومقتل جندي ولقاء مع وفد" },
        { "prepositions", "عقد الوفد اجتماعا", "مع اللجنة في المدينة من أجل الهدنة على الحدود" },
        { "content", "قال الوزير", "إن الرئيس أكد أن المبعوث دعا إلى" },
        { "commas", "اجتمع الوزراء", "، السفير ، أمس ،" },
    };

    [Theory]
    [MemberData(nameof(Endless))]
    public void A_sentence_of_two_thousand_tokens_costs_twice_one_of_a_thousand(string what, string start, string more)
    {
        var (half, whole) = (Sentences.Cost(Text(start, more, Long / 2)), Sentences.Cost(Text(start, more, Long)));
        Assert.InRange(whole.Tokens, Long, Long + 20);
        Assert.True(whole.Steps <= Twice * half.Steps, $"{what}: {half.Steps} looks at a token, then {whole.Steps}");
        Assert.True(whole.Bytes <= Twice * half.Bytes, $"{what}: {half.Bytes} bytes, then {whole.Bytes}");
    }

    [Fact]
    public void A_sentence_is_coded_in_parts_and_none_is_longer_than_the_longest()
    {
        var view = Sentences.Clauses(Text("اجتمع الوزراء", "مع الوفد أمس في المدينة ،", Long)).View;
        var (sentence, first, parts) = (view.Tokens.Sentences[0], 0, 0);
        for (; first < sentence.End; parts++)
        {
            var end = SentenceParts.End(view, sentence, first);
            Assert.InRange(end, first + 1, first + SentenceParts.Longest);
            Assert.True(end == sentence.End || view.Tokens[end - 1].Key == "،");
            Assert.Equal(end - first, SentenceParts.Cut(view, sentence, first, end).Count);
            first = end;
        }
        Assert.InRange(parts, Long / SentenceParts.Longest, 2 * Long / SentenceParts.Longest);
    }

    private static string Text(string start, string more, int tokens)
    {
        var each = more.Split(' ').Length;
        return start + string.Concat(Enumerable.Repeat(" " + more, 1 + ((tokens - start.Split(' ').Length) / each)));
    }
}
