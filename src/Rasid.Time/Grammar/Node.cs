namespace Rasid.Time.Grammar;

/// <summary>A piece of text that a word class or a rule matched.</summary>
/// <remarks>Positions count <see cref="WordEntry.Inner"/> a token, so that joined letters have places of their own.</remarks>
internal sealed class Node
{
    private static readonly int[] None = [];

    /// <summary>Position of its start.</summary>
    public required int Start { get; init; }

    /// <summary>Position after its end.</summary>
    public required int End { get; init; }

    /// <summary>Its rule; null for a word.</summary>
    public Rule? Rule { get; init; }

    /// <summary>The matched slots of the rule; null where an optional one is absent.</summary>
    public Node?[] Children { get; init; } = [];

    /// <summary>Its number; null for what is no number.</summary>
    public int? Number { get; init; }

    /// <summary>All values of the word.</summary>
    public int[] More { get; init; } = None;
}
