namespace Rasid.Coding.Rules;

/// <summary>One row of <c>prepositions.tsv</c>: a preposition of one or several words and the part it gives.</summary>
/// <param name="Id">Row id.</param>
/// <param name="Slot">The slot name it fills in frames: its first standard spelling, folded.</param>
/// <param name="Role">The part it gives whatever the frame says; <see cref="SlotRole.None"/> when the frame decides.</param>
/// <param name="Kind">What else is known of it.</param>
/// <param name="Words">Folded words.</param>
/// <param name="Source">File and line.</param>
internal sealed record PrepositionRow(string Id, string Slot, SlotRole Role, PrepositionKind Kind, string[] Words, string Source);
