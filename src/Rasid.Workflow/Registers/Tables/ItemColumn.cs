using Rasid.Office;
using Rasid.Records.Registers;
using Rasid.Records.Registers.Items;

namespace Rasid.Workflow;

/// <summary>A column of a table of items: one of its own, a field, or a field of one party.</summary>
/// <param name="Id">Its name for programs.</param>
/// <param name="Field">The field; null for columns that every register has.</param>
/// <param name="Party">Id of the party's voice; empty where the field has one value for all.</param>
internal sealed record ItemColumn(string Id, RegisterField? Field = null, string Party = "")
{
    public const string Item = "id";
    public const string Ref = "ref";
    public const string Voice = "voice";

    // What a register may well have a field of, so that a mark sets them apart.
    public const string Reason = "_reason";
    public const string Stage = "_stage";
    public const string State = "_state";
    public const string Seen = "_seen";
    public const string Fault = "_fault";

    // Of a table of what was said of items.
    public const string InRegister = "register";
    public const string Word = "word";
    public const string OfField = "field";
    public const string Value = "value";
    public const string Into = "state";
    public const string Day = "day";

    /// <summary>The columns of a table of what was said of items, in order.</summary>
    public static IReadOnlyList<ItemColumn> Sayings { get; } =
        [new(InRegister), new(Item), new(Ref), new(Voice), new(Word), new(OfField), new(Value), new(Into), new(Day), new(Reason)];

    /// <summary>The columns that are filled in, in order.</summary>
    public static IReadOnlyList<ItemColumn> Open(Register register, RegisterBook book) =>
        [new(Item), new(Ref), new(Voice), .. register.Fields.SelectMany(f => Of(f, book)), new(Reason)];

    /// <summary>Every column, those that are only shown behind the others.</summary>
    public static IReadOnlyList<ItemColumn> All(Register register, RegisterBook book) => [.. Open(register, book), new(Stage), new(State), new(Seen)];

    /// <summary>What people call it.</summary>
    public string Title(FieldNames names, Language language)
    {
        if (Field is null) return TableWords.Of("column." + Id, language);
        var label = Field.Label(language == Language.Arabic);
        return Party.Length == 0 ? label : TableWords.Of("title.party", language, label, names.Voice(Party, language));
    }

    /// <summary>The column as it is written, with its id, so that a translated or shortened title still leads to it.</summary>
    public TableColumn Write(FieldNames names, Register register, Language language)
    {
        var title = TableWords.Of(Field?.IsRequired == true ? "title.needed" : "title", language, Title(names, language), Id);
        var isWords = Field?.Type is FieldType.Text or FieldType.Actor or FieldType.Place or FieldType.Provision or FieldType.Agreement || Id is Reason or Fault;
        var isCode = Field is { Type: FieldType.Number or FieldType.Date or FieldType.Time or FieldType.Event or FieldType.Report or FieldType.Item } || Id is Item or Ref or Seen;
        return new TableColumn(Id, title, isCode ? ColumnKind.Code : ColumnKind.Words, isWords ? 28 : 18) { Options = Options(names, register, language) };
    }

    /// <summary>A column of a table of what was said of items, as it is written.</summary>
    public TableColumn WriteSaying(FieldNames names, Language language) =>
        new(Id, TableWords.Of("title", language, Title(names, language), Id), Id is Value or Reason or Fault ? ColumnKind.Words : ColumnKind.Code, Id is Reason or Fault ? 28 : 18);

    private string[] Options(FieldNames names, Register register, Language language)
    {
        if (Id == Voice && Field is null) return [.. register.Enter.Select(v => names.Voice(v, language))];
        return Field?.Type switch
        {
            FieldType.Choice or FieldType.Party or FieldType.Voice or FieldType.Agreement => [.. names.Ids(Field).Select(id => names.Label(Field, id, language) ?? id)],
            // Clauses of two agreements may be called the same.
            FieldType.Provision => [.. names.Ids(Field).Select(id => $"{id} {names.Label(Field, id, language)}")],
            FieldType.YesNo => [FieldWords.Flag(true, language), FieldWords.Flag(false, language)],
            _ => [],
        };
    }

    private static IEnumerable<ItemColumn> Of(RegisterField field, RegisterBook book) =>
        field.IsPerParty ? book.Parties.Select(p => new ItemColumn(ItemFields.IdFor(field.Id, p.Id), field, p.Id)) : [new(field.Id, field)];
}
