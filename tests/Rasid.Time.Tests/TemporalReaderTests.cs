namespace Rasid.Time.Tests;

public sealed class TemporalReaderTests
{
    private static readonly DateTime Wednesday = new(2025, 3, 12);

    [Fact]
    public void Values_come_in_text_order_with_their_spans()
    {
        const string Text = "وصل الوفد أمس، وسيغادر يوم الجمعة المقبل.";
        var found = Language.Read(Text, Wednesday);
        Assert.Equal(["أمس", "يوم الجمعة المقبل"], found.Select(t => t.Span.In(Text)));
        Assert.Equal(["2025-03-11", "2025-03-14"], found.Select(t => t.Value));
    }

    [Fact]
    public void A_joined_letter_stays_outside_the_span()
    {
        const string Text = "التقيا بسبتمبر 2024";
        Assert.Equal("سبتمبر 2024", Language.Read(Text, Wednesday).Single().Span.In(Text));
    }

    [Fact]
    public void A_report_without_a_date_gives_unspecified_digits_and_no_range()
    {
        var found = Language.Read("في 25 يوليو", null).Single();
        Assert.Equal("XXXX-07-25", found.Value);
        Assert.Null(found.Range);
        Assert.Equal("2024-07-25", Language.Read("في 25 يوليو 2024", null).Single().Value);
    }

    [Fact]
    public void A_future_verb_turns_a_bare_day_ahead()
    {
        Assert.Equal("2024-07-25", Language.Read("اجتمعت اللجنة في 25 يوليو", Wednesday).Single().Value);
        Assert.Equal("2025-07-25", Language.Read("ستجتمع اللجنة في 25 يوليو", Wednesday).Single().Value);
        Assert.Equal("2025-07-25", Language.Read("من المقرر أن تجتمع اللجنة في 25 يوليو", Wednesday).Single().Value);
    }

    [Fact]
    public void A_contradicting_weekday_is_said()
    {
        var found = Language.Read("الثلاثاء 12 مارس 2025", Wednesday).Single();
        Assert.Equal("2025-03-12", found.Value);
        Assert.NotEmpty(found.Reason);
    }
}
