using Rasid.Records;
using Rasid.Records.Claims;
using Rasid.Records.Events;

namespace Rasid.Storage;

/// <summary>A claim with what decides about its event.</summary>
/// <param name="Claim">The claim as it was read, or as a person added it.</param>
/// <param name="Gist">What of it decides.</param>
/// <param name="Statement">The statement that it makes.</param>
/// <param name="IsLost">Whether the current reading no longer finds it and it stays because a person's word rests on it.</param>
public sealed record PlacedClaim(Claim Claim, ClaimGist Gist, Hash256 Statement, bool IsLost)
{
    /// <summary>What review made of it; one of <see cref="Rasid.Records.Reviews.ReviewVerdicts"/>.</summary>
    public string Verdict { get; init; } = "";

    /// <summary>The claim with persons' changes, as it is shown; null when they changed nothing.</summary>
    public Claim? Revised { get; init; }

    /// <summary>Whether a person added it and the current reading does not have it.</summary>
    public bool IsByHand { get; init; }

    /// <summary>The claim as it is shown.</summary>
    public Claim Shown => Revised ?? Claim;
}
