using System.Globalization;
using System.Xml;

namespace Rasid.Office;

/// <summary>Writes a workbook row by row; the same rows give the same bytes. A table longer than a sheet goes on on the next one.</summary>
/// <remarks>Cells are text, so nothing in them is computed or taken for a date, and what begins like a formula says that it is none when it is edited too.</remarks>
public sealed partial class XlsxWriter : ITableWriter
{
    /// <summary>Most rows of one sheet, its header among them.</summary>
    public const int MostRows = 1_048_576;

    private const int MostCharacters = 32_767;
    private const int MostLines = 8;
    private const int LineHeight = 14;
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private FixedZip? _zip;
    private readonly XlsxSheet _sheet;
    private readonly IReadOnlyList<TableColumn> _columns;
    private readonly string[] _letters;
    private readonly List<string> _names = [];
    private readonly int _mostRows;
    private XmlWriter? _out;
    private int _row;

    /// <summary>Begins a workbook.</summary>
    /// <param name="stream">Where to; it stays open.</param>
    /// <param name="sheet">Its names and direction.</param>
    /// <param name="columns">Its columns.</param>
    public XlsxWriter(Stream stream, XlsxSheet sheet, IReadOnlyList<TableColumn> columns)
        : this(stream, sheet, columns, MostRows)
    {
    }

    internal XlsxWriter(Stream stream, XlsxSheet sheet, IReadOnlyList<TableColumn> columns, int mostRows)
    {
        (_zip, _sheet, _columns, _mostRows) = (new FixedZip(stream), sheet, columns, mostRows);
        _letters = [.. columns.Select((_, i) => Letters(i))];
        Begin();
    }

    /// <inheritdoc/>
    public void Write(IReadOnlyList<string> cells)
    {
        ArgumentNullException.ThrowIfNull(cells);
        if (_row == _mostRows)
        {
            Finish();
            Begin();
        }
        StartRow(LinesOf(cells));
        for (var i = 0; i < cells.Count; i++)
        {
            if (cells[i].Length > 0) Cell(i, cells[i]);
            else if (_columns[i].Kind == ColumnKind.Open) Blank(i);
        }
        _out!.WriteEndElement();
    }

    /// <inheritdoc/>
    public void End(IReadOnlyList<(string Name, string Value)> notes)
    {
        ArgumentNullException.ThrowIfNull(notes);
        Finish();
        Notes(notes);
        Lists();
        XlsxParts.Write(_zip!, _names);
        _zip!.Dispose();
        _zip = null;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _out?.Dispose();
        _zip?.Dispose();
    }

    private void Begin()
    {
        _names.Add(_names.Count == 0 ? _sheet.Name : string.Create(CultureInfo.InvariantCulture, $"{_sheet.Name} {_names.Count + 1}"));
        _row = 0;
        Open([.. _columns.Select(c => c.Width)], _columns.Count);
        StartRow(2);
        for (var i = 0; i < _columns.Count; i++) Text(i, XlsxParts.HeaderOf(_columns[i].Title), _columns[i].Title);
        _out!.WriteEndElement();
    }

    private void Open(IReadOnlyList<int> widths, int frozen)
    {
        _out = _zip!.Part($"xl/worksheets/sheet{_names.Count}.xml");
        _out.WriteStartDocument(standalone: true);
        _out.WriteStartElement("worksheet", Main);
        _out.WriteStartElement("sheetViews", Main);
        _out.WriteStartElement("sheetView", Main);
        if (_sheet.IsRightToLeft) _out.WriteAttributeString("rightToLeft", "1");
        _out.WriteAttributeString("workbookViewId", "0");
        if (frozen > 0)
        {
            _out.WriteStartElement("pane", Main);
            _out.WriteAttributeString("ySplit", "1");
            _out.WriteAttributeString("topLeftCell", "A2");
            _out.WriteAttributeString("activePane", "bottomLeft");
            _out.WriteAttributeString("state", "frozen");
            _out.WriteEndElement();
        }
        _out.WriteEndElement();
        _out.WriteEndElement();
        _out.WriteStartElement("cols", Main);
        for (var i = 0; i < widths.Count; i++)
        {
            _out.WriteStartElement("col", Main);
            _out.WriteAttributeString("min", Number(i + 1));
            _out.WriteAttributeString("max", Number(i + 1));
            _out.WriteAttributeString("width", Number(widths[i]));
            if (frozen > 0 && _sheet.IsOpen) _out.WriteAttributeString("style", Number(XlsxParts.StyleOf(_columns[i].Kind, "")));
            _out.WriteAttributeString("customWidth", "1");
            _out.WriteEndElement();
        }
        _out.WriteEndElement();
        _out.WriteStartElement("sheetData", Main);
    }

    private void Finish()
    {
        _out!.WriteEndElement();
        _out.WriteStartElement("autoFilter", Main);
        _out.WriteAttributeString("ref", $"A1:{_letters[^1]}{Number(_row)}");
        _out.WriteEndElement();
        Choices();
        Close();
    }

    private void Close()
    {
        _out!.WriteStartElement("pageSetup", Main);
        _out.WriteAttributeString("paperSize", "9");
        _out.WriteAttributeString("orientation", "landscape");
        _out.WriteEndElement();
        _out.WriteEndElement();
        _out.Dispose();
    }

    private void Notes(IReadOnlyList<(string Name, string Value)> notes)
    {
        if (notes.Count == 0) return;
        _names.Add(_sheet.NotesName);
        _row = 0;
        Open([28, 90], 0);
        foreach (var (name, value) in notes)
        {
            StartRow(1 + (value.Length / 80));
            Text(0, XlsxParts.HeaderOf(name), name);
            Text(1, XlsxParts.StyleOf(ColumnKind.Words, value), value);
            _out!.WriteEndElement();
        }
        _out!.WriteEndElement();
        Close();
    }

    // Not every program finds out itself how high a row must be for its words.
    private void StartRow(int lines)
    {
        _out!.WriteStartElement("row", Main);
        _out.WriteAttributeString("r", Number(++_row));
        _out.WriteAttributeString("ht", Number(lines * LineHeight));
        _out.WriteAttributeString("customHeight", "1");
    }

    private int LinesOf(IReadOnlyList<string> cells)
    {
        var lines = 1;
        for (var i = 0; i < cells.Count; i++)
        {
            if (_columns[i].Kind == ColumnKind.Words) lines = Math.Max(lines, 1 + (cells[i].Length / _columns[i].Width));
        }
        return Math.Min(lines, MostLines);
    }

    private void Cell(int column, string text)
    {
        var kind = _columns[column].Kind;
        if (kind != ColumnKind.Number)
        {
            Text(column, XlsxParts.StyleOf(kind, text), text);
            return;
        }
        Start(column, XlsxParts.Number);
        _out!.WriteElementString("v", Main, text);
        _out.WriteEndElement();
    }

    private void Blank(int column)
    {
        Start(column, XlsxParts.Blank);
        _out!.WriteEndElement();
    }

    private void Text(int column, int style, string text)
    {
        Start(column, style);
        _out!.WriteAttributeString("t", "inlineStr");
        _out.WriteStartElement("is", Main);
        _out.WriteStartElement("t", Main);
        _out.WriteAttributeString("xml", "space", null, "preserve");
        _out.WriteString(XmlText.ForCell(text.Length > MostCharacters ? string.Concat(text.AsSpan(0, MostCharacters - 1), "…") : text));
        _out.WriteEndElement();
        _out.WriteEndElement();
        _out.WriteEndElement();
    }

    private void Start(int column, int style)
    {
        _out!.WriteStartElement("c", Main);
        _out.WriteAttributeString("r", _letters.Length > column ? _letters[column] + Number(_row) : Letters(column) + Number(_row));
        _out.WriteAttributeString("s", Number(style));
    }

    internal static string Letters(int column)
    {
        var letters = "";
        for (var n = column; n >= 0; n = (n / 26) - 1) letters = (char)('A' + (n % 26)) + letters;
        return letters;
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
