using Rasid.Office;
using Rasid.Records.Registers;

namespace Rasid.Workflow;

/// <summary>Where the columns of a register stand in a table that was given: by their ids, or by their titles in either language.</summary>
internal sealed class ItemHeader
{
    private readonly Dictionary<string, int> _at = new(StringComparer.Ordinal);

    private ItemHeader(IReadOnlyList<ItemColumn> columns, int count) => (Columns, Count) = (columns, count);

    /// <summary>The columns that the table has, in the register's order.</summary>
    public IReadOnlyList<ItemColumn> Columns { get; private set; }

    /// <summary>Number of columns of the table.</summary>
    public int Count { get; }

    /// <summary>The columns of a header, or why it is none; both null and empty where nothing in it is of the register.</summary>
    public static (ItemHeader? Header, string Why) Of(TableRow row, Register register, FieldNames names, Language language)
    {
        var known = Known([.. ItemColumn.All(register, names.Book), new(ItemColumn.Fault)], names);
        if (!row.Cells.Any(c => Find(known, c.Text) is { Field: not null })) return (null, "");
        return Of(row, known, ItemColumn.Open(register, names.Book), language);
    }

    /// <summary>The columns of a table of what was said of items, or why it is none; both null and empty where it has neither words nor states.</summary>
    public static (ItemHeader? Header, string Why) OfSayings(TableRow row, FieldNames names, Language language)
    {
        var known = Known([.. ItemColumn.Sayings, new(ItemColumn.Fault)], names);
        if (!row.Cells.Any(c => Find(known, c.Text) is { Id: ItemColumn.Word or ItemColumn.Into })) return (null, "");
        return Of(row, known, ItemColumn.Sayings, language);
    }

    private static (ItemHeader? Header, string Why) Of(TableRow row, Dictionary<string, ItemColumn> known, IReadOnlyList<ItemColumn> open, Language language)
    {
        var header = new ItemHeader([], row.Cells.Count);
        var found = new List<ItemColumn>();
        for (var i = 0; i < row.Cells.Count; i++)
        {
            var title = row.Cells[i].Text.Trim();
            if (title.Length == 0) continue;
            if (Find(known, title) is not { } column)
                return (null, TableWords.Of("column-unknown", language, title, string.Join(", ", open.Select(c => c.Id))));
            if (!header._at.TryAdd(column.Id, i)) return (null, TableWords.Of("column-doubled", language, title));
            found.Add(column);
        }
        header.Columns = found;
        return (header, "");
    }

    /// <summary>The cell of a row in a column; empty where the table has none.</summary>
    public TableCell Cell(TableRow row, string column) => _at.TryGetValue(column, out var at) && at < row.Cells.Count ? row.Cells[at] : TableCell.Empty;

    /// <summary>What stands in a column of a row, without blanks at its ends.</summary>
    public string Text(TableRow row, string column) => Cell(row, column).Text.Trim();

    private static Dictionary<string, ItemColumn> Known(IReadOnlyList<ItemColumn> columns, FieldNames names)
    {
        var known = new Dictionary<string, ItemColumn>(StringComparer.Ordinal);
        foreach (var column in columns) known[Key(column.Id)] = column;
        // Titles come after all ids: what one column is called another may have for its id.
        foreach (var column in columns)
        {
            known.TryAdd(Key(column.Id.Replace('/', '.')), column);
            known.TryAdd(Key(column.Id.TrimStart('_')), column);
            foreach (var language in Enum.GetValues<Language>()) known.TryAdd(Key(column.Title(names, language)), column);
        }
        return known;
    }

    private static ItemColumn? Find(Dictionary<string, ItemColumn> known, string title)
    {
        var text = title.Trim();
        if (known.TryGetValue(Key(text), out var column)) return column;
        return text.EndsWith(']') && text.LastIndexOf('[') is var open and >= 0 ? known.GetValueOrDefault(Key(text[(open + 1)..^1])) : null;
    }

    private static string Key(string title) => string.Join(' ', title.Replace('*', ' ').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToUpperInvariant();
}
