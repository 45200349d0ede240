namespace Rasid.Train;

/// <summary>A sentence as numbers.</summary>
internal sealed record Example((int Feature, float Value)[] Values, bool Yes, double Weight);
