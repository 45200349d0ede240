using Rasid.Records;
using Rasid.Records.Registers.Items;

namespace Rasid.Workflow;

/// <summary>What one row of a table says of an item: a word on the whole or a field of it, or the state that it passed into.</summary>
/// <param name="At">Place of the row among all.</param>
/// <param name="Number">Its number as a sheet shows it.</param>
/// <param name="Item">The item.</param>
/// <param name="Voice">Id of the voice.</param>
/// <param name="Word">The word; null where the item moves.</param>
/// <param name="Field">Id of the field; empty for the whole.</param>
/// <param name="Value">How the field is by the voice, as typed; empty where it does not say.</param>
/// <param name="Json">The same as it is journalled; null where it does not say.</param>
/// <param name="State">Id of the state; empty where it does not move.</param>
/// <param name="Day">The day, EDTF; empty where it does not say.</param>
/// <param name="Reason">Why, as it is journalled.</param>
internal sealed record Saying(
    int At, int Number, Hash256 Item, string Voice, VerificationWord? Word, string Field, string Value, string? Json, string State, string Day, string Reason);
