namespace Rasid.Coding.Rules;

/// <summary>One row of <c>facts.tsv</c>: a word that tells a statement of fact that fits no event type.</summary>
internal sealed record FactRow(string Id, string Kind, string Source);
