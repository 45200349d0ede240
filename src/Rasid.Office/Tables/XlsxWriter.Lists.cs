namespace Rasid.Office;

// What can be chosen in cells: a sheet of lists, and the cells that offer them.
public sealed partial class XlsxWriter
{
    // Words that no list offers are taken all the same: a cell may hold several of them.
    private void Choices()
    {
        var offering = Enumerable.Range(0, _columns.Count).Where(i => _columns[i].Options.Count > 0).ToList();
        if (offering.Count == 0) return;
        _out!.WriteStartElement("dataValidations", Main);
        _out.WriteAttributeString("count", Number(offering.Count));
        for (var list = 0; list < offering.Count; list++)
        {
            var (column, letters) = (offering[list], Letters(list));
            _out.WriteStartElement("dataValidation", Main);
            _out.WriteAttributeString("type", "list");
            _out.WriteAttributeString("allowBlank", "1");
            _out.WriteAttributeString("showErrorMessage", "0");
            _out.WriteAttributeString("sqref", $"{_letters[column]}2:{_letters[column]}{Number(MostRows)}");
            _out.WriteElementString("formula1", Main, $"'{_sheet.ListsName.Replace("'", "''", StringComparison.Ordinal)}'!${letters}$2:${letters}${Number(_columns[column].Options.Count + 1)}");
            _out.WriteEndElement();
        }
        _out.WriteEndElement();
    }

    private void Lists()
    {
        var offering = _columns.Where(c => c.Options.Count > 0).ToList();
        if (offering.Count == 0) return;
        _names.Add(_sheet.ListsName);
        _row = 0;
        Open([.. offering.Select(c => Math.Max(c.Width, 24))], 0);
        StartRow(1);
        for (var i = 0; i < offering.Count; i++) Text(i, XlsxParts.HeaderOf(offering[i].Title), offering[i].Title + _sheet.ListsMark);
        _out!.WriteEndElement();
        for (var row = 0; row < offering.Max(c => c.Options.Count); row++)
        {
            StartRow(1);
            for (var i = 0; i < offering.Count; i++)
            {
                if (row < offering[i].Options.Count) Text(i, XlsxParts.StyleOf(ColumnKind.Words, offering[i].Options[row]), offering[i].Options[row]);
            }
            _out.WriteEndElement();
        }
        _out.WriteEndElement();
        Close();
    }
}
