using System.Security;

namespace Rasid.Office;

/// <summary>The parts of a workbook beside its sheets.</summary>
internal static class XlsxParts
{
    /// <summary>Styles by their place in the list of <c>cellXfs</c>; words have one a direction, and of most there is one for what begins like a formula.</summary>
    private const int Words = 1, Code = 5, Open = 8, Header = 12;

    /// <summary>The style of numbers.</summary>
    public const int Number = 7;

    /// <summary>The style of a cell that is still open.</summary>
    public const int Blank = Open;

    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Packages = "http://schemas.openxmlformats.org/package/2006/";
    private const string Types = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    // Text is format 49, so nothing that is typed over it becomes a date. Reading order 1 runs from the left, 2 from the right.
    private static readonly string Styles =
        $"<styleSheet xmlns=\"{Main}\"><fonts count=\"2\"><font><sz val=\"10\"/><name val=\"Arial\"/></font><font><b/><sz val=\"10\"/><color rgb=\"FFFFFFFF\"/><name val=\"Arial\"/></font></fonts>"
        + "<fills count=\"4\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill>"
        + "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FF1F4E5F\"/></patternFill></fill><fill><patternFill patternType=\"solid\"><fgColor rgb=\"FFFFF6DB\"/></patternFill></fill></fills>"
        + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
        + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs><cellXfs count=\"14\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"
        + Style(1, true) + Style(1, true, isQuoted: true) + Style(2, true) + Style(2, true, isQuoted: true)
        + Style(1, false) + Style(1, false, isQuoted: true)
        + "<xf numFmtId=\"1\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\" applyAlignment=\"1\"><alignment vertical=\"top\"/></xf>"
        + Style(1, true, 0, 3) + Style(1, true, 0, 3, true) + Style(2, true, 0, 3) + Style(2, true, 0, 3, true)
        + Style(1, true, 1, 2) + Style(2, true, 1, 2)
        + "</cellXfs><cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles></styleSheet>";

    /// <summary>The style of a text in a column.</summary>
    public static int StyleOf(ColumnKind kind, string text)
    {
        var quoted = CellGuard.IsFormula(text) ? 1 : 0;
        return kind == ColumnKind.Code ? Code + quoted : (kind == ColumnKind.Open ? Open : Words) + (Direction.IsRightToLeft(text) ? 2 : 0) + quoted;
    }

    /// <summary>The style of a title.</summary>
    public static int HeaderOf(string title) => Direction.IsRightToLeft(title) ? Header + 1 : Header;

    private static string Style(int order, bool wraps, int font = 0, int fill = 0, bool isQuoted = false) =>
        $"<xf numFmtId=\"49\" fontId=\"{font}\" fillId=\"{fill}\" borderId=\"0\" xfId=\"0\"{(isQuoted ? " quotePrefix=\"1\"" : "")} applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" applyAlignment=\"1\">"
        + $"<alignment vertical=\"top\"{(wraps ? " wrapText=\"1\"" : "")} readingOrder=\"{order}\"/></xf>";

    public static void Write(FixedZip zip, IReadOnlyList<string> sheets)
    {
        zip.Part("xl/styles.xml", Styles);
        zip.Part(
            "xl/workbook.xml",
            $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Relations}\"><sheets>"
            + string.Concat(sheets.Select((s, i) => $"<sheet name=\"{SecurityElement.Escape(s)}\" sheetId=\"{i + 1}\" r:id=\"rId{i + 1}\"/>"))
            + "</sheets></workbook>");
        zip.Part(
            "xl/_rels/workbook.xml.rels",
            $"<Relationships xmlns=\"{Packages}relationships\">"
            + string.Concat(sheets.Select((_, i) => $"<Relationship Id=\"rId{i + 1}\" Type=\"{Relations}/worksheet\" Target=\"worksheets/sheet{i + 1}.xml\"/>"))
            + $"<Relationship Id=\"rId{sheets.Count + 1}\" Type=\"{Relations}/styles\" Target=\"styles.xml\"/></Relationships>");
        zip.Part(
            "_rels/.rels",
            $"<Relationships xmlns=\"{Packages}relationships\"><Relationship Id=\"rId1\" Type=\"{Relations}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        zip.Part(
            "[Content_Types].xml",
            $"<Types xmlns=\"{Packages}content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + $"<Override PartName=\"/xl/workbook.xml\" ContentType=\"{Types}sheet.main+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"{Types}styles+xml\"/>"
            + string.Concat(sheets.Select((_, i) => $"<Override PartName=\"/xl/worksheets/sheet{i + 1}.xml\" ContentType=\"{Types}worksheet+xml\"/>"))
            + "</Types>");
    }
}
