using System.Text;
using CsCheck;
using Rasid.Records.Json;
using Rasid.Records.Positions;
using Rasid.Records.Registers;

namespace Rasid.Records.Tests.Registers;

/// <summary>A value of a field is what its canonical JSON says, and nothing else is a value.</summary>
public sealed class FieldValueTests
{
    private static readonly Hash256 Hash = Hash256.Of("a picture"u8);

    internal static readonly Gen<FieldValue> One = Gen.OneOf(
        Gen.String[Gen.Char["abc ابت\"\\\n0129-"], 0, 12].Select(w => (FieldValue)new WordsValue(w)),
        Gen.Bool.Select(b => (FieldValue)new FlagValue(b)),
        Gen.Select(Gen.Int[0, 1000], Gen.Int[0, 1000], Gen.Int[0, 3], Gen.Bool).Select(n => (FieldValue)(n.Item3 switch
        {
            0 => new NumberValue(n.Item1, null, n.Item4),
            1 => new NumberValue(null, n.Item1, n.Item4),
            _ => new NumberValue(Math.Min(n.Item1, n.Item2), Math.Max(n.Item1, n.Item2), n.Item4),
        })),
        Gen.String[Gen.Char["abcابت"], 1, 8].Select(w => (FieldValue)new FreeValue(w)),
        Gen.String[Gen.Char["abc-:"], 1, 8].Select(w => (FieldValue)new PlaceValue(w)),
        Gen.Select(Gen.Int[-90_000_000, 90_000_000], Gen.Int[-180_000_000, 180_000_000], Gen.Int[0, Position.MostPrecision], Gen.Bool)
            .Select(p => (FieldValue)new PlaceValue(p.Item4 ? "sirte" : "", new Position(p.Item1, p.Item2, p.Item3), p.Item4 ? "33R VQ" : "")),
        Gen.Select(Gen.String[Gen.Char["abc."], 1, 8], Gen.Long[0, 1 << 25]).Select(f => (FieldValue)new AttachmentValue(Hash, f.Item1, f.Item2, "image/png")));

    internal static readonly Gen<FieldValue> Any = Gen.OneOf(
        One,
        One.Array[0, 4].Select(v => (FieldValue)new ListValue(v)),
        Gen.Select(One, One.Array[0, 3]).Select(v => (FieldValue)new PerValue([new("west", v.Item1), new("east", new ListValue(v.Item2))])));

    [Fact]
    public void A_value_written_and_read_again_is_the_same() => Any.Sample(value =>
    {
        var json = value.ToJson();
        var read = FieldValue.Parse(Encoding.UTF8.GetBytes(json));
        Assert.Equal(value, read);
        Assert.Equal(value.GetHashCode(), read.GetHashCode());
        Assert.Equal(json, read.ToJson());
        Assert.True(CanonicalJson.IsCanonical(Encoding.UTF8.GetBytes(json)));
    });

    [Theory]
    [InlineData("""{"about":true,"high":30,"low":20}""")]
    [InlineData("""{"low":20}""")]
    [InlineData("true")]
    [InlineData("\"2026-10-05/2026-10-07\"")]
    [InlineData("""{"id":"sirte","lat":31205600,"lon":16588700,"precision":12,"typed":"31.2056, 16.5887"}""")]
    [InlineData("""{"id":"sirte"}""")]
    [InlineData("""{"text":"قرب الجسر"}""")]
    [InlineData("""["a","b"]""")]
    [InlineData("[]")]
    [InlineData("""{"east":{"low":3},"west":[{"text":"x"}]}""")]
    public void The_forms_of_the_contract_are_read(string json) => Assert.Equal(json, FieldValue.Parse(Encoding.UTF8.GetBytes(json)).ToJson());

    [Theory]
    [InlineData("null")]
    [InlineData("20")]
    [InlineData("{}")]
    [InlineData("[[]]")]
    [InlineData("[{\"west\":true}]")]
    [InlineData("""{"west":{"east":true}}""")]
    [InlineData("""{"west":[[]]}""")]
    [InlineData("""{"low":30,"high":20}""")]
    [InlineData("""{"low":1.5}""")]
    [InlineData("""{"low":"1"}""")]
    [InlineData("""{"low":1e30}""")]
    [InlineData("""{"about":true}""")]
    [InlineData("""{"about":false,"low":1}""")]
    [InlineData("""{"low":1,"low":2}""")]
    [InlineData("""{"lat":31205600}""")]
    [InlineData("""{"lat":91000000,"lon":0}""")]
    [InlineData("""{"lat":0,"lon":-180000001}""")]
    [InlineData("""{"lat":-9223372036854775808,"lon":0}""")]
    [InlineData("""{"lat":0,"lon":0,"precision":0}""")]
    [InlineData("""{"id":"sirte","precision":10}""")]
    [InlineData("""{"id":"sirte","typed":"x"}""")]
    [InlineData("""{"id":""}""")]
    [InlineData("""{"text":""}""")]
    [InlineData("""{"text":null}""")]
    [InlineData("""{"text":"a","id":"b"}""")]
    [InlineData("""{"name":"a","sha256":"ab","size":1,"type":"x"}""")]
    [InlineData("""{"name":"a","size":1,"type":"x"}""")]
    [InlineData("""{"low":1,"west":2}""")]
    [InlineData("{\"west\":")]
    [InlineData("")]
    public void What_is_no_value_is_a_format_fault(string json) => Assert.Throws<FormatException>(() => FieldValue.Parse(Encoding.UTF8.GetBytes(json)));

    [Fact]
    public void A_file_of_negative_size_is_none() =>
        Assert.Throws<FormatException>(() => FieldValue.Parse(Encoding.UTF8.GetBytes($$"""{"name":"a","sha256":"{{Hash}}","size":-1,"type":"x"}""")));

    [Fact]
    public void Deep_nesting_is_a_format_fault() =>
        Assert.Throws<FormatException>(() => FieldValue.Parse(Encoding.UTF8.GetBytes(new string('[', 100_000))));

    [Fact]
    public void The_order_of_parties_makes_no_difference() => Assert.Equal(
        new PerValue([new("west", new FlagValue(true)), new("east", new FlagValue(false))]),
        new PerValue([new("east", new FlagValue(false)), new("west", new FlagValue(true))]));
}
