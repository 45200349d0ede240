namespace Rasid.Actors.English;

/// <summary>A mention while it is being found.</summary>
/// <param name="First">First token.</param>
/// <param name="Last">Last token, included.</param>
/// <param name="Actor">Whom it names.</param>
/// <param name="IsResolved">Whether the pack knows the actor.</param>
/// <param name="Rule">Rule or pack row that found it.</param>
internal sealed record EnglishFind(int First, int Last, Actor Actor, bool IsResolved, string Rule)
{
    /// <summary>Office by which it is named.</summary>
    public string? Office { get; init; }

    /// <summary>A description of unnamed people.</summary>
    public bool IsOptional { get; init; }

    /// <summary>Names inside, or owners of the office before it.</summary>
    public IReadOnlyList<EnglishFind> Parts { get; init; } = [];
}
