using Rasid.Records;
using Rasid.Records.Payloads;
using Rasid.Records.Reports;
using Rasid.Storage;

namespace Rasid.Workflow;

/// <summary>A person's word on how far a publisher is to be relied upon, or how credible a claim is: journalled with its reason, shown, never computed.</summary>
/// <param name="record">The record.</param>
public sealed class RateRecord(IRecord record)
{
    /// <summary>Rates a publisher.</summary>
    /// <param name="publisher">The publisher, as its reports have it.</param>
    /// <param name="reliability"><c>A</c> to <c>F</c>; empty takes an earlier word back.</param>
    /// <param name="reason">Why.</param>
    /// <param name="cancellation">Taken only before the word is journalled.</param>
    /// <exception cref="ArgumentException">It is no degree of reliability.</exception>
    public Task SourceAsync(string publisher, string reliability, string reason, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(reliability);
        if (reliability.Length > 0 && !Rating.IsReliability(reliability)) throw new ArgumentException("no degree of reliability", nameof(reliability));
        return record.AppendAsync([new SourceRated(publisher, reliability, reason).ToDraft()], Durability.Power, null, cancellation);
    }

    /// <summary>Rates a claim.</summary>
    /// <param name="viewer">On whose behalf.</param>
    /// <param name="claim">Id of the claim.</param>
    /// <param name="credibility"><c>1</c> to <c>6</c>; empty takes an earlier word back.</param>
    /// <param name="reason">Why.</param>
    /// <param name="cancellation">Taken only before the word is journalled.</param>
    /// <returns>Whether there is such a claim that the viewer sees.</returns>
    /// <exception cref="ArgumentException">It is no degree of credibility.</exception>
    public async Task<bool> ClaimAsync(Viewer viewer, Hash256 claim, string credibility, string reason, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(credibility);
        if (credibility.Length > 0 && !Rating.IsCredibility(credibility)) throw new ArgumentException("no degree of credibility", nameof(credibility));
        if (await record.ClaimAsync(viewer, claim, cancellation).ConfigureAwait(false) is not { } row) return false;
        await record.AppendAsync([new ClaimRated(row.Claim.Anchor, credibility, reason).ToDraft()], Durability.Power, null, cancellation).ConfigureAwait(false);
        return true;
    }
}
