using System.Diagnostics;
using System.Globalization;
using Rasid.Records;
using Rasid.Records.Claims;
using Rasid.Records.Journal;
using Rasid.Records.Payloads;
using Rasid.Records.Reports;
using Rasid.Storage;
using Rasid.Storage.Sqlite;
using Rasid.Text;

namespace Rasid.Measure;

/// <summary>What a report costs a record that grows: families, statements and events, with invented reports of invented words.</summary>
internal static class Growth
{
    private const int Batch = 256;
    private const int WordsAReport = 220;
    private const int ClaimsAReport = 5;

    private static readonly string[] Types = ["CONSULT", "ASSAULT", "SUPPORT", "REQUEST", "RETREAT", "AGREE", "PROTEST", "COERCE"];

    /// <param name="count">Reports to bring.</param>
    /// <param name="folder">Where the record is made; it is removed afterwards.</param>
    public static async Task<int> RunAsync(int count, string folder)
    {
        var file = Path.Combine(folder, $"growth-{Guid.NewGuid():N}.db");
        try
        {
            using var record = RecordFile.Open(file, new RecordFileOptions { Create = true, Process = "growth", SiteId = new string('a', 32) });
            var random = new Random(1);
            var texts = new List<string>();
            var (cpu, wall) = (Process.GetCurrentProcess().TotalProcessorTime, Stopwatch.StartNew());
            var step = Math.Max(Batch, count / 10 / Batch * Batch);
            for (var done = 0; done < count;)
            {
                var drafts = new List<EntryDraft>();
                for (var i = 0; i < Batch; i++, done++)
                {
                    var text = Text(random, texts);
                    if (texts.Count < 5000) texts.Add(text);
                    else texts[random.Next(texts.Count)] = text;
                    var hash = Hash256.Of(System.Text.Encoding.UTF8.GetBytes(text));
                    var added = new ReportAdded(hash, new ReportDescription($"publisher {random.Next(40)}", "", $"{done}", "", "", ""), []);
                    drafts.Add(added.ToDraft(text));
                    drafts.Add(ReadingPayload.ToDraft(Reading(random, added.Key.Id, text)));
                }
                await record.AppendAsync(drafts, Durability.Process).ConfigureAwait(false);
                if (done % step >= Batch) continue;
                var used = Process.GetCurrentProcess().TotalProcessorTime;
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                    $"{done,8} reports  {(used - cpu).TotalMilliseconds / step:F2} ms of processor and {wall.Elapsed.TotalMilliseconds / step:F2} ms a report  {new FileInfo(file).Length >> 20} MB"));
                (cpu, wall) = (used, Stopwatch.StartNew());
            }
            return 0;
        }
        finally
        {
            foreach (var part in Directory.GetFiles(folder, Path.GetFileName(file) + "*")) File.Delete(part);
        }
    }

    // One report in five is a rewriting of a late one.
    private static string Text(Random random, List<string> texts)
    {
        if (texts.Count > 100 && random.Next(5) == 0)
        {
            var words = texts[^random.Next(1, 100)].Split(' ');
            for (var i = 0; i < 6; i++) words[random.Next(words.Length)] = Word(random);
            return string.Join(' ', words);
        }
        return string.Join(' ', Enumerable.Range(0, WordsAReport).Select(_ => Word(random)));
    }

    // As in a language, few words are frequent and many are rare.
    private static string Word(Random random) => $"w{(int)Math.Pow(20_000, random.NextDouble())}";

    private static Reading Reading(Random random, Hash256 report, string text)
    {
        var day = new DateOnly(2015, 1, 1).AddDays(random.Next(3650));
        var claims = Enumerable.Range(0, ClaimsAReport).Select(i => Claim(random, report, text, i, day));
        return new Reading(
            report, new EngineStamp("growth", "", ""), new Publication(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), "stated", "given"), [], [], [],
            [.. claims.Select(c => new ReadClaim(c, RuleStep.None))], []);
    }

    private static Claim Claim(Random random, Hash256 report, string text, int at, DateOnly day)
    {
        var from = at * (text.Length / ClaimsAReport);
        var evidence = new TextSpan(from, Math.Min(150, text.Length - from));
        return new Claim(
            new ClaimAnchor(report, [new TextSpan(from + 20, 6)], Types[random.Next(Types.Length)]), [], [], "happened",
            random.Next(3) == 0 ? "" : day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), "stated", "",
            [Member(random), Member(random)], [], [], [], [], random.Next(2) == 0 ? Member(random) : null, ClaimAttribution.Author, evidence, 800)
        {
            Rule = $"triggers.tsv:act{random.Next(12)}",
        };
    }

    private static ClaimMember Member(Random random)
    {
        var id = $"actor-{(int)Math.Pow(2_000, random.NextDouble())}";
        return new ClaimMember(id, new TextSpan(0, 1), id, id, id, "", "", "none");
    }
}
