using System.Diagnostics;
using System.Globalization;

namespace Rasid.Bench;

/// <summary>What leaves a large record: every export and a briefing, with the time and the memory that each takes.</summary>
internal static class LeaveBench
{
    private static readonly string[][] Commands =
    [
        ["export", "plover", "--out", "events.jsonl"],
        ["export", "csv", "--out", "events.csv"],
        ["export", "csv", "--claims", "--out", "claims.csv"],
        ["export", "xlsx", "--out", "events.xlsx"],
        ["export", "geojson", "--out", "events.geojson"],
        ["brief", "--from", "2020-01-01", "--to", "2020-01-31", "--out", "month.docx"],
        ["brief", "--from", "2018-01-01", "--to", "2019-12-31", "--out", "years.html"],
        ["import", "events.csv", "--check"],
    ];

    /// <summary>Runs each command on a record that <c>bench record</c> kept.</summary>
    /// <param name="record">Its file.</param>
    public static int Run(string record)
    {
        var folder = Directory.CreateTempSubdirectory("rasid-leave-").FullName;
        try
        {
            Console.WriteLine("command                                                          s   peak MB   file MB");
            foreach (var command in Commands)
            {
                var clock = Stopwatch.StartNew();
                using var process = RasidProcess.Start(folder, [.. command, "--record", Path.GetFullPath(record)]);
                var watch = new ProcessWatch(process.Id);
                process.WaitForExit();
                var (peak, _) = watch.Stop();
                if (process.ExitCode != 0) return process.ExitCode;
                var file = Path.Combine(folder, command[^1]);
                var size = File.Exists(file) ? new FileInfo(file).Length / 1e6 : 0;
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{string.Join(' ', command),-60} {clock.Elapsed.TotalSeconds,6:F1} {peak / 1e6,9:F0} {size,9:F1}"));
            }
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
