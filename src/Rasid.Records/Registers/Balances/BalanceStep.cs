namespace Rasid.Records.Registers.Balances;

/// <summary>How a balance stood from a day on.</summary>
/// <param name="Day">The day.</param>
/// <param name="Sides">What each side had given by its end, in the order of the balance's sides.</param>
/// <param name="Difference">By how much the two that differ most do; null where the balance does not watch it.</param>
/// <param name="Verdict">Whether that is within the limit; <see cref="Verdict.Kept"/> where it is not watched.</param>
public sealed record BalanceStep(DateOnly Day, IReadOnlyList<SideSums> Sides, Rate? Difference, Verdict Verdict);
