namespace Rasid.Records.Registers.Items;

/// <summary>A value of a field, with the entries that say so.</summary>
/// <param name="Json">Canonical JSON; <see cref="ItemFields.None"/> where they say that there is none.</param>
/// <param name="By">The entries, in the history's order.</param>
public sealed record SaidValue(string Json, IReadOnlyList<ItemEntry> By);
