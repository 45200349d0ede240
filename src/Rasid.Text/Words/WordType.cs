using Rasid.Text.Tokens;

namespace Rasid.Text.Words;

/// <summary>One distinct form with all its readings; analysed once and shared by every token of that form.</summary>
/// <remarks>Immutable; safe on any thread.</remarks>
public sealed class WordType
{
    internal WordType(string clean, string key, TokenKind kind, IReadOnlyList<Reading> readings) =>
        (Clean, Key, Kind, Readings) = (clean, key, kind, readings);

    /// <summary>The form without marks, letters as written.</summary>
    public string Clean { get; }

    /// <summary>The folded form.</summary>
    public string Key { get; }

    /// <summary>What the form is made of.</summary>
    public TokenKind Kind { get; }

    /// <summary>All readings, likeliest first; at least one.</summary>
    public IReadOnlyList<Reading> Readings { get; }

    /// <summary>The likeliest reading without context.</summary>
    public Reading Best => Readings[0];

    /// <summary>The stem of a reading, in folded letters.</summary>
    public string Stem(Reading reading) => Key.Substring(reading.StemStart, reading.StemLength);
}
