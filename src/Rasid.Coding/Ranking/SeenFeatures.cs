namespace Rasid.Coding.Ranking;

/// <summary>The features of one sentence that came already, by their hashes: a table that is emptied by what is in it, not by its size.</summary>
/// <remarks>Scratch of one thread.</remarks>
internal sealed class SeenFeatures
{
    private ulong[] _table = new ulong[1 << 10];
    private int[] _places = new int[1 << 9];

    /// <summary>Number of distinct features.</summary>
    public int Count { get; private set; }

    /// <summary>Takes a feature.</summary>
    /// <returns>Whether it is new.</returns>
    public bool Add(ulong hash)
    {
        // Nought marks an empty place.
        hash = Math.Max(hash, 1);
        if (Count == _places.Length) Grow();
        var mask = _table.Length - 1;
        var at = (int)(hash ^ (hash >> 32)) & mask;
        while (_table[at] != 0)
        {
            if (_table[at] == hash) return false;
            at = (at + 1) & mask;
        }
        (_table[at], _places[Count]) = (hash, at);
        Count++;
        return true;
    }

    /// <summary>Forgets all.</summary>
    public void Clear()
    {
        for (var i = 0; i < Count; i++) _table[_places[i]] = 0;
        Count = 0;
    }

    private void Grow()
    {
        var old = _table;
        (_table, _places, Count) = (new ulong[2 * old.Length], new int[2 * _places.Length], 0);
        foreach (var hash in old)
        {
            if (hash != 0) Add(hash);
        }
    }
}
