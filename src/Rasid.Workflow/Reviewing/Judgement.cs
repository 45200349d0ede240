using Rasid.Records;

namespace Rasid.Workflow;

/// <summary>A person's word on one claim, one of several.</summary>
/// <param name="Claim">Id of the claim.</param>
/// <param name="Kind">As <see cref="ReviewClaims.JudgeAsync"/> takes it.</param>
/// <param name="Fields">The fields as they should be; only to amend or correct.</param>
/// <param name="Said">Why, and over which state.</param>
public sealed record Judgement(Hash256 Claim, string Kind, TypedClaim Fields, ReviewSaid Said);
