using Rasid.Time;

namespace Rasid.Records.Registers.Balances;

/// <summary>The rules on numbers: gradual and balanced.</summary>
internal static class AmountRules
{
    public static IEnumerable<Finding> Gradual(BalanceView view)
    {
        if (view.Balance.Gradual is not { } limit) yield break;
        foreach (var side in view.Sides)
        {
            var own = view.Counted.FindAll(b => b.Side == side);
            if (own.Count == 0) continue;
            var found = own.ConvertAll(b => Share(b, own, limit));
            var told = found.Exists(f => f.Verdict != Verdict.Kept) ? found.Where(f => f.Verdict != Verdict.Kept) : [found.MaxBy(f => (f.Rate.High, f.Rate.Low))!];
            foreach (var finding in told.OrderByDescending(f => f.Verdict)) yield return finding with { Batches = own.Count };
        }
    }

    public static IEnumerable<Finding> Balanced(BalanceView view)
    {
        if (view.Balance.Balanced is not { } limit || view.Given.Count == 0) yield break;
        // What has no day can have come at any time.
        var sums = BalanceFold.Sums(view.Sides, view.Given, b => b.Days is not null && b.Last <= view.AsOf.DayNumber);
        foreach (var difference in Differences([.. sums.Select(s => s.Span)], limit))
        {
            string[] sides = [view.Sides[difference.A], view.Sides[difference.B]];
            var batches = view.Given.FindAll(b => sides.Contains(b.Side));
            yield return new Finding(BalanceRule.Balanced, difference.Verdict, sides, [.. batches.Select(b => b.Item)])
            {
                Limit = limit,
                Rate = difference.Rate,
                Amounts = [sums[difference.A].Span, sums[difference.B].Span],
                Batches = batches.Count,
                Reason = difference.Verdict == Verdict.Open ? BalanceView.WhyOpen(batches) : OpenReason.None,
                LastBroken = difference.Verdict == Verdict.Broken ? null : LastBroken(view, difference.A, difference.B, limit),
            };
        }
    }

    /// <summary>By how much each two differ, of the greater.</summary>
    public static IEnumerable<(int A, int B, Rate Rate, Verdict Verdict)> Differences(IReadOnlyList<Amount> amounts, int limit)
    {
        for (var a = 0; a < amounts.Count; a++)
        {
            for (var b = a + 1; b < amounts.Count; b++)
            {
                var (rate, verdict) = Difference(amounts[a], amounts[b], limit);
                yield return (a, b, rate, verdict);
            }
        }
    }

    private static (Rate Rate, Verdict Verdict) Difference(Amount a, Amount b, int limit)
    {
        var (up, down) = (Between(b.Low, a.High), Between(a.Low, b.High));
        var most = Above(up, down) ? up : down;
        var least = b.High is { } bHigh && a.Low > bHigh ? Between(bHigh, a.Low) : a.High is { } aHigh && b.Low > aHigh ? Between(aHigh, b.Low) : (0, 1);
        return Rate.Of(least, most, limit);
    }

    // How far a number lies below a greater one, of the greater; nought where it does not.
    private static (long? Part, long? Of) Between(long less, long? greater) =>
        greater is not { } known ? (null, null) : known > less ? (known - less, known) : (0, 1);

    private static bool Above((long? Part, long? Of) a, (long? Part, long? Of) b) =>
        a.Part is not { } p || (b.Part is { } q && (Int128)p * b.Of!.Value >= (Int128)q * a.Of!.Value);

    // A batch is part of its total, so that its share grows with it and falls with the others.
    private static Finding Share(Batch batch, List<Batch> own, int limit)
    {
        var rest = Amount.SumOf(own.Where(b => b != batch).Select(b => b.Span));
        var (low, high) = (batch.Span.Low, batch.Span.High);
        (long?, long?) least = low == 0 ? (0, 1) : (low, rest.High is { } r ? low + r : null);
        (long?, long?) most = high is { } h ? (h, h + rest.Low) : (null, null);
        var (rate, verdict) = Rate.Of(least, most, limit);
        return new Finding(BalanceRule.Gradual, verdict, [batch.Side], [batch.Item])
        {
            Limit = limit,
            Rate = rate,
            Amounts = [Amount.SumOf(own.Select(b => b.Span))],
            Reason = verdict != Verdict.Open ? OpenReason.None : BalanceView.WhyOpen([batch]) is not OpenReason.Ranges and var own_ ? own_ : BalanceView.WhyOpen(own),
        };
    }

    private static DateRange? LastBroken(BalanceView view, int a, int b, int limit)
    {
        for (var i = view.Steps.Count - 1; i >= 0; i--)
        {
            var sides = view.Steps[i].Sides;
            if (Difference(sides[a].Span, sides[b].Span, limit).Verdict == Verdict.Broken)
                return new DateRange(view.Steps[i].Day, i + 1 < view.Steps.Count ? view.Steps[i + 1].Day.AddDays(-1) : view.AsOf);
        }
        return null;
    }
}
