using System.Text;
using CsCheck;

namespace Rasid.Office.Tests;

public sealed class CsvTests
{
    private static readonly TableColumn[] Columns = [new("a", "A", ColumnKind.Words, 10), new("b", "B", ColumnKind.Code, 10)];

    [Fact]
    public void A_table_begins_with_a_mark_and_ends_its_lines_as_the_rfc_says()
    {
        var bytes = Write(["سرت", "x,\"y\""]);
        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        Assert.Equal("a,b\r\nسرت,\"x,\"\"y\"\"\"\r\n", Encoding.UTF8.GetString(bytes[3..]));
    }

    [Fact]
    public void Whatever_is_written_is_read_again() =>
        Gen.Select(Gen.String[Gen.Char["a ,;\"\n\t='س"], 1, 8], Gen.String[Gen.Char["b,;\"\r\n'+"], 1, 8]).Sample((a, b) =>
        {
            var rows = CsvReader.Read(new MemoryStream(Write([a, b])));
            return rows.Count == 2 && rows[1].Cells.Select(c => c.Text).SequenceEqual([a, b]);
        });

    [Theory]
    [InlineData("a;b\r\n1;\"2;3\"\r\n")]
    [InlineData("a\tb\n1\t2;3\n")]
    [InlineData("a,b\r1,2;3\r")]
    public void The_header_tells_what_stands_between_cells(string text)
    {
        var rows = CsvReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)));
        Assert.Equal(["1", "2;3"], rows[1].Cells.Select(c => c.Text));
    }

    [Fact]
    public void A_file_with_a_mark_of_utf16_is_read() =>
        Assert.Equal("سرت", CsvReader.Read(new MemoryStream([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("a\tb\r\nسرت\t2")]))[1].Cells[0].Text);

    [Fact]
    public void A_row_knows_its_line()
    {
        var rows = CsvReader.Read(new MemoryStream(Encoding.UTF8.GetBytes("a,b\n\"1\n2\",3\n\n4,5\n")));
        Assert.Equal([1, 2, 5], rows.Select(r => r.Number));
    }

    [Fact]
    public void Another_encoding_and_an_open_quotation_are_faults()
    {
        Assert.Equal(TableException.Encoding, Fault([0xD3, 0xD1, 0xCA]).Code);
        Assert.Equal((TableException.Quote, "2"), (Fault("a,b\n\"1,2"u8.ToArray()).Code, Fault("a,b\n\"1,2"u8.ToArray()).Args[0]));
    }

    private static TableException Fault(byte[] bytes) => Assert.Throws<TableException>(() => CsvReader.Read(new MemoryStream(bytes)));

    private static byte[] Write(params string[][] rows)
    {
        using var stream = new MemoryStream();
        using (var csv = new CsvWriter(stream, Columns))
        {
            foreach (var row in rows) csv.Write(row);
            csv.End([]);
        }
        return stream.ToArray();
    }
}
