using Rasid.Time;

namespace Rasid.Records.Registers.Balances;

/// <summary>What is found of something that is watched, with what carries it. Immutable.</summary>
/// <param name="Rule">What is watched.</param>
/// <param name="Verdict">What can be said of it.</param>
/// <param name="Sides">The sides that it is about: of the first batch, else those compared.</param>
/// <param name="Items">The items that carry it, the one that it is about first; empty where it is about all.</param>
public sealed record Finding(BalanceRule Rule, Verdict Verdict, IReadOnlyList<string> Sides, IReadOnlyList<Hash256> Items)
{
    /// <summary>Why it cannot be said yet.</summary>
    public OpenReason Reason { get; init; }

    /// <summary>The per cent or days of the rule; 0 where it has none.</summary>
    public int Limit { get; init; }

    /// <summary>The share or difference.</summary>
    public Rate Rate { get; init; }

    /// <summary>Of the sides, in their order: what each gave, or announced, as far as words on it leave it open.</summary>
    public IReadOnlyList<Amount> Amounts { get; init; } = [];

    /// <summary>Days until the next batch of the other side, the least and the most; null where there is none.</summary>
    public (int Low, int? High)? Gap { get; init; }

    /// <summary>The last day on which it can still be kept; null where days do not limit it.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>The days on which it was last surely broken, though it is not now; null where it never was, or is.</summary>
    public DateRange? LastBroken { get; init; }

    /// <summary>Id of the stage of the batch; empty where stages do not matter.</summary>
    public string Stage { get; init; } = "";

    /// <summary>Id of the earlier stage that was not ended; empty where none.</summary>
    public string Earlier { get; init; } = "";

    /// <summary>How many batches were looked at.</summary>
    public int Batches { get; init; }
}
