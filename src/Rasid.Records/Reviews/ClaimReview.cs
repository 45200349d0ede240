using Rasid.Records.Claims;

namespace Rasid.Records.Reviews;

/// <summary>What persons' words make of a claim. Pure: the same words in the same causal order give the same, in whatever order they arrived.</summary>
/// <param name="Verdict">One of <see cref="ReviewVerdicts"/>.</param>
/// <param name="Shown">The claim as it is shown: with the changes that stand, of each field the latest.</param>
/// <param name="Read">The claim as the engine read it; null when it did not.</param>
/// <param name="Words">All words on it, the latest in causal order first; those that do not count any more among them.</param>
/// <param name="Standing">Ids of the words that count.</param>
public sealed record ClaimReview(string Verdict, Claim Shown, Claim? Read, IReadOnlyList<ReviewWord> Words, IReadOnlySet<Hash256> Standing)
{
    /// <summary>Whether a person added it and the current reading does not have it.</summary>
    public bool IsByHand => Read is null;

    /// <summary>Whether it says something else than was read.</summary>
    public bool IsChanged => Read is { } read && !ClaimChanges.Of(Shown).Against(read).IsEmpty;

    /// <summary>Puts words and reading together; null when there is nothing to show.</summary>
    /// <param name="words">The words on one claim in causal order.</param>
    /// <param name="read">The claim as it was read; null when it was not.</param>
    public static ClaimReview? Of(IReadOnlyList<ReviewWord> words, Claim? read)
    {
        ArgumentNullException.ThrowIfNull(words);
        var standing = ReviewWord.Standing(words);
        var said = words.Where(w => standing.Contains(w.Id)).ToList();
        if ((read ?? (said.Find(w => w.Added is not null) ?? words.LastOrDefault(w => w.Added is not null))?.Added) is not { } claim) return null;
        var (verdict, changes) = (ReviewVerdicts.None, ClaimChanges.None);
        foreach (var word in said)
        {
            verdict = VerdictAfter(word, verdict);
            changes = changes.With(word.Added is { } added ? ClaimChanges.Of(added) : word.Changes);
        }
        if (read is null && !said.Exists(w => w.Added is not null)) verdict = ReviewVerdicts.Withdrawn;
        return new ClaimReview(verdict, changes.ApplyTo(claim), read, [.. words.Reverse()], standing);
    }

    /// <summary>Words that count and say a field, the latest first: several where persons disagree, each with its value.</summary>
    /// <param name="field">As <see cref="ClaimChanges.Fields"/> names it.</param>
    public IReadOnlyList<ReviewWord> On(string field) =>
        [.. Words.Where(w => Standing.Contains(w.Id) && (w.Added is not null || w.Changes.Fields.Contains(field, StringComparer.Ordinal)))];

    private static string VerdictAfter(ReviewWord word, string before) => word.Kind switch
    {
        ReviewKinds.Accept => ReviewVerdicts.Accepted,
        ReviewKinds.Amend => ReviewVerdicts.Amended,
        ReviewKinds.Reject => ReviewVerdicts.Rejected,
        ReviewKinds.Add => before is ReviewVerdicts.None ? ReviewVerdicts.Added : before,
        // Who corrects a field judges neither a rejection nor the rest of what was added.
        ReviewKinds.Correct => before is ReviewVerdicts.Rejected or ReviewVerdicts.Added ? before : ReviewVerdicts.Corrected,
        _ => before,
    };
}
