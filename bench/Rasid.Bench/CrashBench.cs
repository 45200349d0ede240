using System.Globalization;

namespace Rasid.Bench;

/// <summary>Kills the program at random moments of its work (<c>kill -9</c>) and says whether anything was lost.</summary>
internal static class CrashBench
{
    private const int Reports = 800;

    public static async Task<int> Run(int times, int seed)
    {
        var folder = Directory.CreateTempSubdirectory("rasid-crash-").FullName;
        try
        {
            var run = new CrashRun(folder, arguments => RasidProcess.Start(folder, arguments), Reports, seed);
            await run.PrepareAsync();
            for (var i = 0; i < times; i++) await run.TrialAsync(i);
            await run.CompleteAsync();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{times} trials with seed {seed}, killed before the end: {string.Join(", ", run.Killed.Select(k => $"{k.Key} {k.Value}"))}; each time the record verified, nothing acknowledged was missing, and reading again led to the same"));
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
