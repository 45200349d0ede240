using System.Diagnostics;
using System.Globalization;
using Rasid.Records;
using Rasid.Records.Journal;
using Rasid.Records.Keys;
using Rasid.Records.Payloads;
using Rasid.Records.Registers.Items;
using Rasid.Storage;
using Rasid.Storage.Sqlite;
using Rasid.Workflow;

namespace Rasid.Bench;

/// <summary>What it costs to carry signed entries of registers from one site to another, and how much memory that takes.</summary>
internal static class MergeBench
{
    private const int Batch = 500;

    /// <summary>Packs and merges so many entries, and a quarter of them first.</summary>
    public static async Task<int> Run(int entries)
    {
        var folder = Directory.CreateTempSubdirectory("rasid-merge-").FullName;
        try
        {
            Console.WriteLine("entries   package MB   export s   show s   import s   import again s   heap MB: export, import");
            foreach (var count in new[] { entries / 4, entries }) await Run(folder, count);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"largest working set {Process.GetCurrentProcess().PeakWorkingSet64 / 1048576.0:F0} MB"));
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task Run(string folder, int count)
    {
        using var key = SigningKey.Make();
        using var from = Open(Path.Combine(folder, $"from-{count}.db"), 'a', key);
        var random = new Random(1);
        var items = new List<Hash256>();
        for (var done = 0; done < count; done += Batch)
        {
            var drafts = Enumerable.Range(0, Batch).Select(i => i % 4 == 0 || items.Count == 0
                ? new ItemEntered("incidents", "west", new ItemFields([KeyValuePair.Create("told", $"\"shell {random.Next()}\"")]), "", "").ToDraft()
                : Word(items[random.Next(items.Count)])).ToList();
            items.AddRange((await from.AppendAsync(drafts, Durability.Process)).Where(e => e.Header.Kind == EntryKinds.ItemEntered).Select(e => e.Id));
        }
        var file = Path.Combine(folder, $"{count}.rasid");
        using var to = Open(Path.Combine(folder, $"to-{count}.db"), 'b', null);
        await to.AppendAsync([new EntryDraft("of-tomorrow", 1, "{}"u8.ToArray())], Durability.Process);
        var export = await Timed(async () =>
        {
            using var stream = File.Create(file);
            await new ExportPackage(from, new SiteSettings(new string('a', 32), "", "west", ""), key).RunAsync("public", null, false, stream);
        });
        var show = await Timed(() =>
        {
            using var stream = File.OpenRead(file);
            ReadPackage.Run(stream);
            return Task.CompletedTask;
        });
        var import = await Timed(() => new ImportPackage(to, new HashSet<string>()).RunAsync(() => File.OpenRead(file)));
        var again = await Timed(() => new ImportPackage(to, new HashSet<string>()).RunAsync(() => File.OpenRead(file)));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{count,7}   {new FileInfo(file).Length / 1048576.0,10:F1}   {export.Seconds,8:F1}   {show.Seconds,6:F1}   {import.Seconds,8:F1}   {again.Seconds,14:F1}   {export.Heap:F0}, {import.Heap:F0}"));
    }

    private static EntryDraft Word(Hash256 item) => new Verification(item, "west", VerificationWord.Confirm, [], [item], "seen").ToDraft();

    private static RecordFile Open(string file, char site, IEntrySigner? signer) =>
        RecordFile.Open(file, new RecordFileOptions { Create = true, Process = "bench", SiteId = new string(site, 32), Voice = "west", Signer = signer });

    private static async Task<(double Seconds, double Heap)> Timed(Func<Task> work)
    {
        GC.Collect();
        long most = 0;
        using var timer = new Timer(_ => most = Math.Max(most, GC.GetTotalMemory(false)), null, 0, 20);
        var clock = Stopwatch.StartNew();
        await work();
        return (clock.Elapsed.TotalSeconds, most / 1048576.0);
    }
}
