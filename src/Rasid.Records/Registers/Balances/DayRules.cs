namespace Rasid.Records.Registers.Balances;

/// <summary>The rules on days: simultaneous and sequenced.</summary>
internal static class DayRules
{
    public static IEnumerable<Finding> Simultaneous(BalanceView view)
    {
        if (view.Balance.Simultaneous is not { } limit || view.Sides.Count < 2) return [];
        var dated = view.Given.FindAll(b => b.Days is not null);
        return Told(view.Given.ConvertAll(b => Answered(view, dated, b, limit)), view.Sides);
    }

    public static IEnumerable<Finding> Sequenced(BalanceView view)
    {
        if (!view.Balance.IsSequenced || view.Register.Field(view.Balance.Stage) is not { } field) return [];
        var order = field.Options.Select((o, i) => (o.Id, At: i)).ToDictionary(o => o.Id, o => o.At, StringComparer.Ordinal);
        return Told(view.Given.ConvertAll(b => InOrder(view, b, order)), view.Sides);
    }

    // What is broken first; where all is kept it is said once.
    private static IEnumerable<Finding> Told(List<Finding> found, List<string> sides)
    {
        if (found.Count == 0) return [];
        var told = found.FindAll(f => f.Verdict != Verdict.Kept);
        return told.Count > 0 ? told.OrderByDescending(f => f.Verdict).Select(f => f with { Batches = found.Count }) : [found[0] with { Sides = sides, Items = [], Gap = null, Until = null, Stage = "", Batches = found.Count }];
    }

    // Answered is a batch where another side has one on its day or within the days after it. The last one of all needs no answer where it is itself one.
    private static Finding Answered(BalanceView view, List<Batch> dated, Batch batch, int limit)
    {
        if (batch.Days is null) return new Finding(BalanceRule.Simultaneous, Verdict.Open, [batch.Side], [batch.Item]) { Limit = limit, Reason = OpenReason.NoDay };
        var others = dated.FindAll(b => b.Side != batch.Side);
        var isLast = others.TrueForAll(o => o.Last < batch.First);
        var lags = others.ConvertAll(o => isLast ? (Batch: o, Low: batch.First - o.Last, High: Days(batch.Last, o.First)) : (Batch: o, Low: o.First - batch.Last, High: Days(o.Last, batch.First)));
        var until = batch.Last == DateOnly.MaxValue.DayNumber ? null : (int?)Math.Min(batch.Last + limit, DateOnly.MaxValue.DayNumber);
        var next = lags.FindAll(l => !isLast && l.High is null or >= 0).OrderBy(l => Math.Max(0, l.Low)).ThenBy(l => l.High ?? int.MaxValue).ThenBy(l => l.Batch.Item).Take(1).ToList();
        var finding = new Finding(BalanceRule.Simultaneous, Verdict.Kept, [batch.Side], [batch.Item, .. next.Select(n => n.Batch.Item)])
        {
            Limit = limit,
            Gap = next.Count > 0 ? (Math.Max(0, next[0].Low), next[0].High) : null,
            Until = until is { } day ? DateOnly.FromDayNumber(day) : null,
        };
        if (lags.Exists(l => l.Batch.IsSure && l.Low >= 0 && l.High <= limit)) return finding;
        var possible = lags.FindAll(l => l.Low <= limit && l.High is null or >= 0);
        var isOver = until < view.AsOf.DayNumber;
        var undated = view.Given.FindAll(b => b.Side != batch.Side && b.Days is null);
        if (possible.Count == 0 && undated.Count == 0 && isOver) return batch.IsSure ? finding with { Verdict = Verdict.Broken } : Open(OpenReason.Disputed);
        if (undated.Count > 0 && possible.Count == 0) return Open(OpenReason.NoDay);
        if (possible.Count == 0) return Open(until is null ? OpenReason.Ranges : OpenReason.Waiting);
        return Open(possible.Exists(l => !l.Batch.IsSure || l.Batch.Word == BatchWord.Disputed) ? OpenReason.Disputed : OpenReason.Ranges);

        Finding Open(OpenReason reason) => finding with { Verdict = Verdict.Open, Reason = reason };
    }

    private static int? Days(int later, int earlier) =>
        later == DateOnly.MaxValue.DayNumber || earlier == DateOnly.MinValue.DayNumber ? null : later - earlier;

    // Nobody says that a stage ended: it did where no batch of it comes later or is still to come.
    private static Finding InOrder(BalanceView view, Batch batch, Dictionary<string, int> order)
    {
        var finding = new Finding(BalanceRule.Sequenced, Verdict.Kept, [batch.Side], [batch.Item]) { Stage = batch.Stage };
        if (!order.TryGetValue(batch.Stage, out var stage)) return finding with { Verdict = Verdict.Open, Reason = OpenReason.NoStage };
        var (broken, open) = (new List<Batch>(), new List<(Batch Batch, OpenReason Reason)>());
        foreach (var other in view.Counted.Where(b => b != batch))
        {
            if (!order.TryGetValue(other.Stage, out var at)) continue;
            if (at >= stage || (other.Use == BatchUse.Given && other.Days is not null && other.Last <= batch.First)) continue;
            if (batch.Days is null) open.Add((other, OpenReason.NoDay));
            else if (other.Days is null) open.Add((other, other.Use == BatchUse.Announced ? OpenReason.Announced : OpenReason.NoDay));
            else if (!other.IsSure || !batch.IsSure) open.Add((other, OpenReason.Disputed));
            else if (other.First > batch.Last) broken.Add(other);
            else open.Add((other, other.Use == BatchUse.Announced ? OpenReason.Announced : other.Word == BatchWord.Disputed || batch.Word == BatchWord.Disputed ? OpenReason.Disputed : OpenReason.Ranges));
        }
        var carry = broken.Count > 0 ? broken : open.ConvertAll(o => o.Batch);
        if (carry.Count == 0) return finding;
        return finding with
        {
            Verdict = broken.Count > 0 ? Verdict.Broken : Verdict.Open,
            Reason = broken.Count > 0 ? OpenReason.None : open.Min(o => o.Reason),
            Items = [batch.Item, .. carry.Select(b => b.Item)],
            Earlier = carry.MinBy(b => order[b.Stage])!.Stage,
        };
    }
}
