using Rasid.Storage;

namespace Rasid.Workflow;

/// <summary>A table of what was said of items that is being read, with all that its rows are read by.</summary>
/// <param name="Record">The record.</param>
/// <param name="Names">The registers, and what ids are called.</param>
/// <param name="Header">Where its columns stand.</param>
/// <param name="Index">The items that are there.</param>
/// <param name="Viewer">On whose behalf.</param>
/// <param name="Said">In whose name and why, where a row does not say it itself.</param>
/// <param name="Language">Language of titles and sentences.</param>
internal sealed record SayingTable(IRecord Record, FieldNames Names, ItemHeader Header, ItemIndex Index, Viewer Viewer, ItemSaid Said, Language Language)
{
    public TypedFields Typed { get; } = new(Names, Record);

    public string Title(string column) => new ItemColumn(column).Title(Names, Language);
}
