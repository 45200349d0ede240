using Rasid.Records.Claims;

namespace Rasid.Web.Pages;

/// <summary>The people and places of a claim by what they are in it.</summary>
public static class ClaimFields
{
    /// <summary>Role and who has it, in the order in which they are shown; roles that nobody has are left out.</summary>
    /// <remarks>The roles: <c>Actors</c>, <c>Recipients</c>, <c>Place</c>, <c>Hosts</c>, <c>Auspices</c>, <c>Chairs</c>, <c>Speakers</c>.</remarks>
    public static IEnumerable<(string Role, IReadOnlyList<ClaimMember> Members)> Members(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        (string, IReadOnlyList<ClaimMember>)[] all =
        [
            ("Actors", claim.Actors),
            ("Recipients", claim.Recipients),
            ("Place", claim.Place is { } place ? [place] : []),
            ("Hosts", claim.Hosts),
            ("Auspices", claim.Auspices),
            ("Chairs", claim.Chairs),
            ("Speakers", claim.Attribution.Speaker is { } speaker ? [speaker, .. claim.Attribution.Also] : []),
        ];
        return all.Where(a => a.Item2.Count > 0);
    }

    /// <summary>What is the same in several claims: an actor's id, else the words.</summary>
    public static string KeyOf(ClaimMember member)
    {
        ArgumentNullException.ThrowIfNull(member);
        return member.Id.Length > 0 ? member.Id : "words:" + Text.Normalizer.Key(member.Text);
    }
}
