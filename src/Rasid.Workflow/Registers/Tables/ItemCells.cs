using Rasid.Records;
using Rasid.Records.Registers;
using Rasid.Records.Registers.Items;

namespace Rasid.Workflow;

/// <summary>Items as cells of a table, so that what comes back can be held against them.</summary>
internal sealed class ItemCells(FieldNames names)
{
    private readonly FieldWords _words = new(names);

    /// <summary>What a column says of an item.</summary>
    public string Of(ItemColumn column, Item item, Register register, Language language)
    {
        if (column.Field is { } field) return Field(item.Field(column.Id), field, language);
        return column.Id switch
        {
            ItemColumn.Item => RecordId.Full(RecordIdKind.Item, item.Id),
            ItemColumn.Ref => item.Entered.Ref,
            ItemColumn.Voice => names.Voice(item.Entered.Voice, language),
            ItemColumn.Stage => string.Join(" ≠ ", item.Stages.Select(s => register.State(s)?.Label(language == Language.Arabic) ?? s)),
            ItemColumn.State => ItemWords.State(item.State, language),
            ItemColumn.Seen => ItemSeen.Of(item),
            _ => "",
        };
    }

    /// <summary>Whether a cell says what a column says of an item, in either language: programs that save tables change line ends and cut off spaces.</summary>
    public bool IsAs(string cell, ItemColumn column, Item item, Register register) =>
        IsSame(cell, Of(column, item, register, Language.Arabic)) || IsSame(cell, Of(column, item, register, Language.English));

    /// <summary>A value as it is typed.</summary>
    public string Value(RegisterField field, string json, Language language) => FieldWords.Value(json) is { } value ? _words.Typed(field, value, language) : json;

    // A conflict is shown, and settled where people see who said what.
    private string Field(ItemField? said, RegisterField field, Language language) =>
        said is null ? "" : string.Join(" ≠ ", said.Values.Select(v => Value(field, v.Json, language)));

    private static bool IsSame(string a, string b) => a == b || Plain(a) == Plain(b);

    private static string Plain(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
