namespace Rasid.Coding.Rules;

/// <summary>One row of a table of words.</summary>
/// <param name="Positions">How its word may stand (<see cref="WordRules{T}.Add"/>).</param>
/// <param name="Rest">Words that must follow; null for none.</param>
/// <param name="Row">The row.</param>
internal readonly record struct RowEntry(string Positions, string[]? Rest, object Row);
