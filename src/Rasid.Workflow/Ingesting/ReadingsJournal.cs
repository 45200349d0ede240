using Rasid.Records.Payloads;
using Rasid.Storage;

namespace Rasid.Workflow;

/// <summary>Journals readings, but for those of reports that somebody took out while they were read: a reading quotes its report.</summary>
internal static class ReadingsJournal
{
    // Each writer that moves the heads commits, so this ends.
    private const int MostTries = 50;

    public static async Task AppendAsync(IRecord record, Viewer viewer, IReadOnlyList<Records.Claims.Reading> readings)
    {
        for (var tries = 1; ; tries++)
        {
            var heads = await record.HeadsAsync(CancellationToken.None).ConfigureAwait(false);
            var drafts = new List<Records.Journal.EntryDraft>(readings.Count);
            foreach (var reading in readings)
            {
                if (await record.ReportAsync(viewer, reading.Report, CancellationToken.None).ConfigureAwait(false) is { Withheld: null }) drafts.Add(ReadingPayload.ToDraft(reading));
            }
            if (drafts.Count == 0) return;
            try
            {
                await record.AppendAsync(drafts, Durability.Process, heads, CancellationToken.None).ConfigureAwait(false);
                return;
            }
            catch (RecordException e) when (e.Code == RecordFaults.Moved && tries < MostTries)
            {
                // Look again at what the other writer left.
            }
        }
    }
}
