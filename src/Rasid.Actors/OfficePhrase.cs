namespace Rasid.Actors;

/// <summary>An office as a report words it, its holder not yet known.</summary>
internal sealed record OfficePhrase(int First, int Last, int Strip, OfficeHead Head, Portfolio? Portfolio, Actor? Of, Actor? To, IReadOnlyList<Candidate> Parts)
{
    /// <summary>Whether it says whose office it is.</summary>
    public bool IsComplete => Of is not null || To is not null;
}
