namespace Rasid.Records.Agreements;

/// <summary>The kinds of provisions that the Peace Accords Matrix codes (Kroc Institute, University of Notre Dame), as packs write them.</summary>
public static class PamTypes
{
    /// <summary>The kinds, ordinal order.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "amnesty", "arms-embargo", "boundary-demarcation", "cease-fire", "childrens-rights", "citizenship-reform", "civil-administration-reform",
        "commission-to-address-damage", "constitutional-reform", "cultural-protections", "decentralization", "demobilization",
        "detailed-implementation-timeline", "disarmament", "dispute-resolution-committee", "donor-support", "economic-and-social-development",
        "education-reform", "electoral-reform", "executive-branch-reform", "human-rights", "independence-referendum", "indigenous-minority-rights",
        "inter-ethnic-relations", "internally-displaced-persons", "international-arbitration", "judiciary-reform", "legislative-branch-reform",
        "media-reform", "military-reform", "minority-rights", "natural-resource-management", "official-languages", "paramilitary-groups",
        "police-reform", "powersharing-transitional-government", "prisoner-release", "ratification-mechanism", "referendum", "refugees",
        "regional-peacekeeping-force", "reintegration", "reparations", "review-of-agreement", "right-of-self-determination",
        "territorial-powersharing", "truth-or-reconciliation-mechanism", "un-peacekeeping-force", "un-transitional-authority",
        "verification-mechanism", "withdrawal-of-troops", "womens-rights",
    ];

    /// <summary>Whether a word names a kind.</summary>
    public static bool IsKnown(string type) => All.Contains(type, StringComparer.Ordinal);
}
