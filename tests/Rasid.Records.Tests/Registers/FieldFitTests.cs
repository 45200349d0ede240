using Rasid.Records.Positions;
using Rasid.Records.Registers;

namespace Rasid.Records.Tests.Registers;

/// <summary>A value fits its field, or the reason is told.</summary>
public sealed class FieldFitTests
{
    private static readonly RegisterBook Book = new(
        [new("west", VoiceKind.Party, "الغرب", "West", ["invented"], "p:1"), new("east", VoiceKind.Party, "الشرق", "East", ["invented"], "p:2"), new("monitors", VoiceKind.Monitor, "المراقبون", "Monitors", ["invented"], "p:3")],
        [],
        []);

    private static readonly string Id = "e-" + new string('a', 64);

    [Theory]
    [InlineData(FieldType.Text, "\"words\"", null)]
    [InlineData(FieldType.Text, "\"<script>alert(1)</script>\"", null)]
    [InlineData(FieldType.Text, "\"a\\u0000b\"", "bad-text")]
    [InlineData(FieldType.Text, "true", "wrong-kind")]
    [InlineData(FieldType.Number, """{"low":3}""", null)]
    [InlineData(FieldType.Number, """{"low":-3}""", "number-range")]
    [InlineData(FieldType.Number, """{"high":101,"low":3}""", "number-range")]
    [InlineData(FieldType.Number, "\"3\"", "wrong-kind")]
    [InlineData(FieldType.YesNo, "false", null)]
    [InlineData(FieldType.Choice, "\"shelling\"", null)]
    [InlineData(FieldType.Choice, "\"arson\"", "no-option")]
    [InlineData(FieldType.Party, "\"west\"", null)]
    [InlineData(FieldType.Party, "\"monitors\"", "no-party")]
    [InlineData(FieldType.Voice, "\"monitors\"", null)]
    [InlineData(FieldType.Voice, "\"north\"", "no-voice")]
    [InlineData(FieldType.Actor, """{"text":"a patrol"}""", null)]
    [InlineData(FieldType.Actor, "\"unsmil\"", null)]
    [InlineData(FieldType.Place, """{"id":"sirte"}""", null)]
    [InlineData(FieldType.Place, """{"lat":1,"lon":2}""", null)]
    [InlineData(FieldType.Place, "\"sirte\"", "wrong-kind")]
    [InlineData(FieldType.Date, "\"2026-10\"", null)]
    [InlineData(FieldType.Date, "\"5/10/2026\"", "date-ambiguous")]
    [InlineData(FieldType.Date, "\" 2026-10\"", "date-unread")]
    [InlineData(FieldType.Time, "\"09:30\"", null)]
    [InlineData(FieldType.Time, "\"9:30\"", "time-unread")]
    [InlineData(FieldType.Agreement, "\"ceasefire-2020\"", null)]
    [InlineData(FieldType.Event, "\"e-12345\"", "no-id")]
    [InlineData(FieldType.Report, "[]", null)]
    [InlineData(FieldType.Attachment, "\"a.png\"", "wrong-kind")]
    [InlineData(FieldType.Text, "[\"a\"]", "not-many")]
    [InlineData(FieldType.Text, """{"west":"a"}""", "per-party")]
    public void A_value_fits_its_field_or_not(FieldType type, string json, string? code) =>
        Assert.Equal(code, FieldFit.Check(Field(type), FieldValue.Parse(System.Text.Encoding.UTF8.GetBytes(json)), Book)?.Code);

    [Fact]
    public void An_event_is_named_by_its_full_id() => Assert.Null(FieldFit.Check(Field(FieldType.Event), new WordsValue(Id), Book));

    [Fact]
    public void A_list_fits_where_many_are_wanted()
    {
        var field = Field(FieldType.Choice) with { IsMany = true };
        Assert.Null(FieldFit.Check(field, new ListValue([new WordsValue("shelling")]), Book));
        Assert.Null(FieldFit.Check(field, new WordsValue("shelling"), Book));
        Assert.Equal(ValueFaults.NoOption, FieldFit.Check(field, new ListValue([new WordsValue("shelling"), new WordsValue("arson")]), Book)?.Code);
        Assert.Equal(ValueFaults.TooMany, FieldFit.Check(field, new ListValue([.. Enumerable.Repeat(new WordsValue("shelling"), 201)]), Book)?.Code);
    }

    [Fact]
    public void A_value_by_party_names_parties()
    {
        var field = Field(FieldType.Number) with { IsPerParty = true };
        Assert.Null(FieldFit.Check(field, new PerValue([new("west", NumberValue.Of(3))]), Book));
        Assert.Equal(ValueFaults.NoParty, FieldFit.Check(field, new PerValue([new("monitors", NumberValue.Of(3))]), Book)?.Code);
        Assert.Equal(ValueFaults.NotPerParty, FieldFit.Check(field, NumberValue.Of(3), Book)?.Code);
        Assert.Equal(ValueFaults.WrongKind, FieldFit.Check(field, new PerValue([new("west", new FlagValue(true))]), Book)?.Code);
    }

    [Fact]
    public void A_text_has_an_end() =>
        Assert.Equal(ValueFaults.TooLong, FieldFit.Check(Field(FieldType.Text), new WordsValue(new string('a', FieldFit.MostText + 1)), Book)?.Code);

    [Fact]
    public void A_lone_surrogate_is_no_text() => Assert.Equal(ValueFaults.BadText, FieldFit.Check(Field(FieldType.Text), new WordsValue("a\uD800"), Book)?.Code);

    [Fact]
    public void A_place_may_be_in_words_as_well_as_on_the_map() =>
        Assert.Null(FieldFit.Check(Field(FieldType.Place), new PlaceValue("sirte", new Position(1, 2, 3), "x"), Book));

    private static RegisterField Field(FieldType type) =>
        new("f", type, "حقل", "Field", "p:9") { Max = 100, Options = type == FieldType.Choice ? [new("shelling", "قصف", "Shelling")] : [] };
}
