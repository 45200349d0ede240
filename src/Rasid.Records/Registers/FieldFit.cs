using System.Globalization;

namespace Rasid.Records.Registers;

/// <summary>Whether a value fits a field. Pure and thread-safe.</summary>
/// <remarks>Ids of actors, places, agreements and provisions are not looked up here: the pack is on a higher floor.</remarks>
public static class FieldFit
{
    /// <summary>Longest text of a field, in UTF-16 units.</summary>
    public const int MostText = 10_000;

    /// <summary>Most values of a list.</summary>
    public const int MostValues = 200;

    private const int MostId = 200;

    /// <summary>Why a value does not fit a field; null when it does. That there is none fits every field.</summary>
    /// <param name="field">The field.</param>
    /// <param name="value">The value.</param>
    /// <param name="book">The registers with their voices.</param>
    public static ValueFault? Check(RegisterField field, FieldValue value, RegisterBook book)
    {
        ArgumentNullException.ThrowIfNull(field);
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(book);
        if (value.IsNone) return null;
        if (value is not PerValue per) return field.IsPerParty ? ValueFault.Of(ValueFaults.NotPerParty, field.Id, Listed(book.Parties.Select(p => $"{field.Id}/{p.Id}"))) : List(field, value, book);
        if (!field.IsPerParty) return ValueFault.Of(ValueFaults.PerParty);
        foreach (var (voice, said) in per.Values)
        {
            if (Party(voice, book) is { } unknown) return unknown;
            if (List(field, said, book) is { } fault) return fault;
        }
        return null;
    }

    private static ValueFault? List(RegisterField field, FieldValue value, RegisterBook book)
    {
        if (value is not ListValue list) return One(field, value, book);
        if (!field.IsMany) return ValueFault.Of(ValueFaults.NotMany);
        if (list.Values.Count > MostValues) return ValueFault.Of(ValueFaults.TooMany, Written(list.Values.Count), Written(MostValues));
        foreach (var one in list.Values)
        {
            if (One(field, one, book) is { } fault) return fault;
        }
        return null;
    }

    private static ValueFault? One(RegisterField field, FieldValue value, RegisterBook book) => (field.Type, value) switch
    {
        (FieldType.Text, WordsValue text) => Text(text.Words, MostText),
        (FieldType.Number, NumberValue number) => Number(field, number),
        (FieldType.YesNo, FlagValue) => null,
        (FieldType.Choice, WordsValue choice) => field.Option(choice.Words) is null ? ValueFault.Of(ValueFaults.NoOption, choice.Words, Listed(field.Options.Select(o => o.Id))) : null,
        (FieldType.Party, WordsValue party) => Party(party.Words, book),
        (FieldType.Voice, WordsValue voice) => book.Voice(voice.Words) is null ? ValueFault.Of(ValueFaults.NoVoice, voice.Words, Listed(book.Voices.Select(v => v.Id))) : null,
        (FieldType.Actor or FieldType.Place, FreeValue free) => Text(free.Text, MostText),
        (FieldType.Actor or FieldType.Agreement or FieldType.Provision, WordsValue id) => Text(id.Words, MostId),
        (FieldType.Place, PlaceValue place) => Text(place.Id + place.Typed, MostId + MostId),
        (FieldType.Date, WordsValue date) => TypedValue.TryDate(date.Words, out var edtf, out var fault) ? Same(edtf, date.Words, ValueFaults.DateUnread) : fault,
        (FieldType.Time, WordsValue time) => TypedValue.TryTime(time.Words, out var clock, out var fault) ? Same(clock, time.Words, ValueFaults.TimeUnread) : fault,
        (FieldType.Attachment, AttachmentValue file) => Text(file.Name + file.Type, MostId + MostId),
        (FieldType.Event or FieldType.Report or FieldType.Item, WordsValue id) => IsFull(id.Words) ? null : ValueFault.Of(ValueFaults.NoId, id.Words),
        _ => ValueFault.Of(ValueFaults.WrongKind, field.Type.Name()),
    };

    private static ValueFault? Number(RegisterField field, NumberValue number)
    {
        // What counts people or things begins at nought unless the pack says otherwise.
        var least = field.Min ?? 0;
        var fits = (number.Low ?? least) >= least && (number.High ?? least) >= least
            && (field.Max is not { } most || ((number.Low ?? most) <= most && (number.High ?? most) <= most));
        return fits ? null : ValueFault.Of(ValueFaults.NumberRange, TypedNumber.Write(number), Written(least), field.Max is { } max ? Written(max) : "");
    }

    private static ValueFault? Party(string voice, RegisterBook book) =>
        book.Voice(voice)?.Kind == VoiceKind.Party ? null : ValueFault.Of(ValueFaults.NoParty, voice, Listed(book.Parties.Select(p => p.Id)));

    private static ValueFault? Text(string text, int most)
    {
        if (text.Length > most) return ValueFault.Of(ValueFaults.TooLong, Written(text.Length), Written(most));
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1])) i++;
            else if (char.IsSurrogate(text[i]) || (char.IsControl(text[i]) && text[i] is not ('\n' or '\t'))) return ValueFault.Of(ValueFaults.BadText);
        }
        return null;
    }

    private static ValueFault? Same(string canonical, string written, string code) => canonical == written ? null : ValueFault.Of(code, written);

    private static bool IsFull(string id) => RecordId.TryParse(id, out var read) && read.Prefix.Length == Hash256.Size * 2;

    private static string Listed(IEnumerable<string> ids) => string.Join(", ", ids);

    private static string Written(long number) => number.ToString(CultureInfo.InvariantCulture);
}
