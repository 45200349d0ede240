using Rasid.Records.Registers.Items;

namespace Rasid.Workflow;

/// <summary>What a row of a table of items asks for.</summary>
/// <param name="Told">What is told of it, as far as is known before it is journalled.</param>
/// <param name="Request">What it wants journalled; null for nothing.</param>
internal sealed record RowRead(ImportedItem Told, ItemRequest? Request = null)
{
    /// <summary>The voice, its number and the fields of a new item, by which later rows know it.</summary>
    public (string Voice, string Ref, ItemFields Fields)? New { get; init; }

    /// <summary>Whether it names an item of an earlier row that is not in the record yet.</summary>
    public bool IsEarly { get; init; }
}
