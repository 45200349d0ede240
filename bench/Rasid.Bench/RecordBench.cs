using System.Diagnostics;
using System.Globalization;
using Rasid.Records.Reports;
using Rasid.Storage;
using Rasid.Storage.Sqlite;

namespace Rasid.Bench;

/// <summary>What a record costs as it grows: reading, opening, timeline, search; and what copies of one report cost.</summary>
internal static class RecordBench
{
    private const int Steps = 10;
    private const int Rounds = 15;

    /// <summary>Most seconds that opening may take, and milliseconds that a timeline may at the median.</summary>
    private const double OpenGoal = 1;
    private const double TimelineGoal = 50;

    /// <summary>Grows a record of invented reports in ten steps and asks it the same questions after each.</summary>
    /// <param name="reports">How many.</param>
    /// <param name="kept">An empty folder in which the record is left; null for one that is removed.</param>
    public static async Task<int> Run(int reports, string? kept)
    {
        var folder = kept is null ? Directory.CreateTempSubdirectory("rasid-record-").FullName : Directory.CreateDirectory(kept).FullName;
        try
        {
            var invented = new InventedReports(1);
            var (lines, file) = (Path.Combine(folder, "reports.jsonl"), Path.Combine(folder, "record.db"));
            Console.WriteLine("reports   ms a report   MB   open s   timeline ms: all, page 100, month, actor, type, place   search ms   report ms");
            var isReached = true;
            var step = Math.Max(1, reports / Steps);
            for (var done = 0; done < reports; done += step)
            {
                invented.Write(lines, done, step);
                var clock = Stopwatch.StartNew();
                await RasidProcess.Run(folder, "read", lines, "--record", file);
                isReached &= await Ask(file, done + step, clock.Elapsed.TotalMilliseconds / step);
            }
            foreach (var command in new[] { "rebuild", "verify", "backup" })
            {
                var clock = Stopwatch.StartNew();
                await RasidProcess.Run(folder, command == "backup" ? [command, file + ".backup", "--record", file] : [command, "--record", file]);
                Console.WriteLine($"{command} of {reports} reports: {clock.Elapsed.TotalSeconds:F1} s");
            }
            Console.WriteLine($"open under {OpenGoal} s and every timeline under {TimelineGoal} ms at the median: {(isReached ? "reached" : "NOT REACHED")}");
            return isReached ? 0 : 1;
        }
        finally
        {
            if (kept is null) Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Reads growing numbers of copies of one report, each into a record of its own.</summary>
    public static async Task<int> Copies(IReadOnlyList<int> counts)
    {
        var folder = Directory.CreateTempSubdirectory("rasid-copies-").FullName;
        try
        {
            foreach (var count in counts)
            {
                var lines = Path.Combine(folder, $"copies-{count}.jsonl");
                new InventedReports(1).WriteCopies(lines, count);
                var clock = Stopwatch.StartNew();
                await RasidProcess.Run(folder, "read", lines, "--record", Path.Combine(folder, $"copies-{count}.db"));
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count,6} copies read in {clock.Elapsed.TotalSeconds:F1} s, {clock.Elapsed.TotalMilliseconds / count:F2} ms each"));
            }
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<bool> Ask(string file, int reports, double read)
    {
        var clock = Stopwatch.StartNew();
        using var record = RecordFile.Open(file);
        await record.TimelineAsync(Viewer.Public, new TimelineFilter(Limit: 1));
        var open = clock.Elapsed.TotalSeconds;
        var some = await record.ReportsAsync(Viewer.Public, reports / 2, Rounds);
        var actors = (await record.OftenNamedAsync(Viewer.Public, Rounds)).Actors;
        var places = (await record.OftenNamedAsync(Viewer.Public, Rounds)).Places;
        var month = new DateOnly(2018, 1, 1);
        double[] timelines =
        [
            await Median(_ => record.TimelineAsync(Viewer.Public, new TimelineFilter(Limit: 50))),
            await Median(i => record.TimelineAsync(Viewer.Public, new TimelineFilter(Limit: 50, Skip: 5000 + i))),
            await Median(i => record.TimelineAsync(Viewer.Public, new TimelineFilter(month.AddMonths(i), month.AddMonths(i + 1), Limit: 50))),
            await Median(i => record.TimelineAsync(Viewer.Public, new TimelineFilter(Actor: actors[i % actors.Count].Id, Limit: 50))),
            await Median(i => record.TimelineAsync(Viewer.Public, new TimelineFilter(month.AddMonths(i), Type: "CONSULT", Status: "happened", Limit: 50))),
            await Median(i => record.TimelineAsync(Viewer.Public, new TimelineFilter(Place: places[i % places.Count].Id, Limit: 50))),
        ];
        var search = await Median(i => record.SearchAsync(Viewer.Public, new SearchRequest([[i % 2 == 0 ? "اتفاق*" : "حدود*"]]), 0, 20));
        var report = await Median(i => record.ClaimsOfReportAsync(Viewer.Public, some[i % some.Count].Id));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{reports,7} {read,13:F2} {new FileInfo(file).Length / 1e6,6:F0} {open,8:F2}   {string.Join("  ", timelines.Select(t => t.ToString("F1", CultureInfo.InvariantCulture)))}   {search:F1}   {report:F1}"));
        return open < OpenGoal && timelines.All(t => t < TimelineGoal);
    }

    private static async Task<double> Median<T>(Func<int, Task<T>> ask)
    {
        var times = new List<double>();
        for (var i = 0; i < Rounds; i++)
        {
            var clock = Stopwatch.StartNew();
            await ask(i);
            times.Add(clock.Elapsed.TotalMilliseconds);
        }
        times.Sort();
        return times[times.Count / 2];
    }
}
