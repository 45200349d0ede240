using Rasid.Records;
using Rasid.Records.Registers;
using Rasid.Records.Registers.Items;

namespace Rasid.Storage;

/// <summary>
/// What can be asked of registers. Every read takes a <see cref="Viewer"/>: streams that it does not see leave no trace, and what follows an entry of
/// them waits. Safe on any thread, beside a writer too.
/// </summary>
public interface IRegisterReads
{
    /// <summary>Items of a register, the last that was entered first, as its writers' clocks had it; of one second by their ids.</summary>
    Task<ItemPage> ItemsAsync(Viewer viewer, RegisterBook book, ItemQuery query, CancellationToken cancellation = default);

    /// <summary>How many items of a register are how far verified.</summary>
    Task<ItemCounts> ItemCountsAsync(Viewer viewer, RegisterBook book, string register, CancellationToken cancellation = default);

    /// <summary>An item with its history; null when there is none that the viewer sees.</summary>
    Task<Item?> ItemAsync(Viewer viewer, RegisterBook book, Hash256 item, CancellationToken cancellation = default);

    /// <summary>Items that name a claim, an event (or a claim of it), a report (or a claim of it) or another item, at most so many.</summary>
    /// <param name="viewer">On whose behalf.</param>
    /// <param name="book">The registers.</param>
    /// <param name="target">What they name.</param>
    /// <param name="most">Most items to return, the last that was entered first.</param>
    /// <param name="cancellation">Stops the read.</param>
    Task<IReadOnlyList<Item>> ItemsNamingAsync(Viewer viewer, RegisterBook book, RecordRef target, int most = 100, CancellationToken cancellation = default);
}
