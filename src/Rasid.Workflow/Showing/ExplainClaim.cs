using Rasid.Records;
using Rasid.Records.Claims;
using Rasid.Storage;

namespace Rasid.Workflow;

/// <summary>Says why a claim was coded so, from the stored reading: nothing is computed again.</summary>
/// <param name="record">The record.</param>
public sealed class ExplainClaim(IRecordReads record)
{
    /// <summary>Why; for an event, why its first claim that the viewer sees.</summary>
    /// <returns>Null when there is no such claim, event or fact that the viewer sees.</returns>
    public async Task<Explanation?> RunAsync(Viewer viewer, RecordRef id, Language language, CancellationToken cancellation = default)
    {
        switch (id.Kind)
        {
            case RecordIdKind.Event:
                var rows = await record.ClaimsOfEventAsync(viewer, id.Id, cancellation).ConfigureAwait(false);
                return rows.Count == 0 ? null : await ClaimAsync(viewer, rows[0], language, cancellation).ConfigureAwait(false);
            case RecordIdKind.Claim:
                var row = await record.ClaimAsync(viewer, id.Id, cancellation).ConfigureAwait(false);
                return row is null ? null : await ClaimAsync(viewer, row, language, cancellation).ConfigureAwait(false);
            case RecordIdKind.Fact:
                return await FactAsync(viewer, id.Id, cancellation).ConfigureAwait(false);
            default:
                return null;
        }
    }

    private async Task<Explanation?> ClaimAsync(Viewer viewer, ClaimRow row, Language language, CancellationToken cancellation)
    {
        var report = row.Report.Id;
        var reading = await record.ReadingAsync(viewer, report, cancellation).ConfigureAwait(false);
        var rule = reading?.Claims.FirstOrDefault(c => c.Claim.Id == row.Claim.Id)?.Rule;
        var text = await record.TextAsync(viewer, report, cancellation).ConfigureAwait(false);
        var review = await new ShowReview(record).RunAsync(viewer, row, language, cancellation).ConfigureAwait(false);
        if (reading is null || (rule is null && review.Words.Count == 0)) return null;
        var evidence = ShowRecord.Slice(text, row.Claim.Evidence);
        // What a person added, or what is no longer found and stays for a person's word, has no rules: the words are the reason.
        var step = rule is null ? new ExplanationStep("review", row.IsByHand ? "by-hand" : "no-longer-found", "", evidence, []) : ExplanationStep.Of(rule, text);
        return new Explanation(EventSentence.Of(row.Claim, language), row.Report, reading.Engine, evidence, step) { Review = review, Verdict = row.Verdict };
    }

    private async Task<Explanation?> FactAsync(Viewer viewer, Hash256 id, CancellationToken cancellation)
    {
        var fact = await record.FactAsync(viewer, id, cancellation).ConfigureAwait(false);
        if (fact is null) return null;
        var report = await record.ReportAsync(viewer, fact.Anchor.Report, cancellation).ConfigureAwait(false);
        var reading = await record.ReadingAsync(viewer, fact.Anchor.Report, cancellation).ConfigureAwait(false);
        var rule = reading?.Facts.FirstOrDefault(f => f.Fact.Id == id)?.Rule;
        var text = await record.TextAsync(viewer, fact.Anchor.Report, cancellation).ConfigureAwait(false);
        return rule is null || report is null || reading is null
            ? null
            : new Explanation(fact.Kind, report, reading.Engine, ShowRecord.Slice(text, fact.Evidence), ExplanationStep.Of(rule, text));
    }
}
