using System.Numerics;
using System.Runtime.InteropServices;

namespace Rasid.Text.Words;

/// <summary>Word types by their form: a table made for one thing, the look-up of a span that is nearly always there.</summary>
/// <remarks>
/// Scratch of one thread. The letters of all forms stand in one array in the order in which they came, so that those of common words,
/// which came early, are close together.
/// </remarks>
internal sealed class FormTable
{
    private const int FirstSize = 4096;
    private const int FirstLetters = 1 << 15;

    private int[] _buckets = new int[FirstSize];
    private Entry[] _entries = new Entry[FirstSize];
    private WordType[] _types = new WordType[FirstSize];
    private char[] _letters = new char[FirstLetters];
    private int _used;

    /// <summary>Number of forms.</summary>
    public int Count { get; private set; }

    /// <summary>The type of a form; null when it is new.</summary>
    public WordType? Find(ReadOnlySpan<char> form)
    {
        var hash = Hash(form);
        for (var at = _buckets[hash & (uint)(_buckets.Length - 1)] - 1; at >= 0; at = _entries[at].Next)
        {
            ref var entry = ref _entries[at];
            if (entry.Hash == hash && form.SequenceEqual(_letters.AsSpan(entry.Start, entry.Length))) return _types[at];
        }
        return null;
    }

    /// <summary>Adds a form that is new.</summary>
    public void Add(string form, WordType type)
    {
        if (Count == _entries.Length) Grow();
        var hash = Hash(form);
        if (_used + form.Length > _letters.Length) Array.Resize(ref _letters, Math.Max(_used + form.Length, 2 * _letters.Length));
        form.CopyTo(0, _letters, _used, form.Length);
        ref var bucket = ref _buckets[hash & (uint)(_buckets.Length - 1)];
        (_entries[Count], _types[Count]) = (new Entry(hash, bucket - 1, _used, form.Length), type);
        _used += form.Length;
        bucket = ++Count;
    }

    /// <summary>Forgets everything.</summary>
    public void Clear()
    {
        Array.Clear(_buckets);
        Array.Clear(_types, 0, Count);
        Count = _used = 0;
    }

    private void Grow()
    {
        Array.Resize(ref _entries, 2 * _entries.Length);
        Array.Resize(ref _types, _entries.Length);
        _buckets = new int[_entries.Length];
        for (var i = 0; i < Count; i++)
        {
            ref var bucket = ref _buckets[_entries[i].Hash & (uint)(_buckets.Length - 1)];
            _entries[i] = _entries[i] with { Next = bucket - 1 };
            bucket = i + 1;
        }
    }

    private static uint Hash(ReadOnlySpan<char> form)
    {
        var hash = (uint)form.Length;
        foreach (var pair in MemoryMarshal.Cast<char, uint>(form)) hash = (BitOperations.RotateLeft(hash, 5) ^ pair) * 0x9E3779B1;
        if ((form.Length & 1) != 0) hash = (BitOperations.RotateLeft(hash, 5) ^ form[^1]) * 0x9E3779B1;
        return hash ^ (hash >> 15);
    }

    private readonly record struct Entry(uint Hash, int Next, int Start, int Length);
}
