namespace Rasid.Office;

/// <summary>A column of a table that is written.</summary>
/// <param name="Id">Its name for programs: ASCII, never translated.</param>
/// <param name="Title">Its name for people.</param>
/// <param name="Kind">What stands in it.</param>
/// <param name="Width">Width on a sheet, in characters.</param>
public sealed record TableColumn(string Id, string Title, ColumnKind Kind, int Width)
{
    /// <summary>What can be chosen in its cells: a sheet offers it, and takes other words too. Empty when nothing is offered.</summary>
    public IReadOnlyList<string> Options { get; init; } = [];
}
