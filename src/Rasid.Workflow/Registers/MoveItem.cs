using Rasid.Records;
using Rasid.Records.Payloads;
using Rasid.Records.Registers;
using Rasid.Storage;

namespace Rasid.Workflow;

/// <summary>Moves an item into another state of its register. Moves in conflict are settled by it.</summary>
/// <param name="record">The record.</param>
/// <param name="names">The registers, and what ids are called.</param>
/// <param name="site">From where it is written.</param>
public sealed class MoveItem(IRecord record, FieldNames names, ItemSite site)
{
    private readonly ItemDesk _desk = new(record, names, site);

    /// <summary>Moves it.</summary>
    /// <param name="item">The item.</param>
    /// <param name="state">The state: its id or its label.</param>
    /// <param name="said">In whose name, and why.</param>
    /// <param name="cancellation">Taken only before it is journalled.</param>
    public async Task<ItemAnswer> RunAsync(Hash256 item, string state, ItemSaid said, CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        return (await _desk.SayAllAsync([Request(item, state, said)]).ConfigureAwait(false))[0];
    }

    /// <summary>What is to be journalled. Where moves before it are only looked at, it is told into which states they would have brought the item.</summary>
    internal ItemRequest Request(Hash256 item, string state, ItemSaid said, IReadOnlyList<string>? stagesBefore = null) =>
        new(said, IsReasonNeeded: false, async voice =>
        {
            var (now, register, fault) = await _desk.OpenAsync(item, voice, said).ConfigureAwait(false);
            if (fault is not null) return ItemDesk.Refused(fault);
            if (register.States.Count == 0) return ItemDesk.Refused(ItemFault.NoStates);
            var into = register.State(state.Trim()) ?? register.States.FirstOrDefault(s => FieldNames.IsOne(s.LabelAr, state) || FieldNames.IsOne(s.LabelEn, state));
            if (into is null) return ItemDesk.Refused(ItemFault.NoState, state, ItemDesk.Listed(register.States.Select(s => s.Id)));
            var before = stagesBefore ?? now!.Stages;
            var from = before.Select(register.State).OfType<RegisterState>().ToList();
            if (from is [var only] && only.Id == into.Id) return ItemDesk.Refused(ItemFault.Same);
            var steps = from.Where(s => s.LeadsTo(into.Id) || (from.Count > 1 && from.Contains(into))).ToList();
            var stages = ItemFault.OfStates(register, before);
            if (steps.Count == 0) return ItemDesk.Refused(ItemFault.NoStep, stages, ItemFault.OfState(register, into.Id), ItemFault.OfStates(register, from.SelectMany(s => s.Next).Distinct()));
            if (!steps.Exists(s => s.By.Contains(voice.Id, StringComparer.Ordinal)))
                return ItemDesk.Refused(ItemFault.MayNotMove, ItemFault.OfVoice(voice.Id), stages, ItemFault.OfVoices(steps.SelectMany(s => s.By).Distinct()));
            return (new ItemMoved(item, voice.Id, into.Id, now!.History.Heads, ItemDesk.Clean(said)), ItemAnswer.Taken(item));
        });
}
