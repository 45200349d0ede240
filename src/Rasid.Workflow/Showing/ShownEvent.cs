using Rasid.Records;

namespace Rasid.Workflow;

/// <summary>An event as it is shown.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Sentence">The sentence of its first claim.</param>
/// <param name="Claims">Its claims in the record's order.</param>
public sealed record ShownEvent(Hash256 Id, string Sentence, IReadOnlyList<ShownClaim> Claims);
