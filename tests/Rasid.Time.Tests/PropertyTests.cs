using CsCheck;

namespace Rasid.Time.Tests;

/// <summary>What holds for any text.</summary>
public sealed class PropertyTests
{
    private static readonly string[] Words = [.. Language.Data.Names
        .Where(n => n.StartsWith("time/", StringComparison.Ordinal) && !n.Contains("rules", StringComparison.Ordinal))
        .SelectMany(n => Language.Data.Table(n).Rows).Select(r => r["form"])
        .Concat(["31", "30", "0", "2024", "12", "1445", "٢٠٢٠", "3.5", "1,200", "999999999", "وصل", "الوفد", "سيعود", "\n", ".", "«", "»", "و", "ال"])];

    private static readonly Gen<string> Sentences = Gen.Int[0, Words.Length - 1].Select(i => Words[i]).Array[0, 14].Select(w => string.Join(' ', w));

    private static readonly Gen<DateTime?> References = Gen.OneOf(
        Gen.Const((DateTime?)null),
        Gen.DateTime[new DateTime(1, 1, 1), new DateTime(9999, 12, 31)].Select(d => (DateTime?)d),
        Gen.DateTime[new DateTime(1990, 1, 1), new DateTime(2040, 12, 31)].Select(d => (DateTime?)d.Date));

    [Fact]
    public void Spans_lie_inside_in_order_and_do_not_overlap() => Gen.Select(Sentences, References, Gen.Bool).Sample((text, reference, future) =>
    {
        var end = 0;
        foreach (var t in Language.Read(text, reference, future ? Prefer.Future : Prefer.Past))
        {
            Assert.True(t.Span.Start >= end && t.Span.Length > 0 && t.Span.End <= text.Length);
            Assert.True(t.FirstToken <= t.LastToken);
            Assert.True(EdtfShape.IsValid(t), $"{text}: {t.Value}");
            Assert.False(t.Range is { From: { } from, To: { } to } && from > to, $"{text}: {t.Value}");
            end = t.Span.End;
        }
    }, iter: 4000);

    [Fact]
    public void Any_characters_are_read_without_a_fault() => Gen.Select(Gen.String, References).Sample((text, reference) =>
    {
        Language.Read(text, reference);
        _ = new DocumentDater(Language.Rules).Date(Language.Tokens(text));
    }, iter: 1000);

    [Fact]
    public void A_reader_gives_the_same_twice_whatever_it_read_before() => Gen.Select(Sentences, Sentences, References).Sample((text, other, reference) =>
    {
        var reader = Language.Reader();
        var first = reader.Read(Language.Tokens(text), reference, Prefer.Past);
        reader.Read(Language.Tokens(other), null, Prefer.Future);
        Assert.Equal(first, reader.Read(Language.Tokens(text), reference, Prefer.Past));
    }, iter: 1000);
}
