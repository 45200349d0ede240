using Rasid.Records.Claims;
using Rasid.Records.Journal;
using Rasid.Records.Payloads;

namespace Rasid.Records.Agreements;

/// <summary>What a person said of a provision: one entry of the journal. Immutable.</summary>
/// <param name="Id">Id of the entry.</param>
/// <param name="Kind"><see cref="Score"/>, <see cref="Link"/>, <see cref="Unlink"/> or <see cref="Undo"/>.</param>
/// <param name="Provision">Id of the provision; of an undoing that of the word that it undoes.</param>
/// <param name="Claims">Anchors of the claims that it cites, or that it links or unlinks.</param>
/// <param name="Author">Who said so.</param>
/// <param name="Claimed">When, as the writer's clock had it; nothing is ordered by it.</param>
/// <param name="Reason">Why, in the person's words.</param>
public sealed record ProvisionWord(
    Hash256 Id, string Kind, string Provision, IReadOnlyList<ClaimAnchor> Claims, string Author, DateTimeOffset Claimed, string Reason)
{
    /// <summary>The provision is carried out so far.</summary>
    public const string Score = "score";

    /// <summary>A claim says something of the provision.</summary>
    public const string Link = "link";

    /// <summary>A claim says nothing of the provision.</summary>
    public const string Unlink = "unlink";

    /// <summary>An earlier word does not count any more.</summary>
    public const string Undo = "undo";

    /// <summary>The decided score, 0 to 3; 0 where it decides none.</summary>
    public int Points { get; init; }

    /// <summary>What the linked claim says; of other words of no meaning.</summary>
    public StepStage Stage { get; init; }

    /// <summary>The word that it undoes; null where it undoes none.</summary>
    public Hash256? Undoes { get; init; }

    /// <summary>The word that an entry says; null when it says none, or undoes what is not there.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="payload">Its payload as <see cref="PayloadReader"/> reads it.</param>
    /// <param name="find">The earlier word of an entry; null when it is none.</param>
    public static ProvisionWord? Of(Entry entry, object? payload, Func<Hash256, ProvisionWord?> find)
    {
        ArgumentNullException.ThrowIfNull(entry);
        ArgumentNullException.ThrowIfNull(find);
        return payload switch
        {
            ProvisionScored scored => Said(Score, scored.Provision, scored.Claims, scored.Reason) with { Points = scored.Score },
            ProvisionLinked linked => linked.Stage is { } stage
                ? Said(Link, linked.Provision, [linked.Claim], linked.Reason) with { Stage = stage }
                : Said(Unlink, linked.Provision, [linked.Claim], linked.Reason),
            ReviewUndone undone when find(undone.Entry) is { } word => Said(Undo, word.Provision, word.Claims, undone.Reason) with { Undoes = undone.Entry },
            _ => null,
        };

        ProvisionWord Said(string kind, string provision, IReadOnlyList<ClaimAnchor> claims, string reason) =>
            new(entry.Id, kind, provision, claims, entry.Header.Author, entry.Header.Claimed, reason);
    }

    /// <summary>Ids of the words that count: an undone word does not, unless what undid it was undone itself.</summary>
    /// <param name="words">Words in causal order, each with all that undo it.</param>
    public static IReadOnlySet<Hash256> Standing(IReadOnlyList<ProvisionWord> words)
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
