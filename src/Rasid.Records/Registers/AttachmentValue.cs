using Rasid.Records.Json;

namespace Rasid.Records.Registers;

/// <summary>A file that is kept with the record.</summary>
/// <param name="Sha256">Hash of its bytes.</param>
/// <param name="Name">Its name, without folders.</param>
/// <param name="Size">Its length in bytes.</param>
/// <param name="Type">Its media type, such as <c>image/jpeg</c>.</param>
public sealed record AttachmentValue(Hash256 Sha256, string Name, long Size, string Type) : FieldValue
{
    /// <inheritdoc/>
    public override void Write(CanonicalWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.StartObject().Member("name", Name).Member("sha256", Sha256).Member("size", Size).Member("type", Type).End();
    }
}
