using Rasid.Records;
using Rasid.Records.Payloads;
using Rasid.Storage;

namespace Rasid.Workflow;

/// <summary>Takes an item back: whoever entered it, or the host that wrote it down.</summary>
/// <param name="record">The record.</param>
/// <param name="names">The registers, and what ids are called.</param>
/// <param name="site">From where it is written.</param>
public sealed class WithdrawItem(IRecord record, FieldNames names, ItemSite site)
{
    private readonly ItemDesk _desk = new(record, names, site);

    /// <summary>Withdraws it.</summary>
    /// <param name="item">The item.</param>
    /// <param name="said">In whose name, and why.</param>
    /// <param name="cancellation">Taken only before it is journalled.</param>
    public Task<ItemAnswer> RunAsync(Hash256 item, ItemSaid said, CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        return _desk.SayAsync(said, isReasonNeeded: true, async voice =>
        {
            var (now, _, fault) = await _desk.OpenAsync(item, voice, said).ConfigureAwait(false);
            if (fault is not null) return ItemDesk.Refused(fault);
            var isHosts = names.Book.IsHost(voice.Id) && now!.Entries[0].Entry.StreamVoice == voice.Id;
            if (now!.Entered.Voice != voice.Id && !isHosts) return ItemDesk.Refused(ItemFault.MayNotWithdraw, ItemFault.OfVoice(voice.Id), ItemFault.OfVoice(now.Entered.Voice));
            return (new ItemWithdrawn(item, voice.Id, now.History.Heads, ItemDesk.Clean(said)), ItemAnswer.Taken(item));
        });
    }
}
