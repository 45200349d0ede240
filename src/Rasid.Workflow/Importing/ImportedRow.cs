using Rasid.Records;

namespace Rasid.Workflow;

/// <summary>What becomes of one row of a reviewed table.</summary>
/// <param name="Number">Its number as a sheet shows it; of a CSV file the line on which it begins.</param>
/// <param name="Outcome">What becomes of it.</param>
/// <param name="Claim">The claim; null where the row names none.</param>
/// <param name="Word">What is said: one of <see cref="Rasid.Records.Reviews.ReviewKinds"/>; empty where nothing is.</param>
/// <param name="Fields">The fields that it changes.</param>
/// <param name="Why">Why it is refused, in a sentence; else empty.</param>
public sealed record ImportedRow(int Number, ImportOutcome Outcome, Hash256? Claim, string Word, IReadOnlyList<string> Fields, string Why);
