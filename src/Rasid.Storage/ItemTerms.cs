using System.Text;
using Rasid.Records;
using Rasid.Records.Payloads;
using Rasid.Records.Registers;
using Rasid.Records.Registers.Items;

namespace Rasid.Storage;

/// <summary>By what items are found: the words, ids and days of their fields. Of a long text its first 400 characters.</summary>
public static class ItemTerms
{
    private const int MostWords = 400;

    /// <summary>What a value of a field is found by.</summary>
    /// <param name="id">Id of the field, with the party where it has one.</param>
    /// <param name="json">The value, canonical JSON; of a form that this version does not know nothing is found.</param>
    public static IEnumerable<ItemTerm> Of(string id, string json) => Parsed(json) is { } value
        ? value.Each.Select(Words).Where(w => w.Length > 0).Select(w => Term(ItemFields.Split(id).Field, w))
        : [];

    internal static IEnumerable<ItemTerm> Of(ItemSaying said) => Fields(said).All.SelectMany(f => Of(f.Key, f.Value));

    internal static IEnumerable<FieldValue> Values(ItemSaying said) => Fields(said).All.Select(f => Parsed(f.Value)).OfType<FieldValue>();

    private static ItemFields Fields(ItemSaying said) => said switch
    {
        ItemEntered entered => entered.Fields,
        ItemAmended amended => amended.Fields,
        _ => ItemFields.Empty,
    };

    // A value of another version of the program is kept and shown as it is; it is not searched.
    private static FieldValue? Parsed(string json)
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

    private static string Words(FieldValue value) => value switch
    {
        WordsValue words => Cut(words.Words),
        FreeValue free => Cut(free.Text),
        PlaceValue place => place.Id,
        _ => "",
    };

    private static string Cut(string words) => words.Length > MostWords ? words[..MostWords] : words;

    private static ItemTerm Term(string field, string words)
    {
        var days = words.Length <= 40 && (char.IsAsciiDigit(words[0]) || words[0] is '.' or '/') ? EdtfDays.Of(words) : null;
        return new ItemTerm(field, words, days?.From?.DayNumber, days?.To?.DayNumber);
    }
}
