using System.Collections.Concurrent;
using System.Globalization;
using Rasid.Reading;
using Rasid.Records.Claims;
using Rasid.Records.Reports;
using Rasid.Storage;

namespace Rasid.Workflow;

/// <summary>Reads reports again whose readings are of another engine, language data or pack, tells what changes, and adopts it where that is asked for.</summary>
/// <remarks>Persons' words carry over by anchor; a claim that one rests on stays when it is no longer found. A run that was stopped is completed by the next.</remarks>
/// <param name="record">The record.</param>
/// <param name="engine">The engine that reads.</param>
public sealed class Reread(IRecord record, ReadingEngine engine)
{
    private const int Batch = 256;

    private readonly ConcurrentBag<Func<ReadRequest, ReadReport>> _readers = [];

    /// <summary>Reads again.</summary>
    /// <param name="viewer">On whose behalf: only reports that it sees.</param>
    /// <param name="adopts">Whether the new readings become the current ones; else they are only compared.</param>
    /// <param name="onReport">Told of every report in which something changes, before it is adopted.</param>
    /// <param name="cancellation">Stops between two batches.</param>
    /// <exception cref="RecordException">The record cannot be written; what was adopted before stays.</exception>
    public async Task<RereadSummary> RunAsync(
        Viewer viewer, bool adopts, Action<RereadReport>? onReport = null, CancellationToken cancellation = default)
    {
        var sum = new RereadSummary(0, 0, 0, 0, 0, 0, 0, adopts, false);
        for (var skip = 0; ; skip += Batch)
        {
            if (cancellation.IsCancellationRequested) return sum with { IsCancelled = true };
            var page = await record.ReportsAsync(viewer, skip, Batch, CancellationToken.None).ConfigureAwait(false);
            var (jobs, current, withheld) = await JobsAsync(viewer, page).ConfigureAwait(false);
            sum = sum with { Current = sum.Current + current, Withheld = sum.Withheld + withheld };
            foreach (var (job, now) in Read(jobs))
            {
                var told = await CompareAsync(viewer, job, now).ConfigureAwait(false);
                if (!told.Changes.IsEmpty) onReport?.Invoke(told);
                sum = Add(sum, told);
                job.Now = now;
            }
            if (adopts && jobs.Count > 0)
                await ReadingsJournal.AppendAsync(record, viewer, jobs.ConvertAll(j => j.Now!)).ConfigureAwait(false);
            if (page.Count < Batch) return sum;
        }
    }

    private static RereadSummary Add(RereadSummary sum, RereadReport told) => sum with
    {
        Reports = sum.Reports + 1,
        New = sum.New + told.Changes.New.Count,
        Gone = sum.Gone + told.Changes.Gone.Count,
        Altered = sum.Altered + told.Changes.Altered.Count,
        Kept = sum.Kept + told.Kept.Count,
    };

    // A report without a reading waits for the run that brought it to be completed.
    private async Task<(List<Job> Jobs, int Current, int Withheld)> JobsAsync(Viewer viewer, IReadOnlyList<Report> page)
    {
        var (jobs, current, withheld) = (new List<Job>(), 0, 0);
        foreach (var report in page)
        {
            var old = await record.ReadingAsync(viewer, report.Id, CancellationToken.None).ConfigureAwait(false);
            if (old is null) continue;
            if (old.Engine == engine.Stamp) current++;
            else if (await record.TextAsync(viewer, report.Id, CancellationToken.None).ConfigureAwait(false) is { } text) jobs.Add(new Job(report, text, old));
            else withheld++;
        }
        return (jobs, current, withheld);
    }

    private IEnumerable<(Job Job, Records.Claims.Reading Now)> Read(List<Job> jobs)
    {
        var readings = new Records.Claims.Reading[jobs.Count];
        Parallel.For(0, jobs.Count, i =>
        {
            if (!_readers.TryTake(out var read)) read = engine.NewReader();
            var job = jobs[i];
            readings[i] = DraftClaims.From(job.Report.Id, engine.Stamp, read(new ReadRequest(job.Text, Day(job.Report.Description.Published), job.Old.Boilerplate)));
            _readers.Add(read);
        });
        return jobs.Zip(readings);
    }

    private async Task<RereadReport> CompareAsync(Viewer viewer, Job job, Records.Claims.Reading now)
    {
        var changes = ReadingChanges.Between(job.Old, now);
        if (changes.Gone.Count == 0) return new RereadReport(job.Report, job.Text, changes, []);
        var held = await record.HeldAsync(viewer, job.Report.Id, CancellationToken.None).ConfigureAwait(false);
        var ids = held.Where(h => CarryOver.Match(h.Anchor, now.Claims.Select(c => c.Claim)) is null).Select(h => h.Now).ToHashSet();
        return new RereadReport(job.Report, job.Text, changes, [.. changes.Gone.Where(c => ids.Contains(c.Id))]);
    }

    private static DateOnly? Day(string iso) =>
        DateOnly.TryParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private sealed record Job(Report Report, string Text, Records.Claims.Reading Old)
    {
        public Records.Claims.Reading? Now { get; set; }
    }
}
