namespace Rasid.Office;

/// <summary>A cell that was read.</summary>
/// <param name="Text">Its text; of a number its digits, of a day yyyy-MM-dd, of a formula the formula.</param>
/// <param name="Kind">What the file says it is.</param>
public readonly record struct TableCell(string Text, CellKind Kind)
{
    /// <summary>Nothing stands in it.</summary>
    public static readonly TableCell Empty = new("", CellKind.Text);
}
