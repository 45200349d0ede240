namespace Rasid.Workflow;

/// <summary>What is wrong in a row of a table.</summary>
/// <param name="Column">Title of the column; empty where it is the row as a whole.</param>
/// <param name="Sentence">What is wrong and what to do.</param>
public sealed record RowFault(string Column, string Sentence)
{
    /// <inheritdoc/>
    public override string ToString() => Column.Length == 0 ? Sentence : $"{Column}: {Sentence}";
}
