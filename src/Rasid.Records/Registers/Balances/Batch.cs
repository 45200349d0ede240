using Rasid.Time;

namespace Rasid.Records.Registers.Balances;

/// <summary>An item as a balance sees it. Immutable; <see cref="BatchReader"/> makes it.</summary>
/// <param name="Item">Id of the item.</param>
/// <param name="Side">Id of the side's voice; empty where it is not said.</param>
/// <param name="Use">How it counts.</param>
public sealed record Batch(Hash256 Item, string Side, BatchUse Use)
{
    /// <summary>The number that is claimed, of several in conflict the range that holds them; null where none is.</summary>
    public Amount? Claimed { get; init; }

    /// <summary>The number that was verified; null where none was.</summary>
    public Amount? Verified { get; init; }

    /// <summary>
    /// What the number can be by all words that hold: with the values that a dispute states instead, down to nought where the batch as a whole or its number is
    /// disputed and nothing is stated, and anything where none is claimed.
    /// </summary>
    public Amount Span { get; init; } = Amount.Unknown;

    /// <summary>Its day as it was said, EDTF; empty where none, or several in conflict.</summary>
    public string Day { get; init; } = "";

    /// <summary>The days on which it can have been by all words that hold; null where nothing is known.</summary>
    public DateRange? Days { get; init; }

    /// <summary>Its group, canonical JSON; empty where none is said.</summary>
    public string Group { get; init; } = "";

    /// <summary>Id of its stage; empty where none is said.</summary>
    public string Stage { get; init; } = "";

    /// <summary>How far it is verified.</summary>
    public BatchWord Word { get; init; }

    /// <summary>False where it can be that there is no such batch: its side or all of it is disputed, or sites disagree whether it was given.</summary>
    public bool IsSure { get; init; } = true;

    internal int First => (Days?.From ?? DateOnly.MinValue).DayNumber;

    internal int Last => (Days?.To ?? DateOnly.MaxValue).DayNumber;
}
