using Rasid.Text;

namespace Rasid.Records.Claims;

/// <summary>What one report says happened. Immutable; spans are UTF-16 units of the report's text.</summary>
/// <param name="Anchor">Report, trigger and type; its id is the claim's.</param>
/// <param name="Modes">PLOVER modes.</param>
/// <param name="Contexts">PLOVER contexts.</param>
/// <param name="Status"><c>happened</c>, <c>ongoing</c>, <c>planned</c>, <c>called_for</c>, <c>hypothetical</c>, <c>denied</c> or <c>failed</c>.</param>
/// <param name="Date">EDTF; empty when the text does not say.</param>
/// <param name="DateBasis"><c>stated</c>, <c>relative</c> or <c>inferred</c>; empty without a date.</param>
/// <param name="DateReason">Why an unstated date was taken; empty when stated.</param>
/// <param name="Actors">Who acts; equal sides are all here.</param>
/// <param name="Recipients">Who is acted on.</param>
/// <param name="Hosts">Who hosts.</param>
/// <param name="Auspices">Under whose auspices.</param>
/// <param name="Chairs">Who chairs.</param>
/// <param name="Place">Where, or null.</param>
/// <param name="Attribution">Who says so.</param>
/// <param name="Evidence">The sentence or clause that holds the trigger.</param>
/// <param name="Confidence">Per mille, 0 to 1000.</param>
public sealed record Claim(
    ClaimAnchor Anchor,
    IReadOnlyList<string> Modes,
    IReadOnlyList<string> Contexts,
    string Status,
    string Date,
    string DateBasis,
    string DateReason,
    IReadOnlyList<ClaimMember> Actors,
    IReadOnlyList<ClaimMember> Recipients,
    IReadOnlyList<ClaimMember> Hosts,
    IReadOnlyList<ClaimMember> Auspices,
    IReadOnlyList<ClaimMember> Chairs,
    ClaimMember? Place,
    ClaimAttribution Attribution,
    TextSpan Evidence,
    int Confidence)
{
    /// <summary>The claim's id.</summary>
    public Hash256 Id => Anchor.Id;

    /// <summary>Id of the rule whose trigger made it; empty in claims of older readings.</summary>
    public string Rule { get; init; } = "";

    /// <summary>The trigger's words, kept where neither actors nor recipients say what happened; else empty.</summary>
    public string Words { get; init; } = "";

    /// <summary>The type that a person says it is of; empty where it is that of the anchor, which stays as it was read.</summary>
    public string ReviewedType { get; init; } = "";

    /// <summary>PLOVER type, upper case.</summary>
    public string Type => ReviewedType.Length > 0 ? ReviewedType : Anchor.Type;
}
