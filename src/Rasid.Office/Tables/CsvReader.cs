using System.Text;

namespace Rasid.Office;

/// <summary>Reads a CSV file as a spreadsheet saves it: apart by commas, semicolons or tabs, in UTF-8 or with a mark of UTF-16. Guarded cells are taken back.</summary>
public static class CsvReader
{
    private const int MostBytes = 256 << 20;

    /// <summary>The rows, empty ones left out.</summary>
    /// <param name="stream">The file, from its beginning.</param>
    /// <exception cref="TableException">It is no CSV file in Unicode.</exception>
    public static IReadOnlyList<TableRow> Read(Stream stream)
    {
        var text = Text(stream);
        return Rows(text, Separator(text));
    }

    private static string Text(Stream stream)
    {
        using var bytes = new MemoryStream();
        var part = new byte[1 << 16];
        for (int n; (n = stream.Read(part)) > 0;)
        {
            bytes.Write(part, 0, n);
            if (bytes.Length > MostBytes) throw new TableException(TableException.TooLarge, $"{MostBytes >> 20}");
        }
        var all = bytes.GetBuffer().AsSpan(0, (int)bytes.Length);
        try
        {
            return all switch
            {
                [0xEF, 0xBB, 0xBF, ..] => new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(all[3..]),
                [0xFF, 0xFE, ..] => new UnicodeEncoding(bigEndian: false, false, throwOnInvalidBytes: true).GetString(all[2..]),
                [0xFE, 0xFF, ..] => new UnicodeEncoding(bigEndian: true, false, throwOnInvalidBytes: true).GetString(all[2..]),
                _ => new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(all),
            };
        }
        catch (DecoderFallbackException)
        {
            throw new TableException(TableException.Encoding);
        }
    }

    // The header's own: ids and titles hold none of the three.
    private static char Separator(string text)
    {
        var end = text.AsSpan().IndexOfAny('\r', '\n');
        var header = text.AsSpan(0, end < 0 ? text.Length : end);
        var best = ',';
        foreach (var c in ",;\t")
        {
            if (header.Count(c) > header.Count(best)) best = c;
        }
        return best;
    }

    private static List<TableRow> Rows(string text, char separator)
    {
        var rows = new List<TableRow>();
        var cells = new List<TableCell>();
        var cell = new StringBuilder();
        var (line, began, opened, isQuoted, at) = (1, 1, 0, false, 0);
        for (; at < text.Length; at++)
        {
            var c = text[at];
            if (c == '\n') line++;
            if (isQuoted)
            {
                if (c != '"') cell.Append(c);
                else if (at + 1 < text.Length && text[at + 1] == '"') cell.Append(text[++at]);
                else isQuoted = false;
            }
            else if (c == '"' && cell.Length == 0)
            {
                (isQuoted, opened) = (true, line);
            }
            else if (c == separator)
            {
                EndCell();
            }
            else if (c == '\n' || (c == '\r' && (at + 1 == text.Length || text[at + 1] != '\n')))
            {
                EndRow();
                began = line;
            }
            else if (c != '\r')
            {
                cell.Append(c);
            }
        }
        if (isQuoted) throw new TableException(TableException.Quote, $"{opened}");
        EndRow();
        return rows;

        void EndCell()
        {
            cells.Add(new TableCell(CellGuard.Unguard(cell.ToString()), CellKind.Text));
            cell.Clear();
        }

        void EndRow()
        {
            EndCell();
            if (cells.Exists(x => x.Text.Length > 0)) rows.Add(new TableRow(began, [.. cells]));
            cells.Clear();
        }
    }
}
