namespace Rasid.Records.Registers.Balances;

/// <summary>What a side gave up to a day. The least is what surely came by then, the most what can have.</summary>
/// <param name="Side">Id of its voice.</param>
/// <param name="Claimed">The numbers claimed; batches without a number are not in it.</param>
/// <param name="Span">What they can be by all words that hold, with those without a number.</param>
/// <param name="Verified">The numbers verified; batches without one are not in it.</param>
/// <param name="Joint">Of those claimed, what is jointly verified.</param>
/// <param name="Disputed">Of those claimed, what is disputed.</param>
public sealed record SideSums(string Side, Amount Claimed, Amount Span, Amount Verified, Amount Joint, Amount Disputed)
{
    /// <summary>How many batches can have come.</summary>
    public int Batches { get; init; }

    /// <summary>How many of them have no number.</summary>
    public int Unnumbered { get; init; }

    /// <summary>What some batches of a side come to.</summary>
    /// <param name="side">Id of its voice.</param>
    /// <param name="batches">The batches.</param>
    /// <param name="isSure">Whether a batch surely came.</param>
    internal static SideSums Of(string side, IReadOnlyList<Batch> batches, Func<Batch, bool> isSure)
    {
        return new SideSums(
            side, Sum(batches, b => b.Claimed), Sum(batches, b => b.Span), Sum(batches, b => b.Verified),
            Sum(batches.Where(b => b.Word == BatchWord.JointlyVerified), b => b.Claimed), Sum(batches.Where(b => b.Word == BatchWord.Disputed), b => b.Claimed))
        {
            Batches = batches.Count,
            Unnumbered = batches.Count(b => b.Claimed is null),
        };

        Amount Sum(IEnumerable<Batch> of, Func<Batch, Amount?> amount) =>
            Amount.SumOf(of.Select(b => (Amount: amount(b), IsSure: isSure(b))).Where(a => a.Amount is not null).Select(a => a.IsSure ? a.Amount!.Value : a.Amount!.Value.OrNone()));
    }
}
