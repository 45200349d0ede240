using Rasid.Records.Registers;
using Rasid.Records.Registers.Items;
using Rasid.Storage;

namespace Rasid.Workflow;

/// <summary>A table of items that is being read, with all that its rows are read by.</summary>
/// <param name="Record">The record.</param>
/// <param name="Names">The registers, and what ids are called.</param>
/// <param name="Site">From where it is written.</param>
/// <param name="Register">The register.</param>
/// <param name="Header">Where its columns stand.</param>
/// <param name="Index">The items that are there.</param>
/// <param name="Viewer">On whose behalf.</param>
/// <param name="Said">In whose name and why, where a row does not say it itself.</param>
/// <param name="Language">Language of titles and sentences.</param>
internal sealed record ItemTable(
    IRecord Record, FieldNames Names, ItemSite Site, Register Register, ItemHeader Header, ItemIndex Index, Viewer Viewer, ItemSaid Said, Language Language)
{
    public ItemCells Cells { get; } = new(Names);

    public TypedFields Typed { get; } = new(Names, Record);

    public string Title(ItemColumn column) => column.Title(Names, Language);

    public string Title(string id) => Title(Column(id));

    /// <summary>A fault of a use case beside the column that it is about.</summary>
    public RowFault Fault(ItemFault fault)
    {
        var column = Header.Columns.FirstOrDefault(c => c.Field is not null && (c.Id == fault.Field || c.Field.Id == fault.Field));
        var title = column is null ? "" : Title(column);
        return fault.Value is { } value ? new RowFault(title.Length > 0 ? title : fault.Field, FieldWords.Fault(value, Language)) : new RowFault(title, fault.Sentence(Names, Language));
    }

    private ItemColumn Column(string id) => Header.Columns.FirstOrDefault(c => c.Id == id) ?? new ItemColumn(id);
}
