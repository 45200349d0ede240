using Rasid.Text;

namespace Rasid.Records.Claims;

/// <summary>Finds in a newer reading the claim that an older anchor holds. Pure.</summary>
public static class CarryOver
{
    /// <summary>
    /// The claim with that very anchor, else the one of the same type whose trigger overlaps most, of equals the first; null when the reading has
    /// none: then the claim is no longer found.
    /// </summary>
    /// <param name="anchor">The older anchor.</param>
    /// <param name="claims">The claims of the newer reading of the same report, in its order.</param>
    public static Claim? Match(ClaimAnchor anchor, IEnumerable<Claim> claims)
    {
        ArgumentNullException.ThrowIfNull(anchor);
        ArgumentNullException.ThrowIfNull(claims);
        var id = anchor.Id;
        (Claim? Claim, int Overlap) best = (null, 0);
        foreach (var claim in claims)
        {
            if (claim.Id == id) return claim;
            var overlap = claim.Anchor.Type == anchor.Type ? Overlap(anchor.Trigger, claim.Anchor.Trigger) : 0;
            if (overlap > best.Overlap) best = (claim, overlap);
        }
        return best.Claim;
    }

    private static int Overlap(IReadOnlyList<TextSpan> a, IReadOnlyList<TextSpan> b) =>
        a.Sum(x => b.Sum(y => Math.Max(0, Math.Min(x.End, y.End) - Math.Max(x.Start, y.Start))));
}
