using Rasid.Records.Agreements;

namespace Rasid.Workflow;

/// <summary>An agreement and the state of each of its clauses as of a day.</summary>
/// <param name="Agreement">The agreement with the provisions that hold on that day.</param>
/// <param name="AsOf">The day.</param>
/// <param name="IsPast">Whether the record is shown as it was known at the end of that day, and not as it is now.</param>
/// <param name="Clauses">The clauses, in the pack's order.</param>
public sealed record AgreementLedger(Agreement Agreement, DateOnly AsOf, bool IsPast, IReadOnlyList<ClauseState> Clauses)
{
    /// <summary>A clause; null when the agreement has none of that id.</summary>
    public ClauseState? Find(string provision) => Clauses.FirstOrDefault(c => c.Provision.Id == provision);
}
