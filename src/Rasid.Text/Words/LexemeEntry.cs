namespace Rasid.Text.Words;

/// <summary>A lexeme with what only the analyser asks for.</summary>
/// <param name="Lexeme">The dictionary word.</param>
/// <param name="DemandsSurface">Whether the form must be spelled exactly as its row, not only folded alike.</param>
/// <param name="ShunsArticle">Whether it is a name that stands without the article.</param>
/// <param name="VerbalWeight">Added to the weight of its finite forms.</param>
/// <param name="NominalWeight">Added to the weight of its other forms.</param>
internal readonly record struct LexemeEntry(Lexeme Lexeme, bool DemandsSurface, bool ShunsArticle, float VerbalWeight, float NominalWeight);
