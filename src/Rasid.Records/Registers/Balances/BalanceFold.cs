using Rasid.Records.Registers.Items;

namespace Rasid.Records.Registers.Balances;

/// <summary>
/// What sides give over the items of a register, and whether it is as the balance wants it: pure, the same in whatever order the items come. Where the ends
/// of a range disagree on something it is not said; nothing is filled in.
/// </summary>
public static class BalanceFold
{
    /// <summary>A balance of a register on a day.</summary>
    /// <param name="book">The registers with their voices.</param>
    /// <param name="register">The register.</param>
    /// <param name="balance">One of its balances.</param>
    /// <param name="items">All items of the register that the viewer sees, in any order.</param>
    /// <param name="asOf">The day that is looked at.</param>
    public static BalanceSheet Of(RegisterBook book, Register register, Balance balance, IEnumerable<Item> items, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(balance);
        ArgumentNullException.ThrowIfNull(items);
        return Of(book, register, balance, items.Select(i => BatchReader.Of(i, register, balance, asOf)), asOf);
    }

    /// <summary>The same from batches.</summary>
    public static BalanceSheet Of(RegisterBook book, Register register, Balance balance, IEnumerable<Batch> batches, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(balance);
        var sides = book.Parties.Select(p => p.Id).ToList();
        var all = batches.Select(b => b.Use is BatchUse.Given or BatchUse.Announced && !sides.Contains(b.Side) ? b with { Use = BatchUse.NoSide } : b)
            .OrderBy(b => b.Days is null).ThenBy(b => b.First).ThenBy(b => b.Last).ThenBy(b => b.Item).ToList();
        var counted = all.FindAll(b => b.Use is BatchUse.Given or BatchUse.Announced);
        var given = counted.FindAll(b => b.Use == BatchUse.Given);
        var steps = Steps(balance, sides, given, asOf);
        var view = new BalanceView(register, balance, asOf, sides, counted, given, steps);
        return new BalanceSheet(
            register, balance, asOf, sides, counted, all.FindAll(b => !counted.Contains(b)), steps,
            Sums(sides, given, _ => true), Sums(sides, counted, _ => true), Sums(sides, given.FindAll(b => b.Days is null), _ => true),
            [.. AmountRules.Gradual(view), .. AmountRules.Balanced(view), .. DayRules.Simultaneous(view), .. DayRules.Sequenced(view)]);
    }

    internal static IReadOnlyList<SideSums> Sums(List<string> sides, List<Batch> batches, Func<Batch, bool> isSure) =>
        [.. sides.Select(s => SideSums.Of(s, batches.FindAll(b => b.Side == s), isSure))];

    private static List<BalanceStep> Steps(Balance balance, List<string> sides, List<Batch> given, DateOnly asOf)
    {
        var dated = given.FindAll(b => b.Days is not null);
        var days = dated.SelectMany(b => new[] { b.Days!.Value.From, b.Days!.Value.To }).OfType<DateOnly>().Where(d => d <= asOf).Distinct().Order();
        return [.. days.Select(Step)];

        BalanceStep Step(DateOnly day)
        {
            var sums = Sums(sides, dated.FindAll(b => b.First <= day.DayNumber), b => b.Last <= day.DayNumber);
            if (balance.Balanced is not { } limit || sides.Count < 2) return new BalanceStep(day, sums, null, Verdict.Kept);
            var widest = AmountRules.Differences([.. sums.Select(s => s.Span)], limit).MaxBy(d => (d.Verdict, d.Rate.High, d.Rate.Low));
            return new BalanceStep(day, sums, widest.Rate, widest.Verdict);
        }
    }
}
