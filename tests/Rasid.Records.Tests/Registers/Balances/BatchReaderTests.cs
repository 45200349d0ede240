using Rasid.Records.Registers.Balances;
using Rasid.Records.Registers.Items;
using Rasid.Time;

namespace Rasid.Records.Tests.Registers.Balances;

/// <summary>What a balance takes from an item with all that was said of it.</summary>
public sealed class BatchReaderTests
{
    private readonly Story _story = new();

    public BatchReaderTests() => _story.Enter("west", ("side", "\"west\""), ("said", """{"high":100,"low":100}"""), ("date", "\"2026-06-10\""), ("stage", "\"one\""));

    private Batch Read(DateOnly? asOf = null) =>
        BatchReader.Of(_story.Fold(_story.RulesWith() with { Book = Lots.Book, Register = Lots.Register }), Lots.Register, Lots.Balance, asOf ?? Lots.Late);

    private void Given() => _story.Move("west", "given");

    [Fact]
    public void Its_state_says_whether_it_was_given()
    {
        Assert.Equal(BatchUse.Announced, Read().Use);
        Given();
        Assert.Equal(BatchUse.Given, Read().Use);
        _story.Move("west", "undone");
        Assert.Equal(BatchUse.OtherState, Read().Use);
    }

    [Fact]
    public void What_lies_after_the_day_that_is_looked_at_was_not_yet_given()
    {
        Given();
        Assert.Equal(BatchUse.Announced, Read(new DateOnly(2026, 6, 9)).Use);
    }

    [Fact]
    public void Its_number_side_day_and_stage_are_those_of_its_fields()
    {
        Given();
        var batch = Read();
        Assert.Equal(("west", new Amount(100, 100), DateRange.Day(new DateOnly(2026, 6, 10)), "one"), (batch.Side, batch.Claimed, batch.Days, batch.Stage));
        Assert.Equal(new Amount(100, 100), batch.Span);
    }

    [Fact]
    public void A_number_that_is_disputed_with_another_lies_between_both()
    {
        Given();
        _story.Judge("east", VerificationWord.Confirm, [new FieldWord("said", VerificationWord.Dispute, """{"high":80,"low":70}""")]);
        var batch = Read();
        Assert.Equal((new Amount(70, 100), BatchWord.Disputed, true), (batch.Span, batch.Word, batch.IsSure));
        Assert.Equal(new Amount(100, 100), batch.Claimed);
    }

    [Fact]
    public void A_number_that_is_disputed_without_another_can_be_nought()
    {
        Given();
        _story.Judge("east", VerificationWord.Confirm, [new FieldWord("said", VerificationWord.Dispute, null)]);
        Assert.Equal(new Amount(0, 100), Read().Span);
    }

    [Fact]
    public void A_day_that_is_disputed_with_another_lies_between_both()
    {
        Given();
        _story.Judge("east", VerificationWord.Confirm, [new FieldWord("date", VerificationWord.Dispute, "\"2026-06-14\"")]);
        Assert.Equal(new DateRange(new DateOnly(2026, 6, 10), new DateOnly(2026, 6, 14)), Read().Days);
    }

    [Fact]
    public void A_batch_that_is_disputed_altogether_may_not_be_there()
    {
        Given();
        _story.Judge("east", VerificationWord.Dispute, []);
        Assert.Equal((false, new Amount(0, 100), BatchWord.Disputed), (Read().IsSure, Read().Span, Read().Word));
    }

    [Fact]
    public void What_both_sides_confirm_is_jointly_verified_and_another_disputed_field_does_not_matter()
    {
        Given();
        _story.Judge("east", VerificationWord.Confirm, [new FieldWord("stage", VerificationWord.Dispute, "\"two\"")]);
        Assert.Equal(BatchWord.JointlyVerified, Read().Word);
    }

    [Fact]
    public void What_was_taken_back_is_left_out()
    {
        Given();
        _story.Withdraw("west");
        Assert.Equal(BatchUse.Withdrawn, Read().Use);
    }

    [Fact]
    public void Numbers_that_two_sites_wrote_without_having_seen_each_other_are_a_range()
    {
        Given();
        var heads = _story.History.Heads.ToArray();
        _story.Amend("west", "said", """{"high":40,"low":40}""", heads);
        _story.Amend("monitors", "said", """{"high":60,"low":60}""", heads);
        Assert.Equal((new Amount(40, 60), new Amount(40, 60)), (Read().Claimed, Read().Span));
    }

    [Fact]
    public void States_that_two_sites_set_without_having_seen_each_other_leave_open_whether_it_was_given()
    {
        var heads = _story.History.Heads.ToArray();
        _story.Move("west", "given", heads);
        _story.Move("east", "undone", heads);
        Assert.Equal((BatchUse.Given, false), (Read().Use, Read().IsSure));
    }
}
