namespace Rasid.Text.Words;

/// <summary>One use of a stem; entries of one stem are chained by <see cref="Next"/>.</summary>
/// <param name="Lexeme">Index of the lexeme.</param>
/// <param name="Slot">Which endings follow.</param>
/// <param name="Derivation">How it is made.</param>
/// <param name="Passive">Whether only a passive is written so.</param>
/// <param name="Next">Index of the next entry, -1 at the end.</param>
internal readonly record struct StemEntry(int Lexeme, StemSlot Slot, Derivation Derivation, bool Passive, int Next);
