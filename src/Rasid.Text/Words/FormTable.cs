using System.Numerics;
using System.Runtime.InteropServices;

namespace Rasid.Text.Words;

/// <summary>Word types by their form: a table made for one thing, the look-up of a span that is nearly always there.</summary>
/// <remarks>
/// Scratch of one thread. A look-up touches one place of the table and the letters of the form: what it costs is how often it waits
/// for memory. The letters of all forms stand in one array, each form behind its length, in the order in which they came, so that those
/// of common words, which came early, are close together.
/// </remarks>
internal sealed class FormTable
{
    private const int FirstSize = 1 << 13;
    private const int FirstLetters = 1 << 15;

    private Place[] _places = new Place[FirstSize];
    private char[] _letters = new char[FirstLetters];
    private int _used;

    /// <summary>Number of forms.</summary>
    public int Count { get; private set; }

    /// <summary>The type of a form; null when it is new.</summary>
    public WordType? Find(ReadOnlySpan<char> form)
    {
        var hash = Hash(form);
        var places = _places;
        for (var at = hash & (uint)(places.Length - 1); ; at = (at + 1) & (uint)(places.Length - 1))
        {
            ref var place = ref places[at];
            if (place.Type is not { } type) return null;
            if (place.Hash == hash && _letters[place.Start] == form.Length && form.SequenceEqual(_letters.AsSpan(place.Start + 1, form.Length))) return type;
        }
    }

    /// <summary>Adds a form that is new. One too long for any word is not kept.</summary>
    public void Add(string form, WordType type)
    {
        if (form.Length > char.MaxValue) return;
        if (2 * Count >= _places.Length) Grow();
        if (_used + form.Length >= _letters.Length) Array.Resize(ref _letters, Math.Max(_used + form.Length + 1, 2 * _letters.Length));
        _letters[_used] = (char)form.Length;
        form.CopyTo(0, _letters, _used + 1, form.Length);
        Put(_places, new Place(type, Hash(form), _used));
        _used += form.Length + 1;
        Count++;
    }

    /// <summary>Forgets everything.</summary>
    public void Clear()
    {
        Array.Clear(_places);
        Count = _used = 0;
    }

    private void Grow()
    {
        var places = new Place[2 * _places.Length];
        foreach (var place in _places)
        {
            if (place.Type is not null) Put(places, place);
        }
        _places = places;
    }

    private static void Put(Place[] places, Place place)
    {
        var at = place.Hash & (uint)(places.Length - 1);
        while (places[at].Type is not null) at = (at + 1) & (uint)(places.Length - 1);
        places[at] = place;
    }

    private static uint Hash(ReadOnlySpan<char> form)
    {
        var hash = (uint)form.Length;
        foreach (var pair in MemoryMarshal.Cast<char, uint>(form)) hash = (BitOperations.RotateLeft(hash, 5) ^ pair) * 0x9E3779B1;
        if ((form.Length & 1) != 0) hash = (BitOperations.RotateLeft(hash, 5) ^ form[^1]) * 0x9E3779B1;
        return hash ^ (hash >> 15);
    }

    private readonly record struct Place(WordType? Type, uint Hash, int Start);
}
