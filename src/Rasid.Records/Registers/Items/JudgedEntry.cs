using Rasid.Records.Keys;

namespace Rasid.Records.Registers.Items;

/// <summary>An entry of an item, and whether it counts.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Standing">Whether it is signed, and by whom, or attested.</param>
/// <param name="Why">Why it does not count, one of <see cref="ItemReasons"/> or <see cref="StandingReasons"/>; empty where it does.</param>
public sealed record JudgedEntry(ItemEntry Entry, WordStanding Standing, string Why)
{
    /// <summary>Ids of the fields that it says and its voice may not fill, though the rest counts.</summary>
    public IReadOnlyList<string> Refused { get; init; } = [];

    /// <summary>Whether it counts.</summary>
    public bool Counts => Why.Length == 0;
}
