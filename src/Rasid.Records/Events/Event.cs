using Rasid.Records.Claims;

namespace Rasid.Records.Events;

/// <summary>What claims are about, in the world: a family of claims.</summary>
/// <param name="Id">Anchor id of its first claim.</param>
/// <param name="Claims">Its claims in the record's order, at least one.</param>
public sealed record Event(Hash256 Id, IReadOnlyList<JoinedClaim> Claims)
{
    /// <summary>The claim whose fields stand for the event: the first.</summary>
    public Claim Lead => Claims[0].Claim;
}
