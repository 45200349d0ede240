using System.Diagnostics;
using Rasid.Text.Tokens;
using Rasid.Text.Words;
using Rasid.Time;

namespace Rasid.Bench;

/// <summary>The two lowest floors by themselves, one warm thread, beside Lucene's ArabicAnalyzer in the same run: speed, and bytes allocated a token.</summary>
internal static class FloorsBench
{
    private const int Rounds = 5;
    private const int LongCopies = 5_000_000;

    public static int Run(string path)
    {
        var corpus = Corpus.Load(path);
        var data = Cli.LoadedData.Language();
        var lexicon = Lexicon.Load(data);
        var rules = TemporalRules.Load(data);
        Console.WriteLine($"{corpus.Ids.Count} reports, {corpus.TextMegabytes:F1} MB of text, .NET {Environment.Version}");
        var lucene = LuceneYardstick.Processor(corpus, Rounds);
        Console.WriteLine($"{"Lucene ArabicAnalyzer",-46} {corpus.TextMegabytes / lucene,7:F1} MB for a second of processor");

        var tokenizer = new Tokenizer(new WordTypes(lexicon));
        var chooser = new ReadingChooser(lexicon);
        var reader = new TemporalReader(rules);
        var tables = corpus.Texts.Select(tokenizer.Tokenize).ToList();
        var tokens = tables.Sum(static t => (long)t.Count);
        var day = new DateTime(2017, 1, 20);
        Measure("text floor: fold, tokens, sentences, readings", corpus, tokens, lucene, text => tokenizer.Tokenize(text).Count);
        Measure("the same with one reading chosen a token", corpus, tokens, lucene, text => chooser.Choose(tokenizer.Tokenize(text)).Count);
        var at = 0;
        Measure("time floor, tokens given", corpus, tokens, lucene, _ => reader.Read(tables[at++ % tables.Count], day, Prefer.Past).Count);
        Measure("text and time together", corpus, tokens, lucene, text => reader.Read(tokenizer.Tokenize(text), day, Prefer.Past).Count);
        Lengths(corpus, tokenizer, chooser, reader, day);
        return 0;
    }

    private static void Measure(string name, Corpus corpus, long tokens, double yardstick, Func<string, int> work)
    {
        var (best, bytes) = (double.MaxValue, 0L);
        for (var round = 0; round <= Rounds; round++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var processor = Environment.CpuUsage.TotalTime;
            foreach (var text in corpus.Texts) work(text);
            if (round > 0) best = Math.Min(best, (Environment.CpuUsage.TotalTime - processor).TotalSeconds);
            bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        }
        Console.WriteLine($"{name,-46} {corpus.TextMegabytes / best,7:F1} MB for a second of processor   {best / yardstick:F2} times Lucene's time   {bytes / (double)tokens:F0} bytes a token");
    }

    /// <summary>One report of growing length: what a byte costs must not grow with it.</summary>
    private static void Lengths(Corpus corpus, Tokenizer tokenizer, ReadingChooser chooser, TemporalReader reader, DateTime day)
    {
        var whole = string.Concat(corpus.Texts.Take(4000).Select(static t => t + "\n"));
        var flat = whole.Replace('\n', ' ').Replace(".", "", StringComparison.Ordinal);
        foreach (var (name, text) in new[] { ("lines", whole), ("one line without a stop", flat) })
        {
            foreach (var length in new[] { 50_000, 500_000, Math.Min(text.Length, LongCopies / 2) })
            {
                var part = text[..length];
                var megabytes = System.Text.Encoding.UTF8.GetByteCount(part) / 1e6;
                var best = double.MaxValue;
                for (var round = 0; round < 3; round++)
                {
                    var watch = Stopwatch.StartNew();
                    var table = tokenizer.Tokenize(part);
                    chooser.Choose(table);
                    reader.Read(table, day, Prefer.Past);
                    best = Math.Min(best, watch.Elapsed.TotalSeconds);
                }
                Console.WriteLine($"one report of {megabytes,5:F2} MB, {name,-24}        {megabytes / best,7:F1} MB/s");
            }
        }
    }
}
