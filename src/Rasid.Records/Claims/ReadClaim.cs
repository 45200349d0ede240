namespace Rasid.Records.Claims;

/// <summary>A claim as a reading drafted it, with the reason.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Rule">Why.</param>
public sealed record ReadClaim(Claim Claim, RuleStep Rule);
