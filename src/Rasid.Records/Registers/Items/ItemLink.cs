using Rasid.Records.Claims;

namespace Rasid.Records.Registers.Items;

/// <summary>What is laid beside an item from the reports.</summary>
/// <param name="Claim">Anchor of the claim; null where a report as a whole is meant.</param>
/// <param name="Report">The report.</param>
/// <param name="Said">The latest entries on it that count, several where they had not seen each other; each an <see cref="Payloads.ItemLinked"/>.</param>
public sealed record ItemLink(ClaimAnchor? Claim, Hash256 Report, IReadOnlyList<ItemEntry> Said)
{
    /// <summary>What it says of the item, by the latest word; <see cref="Payloads.ItemLinked.Words"/>.</summary>
    public string Says => ((Payloads.ItemLinked)Said[^1].Said).Says;
}
