using Rasid.Records.Registers.Items;

namespace Rasid.Storage;

/// <summary>How many items of a register there are.</summary>
/// <param name="States">How many are in which state, of those that count.</param>
/// <param name="Conflicts">How many have a conflict.</param>
/// <param name="NotCounted">How many were entered in a way that does not count.</param>
/// <param name="Awaiting">How many wait for the word of which voice.</param>
public sealed record ItemCounts(IReadOnlyDictionary<ItemState, int> States, int Conflicts, int NotCounted, IReadOnlyDictionary<string, int> Awaiting)
{
    /// <summary>How many there are that count and were not withdrawn.</summary>
    public int Total => States.Where(s => s.Key != ItemState.Withdrawn).Sum(s => s.Value);

    /// <summary>How many are in a state.</summary>
    public int Of(ItemState state) => States.GetValueOrDefault(state);
}
