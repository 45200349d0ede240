namespace Rasid.Records.Journal;

/// <summary>The order in which entries are projected: every entry after those that its writer knew, ties by stream and place, never by clock.</summary>
public static class ProjectionOrder
{
    /// <summary>Indices of <paramref name="entries"/> in projection order.</summary>
    /// <param name="entries">Ids and headers, in any order. What a header names and is not among them is passed over.</param>
    public static IReadOnlyList<int> Of(IReadOnlyList<(Hash256 Id, Header Header)> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        var index = new Dictionary<Hash256, int>(entries.Count);
        for (var i = 0; i < entries.Count; i++) index[entries[i].Id] = i;
        var waiting = new int[entries.Count];
        var followers = new List<int>?[entries.Count];
        var ready = new PriorityQueue<int, (StreamId, long, Hash256)>();
        for (var i = 0; i < entries.Count; i++)
        {
            var header = entries[i].Header;
            foreach (var id in header.Prev is { } prev ? header.Seen.Prepend(prev) : header.Seen)
            {
                if (!index.TryGetValue(id, out var before)) continue;
                (followers[before] ??= []).Add(i);
                waiting[i]++;
            }
            if (waiting[i] == 0) ready.Enqueue(i, Key(entries[i]));
        }
        var order = new List<int>(entries.Count);
        while (ready.TryDequeue(out var i, out _))
        {
            order.Add(i);
            foreach (var after in followers[i] ?? [])
            {
                if (--waiting[after] == 0) ready.Enqueue(after, Key(entries[after]));
            }
        }
        return order;
    }

    private static (StreamId, long, Hash256) Key((Hash256 Id, Header Header) entry) => (entry.Header.Stream, entry.Header.Seq, entry.Id);
}
