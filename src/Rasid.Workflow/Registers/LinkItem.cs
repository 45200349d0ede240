using Rasid.Records;
using Rasid.Records.Payloads;
using Rasid.Storage;

namespace Rasid.Workflow;

/// <summary>Lays a claim or a report beside an item: what the press says beside what the parties say.</summary>
/// <param name="record">The record.</param>
/// <param name="names">The registers, and what ids are called.</param>
/// <param name="site">From where it is written.</param>
public sealed class LinkItem(IRecord record, FieldNames names, ItemSite site)
{
    private const int MostNamed = 6;

    private readonly ItemDesk _desk = new(record, names, site);

    /// <summary>Links it.</summary>
    /// <param name="viewer">On whose behalf.</param>
    /// <param name="item">The item.</param>
    /// <param name="target">Id of a claim, of an event with one claim, or of a report.</param>
    /// <param name="says">What it says of the item: <see cref="ItemLinked.Words"/>.</param>
    /// <param name="said">In whose name, and why.</param>
    /// <param name="cancellation">Taken only before it is journalled.</param>
    public Task<ItemAnswer> RunAsync(Viewer viewer, Hash256 item, string target, string says, ItemSaid said, CancellationToken cancellation = default) =>
        _desk.SayAsync(said, isReasonNeeded: false, async voice =>
        {
            var (now, _, fault) = await _desk.OpenAsync(item, voice, said).ConfigureAwait(false);
            if (fault is not null) return ItemDesk.Refused(fault);
            if (!ItemLinked.Words.Contains(says, StringComparer.Ordinal)) return ItemDesk.Refused(ItemFault.Says, says, ItemDesk.Listed(ItemLinked.Words));
            var (linked, wrong) = await TargetAsync(viewer, target, cancellation).ConfigureAwait(false);
            if (wrong is not null) return ItemDesk.Refused(wrong);
            var claim = linked!.Kind == RecordIdKind.Claim ? await record.ClaimAsync(viewer, linked.Id, cancellation).ConfigureAwait(false) : null;
            var (anchor, report) = (claim?.Claim.Anchor, claim?.Report.Id ?? linked.Id);
            if (now!.Links.Any(l => l.Says == says && l.Claim?.Id == anchor?.Id && l.Report == report && l.Said.Any(e => e.Said.Voice == voice.Id))) return ItemDesk.Refused(ItemFault.Same);
            return (new ItemLinked(item, anchor, report, says, voice.Id, now.History.Heads, ItemDesk.Clean(said)), ItemAnswer.Taken(item));
        });

    private async Task<(Linked? Target, ItemFault? Fault)> TargetAsync(Viewer viewer, string typed, CancellationToken cancellation)
    {
        if (!RecordId.TryParse(typed, out var id)) return (null, new ItemFault(ItemFault.NoTarget, typed));
        var found = (await record.FindAsync(viewer, id, MostNamed, cancellation).ConfigureAwait(false))
            .Where(f => f.Kind is RecordIdKind.Claim or RecordIdKind.Event or RecordIdKind.Report).ToList();
        // An event has the id of its first claim: typed without its letter the claim is meant.
        if (id.Kind is null && found.Exists(f => f.Kind == RecordIdKind.Claim)) found.RemoveAll(f => f.Kind == RecordIdKind.Event);
        if (found is not [var one]) return (null, new ItemFault(found.Count == 0 ? ItemFault.NoTarget : ItemFault.SeveralItems, typed, ItemDesk.Listed(found.Select(f => RecordId.Full(f.Kind, f.Id)))));
        if (one.Kind != RecordIdKind.Event) return (new Linked(one.Kind, one.Id), null);
        var claims = await record.ClaimsOfEventAsync(viewer, one.Id, cancellation).ConfigureAwait(false);
        return claims is [var only]
            ? (new Linked(RecordIdKind.Claim, only.Claim.Id), null)
            : (null, new ItemFault(ItemFault.SeveralClaims, typed, ItemDesk.Listed(claims.Take(MostNamed).Select(c => RecordId.Shown(RecordIdKind.Claim, c.Claim.Id)))));
    }

    private sealed record Linked(RecordIdKind Kind, Hash256 Id);
}
