namespace Rasid.Office;

/// <summary>A row that was read.</summary>
/// <param name="Number">Its number as a sheet shows it; of a CSV file the line on which it begins.</param>
/// <param name="Cells">Its cells from the first column; shorter than the header where the last ones are empty.</param>
public sealed record TableRow(int Number, IReadOnlyList<TableCell> Cells);
