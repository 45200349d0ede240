using Rasid.Reading.Interchange;
using Rasid.Records;
using Rasid.Storage;

namespace Rasid.Workflow;

/// <summary>Puts the words of reports beside claims. Of the texts that it saw only the last are kept, so it stays small.</summary>
internal sealed class ExportRows(IRecordReads record, Viewer viewer, ExportRequest request, bool wantsState)
{
    private const int MostTexts = 256;

    private readonly Dictionary<Hash256, string?> _texts = [];
    private readonly CodePoints _points = new();

    public async Task<IReadOnlyList<ExportRow>> OfAsync(TimelineRow row, CancellationToken cancellation)
    {
        if (!request.EveryClaim || row.Claims == 1) return [await OneAsync(row, cancellation).ConfigureAwait(false)];
        var rows = new List<ExportRow>();
        var isRejected = request.Filter.Review == TimelineFilter.Rejected;
        foreach (var claim in await record.ClaimsOfEventAsync(viewer, row.Event, cancellation).ConfigureAwait(false))
        {
            if (claim.IsOut != isRejected) continue;
            rows.Add(await OneAsync(row with { Claim = claim.Claim, Report = claim.Report, Verdict = claim.Verdict, IsByHand = claim.IsByHand, Before = claim.Before }, cancellation).ConfigureAwait(false));
        }
        return rows;
    }

    private async Task<ExportRow> OneAsync(TimelineRow row, CancellationToken cancellation)
    {
        var text = await TextAsync(row.Report.Id, cancellation).ConfigureAwait(false);
        var evidence = ShowRecord.Slice(text, row.Claim.Evidence);
        var (start, length) = (0, 0);
        if (evidence.Length > 0)
        {
            _points.Of(text!);
            (start, length) = _points.Of(row.Claim.Evidence);
        }
        return new ExportRow(
            row,
            EventSentence.Of(row.Claim, request.Language),
            EventSentence.Says(row.Claim.Attribution, request.Language),
            evidence,
            [.. row.Claim.Anchor.Trigger.Select(t => ShowRecord.Slice(text, t)).Where(t => t.Length > 0)],
            start, length,
            wantsState ? await StateAsync(row, cancellation).ConfigureAwait(false) : "");
    }

    private async Task<string> StateAsync(TimelineRow row, CancellationToken cancellation) => ClaimState.Of(
        new ClaimRow(row.Claim, row.Event, "", row.Report), await record.ReviewsAsync(viewer, row.Claim.Id, cancellation).ConfigureAwait(false));

    private async Task<string?> TextAsync(Hash256 report, CancellationToken cancellation)
    {
        if (_texts.TryGetValue(report, out var text)) return text;
        if (_texts.Count == MostTexts) _texts.Clear();
        text = await record.TextAsync(viewer, report, cancellation).ConfigureAwait(false);
        _texts.Add(report, text);
        return text;
    }
}
