using Rasid.Records;
using Rasid.Records.Positions;
using Rasid.Records.Registers;
using Rasid.Records.Registers.Items;
using Rasid.Storage;
using Rasid.Web.Endpoints;
using Rasid.Workflow;

namespace Rasid.Web.Pages;

/// <summary>Puts items of registers into the words of one page; the items that others name are looked up before. Not for several threads at once.</summary>
/// <param name="names">What ids are called.</param>
/// <param name="language">The language of the page.</param>
public sealed class RegisterTexts(FieldNames names, Language language)
{
    // A decision belongs to a meeting, its task to the decision: further up a heading says no more.
    private const int DeepestHeading = 2;
    private const int LongestPart = 110;

    private readonly FieldWords _words = new(names);
    private readonly Dictionary<Hash256, string> _items = [];

    /// <summary>The registers with their voices.</summary>
    public RegisterBook Book => names.Book;

    /// <summary>The language.</summary>
    public Language Language => language;

    /// <summary>Whether the page is in Arabic, as labels of packs ask.</summary>
    public bool IsArabic => language == Language.Arabic;

    /// <summary>What a voice is called.</summary>
    public string Voice(string id) => names.Voice(id, language);

    /// <summary>What a register is called; its id where the pack does not know it.</summary>
    public string Register(string id) => Book.Find(id)?.Label(IsArabic) ?? id;

    /// <summary>What a field is called, with the party where it has one; its id where the pack does not know it.</summary>
    /// <param name="register">Its register; null where the pack does not know it.</param>
    /// <param name="id">Id of the field, with the party where it has one.</param>
    public string Field(Register? register, string id)
    {
        var (field, party) = ItemFields.Split(id);
        var label = register?.Field(field)?.Label(IsArabic) ?? field;
        return party.Length == 0 ? label : $"{label} – {Voice(party)}";
    }

    /// <summary>A value in words.</summary>
    /// <param name="field">Its field; null where the pack does not have it.</param>
    /// <param name="json">Canonical JSON.</param>
    public string Value(RegisterField? field, string json)
    {
        if (FieldWords.Value(json) is not { IsNone: false } value) return _words.Shown(field, json, language);
        if (field?.Type == FieldType.Item) return string.Join(" · ", value.Each.Select(v => Item(v) ?? _words.Shown(field, v, language)));
        var text = _words.Shown(field, value, language);
        // A position keeps its own order among Arabic words, marks of degrees and minutes included.
        foreach (var place in value.Each.OfType<PlaceValue>().Where(p => IsArabic && p.Position is not null))
        {
            var position = place.Typed.Length > 0 ? place.Typed : PositionWriter.Write(place.Position!.Value, PositionForm.Degrees)!;
            text = text.Replace(position, $"\u2066{position}\u2069", StringComparison.Ordinal);
        }
        return text;
    }

    /// <summary>The label of an id in a field; null when the pack does not know it.</summary>
    public string? Label(RegisterField field, string id) => names.Label(field, id, language);

    /// <summary>What can be chosen in a field, in the pack's order: ids and labels. Empty where people type.</summary>
    public IReadOnlyList<(string Id, string Label)> Options(RegisterField field)
    {
        ArgumentNullException.ThrowIfNull(field);
        return field.Type is FieldType.Choice or FieldType.Party or FieldType.Voice or FieldType.Agreement or FieldType.Provision
            ? [.. names.Ids(field).Select(id => (id, Label(field, id) ?? id))]
            : [];
    }

    /// <summary>A value as a form has it: ids of what is chosen, else as it can be typed again, several one a line. Empty where there is none.</summary>
    public string Typed(RegisterField field, string json)
    {
        ArgumentNullException.ThrowIfNull(field);
        if (FieldWords.Value(json) is not { IsNone: false } value) return "";
        return string.Join('\n', value.Each.Select(v => v switch
        {
            WordsValue words when Options(field).Count > 0 => words.Words,
            AttachmentValue file => FormFiles.Write(file),
            _ => _words.Typed(field, v, language),
        }));
    }

    /// <summary>The files that a form names: the word for each, and its name and size.</summary>
    public IEnumerable<(string Word, string Shown)> Files(string typed)
    {
        ArgumentNullException.ThrowIfNull(typed);
        foreach (var word in typed.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (FormFiles.Read(word) is { } file) yield return (word, _words.Shown(null, file, language));
        }
    }

    /// <summary>What heads an item; its short id where nothing of it is said. Where sites say different things, all of them.</summary>
    public string Heading(Item item)
    {
        ArgumentNullException.ThrowIfNull(item);
        if (Book.Find(item.Register) is not { } register) return RecordId.Shown(RecordIdKind.Item, item.Id);
        var parts = register.Heading.Select(id => string.Join(" ≠ ", item.Fields
            .Where(f => ItemFields.Split(f.Id).Field == id)
            .SelectMany(f => f.Values).Where(v => v.Json != ItemFields.None).Select(v => Cut(Value(register.Field(id), v.Json)))));
        return string.Join(" · ", parts.Where(p => p.Length > 0)) is { Length: > 0 } heading ? heading : RecordId.Shown(RecordIdKind.Item, item.Id);
    }

    /// <summary>What heads an item that was looked up; null when it was not, or is not there.</summary>
    public string? Item(Hash256 id) => _items.GetValueOrDefault(id);

    /// <summary>Looks up the items that others name, so that they are called by their headings.</summary>
    /// <param name="record">The record.</param>
    /// <param name="viewer">On whose behalf.</param>
    /// <param name="items">Those that name them.</param>
    /// <param name="isWhole">Whether all their fields are shown, or only their headings.</param>
    /// <param name="cancellation">Stops the reads.</param>
    public Task NameAsync(IRegisterReads record, Viewer viewer, IEnumerable<Item> items, bool isWhole, CancellationToken cancellation) =>
        NameAsync(record, viewer, items, isWhole, 1, cancellation);

    private async Task NameAsync(IRegisterReads record, Viewer viewer, IEnumerable<Item> items, bool isWhole, int depth, CancellationToken cancellation)
    {
        if (depth > DeepestHeading) return;
        foreach (var id in items.SelectMany(i => Named(i, isWhole)).Distinct().Where(id => !_items.ContainsKey(id)).ToList())
        {
            if (await record.ItemAsync(viewer, Book, id, cancellation).ConfigureAwait(false) is not { } named) continue;
            await NameAsync(record, viewer, [named], false, depth + 1, cancellation).ConfigureAwait(false);
            _items[id] = Heading(named);
        }
    }

    private IEnumerable<Hash256> Named(Item item, bool isWhole)
    {
        var register = Book.Find(item.Register);
        return item.Fields
            .Where(f => register?.Field(ItemFields.Split(f.Id).Field) is { Type: FieldType.Item } field && (isWhole || register.Heading.Contains(field.Id)))
            .SelectMany(f => f.Values).Select(v => FieldWords.Value(v.Json)).OfType<Records.Registers.FieldValue>()
            .SelectMany(v => v.Each).Select(Id).OfType<Hash256>();
    }

    private string? Item(Records.Registers.FieldValue value) => Id(value) is { } id ? Item(id) : null;

    /// <summary>The id that a value names: of an event, a report or an item; null when it names none.</summary>
    public static Hash256? Id(Records.Registers.FieldValue value) =>
        value is WordsValue words && RecordId.TryParse(words.Words, out var id) && id.Prefix.Length == Hash256.Size * 2 ? Hash256.Parse(id.Prefix) : null;

    private static string Cut(string text) => text.Length <= LongestPart ? text : text[..(char.IsHighSurrogate(text[LongestPart - 1]) ? LongestPart - 1 : LongestPart)] + "…";
}
