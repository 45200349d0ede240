namespace Rasid.Packs;

/// <summary>Where a place is and what it is. Immutable.</summary>
/// <param name="Kind">Kind as the pack names it: <c>city</c>, <c>crossing</c>, <c>region</c> …</param>
/// <param name="Latitude">Degrees north, WGS84, -90 to 90; null when not known.</param>
/// <param name="Longitude">Degrees east, WGS84, -180 to 180; null when not known.</param>
/// <param name="IsUnsure">Whether the row marks itself as unsure.</param>
public sealed record PlaceFacts(string Kind, decimal? Latitude, decimal? Longitude, bool IsUnsure);
