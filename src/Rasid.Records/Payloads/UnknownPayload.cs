namespace Rasid.Records.Payloads;

/// <summary>A payload of a kind or version that this version of Rasid does not know: kept, carried, shown as unknown.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Version">Its version.</param>
public sealed record UnknownPayload(string Kind, int Version);
