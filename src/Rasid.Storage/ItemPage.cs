using Rasid.Records.Registers.Items;

namespace Rasid.Storage;

/// <summary>Items of a register, the last that was entered first.</summary>
/// <param name="Items">The items.</param>
/// <param name="Next">What to ask for after them; empty where there are no more.</param>
public sealed record ItemPage(IReadOnlyList<Item> Items, string Next);
