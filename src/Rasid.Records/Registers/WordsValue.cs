using Rasid.Records.Json;

namespace Rasid.Records.Registers;

/// <summary>Words: a text, the id of a choice, voice, actor, agreement or provision, an EDTF date, a time, or the full id of something in the record.</summary>
/// <param name="Words">The words.</param>
public sealed record WordsValue(string Words) : FieldValue
{
    /// <inheritdoc/>
    public override void Write(CanonicalWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.Text(Words);
    }
}
