namespace Rasid.Text.Words;

/// <summary>A lexeme with what only the analyser asks for.</summary>
/// <param name="Lexeme">The dictionary word.</param>
/// <param name="Weight">Added to the weight of its readings.</param>
/// <param name="DemandsSurface">Whether the form must be spelled exactly as its row, not only folded alike.</param>
internal sealed record LexemeEntry(Lexeme Lexeme, double Weight, bool DemandsSurface);
