namespace Rasid.Records.Claims;

/// <summary>An anchor that a person's word rests on, with the claim that it holds now.</summary>
/// <param name="Anchor">The anchor as the person's entry has it.</param>
/// <param name="IsApart">Whether its claim was taken out of what the program joins.</param>
/// <param name="Now">Id of the claim of the current reading that it holds, or of the claim that is kept because it is no longer found; null when neither is there.</param>
public sealed record HeldAnchor(ClaimAnchor Anchor, bool IsApart, Hash256? Now);
