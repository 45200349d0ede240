namespace Rasid.Office;

/// <summary>How a workbook is called and which way it runs.</summary>
/// <param name="Name">Name of the sheet with the table, at most 25 characters.</param>
/// <param name="NotesName">Name of the sheet that says what the table is.</param>
/// <param name="IsRightToLeft">Whether its first column stands at the right.</param>
public sealed record XlsxSheet(string Name, string NotesName, bool IsRightToLeft)
{
    /// <summary>Name of the sheet with what can be chosen in cells; needed where a column offers anything.</summary>
    public string ListsName { get; init; } = "";

    /// <summary>What stands behind a column's title on that sheet, so that it is not taken for a table.</summary>
    public string ListsMark { get; init; } = "";

    /// <summary>Whether empty cells are to be filled in: what is typed in them then stays as it is typed, and is taken for no date.</summary>
    public bool IsOpen { get; init; }
}
