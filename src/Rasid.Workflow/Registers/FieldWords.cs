using System.Globalization;
using System.Text;
using Rasid.Records;
using Rasid.Records.Positions;
using Rasid.Records.Registers;
using Rasid.Records.Registers.Items;

namespace Rasid.Workflow;

/// <summary>Writes values of fields as people read them, and faults of what they typed. Safe on any thread.</summary>
/// <param name="names">What ids are called.</param>
public sealed class FieldWords(FieldNames names)
{
    private static readonly WordBook Words = new("Rasid.Workflow.Registers.Fields");

    /// <summary>Why something typed is no value, with what to do.</summary>
    public static string Fault(ValueFault fault, Language language)
    {
        ArgumentNullException.ThrowIfNull(fault);
        var arguments = fault.Code == ValueFaults.WrongKind ? [Words.Get("type." + fault.Arguments[0], language)] : fault.Arguments;
        if (fault.Code == ValueFaults.NumberRange)
        {
            var code = fault.Arguments[2].Length > 0 ? "fault.number-range" : "fault.number-least";
            return Words.Format(code, language, [.. arguments]);
        }
        return Words.Format("fault." + fault.Code, language, [.. arguments]);
    }

    /// <summary>Yes or no.</summary>
    public static string Flag(bool isYes, Language language) => Words.Get(isYes ? "yes" : "no", language);

    /// <summary>What a type of field is called.</summary>
    public static string Type(FieldType type, Language language) => Words.Get("type." + type.Name(), language);

    /// <summary>A value in words. Values by party come each with its party.</summary>
    /// <param name="field">Its field; null where the pack does not have it any more.</param>
    /// <param name="value">The value.</param>
    /// <param name="language">The language.</param>
    public string Shown(RegisterField? field, FieldValue value, Language language) => value switch
    {
        ListValue { Values.Count: 0 } => Words.Get("none", language),
        ListValue list => string.Join(Words.Get("between", language), list.Values.Select(v => Shown(field, v, language))),
        PerValue per => string.Join(Words.Get("between", language), per.Values.Select(v => Words.Format("of-party", language, names.Voice(v.Key, language), Shown(field, v.Value, language)))),
        FlagValue flag => Flag(flag.Is, language),
        NumberValue number => Number(field, number, language),
        FreeValue free => free.Text,
        AttachmentValue file => Words.Format("file", language, file.Name, Size(file.Size, language)),
        PlaceValue place => Place(field, place, language),
        WordsValue words when field is null => words.Words,
        WordsValue words => field.Type switch
        {
            FieldType.Date => DayWords.Of(words.Words, language),
            FieldType.Time => words.Words.Replace('/', '–'),
            FieldType.Event or FieldType.Report or FieldType.Item => Short(words.Words),
            FieldType.Text => words.Words,
            _ => names.Label(field, words.Words, language) ?? words.Words,
        },
        _ => "",
    };

    /// <summary>A value of canonical JSON in words; the JSON itself where it is no value.</summary>
    /// <param name="field">Its field; null where the pack does not have it any more.</param>
    /// <param name="json">Canonical JSON.</param>
    /// <param name="language">The language.</param>
    public string Shown(RegisterField? field, string json, Language language)
    {
        ArgumentNullException.ThrowIfNull(json);
        return Value(json) is { } value ? Shown(field, value, language) : json;
    }

    /// <summary>A value as it can be typed again, with labels for ids: <see cref="TypedFields"/> reads it. Empty where there is none.</summary>
    /// <param name="field">Its field.</param>
    /// <param name="value">The value; none by party.</param>
    /// <param name="language">The language of labels.</param>
    public string Typed(RegisterField field, FieldValue value, Language language)
    {
        ArgumentNullException.ThrowIfNull(field);
        return value switch
        {
            ListValue list => string.Join(language == Language.Arabic ? "؛ " : "; ", list.Values.Select(v => Typed(field, v, language))),
            FlagValue flag => Flag(flag.Is, language),
            NumberValue number => TypedNumber.Write(number),
            FreeValue free => free.Text,
            AttachmentValue file => file.Name,
            PlaceValue { Position: null } place => Name(field, place.Id, language),
            PlaceValue place => place.Id.Length > 0 ? $"{Name(field, place.Id, language)} @ {Position(place)}" : Position(place),
            WordsValue words when field.Type is FieldType.Event or FieldType.Report or FieldType.Item => Short(words.Words),
            WordsValue words => Name(field, words.Words, language),
            _ => "",
        };
    }

    /// <summary>What heads an item: its fields of the register's heading in words, apart by a middle dot; empty where none of them says anything.</summary>
    /// <param name="register">Its register.</param>
    /// <param name="fields">Its values.</param>
    /// <param name="language">The language.</param>
    public string Heading(Register register, ItemFields fields, Language language)
    {
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(fields);
        return string.Join(" · ", register.Heading.Select(id => fields[id] is { } json ? Shown(register.Field(id), json, language) : "").Where(t => t.Length > 0));
    }

    /// <summary>The value of canonical JSON; null where it is none.</summary>
    public static FieldValue? Value(string json)
    {
        try
        {
            return FieldValue.Parse(Encoding.UTF8.GetBytes(json));
        }
        catch (FormatException)
        {
            return null;
        }
    }

    // A label that several bear leads nowhere when it is typed again; then the id stands.
    private string Name(RegisterField field, string id, Language language) =>
        names.Label(field, id, language) is { } label && names.Find(field, label) is [var only] && only == id ? label : id;

    private string Place(RegisterField? field, PlaceValue place, Language language)
    {
        var name = place.Id.Length == 0 ? "" : field is null ? place.Id : names.Label(field, place.Id, language) ?? place.Id;
        return place.Position is null ? name : name.Length == 0 ? Position(place) : Words.Format("at", language, name, Position(place));
    }

    private static string Position(PlaceValue place) => place.Typed.Length > 0 ? place.Typed : PositionWriter.Write(place.Position!.Value, PositionForm.Degrees)!;

    private static string Number(RegisterField? field, NumberValue number, Language language)
    {
        var unit = field?.Unit(language == Language.Arabic) is { Length: > 0 } name ? " " + name : "";
        var said = number switch
        {
            { IsExact: true } => Digits(number.Low!.Value) + unit,
            { High: null } => Words.Format("at-least", language, Digits(number.Low!.Value) + unit),
            { Low: null } => Words.Format("at-most", language, Digits(number.High!.Value) + unit),
            _ => Words.Format("from-to", language, Digits(number.Low!.Value), Digits(number.High!.Value) + unit),
        };
        return number.IsAbout ? Words.Format("about", language, said) : said;
    }

    private static string Short(string id) => RecordId.TryParse(id, out var read) && read.Prefix.Length > RecordId.ShownDigits ? (read with { Prefix = read.Prefix[..RecordId.ShownDigits] }).ToString() : id;

    private static string Size(long bytes, Language language) => bytes switch
    {
        < 1 << 10 => Words.Format("size.bytes", language, bytes),
        < 1 << 20 => Words.Format("size.kilobytes", language, bytes >> 10),
        _ => Words.Format("size.megabytes", language, (bytes / 1_048_576.0).ToString("F1", CultureInfo.InvariantCulture)),
    };

    private static string Digits(long number) => number.ToString(CultureInfo.InvariantCulture);
}
