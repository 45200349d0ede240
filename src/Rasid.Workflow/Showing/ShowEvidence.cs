using Rasid.Records;
using Rasid.Records.Claims;
using Rasid.Records.Events;
using Rasid.Storage;

namespace Rasid.Workflow;

/// <summary>Shows events and reports with the texts and readings they rest on, so that every field can be laid on its words.</summary>
/// <param name="record">The record.</param>
public sealed class ShowEvidence(IRecordReads record)
{
    /// <summary>Most claims of one event that are shown with their evidence: 24.</summary>
    public const int MostClaims = 24;

    /// <summary>An event; null when there is none that the viewer sees.</summary>
    public async Task<EvidenceEvent?> EventAsync(Viewer viewer, Hash256 id, Language language, CancellationToken cancellation = default)
    {
        var rows = await record.ClaimsOfEventAsync(viewer, id, cancellation).ConfigureAwait(false);
        if (rows.Count == 0) return null;
        var claims = new List<EvidenceClaim>();
        foreach (var row in rows.Take(MostClaims)) claims.Add(await ClaimAsync(viewer, row, language, cancellation).ConfigureAwait(false));
        // What was rejected stays among the claims and speaks for nothing, unless there is nothing else.
        var counted = rows.Any(r => !r.IsOut) ? [.. rows.Where(r => !r.IsOut)] : rows;
        // An event that was merged is asked for by its old id and shown under its new one.
        return new EvidenceEvent(rows[0].Event, claims, rows.Count, EventSummary.Of([.. counted.Select(r => (r.Claim, r.Report))]).Composed())
        {
            IsRejected = rows.All(r => r.IsOut),
        };
    }

    /// <summary>A report; null when there is none that the viewer sees.</summary>
    public async Task<EvidenceReport?> ReportAsync(Viewer viewer, Hash256 id, Language language, CancellationToken cancellation = default)
    {
        if (await record.ReportAsync(viewer, id, cancellation).ConfigureAwait(false) is not { } report) return null;
        var claims = await record.ClaimsOfReportAsync(viewer, id, cancellation).ConfigureAwait(false);
        var reviews = new Dictionary<Hash256, ShownReview>();
        foreach (var row in claims) reviews[row.Claim.Id] = await new ShowReview(record).RunAsync(viewer, row, language, cancellation).ConfigureAwait(false);
        return new EvidenceReport(
            report,
            await record.TextAsync(viewer, id, cancellation).ConfigureAwait(false),
            await record.ReadingAsync(viewer, id, cancellation).ConfigureAwait(false),
            claims,
            await record.FactsOfReportAsync(viewer, id, cancellation).ConfigureAwait(false),
            await new ShowFamily(record).RunAsync(viewer, id, cancellation).ConfigureAwait(false))
        {
            Reviews = reviews,
        };
    }

    /// <summary>A claim; null when there is none that the viewer sees.</summary>
    public async Task<EvidenceClaim?> ClaimAsync(Viewer viewer, Hash256 id, Language language, CancellationToken cancellation = default) =>
        await record.ClaimAsync(viewer, id, cancellation).ConfigureAwait(false) is { } row ? await ClaimAsync(viewer, row, language, cancellation).ConfigureAwait(false) : null;

    private async Task<EvidenceClaim> ClaimAsync(Viewer viewer, ClaimRow row, Language language, CancellationToken cancellation)
    {
        var text = await record.TextAsync(viewer, row.Report.Id, cancellation).ConfigureAwait(false);
        var reading = await record.ReadingAsync(viewer, row.Report.Id, cancellation).ConfigureAwait(false);
        var rule = reading?.Claims.FirstOrDefault(c => c.Claim.Id == row.Claim.Id)?.Rule;
        return new EvidenceClaim(row, text, reading?.Times ?? [], rule is null ? null : ExplanationStep.Of(rule, text), reading?.Engine)
        {
            Mentions = reading?.Mentions ?? [],
            Review = await new ShowReview(record).RunAsync(viewer, row, language, cancellation).ConfigureAwait(false),
        };
    }
}
