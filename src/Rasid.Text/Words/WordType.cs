using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Rasid.Text.Tokens;

namespace Rasid.Text.Words;

/// <summary>One distinct form with all its readings; analysed once and shared by every token of that form.</summary>
/// <remarks>Immutable but for its <see cref="Notes"/>; safe on any thread.</remarks>
public sealed class WordType
{
    internal WordType(string clean, string key, TokenKind kind, IReadOnlyList<Reading> readings) =>
        (Clean, Key, Kind, Readings, Tagged) = (clean, key, kind, ImmutableCollectionsMarshal.AsImmutableArray(readings as Reading[] ?? [.. readings]), ByTag(readings));

    private FormNotes _notes;

    /// <summary>The form without marks, letters as written.</summary>
    public string Clean { get; }

    /// <summary>The folded form.</summary>
    public string Key { get; }

    /// <summary>What the form is made of.</summary>
    public TokenKind Kind { get; }

    /// <summary>All readings, likeliest first; at least one.</summary>
    public ImmutableArray<Reading> Readings { get; }

    /// <summary>The likeliest reading without context.</summary>
    public Reading Best => Readings[0];

    /// <summary>The likeliest reading under each tag, likeliest first.</summary>
    internal TaggedReading[] Tagged { get; }

    /// <summary>What later stages keep of the form; no part of what it is.</summary>
    public ref FormNotes Notes => ref _notes;

    /// <summary>The stem of a reading, in folded letters.</summary>
    public string Stem(Reading reading) => Key.Substring(reading.StemStart, reading.StemLength);

    private static TaggedReading[] ByTag(IReadOnlyList<Reading> readings)
    {
        Span<TaggedReading> tagged = new TaggedReading[readings.Count];
        var n = 0;
        foreach (var reading in readings)
        {
            var tag = Tag.Of(reading);
            var known = false;
            foreach (var other in tagged[..n]) known |= other.Tag == tag;
            if (!known) tagged[n++] = new TaggedReading(tag, (float)reading.Weight, reading);
        }
        return tagged[..n].ToArray();
    }
}
