namespace Rasid.Records.Registers.Balances;

/// <summary>A balance of a register on a day. Immutable; <see cref="BalanceFold"/> makes it.</summary>
/// <param name="Register">The register.</param>
/// <param name="Balance">What is watched.</param>
/// <param name="AsOf">The day that is looked at. It chooses by the days of the batches, not by when something was said.</param>
/// <param name="Sides">Ids of the sides' voices, in the pack's order.</param>
/// <param name="Batches">The batches that count, in order of their days, those without a day last.</param>
/// <param name="Left">Those that do not.</param>
/// <param name="Steps">How it stood, a step for each day on which something changed; batches without a day are in none.</param>
/// <param name="Given">What each side gave in all, with batches without a day.</param>
/// <param name="Announced">What each side announced in all: what it gave, and what it only announced.</param>
/// <param name="Undated">Of what was given, the batches without a day.</param>
/// <param name="Findings">What is found, by rule.</param>
public sealed record BalanceSheet(
    Register Register,
    Balance Balance,
    DateOnly AsOf,
    IReadOnlyList<string> Sides,
    IReadOnlyList<Batch> Batches,
    IReadOnlyList<Batch> Left,
    IReadOnlyList<BalanceStep> Steps,
    IReadOnlyList<SideSums> Given,
    IReadOnlyList<SideSums> Announced,
    IReadOnlyList<SideSums> Undated,
    IReadOnlyList<Finding> Findings);
