namespace Rasid.Records.Registers.Balances;

/// <summary>What the rules of a balance look at.</summary>
internal sealed record BalanceView(
    Register Register, Balance Balance, DateOnly AsOf, List<string> Sides, List<Batch> Counted, List<Batch> Given, List<BalanceStep> Steps)
{
    /// <summary>The first reason for which what some batches come to is open.</summary>
    public static OpenReason WhyOpen(IReadOnlyList<Batch> batches)
    {
        if (batches.Any(b => b.Claimed is null)) return OpenReason.NoNumber;
        if (batches.Any(b => b.Use == BatchUse.Given && b.Days is null)) return OpenReason.NoDay;
        return batches.Any(b => b.Word == BatchWord.Disputed || !b.IsSure) ? OpenReason.Disputed : OpenReason.Ranges;
    }
}
