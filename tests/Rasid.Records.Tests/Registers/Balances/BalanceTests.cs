using Rasid.Records.Registers.Balances;
using Rasid.Time;

namespace Rasid.Records.Tests.Registers.Balances;

/// <summary>What a balance says of the batches of two sides, and when it says nothing.</summary>
public sealed class BalanceTests
{
    [Fact]
    public void Steps_add_up_what_each_side_gave_and_ranges_stay_ranges()
    {
        var sheet = Lots.Sheet("west 100 2026-06-10", "east 90..110 2026-06-24", "west 20.. 2026-07-01");
        Assert.Equal([new DateOnly(2026, 6, 10), new DateOnly(2026, 6, 24), new DateOnly(2026, 7, 1)], sheet.Steps.Select(s => s.Day));
        Assert.Equal((new Amount(100, 100), new Amount(90, 110)), (sheet.Steps[1].Sides[0].Claimed, sheet.Steps[1].Sides[1].Claimed));
        Assert.Equal(new Amount(120, null), sheet.Steps[2].Sides[0].Claimed);
    }

    [Fact]
    public void A_batch_over_several_days_can_have_come_from_the_first_and_surely_did_by_the_last()
    {
        var sheet = Lots.Sheet("west 40 2026-06-10/2026-06-12");
        Assert.Equal([new Amount(0, 40), new Amount(40, 40)], sheet.Steps.Select(s => s.Sides[0].Claimed));
    }

    [Fact]
    public void A_batch_without_a_day_stands_apart_and_is_in_no_step()
    {
        var sheet = Lots.Sheet("west 40 -", "west 10 2026-06-10");
        Assert.Equal(new Amount(10, 10), Assert.Single(sheet.Steps).Sides[0].Claimed);
        Assert.Equal((1, new Amount(40, 40)), (sheet.Undated[0].Batches, sheet.Undated[0].Claimed));
        Assert.Equal(new Amount(50, 50), sheet.Given[0].Claimed);
    }

    [Fact]
    public void What_is_only_announced_is_part_of_the_announced_total_and_was_not_given()
    {
        var sheet = Lots.Sheet([Lots.Of("west 40 2026-06-10"), Lots.Of("west 60 2026-08-10", BatchUse.Announced)]);
        Assert.Equal((new Amount(40, 40), new Amount(100, 100)), (sheet.Given[0].Claimed, sheet.Announced[0].Claimed));
        Assert.Single(sheet.Steps);
    }

    [Fact]
    public void Batches_that_were_taken_back_or_undone_or_are_of_no_side_are_left_out_and_listed()
    {
        var sheet = Lots.Sheet([Lots.Of("west 40 2026-06-10", BatchUse.Withdrawn), Lots.Of("west 41 2026-06-10", BatchUse.OtherState), Lots.Of("tourists 42 2026-06-10")]);
        Assert.Empty(sheet.Batches);
        Assert.Equal([BatchUse.OtherState, BatchUse.Withdrawn, BatchUse.NoSide], sheet.Left.Select(b => b.Use).Order());
        Assert.Empty(sheet.Findings);
    }

    [Theory]
    [InlineData("west 40 2026-06-10", "west 60 2026-06-11", Verdict.Broken, 600, 600)]
    [InlineData("west 50 2026-06-10", "west 50 2026-06-11", Verdict.Kept, 500, 500)]
    [InlineData("west 40..60 2026-06-10", "west 50 2026-06-11", Verdict.Open, 444, 546)]
    public void Gradual_holds_each_batch_against_the_announced_total(string one, string other, Verdict verdict, int low, int high)
    {
        var found = Lots.Sheet(one, other).Found(BalanceRule.Gradual)[0];
        Assert.Equal((verdict, new Rate(low, high)), (found.Verdict, found.Rate));
    }

    [Fact]
    public void Gradual_is_open_for_a_batch_without_a_number_and_kept_for_others_that_are_small_whatever_it_is()
    {
        var found = Lots.Sheet("west 40 2026-06-10", "west 40 2026-06-11", "west 40 2026-06-12", "west - 2026-06-13").Found(BalanceRule.Gradual);
        var open = Assert.Single(found);
        Assert.Equal((Verdict.Open, OpenReason.NoNumber, Lots.Of("west - 2026-06-13").Item), (open.Verdict, open.Reason, open.Items[0]));
    }

    [Theory]
    [InlineData("100", "80", Verdict.Kept)]
    [InlineData("100", "79", Verdict.Broken)]
    [InlineData("79", "100", Verdict.Broken)]
    [InlineData("90..110", "80", Verdict.Open)]
    [InlineData("100..", "90", Verdict.Open)]
    [InlineData("200..", "90", Verdict.Broken)]
    [InlineData("90..100", "88..95", Verdict.Kept)]
    public void Balanced_is_said_only_where_all_that_the_numbers_can_be_agrees(string west, string east, Verdict verdict) =>
        Assert.Equal(verdict, Assert.Single(Lots.Sheet($"west {west} 2026-06-10", $"east {east} 2026-06-10").Found(BalanceRule.Balanced)).Verdict);

    [Fact]
    public void Balanced_is_broken_where_one_side_gave_and_the_other_nothing()
    {
        var found = Assert.Single(Lots.Sheet("west 10 2026-06-10").Found(BalanceRule.Balanced));
        Assert.Equal((Verdict.Broken, new Rate(1000, 1000)), (found.Verdict, found.Rate));
    }

    [Fact]
    public void Balanced_is_open_where_a_disputed_batch_decides()
    {
        var found = Assert.Single(Lots.Sheet([Lots.Of("west 100 2026-06-10"), Lots.Of("east 100 2026-06-10", isDisputed: true)]).Found(BalanceRule.Balanced));
        Assert.Equal((Verdict.Open, OpenReason.Disputed), (found.Verdict, found.Reason));
    }

    [Fact]
    public void Balanced_tells_when_it_was_last_surely_broken()
    {
        var found = Assert.Single(Lots.Sheet("west 100 2026-06-10", "east 100 2026-06-24").Found(BalanceRule.Balanced));
        Assert.Equal((Verdict.Kept, new DateRange(new DateOnly(2026, 6, 10), new DateOnly(2026, 6, 23))), (found.Verdict, found.LastBroken));
    }

    [Fact]
    public void A_batch_without_a_day_leaves_open_whether_the_sides_are_in_balance()
    {
        var found = Assert.Single(Lots.Sheet("west 100 2026-06-10", "east 60 2026-06-10", "east 30 -").Found(BalanceRule.Balanced));
        Assert.Equal((Verdict.Open, OpenReason.NoDay), (found.Verdict, found.Reason));
    }

    [Fact]
    public void A_late_answer_breaks_simultaneity_and_the_days_are_told()
    {
        var found = Lots.Sheet("west 10 2026-07-15", "east 10 2026-08-28/2026-08-30").Found(BalanceRule.Simultaneous)[0];
        Assert.Equal((Verdict.Broken, (44, 46), "west"), (found.Verdict, found.Gap, found.Sides[0]));
    }

    [Fact]
    public void The_last_batch_needs_no_answer_where_it_is_one()
    {
        var found = Assert.Single(Lots.Sheet("west 10 2026-07-15", "east 10 2026-07-20").Found(BalanceRule.Simultaneous));
        Assert.Equal((Verdict.Kept, 2), (found.Verdict, found.Batches));
    }

    [Fact]
    public void An_answer_is_waited_for_until_its_days_are_over()
    {
        Finding On(int day) => Assert.Single(Lots.Sheet([Lots.Of("west 10 2026-07-01")], new DateOnly(2026, 7, day)).Found(BalanceRule.Simultaneous));
        Assert.Equal((Verdict.Open, OpenReason.Waiting, new DateOnly(2026, 7, 31)), (On(31).Verdict, On(31).Reason, On(31).Until));
        var over = Assert.Single(Lots.Sheet([Lots.Of("west 10 2026-07-01")], new DateOnly(2026, 8, 1)).Found(BalanceRule.Simultaneous));
        Assert.Equal((Verdict.Broken, null), (over.Verdict, over.Gap));
    }

    [Fact]
    public void An_answer_whose_day_is_a_month_may_have_come_in_time()
    {
        var found = Lots.Sheet("west 10 2026-07-15", "east 10 2026-08").Found(BalanceRule.Simultaneous);
        Assert.Contains(found, f => f is { Verdict: Verdict.Open, Reason: OpenReason.Ranges } && f.Sides[0] == "west");
    }

    [Fact]
    public void An_answer_without_a_day_may_have_come_in_time()
    {
        var found = Lots.Sheet("west 10 2026-07-15", "east 10 -").Found(BalanceRule.Simultaneous);
        Assert.All(found, f => Assert.Equal((Verdict.Open, OpenReason.NoDay), (f.Verdict, f.Reason)));
    }

    [Fact]
    public void A_disputed_answer_leaves_it_open()
    {
        var found = Lots.Sheet([Lots.Of("west 10 2026-07-15"), Lots.Of("east 10 2026-07-20", isDisputed: true)]).Found(BalanceRule.Simultaneous);
        Assert.Contains(found, f => f is { Verdict: Verdict.Open, Reason: OpenReason.Disputed } && f.Sides[0] == "west");
    }

    [Fact]
    public void A_later_stage_before_the_earlier_one_ended_is_told_with_both_batches()
    {
        var found = Assert.Single(Lots.Sheet("west 10 2026-09-20 two", "east 10 2026-09-24 one").Found(BalanceRule.Sequenced));
        Assert.Equal((Verdict.Broken, "two", "one"), (found.Verdict, found.Stage, found.Earlier));
        Assert.Equal([Lots.Of("west 10 2026-09-20 two").Item, Lots.Of("east 10 2026-09-24 one").Item], found.Items);
    }

    [Fact]
    public void Stages_in_order_are_kept_and_said_once()
    {
        var found = Assert.Single(Lots.Sheet("west 10 2026-09-20 one", "east 10 2026-09-24 one", "east 10 2026-09-25 two").Found(BalanceRule.Sequenced));
        Assert.Equal((Verdict.Kept, 3), (found.Verdict, found.Batches));
    }

    [Fact]
    public void An_earlier_stage_with_a_batch_that_is_only_announced_is_open_or_broken_by_its_day()
    {
        Finding With(string announced) =>
            Assert.Single(Lots.Sheet([Lots.Of("west 10 2026-09-20 two"), Lots.Of(announced, BatchUse.Announced)]).Found(BalanceRule.Sequenced));
        Assert.Equal((Verdict.Open, OpenReason.Announced), (With("east 10 2026-09-01 one").Verdict, With("east 10 2026-09-01 one").Reason));
        Assert.Equal(Verdict.Broken, With("east 10 2026-10-01 one").Verdict);
    }

    [Fact]
    public void A_batch_without_a_stage_is_not_said_to_be_in_order()
    {
        var found = Assert.Single(Lots.Sheet("west 10 2026-09-20 -").Found(BalanceRule.Sequenced));
        Assert.Equal((Verdict.Open, OpenReason.NoStage), (found.Verdict, found.Reason));
    }

    [Fact]
    public void What_a_balance_does_not_watch_is_not_found()
    {
        var quiet = Lots.Balance with { Gradual = null, Balanced = null, Simultaneous = null, IsSequenced = false };
        var sheet = Lots.Sheet([Lots.Of("west 10 2026-09-20")], balance: quiet);
        Assert.Empty(sheet.Findings);
        Assert.Null(sheet.Steps[0].Difference);
    }
}
