using Rasid.Office;
using Rasid.Records.Registers;
using Rasid.Storage;

namespace Rasid.Workflow;

/// <summary>Writes registers as tables: an empty one to fill in, or its items.</summary>
/// <param name="names">The registers, and what ids are called.</param>
public sealed class RegisterTables(FieldNames names)
{
    private const int PageSize = 500;

    private readonly ItemCells _cells = new(names);

    /// <summary>Writes an empty table of a register: a column a field, what can be chosen, and how it is filled in.</summary>
    /// <param name="stream">Where to; it stays open.</param>
    /// <param name="register">The register.</param>
    /// <param name="isWorkbook">Whether as a workbook; else as CSV, which has no room for choices and notes.</param>
    /// <param name="language">Language of titles, choices and notes.</param>
    public void WriteTemplate(Stream stream, Register register, bool isWorkbook, Language language)
    {
        ArgumentNullException.ThrowIfNull(register);
        var columns = ItemColumn.Open(register, names.Book);
        using var table = Begin(stream, Written(columns, register, language), isWorkbook, language);
        table.End(Notes(register, columns, language));
    }

    /// <summary>Writes the items of a register that a viewer sees, so that they can be changed in the table and imported again.</summary>
    /// <param name="record">The record.</param>
    /// <param name="viewer">On whose behalf.</param>
    /// <param name="stream">Where to; it stays open.</param>
    /// <param name="register">The register.</param>
    /// <param name="isWorkbook">Whether as a workbook; else as CSV.</param>
    /// <param name="language">Language of titles, labels and notes.</param>
    /// <param name="cancellation">Stops between pages.</param>
    /// <returns>Number of items.</returns>
    public async Task<int> WriteItemsAsync(
        IRegisterReads record, Viewer viewer, Stream stream, Register register, bool isWorkbook, Language language, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(register);
        var columns = ItemColumn.All(register, names.Book);
        using var table = Begin(stream, Written(columns, register, language), isWorkbook, language);
        var count = 0;
        var query = new ItemQuery(register.Id) { Take = PageSize };
        while (true)
        {
            var page = await record.ItemsAsync(viewer, names.Book, query, cancellation).ConfigureAwait(false);
            foreach (var item in page.Items) table.Write([.. columns.Select(c => _cells.Of(c, item, register, language))]);
            count += page.Items.Count;
            if (page.Next.Length == 0) break;
            query = query with { After = page.Next };
        }
        table.End([.. Notes(register, columns, language), (TableWords.Of("note.items", language), $"{count}")]);
        return count;
    }

    /// <summary>Writes the rows that were refused, as they were given, each with what is wrong in a column of its own: mended, the table can be imported.</summary>
    /// <param name="stream">Where to; it stays open.</param>
    /// <param name="register">The register.</param>
    /// <param name="answer">What became of the table.</param>
    /// <param name="isWorkbook">Whether as a workbook; else as CSV.</param>
    /// <param name="language">Language of titles and faults.</param>
    public void WriteRefused(Stream stream, Register register, ItemImport answer, bool isWorkbook, Language language)
    {
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(answer);
        var given = answer.Rows.Where(r => r.Outcome == ItemOutcome.Refused).ToList();
        ItemColumn[] columns = [new(ItemColumn.Fault), .. ItemColumn.All(register, names.Book).Where(c => given.Exists(r => r.Cells.ContainsKey(c.Id)))];
        using var table = Begin(stream, Written(columns, register, language), isWorkbook, language);
        foreach (var row in given)
            table.Write([string.Join('\n', row.Faults.Select(f => f.ToString())), .. columns.Skip(1).Select(c => row.Cells.GetValueOrDefault(c.Id, ""))]);
        table.End(Notes(register, columns, language));
    }

    /// <summary>Writes the rows of a table of what was said of items that were refused, as they were given, each with what is wrong.</summary>
    /// <param name="stream">Where to; it stays open.</param>
    /// <param name="answer">What became of the table.</param>
    /// <param name="isWorkbook">Whether as a workbook; else as CSV.</param>
    /// <param name="language">Language of titles and faults.</param>
    public void WriteRefusedSayings(Stream stream, ItemImport answer, bool isWorkbook, Language language)
    {
        ArgumentNullException.ThrowIfNull(answer);
        var given = answer.Rows.Where(r => r.Outcome == ItemOutcome.Refused).ToList();
        ItemColumn[] columns = [new(ItemColumn.Fault), .. ItemColumn.Sayings.Where(c => given.Exists(r => r.Cells.ContainsKey(c.Id)))];
        using var table = Begin(stream, [.. columns.Select(c => c.WriteSaying(names, language))], isWorkbook, language);
        foreach (var row in given)
            table.Write([string.Join('\n', row.Faults.Select(f => f.ToString())), .. columns.Skip(1).Select(c => row.Cells.GetValueOrDefault(c.Id, ""))]);
        table.End([]);
    }

    private TableColumn[] Written(IReadOnlyList<ItemColumn> columns, Register register, Language language) => [.. columns.Select(c => c.Write(names, register, language))];

    private static ITableWriter Begin(Stream stream, TableColumn[] written, bool isWorkbook, Language language)
    {
        if (!isWorkbook) return new CsvWriter(stream, written);
        var sheet = new XlsxSheet(TableWords.Of("sheet", language), TableWords.Of("sheet.notes", language), language == Language.Arabic)
        {
            ListsName = TableWords.Of("sheet.lists", language),
            ListsMark = TableWords.Of("lists.mark", language),
            IsOpen = true,
        };
        return new XlsxWriter(stream, sheet, written);
    }

    private List<(string Name, string Value)> Notes(Register register, IReadOnlyList<ItemColumn> columns, Language language)
    {
        var isArabic = language == Language.Arabic;
        var notes = new List<(string, string)>
        {
            (TableWords.Of("note.register", language), $"{register.Label(isArabic)} ({register.Id})"),
            (TableWords.Of("note.about", language), register.About(isArabic)),
        };
        foreach (var key in new[] { "note.id", "note.ref", "note.voice", "note.many", "note.star" }) notes.Add((TableWords.Of(key, language), TableWords.Of(key + ".how", language)));
        foreach (var column in columns.Where(c => c.Field is not null))
        {
            var type = FieldWords.Type(column.Field!.Type, language);
            var hint = column.Field.Hint(isArabic);
            notes.Add((TableWords.Of("note.field", language, column.Title(names, language), column.Id), hint.Length == 0 ? type : TableWords.Of("note.field.how", language, type, hint)));
        }
        return notes;
    }
}
