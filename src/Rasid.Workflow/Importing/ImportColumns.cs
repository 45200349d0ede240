using Rasid.Office;

namespace Rasid.Workflow;

/// <summary>Where the columns of an export stand in a table that came back: by their ids or by their titles in either language.</summary>
internal sealed class ImportColumns
{
    private static readonly Dictionary<string, string> Known = ExportTable.Ids
        .SelectMany(id => new[] { id, ExportTable.Title(id, Language.Arabic), ExportTable.Title(id, Language.English) }.Select(t => (Name: Key(t), Id: id)))
        .DistinctBy(p => p.Name).ToDictionary(p => p.Name, p => p.Id, StringComparer.Ordinal);

    private readonly Dictionary<string, int> _at = new(StringComparer.Ordinal);

    private ImportColumns(int count) => Count = count;

    /// <summary>Number of columns.</summary>
    public int Count { get; }

    /// <summary>The columns of a header, or why it is none.</summary>
    public static (ImportColumns? Columns, string Why) Of(TableRow header, Language language)
    {
        var columns = new ImportColumns(header.Cells.Count);
        for (var i = 0; i < header.Cells.Count; i++)
        {
            var title = header.Cells[i].Text;
            if (title.Length == 0) continue;
            if (!Known.TryGetValue(Key(title), out var id)) return (null, ImportWords.Of("column-unknown", language, title));
            if (!columns._at.TryAdd(id, i)) return (null, ImportWords.Of("column-doubled", language, title));
        }
        foreach (var id in new[] { "claim", "seen" })
        {
            if (!columns._at.ContainsKey(id)) return (null, ImportWords.Of("column-missing", language, ExportTable.Title(id, language), id));
        }
        return (columns, "");
    }

    /// <summary>Whether a row could be the header of an export at all.</summary>
    public static bool IsHeader(TableRow row) => row.Cells.Any(c => Known.GetValueOrDefault(Key(c.Text)) == "claim");

    /// <summary>Whether the table has a column.</summary>
    public bool Has(string id) => _at.ContainsKey(id);

    /// <summary>The cell of a row in a column; empty where the table has none.</summary>
    public TableCell Of(string id, TableRow row) => _at.TryGetValue(id, out var at) && at < row.Cells.Count ? row.Cells[at] : TableCell.Empty;

    private static string Key(string title) => title.Trim().ToUpperInvariant();
}
