namespace Rasid.Text.Words;

/// <summary>Folded stem → its uses.</summary>
internal sealed class StemIndex
{
    private readonly Dictionary<string, int> _first;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly List<StemEntry> _entries;

    public StemIndex(int capacity)
    {
        _first = new Dictionary<string, int>(capacity, StringComparer.Ordinal);
        _lookup = _first.GetAlternateLookup<ReadOnlySpan<char>>();
        _entries = new List<StemEntry>(capacity * 2);
    }

    public void Add(ReadOnlySpan<char> stem, int lexeme, StemSlot slot, Derivation derivation, bool passive)
    {
        ref var first = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(_lookup, stem, out var known);
        _entries.Add(new StemEntry(lexeme, slot, derivation, passive, known ? first : -1));
        first = _entries.Count - 1;
    }

    /// <summary>Index of the first use of a stem, -1 when there is none.</summary>
    public int First(ReadOnlySpan<char> stem) => _lookup.TryGetValue(stem, out var first) ? first : -1;

    public StemEntry this[int index] => _entries[index];
}
