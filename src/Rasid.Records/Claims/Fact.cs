using Rasid.Text;

namespace Rasid.Records.Claims;

/// <summary>A statement that fits no event type, kept with its evidence. Immutable; spans are UTF-16 units of the report's text.</summary>
/// <param name="Anchor">Report, trigger and <c>fact:</c> with the kind; its id is the fact's.</param>
/// <param name="Status">As a claim's.</param>
/// <param name="Date">EDTF; empty when the text does not say.</param>
/// <param name="Actors">Who it is about.</param>
/// <param name="Place">Where, or null.</param>
/// <param name="Attribution">Who says so.</param>
/// <param name="Evidence">Its sentence.</param>
public sealed record Fact(
    ClaimAnchor Anchor,
    string Status,
    string Date,
    IReadOnlyList<ClaimMember> Actors,
    ClaimMember? Place,
    ClaimAttribution Attribution,
    TextSpan Evidence)
{
    /// <summary>What stands before the kind in an anchor's type.</summary>
    public const string TypePrefix = "fact:";

    /// <summary>The fact's id.</summary>
    public Hash256 Id => Anchor.Id;

    /// <summary>Its kind (<c>election</c>, <c>ruling</c> …).</summary>
    public string Kind => Anchor.Type[TypePrefix.Length..];
}
