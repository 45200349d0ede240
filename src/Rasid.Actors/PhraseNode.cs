namespace Rasid.Actors;

/// <summary>A node of a trie over word keys.</summary>
internal sealed class PhraseNode<T>
{
    private Dictionary<string, PhraseNode<T>>? _children;

    public List<T> Values { get; } = [];

    /// <summary>The kinds of all values here and below, as the adder gave them: a parser looks no further for a kind that is not there.</summary>
    public int Kinds { get; private set; }

    public PhraseNode<T>? Child(string key) => _children is not null && _children.TryGetValue(key, out var child) ? child : null;

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
            node._children ??= new Dictionary<string, PhraseNode<T>>(StringComparer.Ordinal);
            if (!node._children.TryGetValue(key, out var child)) node._children[key] = child = new PhraseNode<T>();
            node = child;
            node.Kinds |= kind;
        }
        node.Values.Add(value);
    }
}
