using Rasid.Records.Json;

namespace Rasid.Records.Registers;

/// <summary>Somebody or somewhere that the pack does not know, in words.</summary>
/// <param name="Text">The words.</param>
public sealed record FreeValue(string Text) : FieldValue
{
    /// <inheritdoc/>
    public override void Write(CanonicalWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.StartObject().Member("text", Text).End();
    }
}
