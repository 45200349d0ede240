using System.Numerics;
using System.Runtime.InteropServices;

namespace Rasid.Text.Words;

/// <summary>Word types by their form: a table made for one thing, the look-up of a span that is nearly always there.</summary>
/// <remarks>Scratch of one thread.</remarks>
internal sealed class FormTable
{
    private const int FirstSize = 4096;

    private int[] _buckets = new int[FirstSize];
    private Entry[] _entries = new Entry[FirstSize];

    /// <summary>Number of forms.</summary>
    public int Count { get; private set; }

    /// <summary>The type of a form; null when it is new.</summary>
    public WordType? Find(ReadOnlySpan<char> form)
    {
        var hash = Hash(form);
        for (var at = _buckets[hash & (uint)(_buckets.Length - 1)] - 1; at >= 0; at = _entries[at].Next)
        {
            ref var entry = ref _entries[at];
            if (entry.Hash == hash && form.SequenceEqual(entry.Form)) return entry.Type;
        }
        return null;
    }

    /// <summary>Adds a form that is new.</summary>
    public void Add(string form, WordType type)
    {
        if (Count == _entries.Length) Grow();
        var hash = Hash(form);
        ref var bucket = ref _buckets[hash & (uint)(_buckets.Length - 1)];
        _entries[Count] = new Entry(hash, bucket - 1, form, type);
        bucket = ++Count;
    }

    /// <summary>Forgets everything.</summary>
    public void Clear()
    {
        Array.Clear(_buckets);
        Array.Clear(_entries, 0, Count);
        Count = 0;
    }

    private void Grow()
    {
        Array.Resize(ref _entries, 2 * _entries.Length);
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

    private readonly record struct Entry(uint Hash, int Next, string Form, WordType Type);
}
