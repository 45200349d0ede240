using Rasid.Packs;
using Rasid.Records.Registers;
using Rasid.Records.Registers.Balances;
using Rasid.Records.Registers.Items;
using Rasid.Storage;

namespace Rasid.Workflow;

/// <summary>Computes the balances of a register from its items as they stand.</summary>
/// <param name="record">The record.</param>
/// <param name="pack">The process.</param>
public sealed class ReadBalance(IRecord record, Pack pack)
{
    /// <summary>The balances of a register on a day, in the pack's order; empty where it has none.</summary>
    /// <param name="viewer">On whose behalf: items that it does not see are in no sum.</param>
    /// <param name="register">The register.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="cancellation">Stops it.</param>
    public async Task<IReadOnlyList<ShownBalance>> RunAsync(Viewer viewer, Register register, DateOnly asOf, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(register);
        if (register.Balances.Count == 0) return [];
        return Of(register, await AllItems.OfAsync(record, viewer, pack.Registers, register.Id, cancellation).ConfigureAwait(false), asOf);
    }

    /// <summary>The same of items that are at hand.</summary>
    internal IReadOnlyList<ShownBalance> Of(Register register, IReadOnlyList<Item> items, DateOnly asOf)
    {
        var names = new FieldNames(pack);
        return [.. register.Balances.Select(b => new ShownBalance(BalanceFold.Of(pack.Registers, register, b, items, asOf), names))];
    }
}
