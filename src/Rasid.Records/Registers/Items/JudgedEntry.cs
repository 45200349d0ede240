namespace Rasid.Records.Registers.Items;

/// <summary>An entry of an item, and whether it counts.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Why">Why it does not count; null where it does.</param>
public sealed record JudgedEntry(ItemEntry Entry, NotCounted? Why)
{
    /// <summary>Ids of the fields that it says and its voice may not fill, though the rest counts.</summary>
    public IReadOnlyList<string> Refused { get; init; } = [];

    /// <summary>Whether it counts.</summary>
    public bool Counts => Why is null;

    /// <summary>Whether it is signed by a key of its voice.</summary>
    public bool IsSigned => Entry.Key is not null;
}
