using System.Collections.Concurrent;
using Rasid.Intake;
using Rasid.Reading;
using Rasid.Storage;

namespace Rasid.Workflow;

/// <summary>Takes reports in: each is journalled before it is read, then its reading is journalled.</summary>
/// <remarks>
/// Reading happens outside the transactions, on all cores; commits keep the order of arrival. Reading a report again adds
/// nothing. When a run is stopped, what was journalled stays, and a later run over the same reports completes it.
/// </remarks>
/// <param name="record">The record.</param>
/// <param name="engine">The engine that reads.</param>
public sealed class Ingest(IRecord record, ReadingEngine engine)
{
    // Another writer may move the heads between decision and commit; each of them commits, so this ends.
    private const int MostTries = 50;

    private readonly ConcurrentBag<Func<ReadRequest, ReadReport>> _readers = [];

    /// <summary>Takes reports in, a batch at a time.</summary>
    /// <param name="reports">The reports; read lazily, so memory stays flat.</param>
    /// <param name="options">How; the defaults when null.</param>
    /// <param name="cancellation">Stops the run between two steps; the summary then says so, nothing is thrown.</param>
    /// <returns>What was done.</returns>
    /// <exception cref="RecordException">The record cannot be written; what was committed before stays.</exception>
    public async Task<IngestSummary> RunAsync(
        IEnumerable<IncomingReport> reports, IngestOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(reports);
        var run = new IngestRun(options ?? new IngestOptions());
        try
        {
            var batch = new List<IncomingReport>();
            long length = 0;
            foreach (var report in reports)
            {
                cancellation.ThrowIfCancellationRequested();
                batch.Add(report);
                length += report.Text.Length;
                if (batch.Count < run.Options.BatchReports && length < run.Options.BatchLength) continue;
                await TakeAsync(batch, run, cancellation).ConfigureAwait(false);
                batch.Clear();
                length = 0;
            }
            if (batch.Count > 0) await TakeAsync(batch, run, cancellation).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            run.Cancel();
        }
        return run.Summary;
    }

    private async Task TakeAsync(List<IncomingReport> batch, IngestRun run, CancellationToken cancellation)
    {
        var arrivals = batch.ConvertAll(Arrival.Of);
        await JournalAsync(arrivals, run.Options.Author, cancellation).ConfigureAwait(false);
        var toRead = arrivals.Where(a => a.MustRead).ToList();
        var readings = await ReadAsync(toRead, run, cancellation).ConfigureAwait(false);
        if (readings.Count > 0) await ReadingsJournal.AppendAsync(record, Viewer.Public, readings).ConfigureAwait(false);
        run.Count(arrivals, readings);
    }

    private async Task JournalAsync(List<Arrival> arrivals, string? author, CancellationToken cancellation)
    {
        for (var tries = 1; ; tries++)
        {
            cancellation.ThrowIfCancellationRequested();
            var heads = await record.HeadsAsync(cancellation).ConfigureAwait(false);
            var hashes = arrivals.Where(a => a.Fault.Length == 0).Select(a => a.Text).Distinct().ToList();
            var known = await record.ReportsWithTextAsync(Viewer.Public, hashes, cancellation).ConfigureAwait(false);
            var drafts = Arrival.Decide(arrivals, known);
            if (drafts.Count == 0) return;
            try
            {
                await record.AppendAsync(author is null ? drafts : drafts.ConvertAll(d => d with { Author = author }), Durability.Process, heads, cancellation).ConfigureAwait(false);
                return;
            }
            catch (RecordException e) when (e.Code == RecordFaults.Moved && tries < MostTries)
            {
                // Decide again on what the other writer left.
            }
        }
    }

    private async Task<List<Records.Claims.Reading>> ReadAsync(List<Arrival> arrivals, IngestRun run, CancellationToken cancellation)
    {
        var readings = new Records.Claims.Reading[arrivals.Count];
        var how = new ParallelOptions { MaxDegreeOfParallelism = run.Options.Readers, CancellationToken = cancellation };
        await Parallel.ForAsync(0, arrivals.Count, how, (i, _) =>
        {
            // A reader serves one at a time and keeps the words that it has met, so it is handed on.
            if (!_readers.TryTake(out var read)) read = engine.NewReader();
            readings[i] = DraftClaims.From(arrivals[i].Decision!.Report, engine.Stamp, read(arrivals[i].Request));
            _readers.Add(read);
            return ValueTask.CompletedTask;
        }).ConfigureAwait(false);
        return [.. readings];
    }
}
