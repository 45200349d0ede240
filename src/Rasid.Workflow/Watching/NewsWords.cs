using Rasid.Records.Claims;
using Rasid.Records.Journal;
using Rasid.Records.Payloads;

namespace Rasid.Workflow;

/// <summary>The kinds of entries that hold a person's word, and what they are about.</summary>
internal static class NewsWords
{
    public static readonly IReadOnlyList<string> Kinds =
    [
        EntryKinds.EventJoined, EntryKinds.EventSplit, EntryKinds.ClaimPinned, EntryKinds.SourceRated, EntryKinds.ClaimRated,
        EntryKinds.ClaimReviewed, EntryKinds.ClaimAdded, EntryKinds.ClaimsContradict, EntryKinds.ReviewUndone,
    ];

    /// <param name="Kind">What is said; the entry's kind, with the verdict of a review behind it.</param>
    /// <param name="Claim">The claim that it is about; null when it is about none.</param>
    /// <param name="Publisher">The publisher that it is about; empty when it is about none.</param>
    /// <param name="Reason">Why.</param>
    public sealed record Said(string Kind, ClaimAnchor? Claim, string Publisher, string Reason);

    /// <summary>The word of an entry; null when its payload is withheld or of a later version.</summary>
    public static Said? Read(Entry entry) => PayloadReader.Read(entry) switch
    {
        EventDecision d => new(entry.Header.Kind, d.Claims[0], "", d.Reason),
        ClaimRated r => new(entry.Header.Kind, r.Claim, "", r.Reason),
        SourceRated r => new(entry.Header.Kind, null, r.Publisher, r.Reason),
        ClaimReviewed r => new($"{entry.Header.Kind}-{r.Word}", r.Claim, "", r.Reason),
        ClaimAdded a => new(entry.Header.Kind, a.Claim.Anchor, "", a.Reason),
        ClaimsContradict c => new(entry.Header.Kind, c.Claims[0], "", c.Reason),
        ReviewUndone u => new(entry.Header.Kind, null, "", u.Reason),
        _ => null,
    };
}
