using Rasid.Records;

namespace Rasid.Workflow;

/// <summary>Why somebody says something in review, and what was in front of that person.</summary>
/// <param name="Reason">Why, in the person's words.</param>
/// <param name="Author">Who; null for the one who opened the record.</param>
/// <param name="Seen">State of the claim as it was shown (<see cref="ClaimState"/>); null where it does not matter.</param>
/// <param name="Report">The report that the claim was shown in; null where it does not matter.</param>
public sealed record ReviewSaid(string Reason, string? Author = null, string? Seen = null, Hash256? Report = null)
{
    /// <summary>Most characters of a reason: 2000.</summary>
    public const int MostReason = 2000;

    /// <summary>Most characters of a name: 100.</summary>
    public const int MostAuthor = 100;

    /// <summary>What is wrong with it; null when nothing is.</summary>
    public ReviewFault? Fault =>
        string.IsNullOrWhiteSpace(Reason) ? new ReviewFault(ReviewFault.Reason)
        : Author is not null && string.IsNullOrWhiteSpace(Author) ? new ReviewFault(ReviewFault.Author)
        : Reason.Length > MostReason || Author?.Length > MostAuthor ? new ReviewFault(ReviewFault.TooLong, $"{(Reason.Length > MostReason ? MostReason : MostAuthor)}")
        : null;

    internal string CleanReason => Clean(Reason);

    internal string? CleanAuthor => Author is null ? null : Clean(Author);

    // What is journalled is text: no control characters, and no half of a surrogate pair.
    private static string Clean(string text)
    {
        var clean = text.Trim().Select((c, i) => char.IsControl(c) && c != '\n' ? ' ' : c).ToArray();
        for (var i = 0; i < clean.Length; i++)
        {
            if (!char.IsSurrogate(clean[i])) continue;
            if (char.IsHighSurrogate(clean[i]) && i + 1 < clean.Length && char.IsLowSurrogate(clean[i + 1])) i++;
            else clean[i] = '\uFFFD';
        }
        return new string(clean);
    }
}
