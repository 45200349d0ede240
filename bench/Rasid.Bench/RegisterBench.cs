using System.Diagnostics;
using System.Globalization;
using Rasid.Records;
using Rasid.Records.Journal;
using Rasid.Records.Payloads;
using Rasid.Records.Registers;
using Rasid.Records.Registers.Items;
using Rasid.Storage;
using Rasid.Storage.Sqlite;

namespace Rasid.Bench;

/// <summary>What an entry of an item costs as the record grows, written by the sites of both parties and of the monitors, and what the board of a register costs.</summary>
internal static class RegisterBench
{
    private const int Steps = 10;
    private const int Batch = 200;
    private const int Rounds = 15;
    private static readonly string[] Sites = ["west", "east", "monitors"];
    private static readonly string[] Places = ["sirte", "jufra", "misrata", "benghazi", "zuwara", "sabha"];

    private static readonly Register Incidents = new(
        "incidents", "حوادث", "Incidents", "حادث", "incident", "", "", Sites,
        [.. new[] { "place", "day", "told", "claimed" }.Select(id => new RegisterField(id, FieldType.Text, id, id, ""))], "")
    { Needs = ["west", "east"] };

    private static readonly RegisterBook Book = new(
        [.. Sites.Select(s => new Voice(s, s == "monitors" ? VoiceKind.Monitor : VoiceKind.Party, s, s, ["bench"], ""))], [Incidents], []);

    /// <summary>Writes entries and says what each tenth of them cost.</summary>
    /// <param name="entries">How many.</param>
    public static async Task<int> Run(int entries)
    {
        var folder = Directory.CreateTempSubdirectory("rasid-registers-").FullName;
        try
        {
            var file = Path.Combine(folder, "record.db");
            var sites = Sites.Select((voice, i) => RecordFile.Open(
                file, new RecordFileOptions { Create = true, Process = "bench", SiteId = new string((char)('a' + i), 32), Voice = voice })).ToList();
            var random = new Random(1);
            var items = new List<Hash256>();
            var costs = new List<double>();
            Console.WriteLine("entries   items   ms an entry   MB   board ms: counts, disputed, awaiting east, a page, one place, one item");
            for (var step = 1; step <= Steps; step++)
            {
                // SQLite works on the caller's thread, so its time is what the entries cost, whatever else the machine does.
                var before = ThreadClock.Seconds;
                for (var done = 0; done < entries / Steps; done += Batch) items.AddRange(await Write(sites, random, items));
                costs.Add((ThreadClock.Seconds - before) * 1000 / (entries / Steps));
                await Ask(sites[0], entries * step / Steps, items, costs[^1], file);
            }
            var rebuild = Stopwatch.StartNew();
            await sites[0].RebuildAsync();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"rebuild {rebuild.Elapsed.TotalSeconds:F1} s"));
            foreach (var site in sites) site.Dispose();
            using (var cold = RecordFile.Open(file))
            {
                var first = Stopwatch.StartNew();
                await cold.ItemCountsAsync(Viewer.Public, Book, "incidents");
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"counts of a program that just started {first.Elapsed.TotalMilliseconds:F0} ms"));
            }
            // The first tenth meets an empty file and a cold program.
            var isFlat = costs.Skip(5).Average() < 1.5 * costs.Skip(1).Take(4).Average();
            Console.WriteLine($"flat cost an entry: {(isFlat ? "reached" : "NOT REACHED")}");
            return isFlat ? 0 : 1;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    // A site writes a batch: some items of its own, and words on what is there, mostly on what came last.
    private static async Task<List<Hash256>> Write(List<RecordFile> sites, Random random, List<Hash256> items)
    {
        var at = random.Next(sites.Count);
        var (site, voice) = (sites[at], Sites[at]);
        var drafts = new List<EntryDraft>();
        for (var i = 0; i < Batch; i++)
        {
            if (items.Count < 20 || random.Next(4) == 0)
            {
                drafts.Add(Entered(voice, random));
                continue;
            }
            var item = items[random.Next(10) == 0 ? random.Next(items.Count) : Math.Max(0, items.Count - 1 - random.Next(400))];
            var on = (await site.ItemAsync(Viewer.Public, Book, item))!.History.Heads;
            drafts.Add(random.Next(10) switch
            {
                0 => new ItemAmended(item, voice, Fields(("claimed", $"{{\"high\":{random.Next(30)}}}")), on, "").ToDraft(),
                1 => new Verification(item, voice, VerificationWord.Confirm, [new FieldWord("claimed", VerificationWord.Dispute, null)], on, "").ToDraft(),
                2 => new Verification(item, voice, VerificationWord.NotSeen, [], on, "").ToDraft(),
                _ => new Verification(item, voice, VerificationWord.Confirm, [], on, "").ToDraft(),
            });
        }
        var written = await site.AppendAsync(drafts, Durability.Process);
        return [.. written.Where(e => e.Header.Kind == EntryKinds.ItemEntered).Select(e => e.Id)];
    }

    private static EntryDraft Entered(string voice, Random random)
    {
        var fields = new List<(string, string)>
        {
            ("place", $"{{\"id\":\"{Places[random.Next(Places.Length)]}\"}}"), ("day", $"\"2026-{random.Next(1, 13):00}-{random.Next(1, 29):00}\""),
            ("claimed", $"{{\"high\":{random.Next(30)},\"low\":0}}"),
        };
        if (random.Next(2) == 0) fields.Add(("told", "\"طلقات قرب نقطة التفتيش الشرقية\""));
        return new ItemEntered("incidents", voice, Fields([.. fields]), "", "").ToDraft();
    }

    private static ItemFields Fields(params (string Id, string Json)[] fields) => new(fields.Select(f => KeyValuePair.Create(f.Id, f.Json)));

    private static async Task Ask(RecordFile record, int entries, List<Hash256> items, double cost, string file)
    {
        var all = new ItemQuery("incidents");
        double[] boards =
        [
            await Median(_ => record.ItemCountsAsync(Viewer.Public, Book, "incidents")),
            await Median(_ => record.ItemsAsync(Viewer.Public, Book, all with { States = [ItemState.Disputed] })),
            await Median(_ => record.ItemsAsync(Viewer.Public, Book, all with { Awaiting = "east" })),
            await Median(_ => record.ItemsAsync(Viewer.Public, Book, all)),
            await Median(i => record.ItemsAsync(Viewer.Public, Book, all with { Holding = [new("place", Places[i % Places.Length])] })),
            await Median(i => record.ItemAsync(Viewer.Public, Book, items[i * 7 % items.Count])),
        ];
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{entries,7} {items.Count,7} {cost,13:F2} {new FileInfo(file).Length / 1e6,4:F0}   {string.Join("  ", boards.Select(t => t.ToString("F1", CultureInfo.InvariantCulture)))}"));
    }

    private static async Task<double> Median<T>(Func<int, Task<T>> ask)
    {
        var times = new List<double>();
        for (var i = 0; i < Rounds; i++)
        {
            var before = ThreadClock.Seconds;
            await ask(i);
            times.Add((ThreadClock.Seconds - before) * 1000);
        }
        times.Sort();
        return times[times.Count / 2];
    }
}
