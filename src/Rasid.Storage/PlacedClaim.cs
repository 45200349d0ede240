using Rasid.Records;
using Rasid.Records.Claims;
using Rasid.Records.Events;

namespace Rasid.Storage;

/// <summary>A claim with what decides about its event.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Gist">What of it decides.</param>
/// <param name="Statement">The statement that it makes.</param>
/// <param name="IsLost">Whether the current reading no longer finds it and it stays because a person's word rests on it.</param>
public sealed record PlacedClaim(Claim Claim, ClaimGist Gist, Hash256 Statement, bool IsLost);
