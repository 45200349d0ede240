using Rasid.Records.Journal;
using Rasid.Records.Payloads;

namespace Rasid.Records.Registers.Items;

/// <summary>
/// The entries of one item in the order of what their writers had seen, ties by stream and place, never by clock: the same from the same entries in
/// whatever order they came, and whatever else the record holds. Immutable.
/// </summary>
public sealed class ItemHistory
{
    private readonly ulong[][] _seen;

    private ItemHistory(IReadOnlyList<ItemEntry> entries, IReadOnlyList<ItemEntry> waiting, ulong[][] seen, IReadOnlySet<Hash256> gone)
    {
        (Entries, Waiting, _seen, Gone) = (entries, waiting, seen, gone);
        var followed = new HashSet<Hash256>(entries.SelectMany(e => e.Said.On));
        Heads = entries.Count == 1 ? [entries[0].Id] : [.. entries.Skip(1).Select(e => e.Id).Where(id => !followed.Contains(id)).Order()];
    }

    /// <summary>The entries whose place is known, the one that entered the item first.</summary>
    public IReadOnlyList<ItemEntry> Entries { get; }

    /// <summary>Entries that follow one that is not here; they wait for it, in order of stream and place.</summary>
    public IReadOnlyList<ItemEntry> Waiting { get; }

    /// <summary>Ids of the entries that nothing follows, in byte order: what a new entry says that it had seen.</summary>
    public IReadOnlyList<Hash256> Heads { get; }

    /// <summary>Entries whose payloads were taken out or did not come: what follows them does not wait.</summary>
    public IReadOnlySet<Hash256> Gone { get; }

    /// <summary>Id of the item.</summary>
    public Hash256 Item => Entries[0].Id;

    /// <summary>What entered it.</summary>
    public ItemEntered Entered => (ItemEntered)Entries[0].Said;

    /// <summary>Puts the entries of an item in order.</summary>
    /// <param name="entries">Them, in any order; one that stands twice counts once, and those of other items are passed over.</param>
    /// <param name="item">The item.</param>
    /// <param name="gone">Entries that are here without their payload; null for none.</param>
    /// <returns>Null where what entered the item is not among them.</returns>
    public static ItemHistory? Of(IEnumerable<ItemEntry> entries, Hash256 item, IReadOnlySet<Hash256>? gone = null)
    {
        ArgumentNullException.ThrowIfNull(entries);
        var own = entries.Where(e => e.Item == item).DistinctBy(e => e.Id).OrderBy(e => e.Stream).ThenBy(e => e.Seq).ThenBy(e => e.Id).ToList();
        var first = own.FindIndex(e => e.Id == item);
        if (first < 0) return null;
        gone ??= new HashSet<Hash256>();
        var (order, waiting) = Ordered(own, first, gone);
        return new ItemHistory(order, waiting, SeenBy(order), gone);
    }

    /// <summary>Whether the writer of an entry had seen another one; none has seen itself.</summary>
    /// <param name="later">Place of the entry in <see cref="Entries"/>.</param>
    /// <param name="earlier">Place of the other.</param>
    public bool HasSeen(int later, int earlier) => earlier < later && (_seen[later][earlier >> 6] & (1UL << earlier)) != 0;

    /// <summary>The history as those see it who see only some streams: what follows an entry that they do not see waits for them.</summary>
    /// <param name="isSeen">Whether an audience's streams are seen.</param>
    /// <returns>Null where they do not see the item.</returns>
    public ItemHistory? For(Func<string, bool> isSeen)
    {
        ArgumentNullException.ThrowIfNull(isSeen);
        if (Entries.All(e => e.IsSeen(isSeen)) && Waiting.All(e => e.IsSeen(isSeen))) return this;
        return Of(Entries.Concat(Waiting).Where(e => e.IsSeen(isSeen)), Item, Gone);
    }

    private static (List<ItemEntry> Order, List<ItemEntry> Waiting) Ordered(List<ItemEntry> own, int first, IReadOnlySet<Hash256> gone)
    {
        var index = new Dictionary<Hash256, int>(own.Count);
        for (var i = 0; i < own.Count; i++) index[own[i].Id] = i;
        var open = new int[own.Count];
        var followers = new List<int>?[own.Count];
        for (var i = 0; i < own.Count; i++)
        {
            if (i == first) continue;
            // Whoever names the item has seen what entered it.
            (followers[first] ??= []).Add(i);
            open[i]++;
            foreach (var id in own[i].Said.On.Where(id => id != own[first].Id))
            {
                if (index.TryGetValue(id, out var before)) (followers[before] ??= []).Add(i);
                else if (gone.Contains(id)) continue;
                open[i]++;
            }
        }
        var ready = new PriorityQueue<int, int>();
        ready.Enqueue(first, first);
        var order = new List<ItemEntry>(own.Count);
        var placed = new bool[own.Count];
        while (ready.TryDequeue(out var i, out _))
        {
            order.Add(own[i]);
            placed[i] = true;
            foreach (var after in followers[i] ?? [])
            {
                if (--open[after] == 0) ready.Enqueue(after, after);
            }
        }
        return (order, [.. own.Where((_, i) => !placed[i])]);
    }

    private static ulong[][] SeenBy(List<ItemEntry> order)
    {
        var index = new Dictionary<Hash256, int>(order.Count);
        var seen = new ulong[order.Count][];
        for (var i = 0; i < order.Count; i++)
        {
            var own = seen[i] = new ulong[(i >> 6) + 1];
            if (i > 0) own[0] |= 1;
            foreach (var id in order[i].Said.On)
            {
                if (!index.TryGetValue(id, out var before)) continue;
                own[before >> 6] |= 1UL << before;
                for (var k = 0; k < seen[before].Length; k++) own[k] |= seen[before][k];
            }
            index[order[i].Id] = i;
        }
        return seen;
    }
}
