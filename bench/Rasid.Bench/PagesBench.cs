using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;

namespace Rasid.Bench;

/// <summary>Measures the pages of <c>rasid serve</c> on a record of a whole corpus: the time from request to last byte, one visitor, over loopback.</summary>
internal static partial class PagesBench
{
    private const int Rounds = 40;

    /// <summary>Most that a page may take at the median: 100 ms.</summary>
    private const double Goal = 100;

    public static async Task<int> Run(string path)
    {
        var corpus = Corpus.Load(path);
        var folder = Directory.CreateTempSubdirectory("rasid-pages-").FullName;
        try
        {
            var record = Path.Combine(folder, "record.db");
            await File.WriteAllBytesAsync(Path.Combine(folder, "corpus.jsonl"), corpus.Lines);
            var clock = Stopwatch.StartNew();
            using (var read = RasidProcess.Start(folder, "read", Path.Combine(folder, "corpus.jsonl"), "--record", record)) await read.WaitForExitAsync();
            Console.WriteLine($"{corpus.Ids.Count} reports read in {clock.Elapsed.TotalSeconds:F1} s, record {new FileInfo(record).Length / 1e6:F0} MB, {Environment.ProcessorCount} cores, .NET {Environment.Version}");
            var address = new Uri($"http://127.0.0.1:{FreePort()}");
            clock.Restart();
            using var serve = RasidProcess.Start(folder, "serve", "--record", record, "--urls", address.AbsoluteUri);
            using var client = new HttpClient { BaseAddress = address };
            try
            {
                while (!await Answers(client)) await Task.Delay(20);
                Console.WriteLine($"ready after {clock.Elapsed.TotalSeconds:F2} s");
                return await Measure(client) ? 0 : 1;
            }
            finally
            {
                serve.Kill(entireProcessTree: true);
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<bool> Measure(HttpClient client)
    {
        var events = await Links(client, "/ar", "events");
        var reports = await Links(client, "/ar", "reports");
        var actors = (await Task.WhenAll(events.Take(10).Select(e => Links(client, e, "actors")))).SelectMany(a => a).Distinct().ToList();
        (string Name, IReadOnlyList<string> Paths)[] kinds =
        [
            ("timeline, all", ["/ar", "/en"]),
            ("timeline, a page far down", ["/ar?page=40"]),
            ("timeline, by actor", ["/ar?actor=" + Uri.EscapeDataString("تونس"), "/ar?actor=" + Uri.EscapeDataString("ليبيا")]),
            ("timeline, by type, status and dates", ["/ar?type=CONSULT&status=happened&from=2016-06&to=2017-03"]),
            ("timeline, by place", ["/ar?place=" + Uri.EscapeDataString("صفاقس")]),
            ("event", events),
            ("report", reports),
            ("actor", actors),
            ("search, a common word", ["/ar/search?q=" + Uri.EscapeDataString("تونس"), "/ar/search?q=" + Uri.EscapeDataString("الحكومة")]),
            ("search, a rare name", ["/ar/search?q=" + Uri.EscapeDataString("احمد معيتيق")]),
        ];
        Console.WriteLine($"{"page",-38} {"median",8} {"p95",8} {"slowest",8}  ms; {Rounds} requests each, after 5");
        var slowest = 0.0;
        foreach (var (name, paths) in kinds)
        {
            if (paths.Count == 0) throw new InvalidOperationException($"no page of the kind: {name}");
            var times = new List<double>();
            for (var i = -5; i < Rounds; i++)
            {
                var clock = Stopwatch.StartNew();
                using var response = await client.GetAsync(paths[(i + 5) % paths.Count]);
                await response.Content.ReadAsByteArrayAsync();
                response.EnsureSuccessStatusCode();
                if (i >= 0) times.Add(clock.Elapsed.TotalMilliseconds);
            }
            times.Sort();
            slowest = Math.Max(slowest, times[times.Count / 2]);
            Console.WriteLine($"{name,-38} {times[times.Count / 2],8:F1} {times[times.Count * 95 / 100],8:F1} {times[^1],8:F1}");
        }
        Console.WriteLine($"slowest median {slowest:F1} ms, goal {Goal:F0} ms: {(slowest < Goal ? "reached" : "NOT REACHED")}");
        return slowest < Goal;
    }

    private static async Task<IReadOnlyList<string>> Links(HttpClient client, string page, string kind)
    {
        var html = await client.GetStringAsync(page);
        return [.. Href().Matches(html).Select(m => WebUtility.HtmlDecode(m.Groups[1].Value).Split('#')[0]).Where(h => h.StartsWith($"/ar/{kind}/", StringComparison.Ordinal)).Distinct().Take(40)];
    }

    private static async Task<bool> Answers(HttpClient client)
    {
        try
        {
            return (await client.GetAsync("/health")).IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    [GeneratedRegex("href=\"([^\"]+)\"")]
    private static partial Regex Href();
}
