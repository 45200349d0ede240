using Rasid.Records.Json;
using Rasid.Records.Positions;

namespace Rasid.Records.Registers;

/// <summary>A place: one of the pack, a position, or both.</summary>
/// <param name="Id">Id of the place in the pack; empty when only the position is known.</param>
/// <param name="Position">The position; null when only the place is known.</param>
/// <param name="Typed">The position as it was written: degrees, UTM or MGRS; empty without a position or when not known.</param>
public sealed record PlaceValue(string Id, Position? Position = null, string Typed = "") : FieldValue
{
    /// <inheritdoc/>
    public override void Write(CanonicalWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.StartObject().Optional("id", Id);
        if (Position is { } position)
        {
            writer.Member("lat", position.Latitude).Member("lon", position.Longitude);
            if (position.Precision > 0) writer.Member("precision", position.Precision);
            writer.Optional("typed", Typed);
        }
        writer.End();
    }
}
