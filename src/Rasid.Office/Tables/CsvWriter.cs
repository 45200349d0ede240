using System.Buffers;
using System.Text;

namespace Rasid.Office;

/// <summary>Writes RFC 4180 with a byte order mark, by which spreadsheets know that it is UTF-8. Columns go by their ids.</summary>
public sealed class CsvWriter : ITableWriter
{
    private static readonly SearchValues<char> Quoted = SearchValues.Create("\",;\t\r\n");

    private readonly StreamWriter _out;

    /// <summary>Begins a table.</summary>
    /// <param name="stream">Where to; it stays open.</param>
    /// <param name="columns">Its columns.</param>
    public CsvWriter(Stream stream, IReadOnlyList<TableColumn> columns)
    {
        ArgumentNullException.ThrowIfNull(columns);
        _out = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), 1 << 16, leaveOpen: true) { NewLine = "\r\n" };
        Write([.. columns.Select(c => c.Id)]);
    }

    /// <inheritdoc/>
    public void Write(IReadOnlyList<string> cells)
    {
        ArgumentNullException.ThrowIfNull(cells);
        for (var i = 0; i < cells.Count; i++)
        {
            if (i > 0) _out.Write(',');
            var cell = CellGuard.Guard(cells[i]);
            if (!cell.AsSpan().ContainsAny(Quoted)) _out.Write(cell);
            else _out.Write('"' + cell.Replace("\"", "\"\"", StringComparison.Ordinal) + '"');
        }
        _out.WriteLine();
    }

    /// <inheritdoc/>
    public void End(IReadOnlyList<(string Name, string Value)> notes) => _out.Flush();

    /// <inheritdoc/>
    public void Dispose() => _out.Dispose();
}
