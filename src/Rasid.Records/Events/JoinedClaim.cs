using Rasid.Records.Claims;

namespace Rasid.Records.Events;

/// <summary>A claim in its event, with the reason why it is there.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Reason">Stable code: <c>first</c>, or what joined it (<c>same-words</c>).</param>
public sealed record JoinedClaim(Claim Claim, string Reason);
