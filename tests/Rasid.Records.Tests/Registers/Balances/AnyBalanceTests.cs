using CsCheck;
using Rasid.Records.Registers.Balances;

namespace Rasid.Records.Tests.Registers.Balances;

/// <summary>What holds of any batches whatever.</summary>
public sealed class AnyBalanceTests
{
    private static readonly string[] Numbers = ["-", "1", "40", "60", "100", "30..45", "90..110", "20..", "~70", "0"];
    private static readonly string[] Days = ["-", "2026-06-10", "2026-06-24", "2026-07-15", "2026-06", "2026-07", "2026-06-01/2026-08-30", "2026-07-01/..", "2026-09-20"];
    private static readonly string[] Stages = ["one", "two", "-"];

    private static readonly Gen<Batch> Any = Gen.Select(Gen.Int[0, 1], Gen.Int[0, 1000].Select(i => Numbers[i % Numbers.Length]), Gen.Int[0, 1000].Select(i => Days[i % Days.Length]), Gen.Int[0, 1000].Select(i => Stages[i % Stages.Length]), Gen.Int[0, 9], Gen.Int[0, 1 << 30])
        .Select((side, number, day, stage, kind, salt) =>
            Lots.Of($"{(side == 0 ? "west" : "east")} {number} {day} {stage} {salt}", kind == 0 ? BatchUse.Announced : kind == 1 ? BatchUse.OtherState : BatchUse.Given, kind == 2));

    private static readonly Gen<Batch[]> Some = Any.Array[0, 9];

    [Fact]
    public void The_order_of_the_items_does_not_matter() => Gen.Select(Some, Gen.Int).Sample((batches, seed) =>
    {
        var shuffled = batches.ToArray();
        new Random(seed).Shuffle(shuffled);
        Assert.Equal(Shown(Lots.Sheet(batches)), Shown(Lots.Sheet(shuffled)));
    }, iter: 500);

    [Fact]
    public void Swapping_the_sides_mirrors_everything() => Some.Sample(batches =>
    {
        var (one, other) = (Lots.Sheet(batches), Lots.Sheet(batches.Select(b => b with { Side = Other(b.Side) })));
        foreach (var (a, b) in one.Steps.Zip(other.Steps))
            Assert.Equal((a.Sides[0] with { Side = "" }, a.Sides[1] with { Side = "" }, a.Difference, a.Verdict), (b.Sides[1] with { Side = "" }, b.Sides[0] with { Side = "" }, b.Difference, b.Verdict));
        Assert.Equal(one.Findings.Select(Mirrored).Order(StringComparer.Ordinal), other.Findings.Select(Bare).Order(StringComparer.Ordinal));
    }, iter: 500);

    [Fact]
    public void An_item_of_somebody_who_is_no_side_changes_nothing() => Gen.Select(Some, Any).Sample((batches, more) =>
        Assert.Equal(Shown(Lots.Sheet(batches)), Shown(Lots.Sheet([.. batches, more with { Side = "tourists" }]))), iter: 300);

    [Fact]
    public void An_item_that_does_not_count_changes_nothing() => Gen.Select(Some, Any).Sample((batches, more) =>
        Assert.Equal(Shown(Lots.Sheet(batches)), Shown(Lots.Sheet([.. batches, more with { Use = BatchUse.Withdrawn }]))), iter: 300);

    [Fact]
    public void An_item_of_one_side_leaves_the_sums_of_the_other_alone() => Gen.Select(Some, Any).Sample((batches, more) =>
    {
        var (before, after) = (Lots.Sheet(batches), Lots.Sheet([.. batches, more]));
        var other = more.Side == "west" ? 1 : 0;
        Assert.Equal(before.Given[other], after.Given[other]);
        Assert.Equal(before.Announced[other], after.Announced[other]);
        Assert.All(before.Steps, s => Assert.Equal(s.Sides[other], after.Steps.Single(a => a.Day == s.Day).Sides[other]));
    }, iter: 300);

    [Fact]
    public void What_is_said_of_ranges_is_so_for_every_number_and_day_within_them() => Gen.Select(Some, Gen.Int).Sample((batches, seed) =>
    {
        // Whoever knows more of the same batches never finds the opposite.
        var random = new Random(seed);
        var sheet = Lots.Sheet(batches);
        var known = Lots.Sheet(batches.Select(b => Narrowed(b, random)));
        var balanced = sheet.Found(BalanceRule.Balanced);
        foreach (var (wide, narrow) in balanced.Zip(known.Found(BalanceRule.Balanced)))
            Assert.True(wide.Verdict == Verdict.Open || wide.Verdict == narrow.Verdict, $"{wide} {narrow}");
        foreach (var rule in (BalanceRule[])[BalanceRule.Gradual, BalanceRule.Simultaneous, BalanceRule.Sequenced])
        {
            foreach (var broken in sheet.Found(rule).Where(f => f.Verdict == Verdict.Broken))
                Assert.Contains(known.Found(rule), f => f.Verdict == Verdict.Broken && f.Items[0] == broken.Items[0]);
            var kept = sheet.Found(rule);
            if (kept.Count > 0 && kept.All(f => f.Verdict == Verdict.Kept) && rule != BalanceRule.Gradual)
                Assert.DoesNotContain(known.Found(rule), f => f.Verdict == Verdict.Broken);
        }
    }, iter: 2000);

    [Fact]
    public void Sums_of_steps_never_fall() => Some.Sample(batches =>
    {
        var steps = Lots.Sheet(batches).Steps;
        for (var i = 1; i < steps.Count; i++)
        {
            for (var s = 0; s < 2; s++)
            {
                Assert.True(steps[i].Sides[s].Claimed.Low >= steps[i - 1].Sides[s].Claimed.Low);
                Assert.True((steps[i].Sides[s].Claimed.High ?? long.MaxValue) >= (steps[i - 1].Sides[s].Claimed.High ?? long.MaxValue));
            }
        }
    }, iter: 300);

    // One number and one day out of what is known; who is disputed is there, with any part of its number.
    private static Batch Narrowed(Batch batch, Random random)
    {
        var low = batch.Span.Low + random.Next((int)Math.Min(200, (batch.Span.High ?? (batch.Span.Low + 100)) - batch.Span.Low) + 1);
        var days = batch.Days;
        if (days is { } d)
        {
            var from = d.From ?? new DateOnly(2026, 1, 1);
            var to = d.To ?? from.AddDays(100);
            var day = from.AddDays(random.Next(to.DayNumber - from.DayNumber + 1));
            days = day > Lots.Late ? d : new(day, day);
        }
        else if (batch.Use == BatchUse.Given)
        {
            var day = new DateOnly(2026, 5, 1).AddDays(random.Next(200));
            days = new(day, day);
        }
        return batch with { Span = new Amount(low, low), Days = days };
    }

    private static string Other(string side) => side == "west" ? "east" : "west";

    private static string Shown(BalanceSheet sheet) => string.Join('\n',
        [.. sheet.Steps.Select(s => $"{s.Day} {string.Join(' ', s.Sides)} {s.Difference} {s.Verdict}"), .. sheet.Given.Select(g => $"{g}"), .. sheet.Announced.Select(g => $"{g}"), .. sheet.Findings.Select(Bare)]);

    private static string Bare(Finding f) =>
        $"{f.Rule} {f.Verdict} {f.Reason} {string.Join(',', f.Sides)} {string.Join(',', f.Rule == BalanceRule.Balanced ? f.Items.Order() : f.Items)} {f.Rate} {string.Join(',', f.Amounts)} {f.Gap} {f.Until} {f.LastBroken} {f.Stage} {f.Earlier} {f.Batches}";

    // Two sides are compared in the pack's order; a batch's own side is the other one.
    private static string Mirrored(Finding f) => Bare(f.Sides.Count == 2
        ? f with { Amounts = [.. f.Amounts.Reverse()] }
        : f with { Sides = [.. f.Sides.Select(Other)] });
}
