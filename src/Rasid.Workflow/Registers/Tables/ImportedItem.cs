using Rasid.Records;

namespace Rasid.Workflow;

/// <summary>What became of one row of a table of items.</summary>
/// <param name="Number">Its number as a sheet shows it; of a CSV file the line on which it begins.</param>
/// <param name="Outcome">What became of it.</param>
/// <param name="Item">The item; null where the row names none, or was only looked at.</param>
/// <param name="Fields">Titles of the columns that it says something new in.</param>
/// <param name="Faults">Why it is refused; empty unless it is.</param>
public sealed record ImportedItem(int Number, ItemOutcome Outcome, Hash256? Item, IReadOnlyList<string> Fields, IReadOnlyList<RowFault> Faults)
{
    /// <summary>Its cells as they were given, by id of their column.</summary>
    public IReadOnlyDictionary<string, string> Cells { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);
}
