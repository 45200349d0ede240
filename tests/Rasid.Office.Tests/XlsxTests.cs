using System.IO.Compression;
using System.Text;
using CsCheck;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace Rasid.Office.Tests;

public sealed class XlsxTests
{
    private static readonly TableColumn[] Columns =
        [new("a", "ما حدث", ColumnKind.Words, 10), new("b", "B", ColumnKind.Code, 10), new("n", "N", ColumnKind.Number, 5), new("r", "المراجعة", ColumnKind.Open, 9)];

    [Fact]
    public void A_workbook_is_what_the_schemas_of_office_say()
    {
        using var book = SpreadsheetDocument.Open(new MemoryStream(Write(20, ["جملة", "=1+1", "3", ""], ["two\nlines", "c-12", "4", "@x"])), false);
        Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(book, TestContext.Current.CancellationToken).Select(e => $"{e.Part?.Uri} {e.Path?.XPath} {e.Description}"));
    }

    [Fact]
    public void Cells_offer_what_can_be_chosen_and_a_book_with_lists_is_what_the_schemas_say()
    {
        using var stream = new MemoryStream();
        using (var writer = new XlsxWriter(
            stream,
            new XlsxSheet("Table", "Notes", false) { ListsName = "It's a list", ListsMark = " (list)", IsOpen = true },
            [new("a", "A", ColumnKind.Words, 10), new("k", "Kind", ColumnKind.Open, 10) { Options = ["قصف", "=1+1"] }, new("y", "Yes", ColumnKind.Code, 5) { Options = ["yes", "no", "a & b"] }]))
        {
            writer.End([("about", "what it is")]);
        }
        using (var book = SpreadsheetDocument.Open(new MemoryStream(stream.ToArray()), false))
            Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(book, TestContext.Current.CancellationToken).Select(e => $"{e.Part?.Uri} {e.Path?.XPath} {e.Description}"));
        var sheet = Part(stream.ToArray(), "xl/worksheets/sheet1.xml");
        Assert.Contains("sqref=\"B2:B1048576\"", sheet, StringComparison.Ordinal);
        Assert.Contains("'It''s a list'!$B$2:$B$4", sheet, StringComparison.Ordinal);
        Assert.Equal(["Kind (list)", "Yes (list)"], XlsxReader.Read(new MemoryStream(stream.ToArray()))[2][0].Cells.Select(c => c.Text));
    }

    [Fact]
    public void The_same_rows_give_the_same_bytes() => Assert.Equal(Write(20, ["a", "b", "1", ""]), Write(20, ["a", "b", "1", ""]));

    [Fact]
    public void An_arabic_sheet_runs_from_right_to_left_and_words_run_as_they_begin()
    {
        var sheet = Part(Write(20, ["اجتماع", "x", "1", ""], ["meeting", "x", "1", ""]), "xl/worksheets/sheet1.xml");
        Assert.Contains("rightToLeft=\"1\"", sheet, StringComparison.Ordinal);
        Assert.Contains("r=\"A2\" s=\"3\"", sheet, StringComparison.Ordinal);
        Assert.Contains("r=\"A3\" s=\"1\"", sheet, StringComparison.Ordinal);
    }

    [Fact]
    public void What_begins_like_a_formula_is_text_and_stays_text_when_edited()
    {
        var bytes = Write(20, ["x", "=HYPERLINK(1)", "1", ""]);
        Assert.DoesNotContain("<f>", Part(bytes, "xl/worksheets/sheet1.xml"), StringComparison.Ordinal);
        Assert.Contains("r=\"B2\" s=\"6\"", Part(bytes, "xl/worksheets/sheet1.xml"), StringComparison.Ordinal);
        Assert.Contains("quotePrefix=\"1\"", Part(bytes, "xl/styles.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Whatever_is_written_is_read_again() =>
        Gen.String[Gen.Char["a <&>\"\t_x0041سﷺ="], 1, 12].Sample(text =>
            Assert.Equal([text, "b", "7"], XlsxReader.Read(new MemoryStream(Write(20, [text, "b", "7", ""])))[0][1].Cells.Take(3).Select(c => c.Text)));

    [Fact]
    public void Characters_that_xml_forbids_are_replaced() =>
        Assert.Equal("a\uFFFDb\uFFFD", XlsxReader.Read(new MemoryStream(Write(20, ["a\u0001b\uD800", "b", "7", ""])))[0][1].Cells[0].Text);

    [Fact]
    public void A_table_longer_than_a_sheet_goes_on_on_the_next()
    {
        var sheets = XlsxReader.Read(new MemoryStream(Write(3, ["1", "", "", ""], ["2", "", "", ""], ["3", "", "", ""])));
        Assert.Equal([3, 2, 1], sheets.Select(s => s.Count));
        Assert.Equal("3", sheets[1][1].Cells[0].Text);
    }

    [Fact]
    public void Days_numbers_formulas_and_shared_texts_are_told_apart()
    {
        var rows = XlsxReader.Read(Book(
            """<row r="5"><c r="A5" t="s"><v>1</v></c><c r="C5" s="1"><v>45414</v></c><c r="D5"><v>45414</v></c><c r="E5"><f>A1&amp;"x"</f><v>9</v></c></row>"""));
        var row = Assert.Single(Assert.Single(rows));
        Assert.Equal(5, row.Number);
        Assert.Equal(
            [new("two", CellKind.Text), TableCell.Empty, new("2024-05-02", CellKind.Day), new("45414", CellKind.Number), new TableCell("=A1&\"x\"", CellKind.Formula)],
            row.Cells);
    }

    [Theory]
    [InlineData("PK no zip")]
    [InlineData("")]
    public void What_is_no_workbook_is_a_fault(string content) =>
        Assert.Equal(TableException.Sheet, Assert.Throws<TableException>(() => XlsxReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(content)))).Code);

    [Fact]
    public void A_part_that_names_files_outside_is_refused() =>
        Assert.Equal(TableException.Sheet, Assert.Throws<TableException>(() => XlsxReader.Read(Book("", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"))).Code);

    [Theory]
    [InlineData(0, "A")]
    [InlineData(25, "Z")]
    [InlineData(26, "AA")]
    [InlineData(701, "ZZ")]
    [InlineData(702, "AAA")]
    public void Columns_have_letters(int column, string letters) => Assert.Equal(letters, XlsxWriter.Letters(column));

    private static MemoryStream Book(string rows, string before = "")
    {
        const string Main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
        var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add("xl/workbook.xml", $"<workbook {Main} xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"x\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
            Add("xl/_rels/workbook.xml.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Target=\"/xl/worksheets/sheet1.xml\"/></Relationships>");
            Add("xl/sharedStrings.xml", $"<sst {Main}><si><t>one</t></si><si><r><t>t</t></r><r><t>wo</t></r><rPh><t>aside</t></rPh></si></sst>");
            Add("xl/styles.xml", $"<styleSheet {Main}><numFmts><numFmt numFmtId=\"170\" formatCode=\"dd/mm/yyyy\"/></numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"170\"/></cellXfs></styleSheet>");
            Add("xl/worksheets/sheet1.xml", $"{before}<worksheet {Main}><sheetData>{rows}</sheetData></worksheet>");

            void Add(string name, string xml)
            {
                using var part = new StreamWriter(zip.CreateEntry(name).Open());
                part.Write(xml);
            }
        }
        stream.Position = 0;
        return stream;
    }

    private static string Part(byte[] book, string name)
    {
        using var zip = new ZipArchive(new MemoryStream(book));
        using var part = new StreamReader(zip.GetEntry(name)!.Open());
        return part.ReadToEnd();
    }

    private static byte[] Write(int mostRows, params string[][] rows)
    {
        using var stream = new MemoryStream();
        using (var book = new XlsxWriter(stream, new XlsxSheet("الأحداث", "عن الجدول", true), Columns, mostRows))
        {
            foreach (var row in rows) book.Write(row);
            book.End([("Filter", "all")]);
        }
        return stream.ToArray();
    }
}
