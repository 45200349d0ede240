namespace Rasid.Text.Words;

/// <summary>What kind of word a proclitic may stand before.</summary>
[Flags]
internal enum HostKind : byte
{
    Nominal = 1,
    Perfect = 2,
    Imperfect = 4,
    Imperative = 8,
    Function = 16,
}

/// <summary>One row of <c>proclitics.tsv</c>.</summary>
/// <param name="Written">Folded letters before the stem.</param>
/// <param name="Value">What they are.</param>
/// <param name="Hosts">What they may stand before.</param>
/// <param name="Weight">Added to the reading's weight.</param>
internal sealed record Proclitic(string Written, Proclitics Value, HostKind Hosts, double Weight)
{
    /// <summary>Whether the article is not written, because the stem begins with its letter: للجنة.</summary>
    public bool Melts { get; } = (Value & (Proclitics.Li | Proclitics.Al)) == (Proclitics.Li | Proclitics.Al) && !Written.EndsWith("لل", StringComparison.Ordinal);
}
