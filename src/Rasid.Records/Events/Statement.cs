namespace Rasid.Records.Events;

/// <summary>One statement of the record: claims on the same words, which count once, by the fullest of them.</summary>
/// <param name="Key">What the claims share.</param>
/// <param name="Gist">The gist that stands for them.</param>
/// <param name="Reports">Numbers of the reports that make it, as the adapter counts them.</param>
public sealed record Statement(Hash256 Key, ClaimGist Gist, IReadOnlyCollection<long> Reports)
{
    /// <summary>The gist that stands for claims of one statement, whatever their order: one that a person changed, the fullest, of equals that with the least claim id.</summary>
    public static ClaimGist Fullest(IEnumerable<ClaimGist> gists) =>
        gists.OrderByDescending(g => g.IsReviewed).ThenByDescending(g => g.Day is not null).ThenByDescending(g => g.Fullness).ThenBy(g => g.Claim).First();
}
