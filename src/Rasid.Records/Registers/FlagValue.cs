using Rasid.Records.Json;

namespace Rasid.Records.Registers;

/// <summary>Yes or no.</summary>
/// <param name="Is">Whether yes.</param>
public sealed record FlagValue(bool Is) : FieldValue
{
    /// <inheritdoc/>
    public override void Write(CanonicalWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.Flag(Is);
    }
}
