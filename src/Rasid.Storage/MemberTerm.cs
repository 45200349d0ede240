namespace Rasid.Storage;

/// <summary>Somebody who must stand in a claim: one of some actors, of a side, or of a country. Where all three are empty, anybody.</summary>
/// <param name="Roles">In which parts; one of them is enough.</param>
/// <param name="Actors">Actor ids, one of which it must be.</param>
/// <param name="Side">A side under the agreement: <c>west</c>, <c>east</c>, <c>joint</c>.</param>
/// <param name="Country">ISO 3166 alpha-3, or PLOVER's code.</param>
public sealed record MemberTerm(ClaimRoles Roles, IReadOnlyList<string> Actors, string Side = "", string Country = "");
