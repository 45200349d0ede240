using Rasid.Packs;
using Rasid.Records;
using Rasid.Storage;

namespace Rasid.Workflow;

/// <summary>Writes events of the record for other programs, each with its ids, its evidence and who says so. The same record gives the same bytes.</summary>
/// <param name="record">The record.</param>
/// <param name="pack">Where places lie.</param>
public sealed class ExportEvents(IRecord record, Pack pack)
{
    /// <summary>Writes an export; nothing of it is kept, however many events there are.</summary>
    /// <param name="viewer">On whose behalf.</param>
    /// <param name="request">What.</param>
    /// <param name="stream">Where to; it stays open. What was written when this throws is no export.</param>
    /// <param name="cancellation">Stops it.</param>
    public async Task<ExportSummary> RunAsync(Viewer viewer, ExportRequest request, Stream stream, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        var digest = await SeenDigest.OfAsync(record, viewer, cancellation).ConfigureAwait(false);
        using IExportWriter writer = request.Format switch
        {
            ExportFormat.Plover => new PloverWriter(stream, pack),
            ExportFormat.GeoJson => new GeoJsonWriter(stream, pack, digest),
            _ => new ExportTable(stream, request, pack.Id == record.Process ? Name(request.Language) : record.Process, digest),
        };
        var (events, rows) = (0, 0);
        var reader = new ExportRows(record, viewer, request, writer.WantsState);
        await foreach (var row in record.TimelineRowsAsync(viewer, request.Filter with { Limit = 0, Skip = 0 }, cancellation).ConfigureAwait(false))
        {
            events++;
            foreach (var one in await reader.OfAsync(row, cancellation).ConfigureAwait(false))
            {
                if (writer.Write(one)) rows++;
            }
        }
        writer.End(events, rows);
        return new ExportSummary(events, rows, writer.WithoutPlace, writer.WithoutPosition, digest);
    }

    private string Name(Language language) => language == Language.Arabic && pack.NameAr.Length > 0 ? pack.NameAr : pack.NameEn;
}
