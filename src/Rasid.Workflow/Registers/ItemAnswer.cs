using Rasid.Records;

namespace Rasid.Workflow;

/// <summary>What became of something said of an item.</summary>
/// <param name="Item">The item; null where there is none.</param>
/// <param name="Entry">Id of its entry; null where it was not taken.</param>
/// <param name="Faults">Why it was not taken; empty where it was.</param>
public sealed record ItemAnswer(Hash256? Item, Hash256? Entry, IReadOnlyList<ItemFault> Faults)
{
    /// <summary>The first of the faults; null where it was taken.</summary>
    public ItemFault? Fault => Faults.Count > 0 ? Faults[0] : null;

    internal static ItemAnswer Taken(Hash256? item) => new(item, null, []);

    internal static ItemAnswer Refused(string code, params string[] args) => new(null, null, [new ItemFault(code, args)]);

    internal static ItemAnswer Refused(ItemFault fault) => new(null, null, [fault]);
}
