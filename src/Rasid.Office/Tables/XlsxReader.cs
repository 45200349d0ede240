using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;

namespace Rasid.Office;

/// <summary>Reads the sheets of a workbook as any program saves it. Formulas are not computed and nothing outside the file is followed.</summary>
public static class XlsxReader
{
    private const long MostBytes = 1L << 30;
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true };

    /// <summary>The rows of each sheet that has any, in the workbook's order; empty rows are left out.</summary>
    /// <param name="stream">The file, from its beginning; it must be seekable.</param>
    /// <exception cref="TableException">It is no workbook.</exception>
    public static IReadOnlyList<IReadOnlyList<TableRow>> Read(Stream stream)
    {
        try
        {
            using var zip = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
            // What a small file can grow to is looked at before anything is unpacked.
            if (zip.Entries.Sum(e => e.Length) > MostBytes) throw new TableException(TableException.TooLarge, $"{MostBytes >> 20}");
            var (names, is1904) = Sheets(zip);
            var (strings, days) = (Strings(zip), DayStyles(zip));
            return [.. names.Select(n => Rows(Open(zip, n), strings, days, is1904)).Where(r => r.Count > 0)];
        }
        catch (Exception e) when (e is InvalidDataException or XmlException or FormatException or OverflowException)
        {
            throw new TableException(TableException.Sheet, e.Message.ReplaceLineEndings(" "));
        }
    }

    private static XmlReader Open(ZipArchive zip, string name) =>
        XmlReader.Create((zip.GetEntry(name) ?? throw new TableException(TableException.Sheet, name)).Open(), Settings);

    private static (List<string> Names, bool Is1904) Sheets(ZipArchive zip)
    {
        var targets = new Dictionary<string, string>(StringComparer.Ordinal);
        using (var relations = Open(zip, "xl/_rels/workbook.xml.rels"))
        {
            while (relations.Read())
            {
                if (relations.LocalName == "Relationship" && relations.GetAttribute("Id") is { } id) targets[id] = relations.GetAttribute("Target") ?? "";
            }
        }
        var (names, is1904) = (new List<string>(), false);
        using var workbook = Open(zip, "xl/workbook.xml");
        while (workbook.Read())
        {
            if (workbook.LocalName == "workbookPr" && workbook.GetAttribute("date1904") is "1" or "true") is1904 = true;
            if (workbook.LocalName != "sheet" || workbook.NodeType != XmlNodeType.Element) continue;
            if (targets.TryGetValue(workbook.GetAttribute("id", Relations) ?? "", out var target)) names.Add(target.StartsWith('/') ? target[1..] : "xl/" + target);
        }
        return (names, is1904);
    }

    private static List<string> Strings(ZipArchive zip)
    {
        var strings = new List<string>();
        if (zip.GetEntry("xl/sharedStrings.xml") is null) return strings;
        using var xml = Open(zip, "xl/sharedStrings.xml");
        while (xml.Read())
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "si" }) strings.Add(Text(xml));
        }
        return strings;
    }

    // The text of an element without what is only to be read beside it (rPh).
    private static string Text(XmlReader xml)
    {
        if (xml.IsEmptyElement) return "";
        var text = new StringBuilder();
        var (depth, isAside) = (xml.Depth, false);
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.LocalName == "rPh") isAside = xml.NodeType == XmlNodeType.Element;
            if (xml.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace or XmlNodeType.CDATA && !isAside) text.Append(xml.Value);
        }
        return XmlText.OfCell(text.ToString());
    }

    private static HashSet<int> DayStyles(ZipArchive zip)
    {
        var days = new HashSet<int>();
        if (zip.GetEntry("xl/styles.xml") is null) return days;
        var formats = new HashSet<int>();
        using var xml = Open(zip, "xl/styles.xml");
        var (isCells, style) = (false, 0);
        while (xml.Read())
        {
            if (xml.LocalName == "cellXfs") isCells = xml.NodeType == XmlNodeType.Element;
            if (xml.NodeType != XmlNodeType.Element) continue;
            if (xml.LocalName == "numFmt" && IsDay(xml.GetAttribute("formatCode") ?? "")) formats.Add(Whole(xml.GetAttribute("numFmtId")));
            if (!isCells || xml.LocalName != "xf") continue;
            if (Whole(xml.GetAttribute("numFmtId")) is var format && (format is >= 14 and <= 17 or 22 or >= 27 and <= 36 or >= 50 and <= 58 || formats.Contains(format))) days.Add(style);
            style++;
        }
        return days;
    }

    private static bool IsDay(string format)
    {
        var isQuoted = false;
        foreach (var c in format)
        {
            if (c is '"') isQuoted = !isQuoted;
            if (!isQuoted && c is 'y' or 'Y' or 'd' or 'D') return true;
        }
        return false;
    }

    private static List<TableRow> Rows(XmlReader sheet, List<string> strings, HashSet<int> days, bool is1904)
    {
        using var xml = sheet;
        var rows = new List<TableRow>();
        var cells = new List<TableCell>();
        var row = 0;
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "row")
            {
                row = xml.GetAttribute("r") is { } r ? Whole(r) : row + 1;
                cells = [];
            }
            else if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "c")
            {
                var column = xml.GetAttribute("r") is { } place ? Column(place) : cells.Count;
                if (column >= 16_384) throw new TableException(TableException.Sheet, xml.GetAttribute("r")!);
                while (cells.Count < column) cells.Add(TableCell.Empty);
                cells.Add(Cell(xml, strings, days, is1904));
            }
            else if (xml.NodeType == XmlNodeType.EndElement && xml.LocalName == "row" && cells.Exists(c => c.Text.Length > 0))
            {
                rows.Add(new TableRow(row, cells));
            }
        }
        return rows;
    }

    private static TableCell Cell(XmlReader xml, List<string> strings, HashSet<int> days, bool is1904)
    {
        var (type, style) = (xml.GetAttribute("t") ?? "n", Whole(xml.GetAttribute("s")));
        if (xml.IsEmptyElement) return TableCell.Empty;
        var (value, formula, depth) = ("", default(string), xml.Depth);
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element || xml.Depth != depth + 1) continue;
            switch (xml.LocalName)
            {
                case "f": formula = "=" + Text(xml); break;
                case "v" or "is": value = Text(xml); break;
            }
        }
        if (formula is not null) return new TableCell(formula, CellKind.Formula);
        return type switch
        {
            "s" => new TableCell(Whole(value) is var i && i < strings.Count ? strings[i] : throw new TableException(TableException.Sheet, value), CellKind.Text),
            "n" when value.Length == 0 => TableCell.Empty,
            "n" => Number(value, days.Contains(style), is1904),
            _ => new TableCell(value, CellKind.Text),
        };
    }

    private static TableCell Number(string value, bool isDay, bool is1904)
    {
        if (!isDay || !double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var serial) || serial is < 1 or > 2_900_000) return new TableCell(value, CellKind.Number);
        // Day 60 is the 29th of February 1900, which there never was: sheets count it all the same.
        var first = is1904 ? new DateOnly(1904, 1, 1) : serial < 60 ? new DateOnly(1899, 12, 31) : new DateOnly(1899, 12, 30);
        return new TableCell(first.AddDays((int)serial).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), CellKind.Day);
    }

    private static int Column(string place)
    {
        var column = 0;
        foreach (var c in place)
        {
            if (!char.IsAsciiLetter(c)) break;
            column = (column * 26) + char.ToUpperInvariant(c) - 'A' + 1;
            if (column > 16_384) break;
        }
        return column - 1;
    }

    private static int Whole(string? value) => value is null ? 0 : int.Parse(value, NumberStyles.None, CultureInfo.InvariantCulture);
}
