namespace Rasid.Workflow;

/// <summary>What became of a table of items.</summary>
/// <param name="Rows">Its rows in order; empty where the table as a whole cannot be taken.</param>
/// <param name="Why">Why the table as a whole cannot be taken, in a sentence; empty where it can.</param>
public sealed record ItemImport(IReadOnlyList<ImportedItem> Rows, string Why = "")
{
    /// <summary>How many rows came to this.</summary>
    public int Count(ItemOutcome outcome) => Rows.Count(r => r.Outcome == outcome);

    /// <summary>Whether anything was refused.</summary>
    public bool IsRefused => Why.Length > 0 || Count(ItemOutcome.Refused) > 0;
}
