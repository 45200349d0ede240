using System.Diagnostics;
using Rasid.Text.Tokens;
using Rasid.Text.Words;

namespace Rasid.Measure;

/// <summary>How fast texts become tokens with chosen readings, on one thread, new forms and steady state apart.</summary>
internal static class Speed
{
    public static void Run(Lexicon lexicon, string file)
    {
        var texts = CorpusReport.All(file).Where(r => r.IsNews).Select(r => r.Text).ToList();
        var bytes = texts.Sum(static t => System.Text.Encoding.UTF8.GetByteCount(t));
        var tokenizer = new Tokenizer(new WordTypes(lexicon));
        var chooser = new ReadingChooser(lexicon);
        for (var pass = 1; pass <= 5; pass++)
        {
            // The first three passes meet every form anew, the others know them all.
            if (pass <= 3) tokenizer = new Tokenizer(new WordTypes(lexicon));
            var allocated = GC.GetAllocatedBytesForCurrentThread();
            var start = Stopwatch.GetTimestamp();
            var processor = Environment.CpuUsage.TotalTime;
            long tokens = 0;
            TimeSpan choosing = default;
            foreach (var text in texts)
            {
                var table = tokenizer.Tokenize(text);
                var before = Stopwatch.GetTimestamp();
                tokens += chooser.Choose(table).Count;
                choosing += Stopwatch.GetElapsedTime(before);
            }
            var time = Stopwatch.GetElapsedTime(start);
            Console.WriteLine($"pass {pass}: {bytes / 1e6:F1} MB in {time.TotalSeconds:F2} s, {bytes / 1e6 / time.TotalSeconds:F1} MB/s ({bytes / 1e6 / (Environment.CpuUsage.TotalTime - processor).TotalSeconds:F1} MB for a second of processor), choosing {100 * choosing / time:F0}% of it, {(GC.GetAllocatedBytesForCurrentThread() - allocated) / (double)tokens:F0} bytes a token");
        }
    }
}
