namespace Rasid.Text.Tables;

/// <summary>A TSV file in memory: header, then rows; lines that start with <c>#</c> and blank lines are skipped.</summary>
/// <remarks>Cells are kept as written. Immutable; safe on any thread.</remarks>
public sealed class DataTable
{
    private readonly string[] _columns;

    private DataTable(string name, string[] columns) => (Name, _columns, Rows) = (name, columns, []);

    /// <summary>File name, for faults.</summary>
    public string Name { get; }

    /// <summary>The rows in file order.</summary>
    public IReadOnlyList<DataRow> Rows { get; private init; }

    /// <summary>Column names in file order.</summary>
    public IReadOnlyList<string> Columns => _columns;

    /// <summary>Reads a table.</summary>
    /// <param name="name">File name, for faults.</param>
    /// <param name="content">The whole file.</param>
    /// <exception cref="DataFaultException">No header (RSD1001), or rows with more cells than the header (RSD1002).</exception>
    public static DataTable Parse(string name, string content)
    {
        var faults = new List<DataFault>();
        return Parse(name, content, faults) is { } table && faults.Count == 0 ? table : throw new DataFaultException(faults);
    }

    /// <summary>Reads what of a table is sound, and says what is not.</summary>
    /// <param name="name">File name, for faults.</param>
    /// <param name="content">The whole file.</param>
    /// <param name="faults">Where faults are added: no header (RSD1001), rows with more cells than the header (RSD1002), which are left out.</param>
    /// <returns>The table; null when it has no header.</returns>
    public static DataTable? Parse(string name, string content, ICollection<DataFault> faults)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(faults);
        DataTable? table = null;
        var rows = new List<DataRow>();
        var number = 0;
        foreach (var raw in content.Split('\n'))
        {
            number++;
            var line = raw.TrimEnd('\r');
            if (line.Length == 0 || line[0] == '#') continue;
            var cells = line.Split('\t');
            if (table is null)
            {
                table = new DataTable(name, cells);
                continue;
            }
            if (cells.Length > table._columns.Length)
            {
                faults.Add(new DataFault("RSD1002", name, number, $"the row has {cells.Length} cells, the header {table._columns.Length}: remove a tab") { Arguments = [$"{cells.Length}", $"{table._columns.Length}"] });
                continue;
            }
            rows.Add(new DataRow(table, cells, number));
        }
        if (table is not null) return new DataTable(name, table._columns) { Rows = rows };
        faults.Add(new DataFault("RSD1001", name, 0, "the file has no header line: write the column names first"));
        return null;
    }

    internal int Column(string name) => Array.IndexOf(_columns, name);
}
