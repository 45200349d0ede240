namespace Rasid.Coding.Rules;

/// <summary>One row of <c>facts.tsv</c>: a word that tells a statement of fact that fits no event type.</summary>
/// <param name="Id">Id of the row.</param>
/// <param name="Kind">Kind of fact.</param>
/// <param name="Where">Where a noun tells it.</param>
/// <param name="Source">File and line of the row.</param>
internal sealed record FactRow(string Id, string Kind, FactWhere Where, string Source);
