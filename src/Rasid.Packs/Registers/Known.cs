namespace Rasid.Packs.Registers;

/// <summary>What packs define by id, in order; a later pack may say anew what an earlier one says, in its place.</summary>
internal sealed class Known<T>
{
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly List<(string Id, T Value, string Row)> _all = [];

    public int Count => _all.Count;

    public IEnumerable<T> All => _all.Select(a => a.Value);

    public IEnumerable<string> Ids => _all.Select(a => a.Id);

    public IEnumerable<(string Id, T Value, string Row)> Rows => _all;

    /// <summary>Adds it, or puts it in place of an earlier pack's; where the same pack has the id already, the row of that is returned.</summary>
    public string? Add(string id, T value, string row)
    {
        if (_places.TryGetValue(id, out var at))
        {
            if (Pack(_all[at].Row) == Pack(row)) return _all[at].Row;
            _all[at] = (id, value, row);
            return null;
        }
        _places[id] = _all.Count;
        _all.Add((id, value, row));
        return null;
    }

    public bool Has(string id) => _places.ContainsKey(id);

    public T? Find(string id) => _places.TryGetValue(id, out var at) ? _all[at].Value : default;

    private static string Pack(string row) => row[..row.IndexOf('/', StringComparison.Ordinal)];
}
