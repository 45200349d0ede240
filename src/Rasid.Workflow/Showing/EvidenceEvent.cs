using Rasid.Records;
using Rasid.Records.Claims;

namespace Rasid.Workflow;

/// <summary>An event with its claims, side by side.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Claims">Its first claims in the record's order, at least one.</param>
/// <param name="Total">How many it has.</param>
/// <param name="Standing">The values that stand for the event, as if one claim had them all; see <see cref="Rasid.Records.Events.EventSummary"/>.</param>
public sealed record EvidenceEvent(Hash256 Id, IReadOnlyList<EvidenceClaim> Claims, int Total, Claim Standing)
{
    /// <summary>Whether every claim of it was rejected: it is on no timeline.</summary>
    public bool IsRejected { get; init; }
}
