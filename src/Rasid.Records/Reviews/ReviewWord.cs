using Rasid.Records.Claims;
using Rasid.Records.Journal;
using Rasid.Records.Payloads;

namespace Rasid.Records.Reviews;

/// <summary>What a person said in review: one entry of the journal. Immutable.</summary>
/// <param name="Id">Id of the entry.</param>
/// <param name="Kind">One of <see cref="ReviewKinds"/>.</param>
/// <param name="Claims">Anchors of the claims that it is about: two of a contradiction, those of the word that it undoes, else one.</param>
/// <param name="Author">Who said so.</param>
/// <param name="Claimed">When, as the writer's clock had it; nothing is ordered by it.</param>
/// <param name="Audience">For whom it was said.</param>
/// <param name="Reason">Why, in the person's words.</param>
public sealed record ReviewWord(
    Hash256 Id, string Kind, IReadOnlyList<ClaimAnchor> Claims, string Author, DateTimeOffset Claimed, string Audience, string Reason)
{
    /// <summary>The fields that it changes.</summary>
    public ClaimChanges Changes { get; init; } = ClaimChanges.None;

    /// <summary>The claim that it adds; null where it adds none.</summary>
    public Claim? Added { get; init; }

    /// <summary>The word that it undoes; null where it undoes none.</summary>
    public Hash256? Undoes { get; init; }

    /// <summary>The word that an entry says; null when it is no word of review, or undoes what is not there.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="payload">Its payload as <see cref="PayloadReader"/> reads it.</param>
    /// <param name="audience">Audience of its stream.</param>
    /// <param name="find">The earlier word of an entry; null when it is none.</param>
    public static ReviewWord? Of(Entry entry, object? payload, string audience, Func<Hash256, ReviewWord?> find)
    {
        ArgumentNullException.ThrowIfNull(entry);
        ArgumentNullException.ThrowIfNull(find);
        return payload switch
        {
            ClaimReviewed said => Said(said.Word, [said.Claim], said.Reason) with { Changes = said.Changes },
            ClaimAdded added => Said(ReviewKinds.Add, [added.Claim.Anchor], added.Reason) with { Added = added.Claim },
            ClaimsContradict both => Said(ReviewKinds.Contradict, both.Claims, both.Reason),
            ReviewUndone undone when find(undone.Entry) is { } word => Said(ReviewKinds.Undo, word.Claims, undone.Reason) with { Undoes = undone.Entry },
            _ => null,
        };

        ReviewWord Said(string kind, IReadOnlyList<ClaimAnchor> claims, string reason) =>
            new(entry.Id, kind, claims, entry.Header.Author, entry.Header.Claimed, audience, reason);
    }

    /// <summary>Ids of the words that count: an undone word does not, unless what undid it was undone itself.</summary>
    /// <param name="words">Words in causal order, each with all that undo it.</param>
    public static IReadOnlySet<Hash256> Standing(IReadOnlyList<ReviewWord> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var undone = new HashSet<Hash256>();
        // Whatever undoes a word came after it, so from the end on each word is known to stand or not.
        for (var i = words.Count - 1; i >= 0; i--)
        {
            if (words[i].Undoes is { } target && !undone.Contains(words[i].Id)) undone.Add(target);
        }
        return words.Select(w => w.Id).Where(id => !undone.Contains(id)).ToHashSet();
    }
}
