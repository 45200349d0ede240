namespace Rasid.Actors;

/// <summary>A node of a trie over word keys.</summary>
/// <remarks>Most nodes of a large pack have one child or none, so a dictionary is made for the second child only.</remarks>
internal sealed class PhraseNode<T>
{
    private static readonly List<T> NoValues = [];

    private Dictionary<string, PhraseNode<T>>? _children;
    private string? _onlyKey;
    private PhraseNode<T>? _only;
    private List<T>? _values;

    /// <summary>What ends here; not to be changed.</summary>
    public List<T> Values => _values ?? NoValues;

    /// <summary>The kinds of all values here and below, as the adder gave them: a parser looks no further for a kind that is not there.</summary>
    public int Kinds { get; private set; }

    public PhraseNode<T>? Child(string key)
    {
        if (_onlyKey is not null) return _onlyKey == key ? _only : null;
        return _children is not null && _children.TryGetValue(key, out var child) ? child : null;
    }

    /// <summary>The values of one path; none when it is not there.</summary>
    public IReadOnlyList<T> Find(ReadOnlySpan<string> keys)
    {
        var node = this;
        foreach (var key in keys)
        {
            node = node.Child(key);
            if (node is null) return [];
        }
        return node.Values;
    }

    public void Add(ReadOnlySpan<string> keys, T value, int kind = 0)
    {
        var node = this;
        Kinds |= kind;
        foreach (var key in keys)
        {
            node = node.Child(key) ?? node.Grow(key);
            node.Kinds |= kind;
        }
        (node._values ??= new List<T>(1)).Add(value);
    }

    private PhraseNode<T> Grow(string key)
    {
        var child = new PhraseNode<T>();
        if (_onlyKey is null && _children is null)
        {
            (_onlyKey, _only) = (key, child);
            return child;
        }
        if (_children is null)
        {
            _children = new Dictionary<string, PhraseNode<T>>(StringComparer.Ordinal) { [_onlyKey!] = _only! };
            (_onlyKey, _only) = (null, null);
        }
        _children[key] = child;
        return child;
    }
}
