namespace Rasid.Text.Tables;

/// <summary>One row of a <see cref="DataTable"/>; cells are read by column name.</summary>
public sealed class DataRow
{
    private readonly DataTable _table;
    private readonly string[] _cells;

    internal DataRow(DataTable table, string[] cells, int line) => (_table, _cells, Line) = (table, cells, line);

    /// <summary>Line number in the file, from 1.</summary>
    public int Line { get; }

    /// <summary>File name of the table.</summary>
    public string File => _table.Name;

    /// <summary>The cell of a column; empty when the row is short or the table has no such column.</summary>
    public string this[string column] => _table.Column(column) is var i && i >= 0 && i < _cells.Length ? _cells[i] : "";

    /// <summary>The cell of a column that must be filled.</summary>
    /// <exception cref="DataFaultException">The cell is empty (RSD1003).</exception>
    public string Required(string column) => this[column] is { Length: > 0 } cell ? cell : throw Fault("RSD1003", $"the column \"{column}\" is empty: fill it");

    /// <summary>The members of a space-separated cell.</summary>
    public IReadOnlyList<string> List(string column) => this[column].Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>A cell read as an enum name, case-insensitive, hyphens ignored; the default when empty.</summary>
    /// <exception cref="DataFaultException">The cell names no member (RSD1004).</exception>
    public T Enum<T>(string column, T whenEmpty = default) where T : struct, Enum
    {
        var cell = this[column];
        if (cell.Length == 0) return whenEmpty;
        return System.Enum.TryParse<T>(cell.Replace("-", "", StringComparison.Ordinal), true, out var value)
            ? value
            : throw Fault("RSD1004", $"\"{cell}\" is no {typeof(T).Name}: use one of {string.Join(", ", System.Enum.GetNames<T>())}");
    }

    /// <summary>An exception that points at this row.</summary>
    public DataFaultException Fault(string code, string message) => new(code, _table.Name, Line, message);
}
