namespace Rasid.Workflow;

/// <summary>What becomes of a reviewed table.</summary>
/// <param name="Rows">Its rows in order; empty where the table as a whole cannot be taken.</param>
/// <param name="IsWritten">Whether the words of its rows were journalled: all of them, or none.</param>
/// <param name="Why">Why the table as a whole cannot be taken, in a sentence; empty where it can.</param>
public sealed record ImportAnswer(IReadOnlyList<ImportedRow> Rows, bool IsWritten, string Why = "")
{
    /// <summary>How many rows came to this.</summary>
    public int Count(ImportOutcome outcome) => Rows.Count(r => r.Outcome == outcome);

    /// <summary>Whether anything was refused.</summary>
    public bool IsRefused => Why.Length > 0 || Count(ImportOutcome.Refused) > 0;
}
