using CsCheck;

namespace Rasid.Packs.Tests;

public sealed class MentionPropertyTests
{
    private static readonly string[] Pieces =
    [
        "وزير", "الخارجية", "الليبي", "رئيس", "حكومة", "الوحدة", "الوطنية", "محمد", "بن", "عبد", "الله", "الدبيبة", "حفتر", "،", "“", "”", "(", ")", "5", "+", "5+5",
        "اللجنة", "العسكرية", "المشتركة", "للأمم", "المتحدة", "في", "من", "إلى", "ليبيا", "طرابلس", "موسكو", "السفير", "الفرنسي", "مُحَمَّد", "ال", "\"ناتو\"", "UNSMIL", ".", "\n",
        "ضباط", "ليبيون", "مسلحون", "و", "قال", "المجلس", "البعثة", "ـ", "لـ", "🕊", "\u200f", "عبـــد", "لل", "بو", "أبو", "د", "كتيبة", "166",
    ];

    private static readonly Gen<string> Texts = Gen.Int[0, Pieces.Length - 1].Array[0, 40].SelectMany(picks => Gen.Int[0, 2].Select(gap => string.Join(new string(' ', gap), picks.Select(p => Pieces[p]))));

    [Fact]
    public void Mentions_lie_inside_the_text_in_order_and_never_overlap() => Texts.Sample(
        text =>
        {
            var end = 0;
            foreach (var mention in MentionExamples.Read(text, "2024-05-01"))
            {
                if (mention.Span.Start < end || mention.Span.Length == 0 || mention.Span.End > text.Length) return false;
                if (mention.FirstToken > mention.LastToken || mention.Actor.Id.Length == 0) return false;
                if (mention.Parts.Any(p => !mention.Span.Contains(p.Span))) return false;
                end = mention.Span.End;
            }
            return true;
        },
        iter: 300);

    [Fact]
    public void The_same_text_gives_the_same_mentions_from_a_used_reader() => Texts.Sample(
        text => MentionExamples.Show(text, MentionExamples.Read(text, "2024-05-01")) == MentionExamples.Show(text, MentionExamples.ReadTwice(text, "2024-05-01")),
        iter: 100);
}
