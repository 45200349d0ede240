using System.Diagnostics;
using Lucene.Net.Analysis.Ar;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Util;

namespace Rasid.Bench;

/// <summary>Lucene.Net's ArabicAnalyzer: tokens, normalisation, stop words, light stems; nothing is read from them.</summary>
internal static class LuceneYardstick
{
    /// <summary>MB of text a second, and the number of tokens.</summary>
    public static (double Speed, long Tokens) Run(Corpus corpus, int rounds)
    {
        using var analyzer = new ArabicAnalyzer(LuceneVersion.LUCENE_48);
        var (best, tokens) = (double.MaxValue, 0L);
        // The first round warms up.
        for (var round = 0; round <= rounds; round++)
        {
            var watch = Stopwatch.StartNew();
            tokens = corpus.Texts.Sum(text => Count(analyzer, text));
            if (round > 0) best = Math.Min(best, watch.Elapsed.TotalSeconds);
        }
        return (corpus.TextMegabytes / best, tokens);
    }

    /// <summary>Seconds of processor for one pass over the corpus, at best: what a busy machine disturbs least.</summary>
    public static double Processor(Corpus corpus, int rounds)
    {
        using var analyzer = new ArabicAnalyzer(LuceneVersion.LUCENE_48);
        var best = double.MaxValue;
        for (var round = 0; round <= rounds; round++)
        {
            var before = Environment.CpuUsage.TotalTime;
            foreach (var text in corpus.Texts) Count(analyzer, text);
            if (round > 0) best = Math.Min(best, (Environment.CpuUsage.TotalTime - before).TotalSeconds);
        }
        return best;
    }

    /// <summary>The same for the calling thread alone.</summary>
    public static double OneThread(Corpus corpus, int rounds)
    {
        using var analyzer = new ArabicAnalyzer(LuceneVersion.LUCENE_48);
        var best = double.MaxValue;
        for (var round = 0; round <= rounds; round++)
        {
            var before = ThreadClock.Seconds;
            foreach (var text in corpus.Texts) Count(analyzer, text);
            if (round > 0) best = Math.Min(best, ThreadClock.Seconds - before);
        }
        return best;
    }

    private static long Count(ArabicAnalyzer analyzer, string text)
    {
        using var stream = analyzer.GetTokenStream("text", text);
        var term = stream.AddAttribute<ICharTermAttribute>();
        stream.Reset();
        var count = 0L;
        while (stream.IncrementToken())
        {
            if (term.Length > 0) count++;
        }
        stream.End();
        return count;
    }
}
