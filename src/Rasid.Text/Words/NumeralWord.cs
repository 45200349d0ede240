namespace Rasid.Text.Words;

/// <summary>One row of <c>numerals.tsv</c>.</summary>
internal sealed record NumeralWord(NumeralKind Kind, decimal Low, decimal High, bool NeedsArticle, string[] Keys);
