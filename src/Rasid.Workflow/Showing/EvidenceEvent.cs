using Rasid.Records;

namespace Rasid.Workflow;

/// <summary>An event with its claims, side by side.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Claims">Its first claims in the record's order, at least one.</param>
/// <param name="Total">How many it has.</param>
public sealed record EvidenceEvent(Hash256 Id, IReadOnlyList<EvidenceClaim> Claims, int Total);
