using CsCheck;
using Rasid.Coding;
using Rasid.Text;

namespace Rasid.Reading.Tests;

/// <summary>What holds of every text: words of the rules and of the lexicon thrown together at random.</summary>
public sealed class CodingPropertyTests
{
    private static readonly string[] Words =
    [
        .. Forms("coding/triggers.tsv", "lemma"),
        .. Forms("coding/governors.tsv", "lemma"),
        .. Forms("coding/openers.tsv", "form"),
        .. Forms("coding/prepositions.tsv", "form"),
        .. Forms("coding/classes.tsv", "lemma"),
        .. CodingExample.All.SelectMany(e => e.Text.Split(' ')).Distinct(StringComparer.Ordinal),
        "،", ".", ":", "«", "»", "\"", "(", ")", "-", "\n", "\n\n", "!", "؟", "؛", "12", "2020", "٣", "5+5", "و", "ب", "ل",
    ];

    private static readonly Gen<string> Text = Gen.Int[0, Words.Length - 1].Select(i => Words[i]).Array[0, 60].Select(words => string.Join(' ', words));

    [Fact]
    public void Any_text_is_read_and_every_span_lies_inside_it() =>
        Text.Sample(
            text =>
            {
                var report = new Reader(Shipped.Engine).Read(new ReadRequest(text, new DateOnly(2024, 10, 28), []));
                foreach (var coded in report.Events)
                {
                    Assert.NotEmpty(coded.Trigger);
                    Inside(coded.Evidence, text);
                    Assert.All(coded.Trigger, t => Inside(t, text));
                    Assert.All(coded.Trigger, t => Assert.True(coded.Evidence.Contains(t)));
                    Assert.All(Members(coded), m => Inside(m, text));
                    Assert.InRange(coded.Confidence, 0, 1);
                }
                foreach (var fact in report.Facts)
                {
                    Inside(fact.Evidence, text);
                    Assert.All(fact.Trigger, t => Inside(t, text));
                }
            },
            iter: 400,
            threads: 1);

    [Fact]
    public void The_same_text_is_read_the_same_way_twice_and_after_another() =>
        Gen.Select(Text, Text).Sample(
            (text, other) =>
            {
                var reader = new Reader(Shipped.Engine);
                var first = Told(reader, text);
                reader.Read(new ReadRequest(other, null, []));
                Assert.Equal(first, Told(reader, text));
            },
            iter: 200,
            threads: 1);

    [Fact]
    public void A_sentence_of_its_own_paragraph_behind_does_not_change_the_events_before() =>
        Gen.Int[0, CodingExample.All.Count - 1].Select(i => CodingExample.All[i]).Sample(
            example =>
            {
                var reader = new Reader(Shipped.Engine);
                var alone = reader.Read(new ReadRequest(example.Text, example.Date, [])).Events;
                var followed = reader.Read(new ReadRequest(example.Text + "\n\nترتفع درجات الحرارة غدا في مناطق الساحل.", example.Date, [])).Events;
                Assert.Equal(alone.Select(e => (e.Type, e.Status, e.Trigger[0])), followed.Take(alone.Count).Select(e => (e.Type, e.Status, e.Trigger[0])));
            },
            iter: 200,
            threads: 1);

    private static IEnumerable<string> Forms(string table, string column) => Shipped.Data.Table(table).Rows.Select(r => r.Required(column)).Distinct(StringComparer.Ordinal);

    private static IEnumerable<Member> Members(CodedEvent e) =>
        e.Actors.Concat(e.Recipients).Concat(e.Hosts).Concat(e.Auspices).Concat(e.Chairs)
            .Concat(e.Place is { } place ? [place] : []).Concat(e.Attribution.Speaker is { } speaker ? [speaker] : []);

    private static void Inside(Member member, string text)
    {
        Inside(member.Span, text);
        Assert.Equal(member.Span.In(text), member.Text);
    }

    private static void Inside(TextSpan span, string text) => Assert.True(span.Start >= 0 && span.Length > 0 && span.End <= text.Length, $"{span} of {text.Length}");

    private static string Told(Reader reader, string text) =>
        string.Join('\n', reader.Read(new ReadRequest(text, new DateOnly(2024, 10, 28), [])).Events.Select(e =>
            $"{e.Type} {e.Status} {e.Date} {string.Join(",", e.Trigger)} {string.Join(",", Members(e).Select(m => m.Text))} {e.Confidence}"));
}
