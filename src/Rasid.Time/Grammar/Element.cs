namespace Rasid.Time.Grammar;

/// <summary>Whether an element takes words or only looks at them.</summary>
internal enum Look : byte
{
    /// <summary>Takes words.</summary>
    None,

    /// <summary>The next word must be of the class (<c>=</c>).</summary>
    Ahead,

    /// <summary>The next word must not be of the class (<c>!</c>).</summary>
    NotAhead,

    /// <summary>The word before must be of the class (<c>^</c>).</summary>
    Behind,

    /// <summary>The word before must not be of the class (<c>^!</c>).</summary>
    NotBehind,
}

/// <summary>One place of a pattern.</summary>
/// <param name="Symbols">Classes that fit, in order of preference; for a look the word classes as well.</param>
/// <param name="Mask">The word classes among them, for looks.</param>
/// <param name="Slot">Index in the rule's slots; −1 for looks.</param>
/// <param name="Optional">May be absent.</param>
/// <param name="Tight">No space may come before it.</param>
/// <param name="Min">Least value; <see cref="int.MinValue"/> when any.</param>
/// <param name="Max">Greatest value.</param>
/// <param name="Look">Takes words, or only looks.</param>
/// <param name="Edge">For looks: also true at the border of the sentence.</param>
internal sealed record Element(int[] Symbols, Mask Mask, int Slot, bool Optional, bool Tight, int Min, int Max, Look Look, bool Edge);

/// <summary>A rule: what it yields, its pattern and its value.</summary>
internal sealed class Rule
{
    public required string Id { get; init; }

    /// <summary>The class that the rule yields.</summary>
    public required int Yields { get; init; }

    public required Element[] Elements { get; init; }

    /// <summary>Number of slots.</summary>
    public required int Slots { get; init; }

    public required Formula Value { get; init; }

    /// <summary>Place in the file: earlier rules win.</summary>
    public required int Order { get; init; }

    /// <summary>Word classes that can begin it.</summary>
    public Mask First { get; set; }
}
