namespace Rasid.Coding;

/// <summary>Who says so.</summary>
/// <param name="Kind">Who vouches for it.</param>
/// <param name="Speaker">The first speaker; null when the author speaks.</param>
/// <param name="Also">Further speakers.</param>
public sealed record Attribution(AttributionKind Kind, Member? Speaker, IReadOnlyList<Member> Also)
{
    /// <summary>The report's own voice.</summary>
    public static readonly Attribution Author = new(AttributionKind.Author, null, []);
}
