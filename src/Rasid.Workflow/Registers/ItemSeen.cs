using Rasid.Records;
using Rasid.Records.Registers.Items;

namespace Rasid.Workflow;

/// <summary>What a person saw of an item, in one word: it changes with everything that is said of the item.</summary>
public static class ItemSeen
{
    private const int Digits = 16;

    /// <summary>The word, 16 hex digits.</summary>
    public static string Of(Item item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return Hash256.Of(item.History.Heads.SelectMany(h => h.ToBytes()).ToArray()).ToString()[..Digits];
    }
}
