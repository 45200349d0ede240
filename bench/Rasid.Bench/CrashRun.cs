using System.Diagnostics;
using System.Globalization;
using System.Text;
using Rasid.Records;
using Rasid.Storage;
using Rasid.Storage.Sqlite;
using Rasid.Workflow;

namespace Rasid.Bench;

/// <summary>Kills the program in the middle of its work, again and again on one record, and looks at what is left each time.</summary>
/// <param name="folder">An empty folder.</param>
/// <param name="start">Starts the program in that folder.</param>
/// <param name="reports">How many reports are read.</param>
/// <param name="seed">Decides when it is killed.</param>
internal sealed class CrashRun(string folder, Func<string[], Process> start, int reports, int seed)
{
    private static readonly string[] Works = ["read", "reread", "rebuild", "review", "rate", "backup"];

    private readonly Random _random = new(seed);
    private readonly Dictionary<string, double> _lasting = new(StringComparer.Ordinal);
    private readonly string _record = Path.Combine(folder, "rasid.db");
    private readonly string _reports = Path.Combine(folder, "reports.jsonl");
    private string _whole = "";
    private string _claim = "";
    private int _rated;
    private int _packs;

    /// <summary>How often each work was killed before it was done.</summary>
    public SortedDictionary<string, int> Killed { get; } = new(StringComparer.Ordinal);

    /// <summary>Does each work once to its end, so that it is known how long it takes and what it leads to.</summary>
    public async Task PrepareAsync()
    {
        await File.WriteAllLinesAsync(_reports, Enumerable.Range(0, reports).Select(Line));
        var pack = Directory.CreateDirectory(Path.Combine(folder, "mine"));
        File.Copy(Path.Combine(AppContext.BaseDirectory, "packs", "libya", "pack.yaml"), Path.Combine(pack.FullName, "pack.yaml"));
        foreach (var work in Works)
        {
            await ChooseAsync();
            var clock = Stopwatch.StartNew();
            Demand(await RunAsync(Arguments(work), null), $"{work} does not end well");
            _lasting[work] = clock.Elapsed.TotalMilliseconds;
        }
        Remove("rasid.db");
        Demand(await RunAsync(Arguments("read"), null), "read does not end well");
        _whole = await TimelineAsync();
        Remove("rasid.db");
        Remove("copy");
    }

    /// <summary>Kills one work at a random moment and checks what is left.</summary>
    /// <exception cref="InvalidOperationException">Something acknowledged is missing, or the record is not whole.</exception>
    public async Task TrialAsync(int number)
    {
        // There is something to read in every second trial; the others work on what is there.
        var work = number % 2 == 0 || !IsBegun() ? "read" : Works[1 + (number / 2 % (Works.Length - 1))];
        var before = IsBegun() ? await EntriesAsync() : [];
        await ChooseAsync();
        // There may be no claim yet to say anything of.
        if (work == "review" && _claim.Length == 0) work = "rebuild";
        var arguments = Arguments(work);
        var isDone = await RunAsync(arguments, TimeSpan.FromMilliseconds(_lasting[work] * (0.25 + (0.8 * _random.NextDouble()))));
        if (!isDone) Killed[work] = Killed.GetValueOrDefault(work) + 1;
        if (IsBegun() || before.Count > 0) await CheckAsync(work, before);
        if (isDone && work is ("rate" or "review")) Demand((await EntriesAsync()).Count > before.Count, $"a word that was acknowledged is missing ({work})");
        if (isDone && work == "rate") _rated++;
        foreach (var copy in Directory.GetFiles(folder, "copy*.db")) Demand(await IsWholeAsync(copy), $"{copy} has its name and is not whole");
        Demand(!isDone || work != "backup" || File.Exists(Path.Combine(folder, arguments[1])), "a backup that was acknowledged is missing");
        if (number % 10 == 9) await CompleteAsync();
    }

    /// <summary>Reads what is missing and compares with a record that nothing happened to.</summary>
    public async Task CompleteAsync()
    {
        Demand(await RunAsync(["reread", "--record", _record], null) || !IsBegun(), "reread does not end well");
        Demand(await RunAsync(Arguments("read"), null), "reading again does not end well");
        Demand(await TimelineAsync() == _whole, "reading again does not lead to where one reading leads");
        using (var record = RecordFile.Open(_record))
        {
            var counts = await record.CountsAsync(Viewer.Public);
            Demand((counts.Reports, counts.Unread) == (reports, 0), $"{counts.Reports} reports, {counts.Unread} unread");
        }
        Remove("rasid.db");
        Remove("copy");
        _rated = 0;
    }

    private string[] Arguments(string work) => work switch
    {
        "read" => ["read", _reports, "--record", _record],
        "reread" when _packs++ % 2 == 0 => ["reread", "--pack", Path.Combine(folder, "mine"), "--record", _record],
        "rate" => ["rate", "B", "--publisher", "P0", "--because", $"word {_rated + 1}", "--record", _record],
        "review" => ["review", "accept", _claim, "--because", "it stands there", "--record", _record],
        "backup" => ["backup", $"copy{_random.Next()}.db", "--record", _record],
        _ => [work, "--record", _record],
    };

    private async Task ChooseAsync()
    {
        _claim = "";
        if (!IsBegun()) return;
        using var record = RecordFile.Open(_record);
        var rows = await record.TimelineAsync(Viewer.Public, new TimelineFilter(Limit: 1, Skip: _random.Next(20)));
        if (rows is [var row]) _claim = RecordId.Full(RecordIdKind.Claim, row.Claim.Id);
    }

    // Whether it came to its end, and a good one.
    private async Task<bool> RunAsync(string[] arguments, TimeSpan? killedAfter)
    {
        using var process = start(arguments);
        if (killedAfter is { } after)
        {
            using var waiting = new CancellationTokenSource(after);
            try
            {
                await process.WaitForExitAsync(waiting.Token);
            }
            catch (OperationCanceledException)
            {
                process.Kill();
            }
        }
        await process.WaitForExitAsync();
        return process.ExitCode == 0;
    }

    private async Task CheckAsync(string work, HashSet<Hash256> before)
    {
        Demand(await IsWholeAsync(_record), $"after {work} was killed the record is not whole");
        Demand(before.IsSubsetOf(await EntriesAsync()), $"{work} was killed and entries are missing");
        if (_rated == 0) return;
        using var record = RecordFile.Open(_record);
        var rating = await record.ReliabilityAsync(Viewer.Public, "P0");
        Demand(rating is not null, "a word that was acknowledged is missing");
    }

    // A kill before the first table stood leaves no file, or one with nothing in it.
    private bool IsBegun()
    {
        try
        {
            using var record = RecordFile.Open(_record);
            return true;
        }
        catch (RecordException e) when (e.Code == RecordFaults.Missing)
        {
            return false;
        }
    }

    private async Task<bool> IsWholeAsync(string file)
    {
        using var record = RecordFile.Open(file, new RecordFileOptions { ReadOnly = file != _record });
        return (await new VerifyRecord(record).RunAsync()).Fault is null;
    }

    private async Task<HashSet<Hash256>> EntriesAsync()
    {
        using var record = RecordFile.Open(_record);
        var entries = new HashSet<Hash256>();
        await foreach (var entry in record.StoredAsync()) entries.Add(entry.Id);
        return entries;
    }

    private async Task<string> TimelineAsync()
    {
        using var record = RecordFile.Open(_record);
        var text = new StringBuilder();
        foreach (var row in await record.TimelineAsync(Viewer.Public, TimelineFilter.All))
            text.AppendLine(CultureInfo.InvariantCulture, $"{row.Event} {row.Claims} {row.Publishers} {row.Claim.Id} {row.Claim.Date} {row.Claim.Status}");
        return text.ToString();
    }

    private void Remove(string name)
    {
        foreach (var file in Directory.GetFiles(folder, name + "*")) File.Delete(file);
    }

    private static string Line(int i) => string.Create(CultureInfo.InvariantCulture,
        $$"""{"id":"{{i}}","publisher":"P{{i % 7}}","published":"2023-{{1 + (i % 12):D2}}-{{1 + (i % 27):D2}}","text":"اجتمع وفد اللجنة العسكرية المشتركة رقم {{i / 3}} مع بعثة الأمم المتحدة في سرت أمس لبحث فتح الطريق. ودعا {{i}} من الأعيان إلى الإفراج عن {{i % 40}} محتجزاً في {{(i % 2 == 0 ? "بنغازي" : "طرابلس")}}."}""");

    private static void Demand(bool holds, string otherwise)
    {
        if (!holds) throw new InvalidOperationException(otherwise);
    }
}
