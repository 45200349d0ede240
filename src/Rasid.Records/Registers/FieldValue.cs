using System.Text;
using System.Text.Json;
using Rasid.Records.Json;

namespace Rasid.Records.Registers;

/// <summary>
/// What is said of a field: words, a number, yes or no, a place, somebody, a file, or a list of these. Immutable, equal by what it says; safe on any thread.
/// </summary>
/// <remarks>
/// The kind shows in the JSON itself, so that the items of a register can be read and merged without the pack that defines it. Whether a value
/// fits its field is another question, see <see cref="FieldFit"/>.
/// </remarks>
public abstract record FieldValue
{
    /// <summary>That there is none: the empty list.</summary>
    public static FieldValue None { get; } = new ListValue([]);

    /// <summary>Whether it says that there is none.</summary>
    public bool IsNone => this is ListValue { Values.Count: 0 };

    /// <summary>The values that it holds: those of a list, each of those by party, else itself.</summary>
    public IEnumerable<FieldValue> Each => this switch
    {
        ListValue list => list.Values,
        PerValue per => per.Values.Values.SelectMany(v => v.Each),
        _ => [this],
    };

    /// <summary>Whether a word names a part of a value in JSON, so that no voice can bear it as its id.</summary>
    public static bool IsReserved(string word) => ValueJson.Reserved.Contains(word);

    /// <summary>Reads a value.</summary>
    /// <exception cref="FormatException">It is no value of a field.</exception>
    public static FieldValue Read(JsonElement json)
    {
        try
        {
            return ValueJson.Read(json, mayHold: true);
        }
        catch (InvalidOperationException e)
        {
            throw new FormatException("a value of a field has a member of the wrong kind", e);
        }
    }

    /// <summary>Reads a value.</summary>
    /// <param name="json">JSON in UTF-8.</param>
    /// <exception cref="FormatException">It is no JSON, or no value of a field.</exception>
    public static FieldValue Parse(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return Read(document.RootElement);
        }
        catch (JsonException e)
        {
            throw new FormatException("a value of a field is no JSON", e);
        }
    }

    /// <summary>Writes it as canonical JSON.</summary>
    /// <exception cref="EncoderFallbackException">A text in it is not valid Unicode.</exception>
    public abstract void Write(CanonicalWriter writer);

    /// <summary>Its canonical JSON.</summary>
    public string ToJson()
    {
        var writer = new CanonicalWriter();
        Write(writer);
        return Encoding.UTF8.GetString(writer.ToArray());
    }
}
