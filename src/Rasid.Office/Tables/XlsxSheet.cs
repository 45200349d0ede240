namespace Rasid.Office;

/// <summary>How a workbook is called and which way it runs.</summary>
/// <param name="Name">Name of the sheet with the table, at most 25 characters.</param>
/// <param name="NotesName">Name of the sheet that says what the table is.</param>
/// <param name="IsRightToLeft">Whether its first column stands at the right.</param>
public sealed record XlsxSheet(string Name, string NotesName, bool IsRightToLeft);
