using Rasid.Records;
using Rasid.Records.Journal;
using Rasid.Records.Registers.Items;

namespace Rasid.Storage;

/// <summary>Where an adapter keeps what it derives from entries of items. Called inside one transaction.</summary>
public interface IItemProjection
{
    /// <summary>Keeps an entry of an item, with that by which the item is found.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="terms">What it says of fields.</param>
    /// <param name="targets">What it names of the record.</param>
    void Keep(ItemEntry entry, IReadOnlyList<ItemTerm> terms, IReadOnlyList<ItemTarget> targets);

    /// <summary>The entries of an item that were kept, with the voice of their stream and their signers.</summary>
    IReadOnlyList<ItemEntry> Of(Hash256 item);

    /// <summary>The item of which an entry says something; null where it says nothing of one.</summary>
    Hash256? ItemOf(Hash256 entry);

    /// <summary>Whether an entry is in the journal and its payload is not.</summary>
    bool IsGone(Hash256 entry);

    /// <summary>Whether another entry stands at the place of one.</summary>
    bool HasTwin(Entry entry);

    /// <summary>Notes a place of a stream by which it may matter whether an entry comes before or after it.</summary>
    /// <returns>False where it was noted before.</returns>
    bool Cut(StreamId stream, long seq);

    /// <summary>The places of a stream that were noted, in order.</summary>
    IReadOnlyList<long> Cuts(StreamId stream);

    /// <summary>Items with entries in a stream from a place on.</summary>
    IReadOnlyList<Hash256> ItemsFrom(StreamId stream, long seq);

    /// <summary>Items with an entry that waits for one.</summary>
    IReadOnlyList<Hash256> WaitingFor(Hash256 entry);

    /// <summary>Puts the shape of an item's history into its place.</summary>
    /// <param name="history">The history.</param>
    /// <param name="shape">Its shape.</param>
    /// <param name="missing">Entries that others wait for.</param>
    void Set(ItemHistory history, byte[] shape, IReadOnlyList<Hash256> missing);
}
