namespace Rasid.Text.Words;

/// <summary>One stem of a verb in folded letters.</summary>
internal readonly record struct VerbStem(string Stem, StemSlot Slot, Derivation Derivation, bool Passive);
