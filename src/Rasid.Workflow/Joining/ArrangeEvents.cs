using Rasid.Records;
using Rasid.Records.Claims;
using Rasid.Records.Journal;
using Rasid.Records.Payloads;
using Rasid.Storage;

namespace Rasid.Workflow;

/// <summary>A person's word on which claims are of one event: journalled with its reason, kept over readings, undone by a further word.</summary>
/// <param name="record">The record.</param>
public sealed class ArrangeEvents(IRecord record)
{
    /// <summary>Says that events are one.</summary>
    /// <param name="viewer">On whose behalf.</param>
    /// <param name="events">Ids of events or claims.</param>
    /// <param name="reason">Why.</param>
    /// <param name="cancellation">Taken only before the word is journalled.</param>
    /// <returns>Id of the event that they are now; null when they are not of at least two events that the viewer sees.</returns>
    public async Task<Hash256?> JoinAsync(Viewer viewer, IReadOnlyList<RecordRef> events, string reason, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(events);
        var rows = new List<ClaimRow>();
        foreach (var id in events)
        {
            if (await RowAsync(viewer, id, cancellation).ConfigureAwait(false) is { } row) rows.Add(row);
        }
        rows = [.. rows.DistinctBy(r => r.Event)];
        return rows.Count < 2
            ? null
            : await SayAsync(viewer, new EventDecision(EntryKinds.EventJoined, [.. rows.Select(r => r.Claim.Anchor)], reason), cancellation).ConfigureAwait(false);
    }

    /// <summary>Takes claims out of their event; several stay together.</summary>
    /// <param name="viewer">On whose behalf.</param>
    /// <param name="claims">Ids of claims.</param>
    /// <param name="reason">Why.</param>
    /// <param name="cancellation">Taken only before the word is journalled.</param>
    /// <returns>Id of the event that they are now; null when one is not seen, or nothing would be left of an event.</returns>
    public async Task<Hash256?> SplitAsync(Viewer viewer, IReadOnlyList<Hash256> claims, string reason, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(claims);
        var anchors = new List<ClaimAnchor>();
        var events = new HashSet<Hash256>();
        foreach (var id in claims)
        {
            if (await record.ClaimAsync(viewer, id, cancellation).ConfigureAwait(false) is not { } row) return null;
            anchors.Add(row.Claim.Anchor);
            events.Add(row.Event);
        }
        foreach (var id in events)
        {
            var rows = await record.ClaimsOfEventAsync(viewer, id, cancellation).ConfigureAwait(false);
            if (rows.All(r => claims.Contains(r.Claim.Id))) return null;
        }
        return anchors.Count == 0 ? null : await SayAsync(viewer, new EventDecision(EntryKinds.EventSplit, anchors, reason), cancellation).ConfigureAwait(false);
    }

    /// <summary>Holds a claim in an event, whatever the program would join.</summary>
    /// <param name="viewer">On whose behalf.</param>
    /// <param name="claim">Id of the claim.</param>
    /// <param name="to">An event or a claim of it; the event that the claim is of when null.</param>
    /// <param name="reason">Why.</param>
    /// <param name="cancellation">Taken only before the word is journalled.</param>
    /// <returns>Id of the event that it is of now; null when one of them is not seen, or no other claim is of the event.</returns>
    public async Task<Hash256?> PinAsync(Viewer viewer, Hash256 claim, RecordRef? to, string reason, CancellationToken cancellation = default)
    {
        if (await record.ClaimAsync(viewer, claim, cancellation).ConfigureAwait(false) is not { } row) return null;
        var target = to is { } id ? (await RowAsync(viewer, id, cancellation).ConfigureAwait(false))?.Event : row.Event;
        if (target is not { } held) return null;
        var others = await record.ClaimsOfEventAsync(viewer, held, cancellation).ConfigureAwait(false);
        return others.FirstOrDefault(r => r.Claim.Id != claim) is { } other
            ? await SayAsync(viewer, new EventDecision(EntryKinds.ClaimPinned, [row.Claim.Anchor, other.Claim.Anchor], reason), cancellation).ConfigureAwait(false)
            : null;
    }

    private async Task<ClaimRow?> RowAsync(Viewer viewer, RecordRef id, CancellationToken cancellation) => id.Kind switch
    {
        RecordIdKind.Event => (await record.ClaimsOfEventAsync(viewer, id.Id, cancellation).ConfigureAwait(false)) is [var first, ..] ? first : null,
        RecordIdKind.Claim => await record.ClaimAsync(viewer, id.Id, cancellation).ConfigureAwait(false),
        _ => null,
    };

    private async Task<Hash256?> SayAsync(Viewer viewer, EventDecision decision, CancellationToken cancellation)
    {
        await record.AppendAsync([decision.ToDraft()], Durability.Power, null, cancellation).ConfigureAwait(false);
        return (await record.ClaimAsync(viewer, decision.Claims[0].Id, CancellationToken.None).ConfigureAwait(false))?.Event;
    }
}
