namespace Rasid.Records.Keys;

/// <summary>How a word stands: signed by whom, attested, or not counting and why.</summary>
/// <param name="Kind">Which of the three.</param>
/// <param name="Reason">One of <see cref="StandingReasons"/>; empty where the word counts.</param>
/// <param name="Key">Id of the key that signed it, also where the word does not count for that key's sake; null where none did.</param>
/// <param name="Name">Whose key that is, as its root names them; empty where nobody is named.</param>
public sealed record WordStanding(StandingKind Kind, string Reason = "", Hash256? Key = null, string Name = "")
{
    /// <summary>A site wrote it down that may do so.</summary>
    public static readonly WordStanding Attested = new(StandingKind.Attested);

    /// <summary>Whether it counts.</summary>
    public bool Counts => Kind != StandingKind.NotCounted;

    internal static WordStanding Not(string reason, Hash256? key = null, string name = "") => new(StandingKind.NotCounted, reason, key, name);
}
