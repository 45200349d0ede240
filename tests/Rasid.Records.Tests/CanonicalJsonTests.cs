using System.Text;
using System.Text.Json;
using CsCheck;
using Rasid.Records.Json;

namespace Rasid.Records.Tests;

public sealed class CanonicalJsonTests
{
    private static readonly Gen<string> Words = Gen.Int[0, 0x10FFFF].Where(c => c is < 0xD800 or > 0xDFFF)
        .Select(char.ConvertFromUtf32).Array[0, 6].Select(string.Concat);

    [Theory]
    [InlineData("""{"b":1,"a":[true,false,"x"]}""", """{"a":[true,false,"x"],"b":1}""")]
    [InlineData("""{ "a" : "\u0639\u0631\u0628\u064a" }""", """{"a":"عربي"}""")]
    [InlineData(""" "\u0001\t\n\"\\\/" """, """ "\u0001\t\n\"\\/" """)]
    [InlineData("""{"é":1,"z":2,"Z":3}""", """{"Z":3,"z":2,"é":1}""")]
    [InlineData("""["\ud83d\ude00","\u2028"]""", "[\"😀\",\"\u2028\"]")]
    public void Canonical_form_sorts_members_and_escapes_only_what_it_must(string given, string expected)
    {
        using var document = JsonDocument.Parse(given);
        Assert.Equal(expected.Trim(), Encoding.UTF8.GetString(CanonicalJson.Of(document.RootElement)));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("""{"a":null}""")]
    [InlineData("1.5")]
    [InlineData("1e3")]
    [InlineData("99999999999999999999")]
    [InlineData("""{"a":1,"a":2}""")]
    public void Nulls_floats_and_doubled_members_are_refused(string given)
    {
        using var document = JsonDocument.Parse(given);
        Assert.Throws<FormatException>(() => CanonicalJson.Of(document.RootElement));
    }

    [Fact]
    public void Canonical_form_is_stable_and_means_the_same() =>
        Gen.Dictionary(Words, Gen.Select(Words, Gen.Long)).Sample(members =>
        {
            var w = new CanonicalWriter().StartObject();
            foreach (var (name, (text, number)) in members.OrderBy(m => m.Key, StringComparer.Ordinal))
                w.Name(name).StartArray().Text(text).Number(number).End();
            var bytes = w.End().ToArray();
            using var document = JsonDocument.Parse(bytes);
            Assert.Equal(bytes, CanonicalJson.Of(document.RootElement));
            Assert.True(CanonicalJson.IsCanonical(bytes));
            foreach (var (name, (text, number)) in members)
            {
                var value = document.RootElement.GetProperty(name);
                Assert.Equal((text, number), (value[0].GetString(), value[1].GetInt64()));
            }
        });

    [Fact]
    public void A_member_out_of_order_is_a_bug_and_said_so()
    {
        var w = new CanonicalWriter().StartObject().Member("b", 1);
        Assert.Throws<InvalidOperationException>(() => w.Member("a", 2));
    }

    [Fact]
    public void A_lone_surrogate_is_refused() =>
        Assert.Throws<EncoderFallbackException>(() => new CanonicalWriter().Text("a\ud800"));

    [Theory]
    [InlineData("""{"a": 1}""")]
    [InlineData("""{"b":1,"a":1}""")]
    [InlineData("not json")]
    public void What_is_not_canonical_is_told(string json) => Assert.False(CanonicalJson.IsCanonical(Encoding.UTF8.GetBytes(json)));
}
