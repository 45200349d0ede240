using Rasid.Records;
using Rasid.Records.Claims;
using Rasid.Records.Events;
using Rasid.Records.Reports;
using Rasid.Storage;
using Rasid.Text;

namespace Rasid.Workflow;

/// <summary>Shows what an id names: a report with its claims, or an event with its claims and their evidence.</summary>
/// <param name="record">The record.</param>
public sealed class ShowRecord(IRecordReads record)
{
    /// <summary>The one thing that an id names.</summary>
    /// <exception cref="RecordException">Nothing or several things have the id (<see cref="RecordFaults.NoSuchId"/>, <see cref="RecordFaults.Ambiguous"/>).</exception>
    public async Task<RecordRef> FindAsync(Viewer viewer, string typed, CancellationToken cancellation = default)
    {
        if (!RecordId.TryParse(typed, out var id)) throw new RecordException(RecordFaults.NoSuchId, typed ?? "");
        var found = await record.FindAsync(viewer, id, 20, cancellation).ConfigureAwait(false);
        // An event has the id of its first claim: without a letter the event is meant.
        if (id.Kind is null && found.Any(f => f.Kind == RecordIdKind.Event))
        {
            var events = found.Where(f => f.Kind == RecordIdKind.Event).Select(f => f.Id).ToHashSet();
            found = [.. found.Where(f => f.Kind != RecordIdKind.Claim || !events.Contains(f.Id))];
        }
        return found.Count switch
        {
            1 => found[0],
            0 => throw new RecordException(RecordFaults.NoSuchId, typed),
            _ => throw new RecordException(RecordFaults.Ambiguous, [typed, .. found.Select(f => RecordId.Full(f.Kind, f.Id))]),
        };
    }

    /// <summary>A report, its text and what was read in it; null when there is none that the viewer sees.</summary>
    public async Task<ShownReport?> ReportAsync(Viewer viewer, Hash256 id, Language language, CancellationToken cancellation = default)
    {
        if (await record.ReportAsync(viewer, id, cancellation).ConfigureAwait(false) is not { } report) return null;
        var text = await record.TextAsync(viewer, id, cancellation).ConfigureAwait(false);
        var claims = await record.ClaimsOfReportAsync(viewer, id, cancellation).ConfigureAwait(false);
        var facts = await record.FactsOfReportAsync(viewer, id, cancellation).ConfigureAwait(false);
        var shown = new List<ShownClaim>();
        foreach (var claim in claims) shown.Add(await RatedAsync(viewer, claim, text, language, null, cancellation).ConfigureAwait(false));
        return new ShownReport(report, text, shown, [.. facts.Select(f => new ShownFact(f, Slice(text, f.Evidence)))])
        {
            Reliability = await ReliabilityAsync(viewer, report, cancellation).ConfigureAwait(false),
        };
    }

    /// <summary>An event and its claims, each with its words; null when there is none that the viewer sees.</summary>
    public async Task<ShownEvent?> EventAsync(Viewer viewer, Hash256 id, Language language, CancellationToken cancellation = default)
    {
        var rows = await record.ClaimsOfEventAsync(viewer, id, cancellation).ConfigureAwait(false);
        if (rows.Count == 0) return null;
        var claims = new List<ShownClaim>();
        foreach (var row in rows)
            claims.Add(await RatedAsync(viewer, row, language, cancellation).ConfigureAwait(false));
        // What was rejected stays among the claims and speaks for nothing, unless there is nothing else.
        var counted = rows.Any(r => !r.IsOut) ? [.. rows.Where(r => !r.IsOut)] : rows;
        var summary = EventSummary.Of([.. counted.Select(r => (r.Claim, r.Report))]);
        return new ShownEvent(rows[0].Event, EventSentence.Of(summary.Composed(), language), claims)
        {
            Disagreements = DisagreeingFields.Of(rows, summary, language),
            Publishers = await PublishersAsync(viewer, counted, cancellation).ConfigureAwait(false),
        };
    }

    private async Task<int> PublishersAsync(Viewer viewer, IReadOnlyList<ClaimRow> rows, CancellationToken cancellation)
    {
        var publishers = new HashSet<string>(StringComparer.Ordinal);
        foreach (var report in rows.Select(r => r.Report).DistinctBy(r => r.Id))
        {
            var family = await record.FamilyAsync(viewer, report.Id, 1, cancellation).ConfigureAwait(false);
            publishers.Add((family is [var founder, ..] ? founder.Report : report).Description.Publisher);
        }
        return publishers.Count;
    }

    /// <summary>A claim with its words; null when there is none that the viewer sees.</summary>
    public async Task<ShownClaim?> ClaimAsync(Viewer viewer, Hash256 id, Language language, CancellationToken cancellation = default)
    {
        if (await record.ClaimAsync(viewer, id, cancellation).ConfigureAwait(false) is not { } row) return null;
        return await RatedAsync(viewer, row, language, cancellation).ConfigureAwait(false);
    }

    private async Task<ShownClaim> RatedAsync(Viewer viewer, ClaimRow row, Language language, CancellationToken cancellation)
    {
        var text = await record.TextAsync(viewer, row.Report.Id, cancellation).ConfigureAwait(false);
        var reliability = await ReliabilityAsync(viewer, row.Report, cancellation).ConfigureAwait(false);
        return await RatedAsync(viewer, row, text, language, reliability, cancellation).ConfigureAwait(false);
    }

    private async Task<ShownClaim> RatedAsync(
        Viewer viewer, ClaimRow row, string? text, Language language, Rating? reliability, CancellationToken cancellation) => Shown(row, text, language) with
        {
            Review = await new ShowReview(record).RunAsync(viewer, row, language, cancellation).ConfigureAwait(false),
            Credibility = await record.CredibilityAsync(viewer, row.Claim.Id, cancellation).ConfigureAwait(false),
            Reliability = reliability,
        };

    private Task<Rating?> ReliabilityAsync(Viewer viewer, Report report, CancellationToken cancellation) =>
        record.ReliabilityAsync(viewer, report.Description.Publisher, cancellation);

    internal static string Slice(string? text, TextSpan span) =>
        text is not null && span.Start >= 0 && span.End <= text.Length ? span.In(text) : "";

    private static ShownClaim Shown(ClaimRow row, string? text, Language language) => new(
        row,
        EventSentence.Of(row.Claim, language),
        EventSentence.Says(row.Claim.Attribution, language),
        Slice(text, row.Claim.Evidence),
        [.. row.Claim.Anchor.Trigger.Select(t => Slice(text, t))]);
}
