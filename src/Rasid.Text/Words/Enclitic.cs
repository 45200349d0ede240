namespace Rasid.Text.Words;

/// <summary>One row of <c>pronouns.tsv</c>: a pronoun joined at the end.</summary>
internal sealed record Enclitic(string Written, Agreement Agreement, HostKind Hosts, double Weight);
