namespace Rasid.Bench;

/// <summary>Measures <c>rasid code</c> as users run it (a process, start-up counted) beside Lucene's ArabicAnalyzer over the same text.</summary>
internal static class CodeBench
{
    private const int Rounds = 3;

    public static int Run(string path, string program)
    {
        var corpus = Corpus.Load(path);
        Console.WriteLine($"{corpus.Ids.Count} reports, {corpus.Lines.Length / 1e6:F1} MB of lines, {corpus.TextMegabytes:F1} MB of text, {Environment.ProcessorCount} cores, .NET {Environment.Version}");
        var lucene = LuceneYardstick.Run(corpus, Rounds);
        Console.WriteLine($"Lucene ArabicAnalyzer, one thread, warm    {lucene.Speed,7:F1} MB/s   {lucene.Tokens / 1e6:F1} M tokens");
        var all = Best("rasid code, process, all cores", corpus, program, null, lucene.Speed);
        Best("rasid code, process, one worker", corpus, program, 1, lucene.Speed);
        var (warm, stages) = ReaderYardstick.Run(corpus, Rounds);
        Print("reader alone, one thread, warm", warm, lucene.Speed, stages);
        Console.WriteLine($"its stages: {ReaderYardstick.Stages(corpus)}");
        return all.IsInOrder ? 0 : 1;
    }

    private static ProcessRun Best(string name, Corpus corpus, string program, int? workers, double yardstick)
    {
        var runs = Enumerable.Range(0, Rounds).Select(_ => ProcessRun.Of(corpus, program, workers)).ToList();
        var best = runs.MinBy(r => r.Seconds)!;
        var memory = $"peak {runs.Max(r => r.PeakMegabytes):F0} MB, {(runs.TrueForAll(r => r.IsInOrder) ? "in order" : "NOT IN ORDER")}";
        Print(name, corpus.TextMegabytes / best.Seconds, yardstick, $"{best.Seconds:F2} s, processor {runs.Min(r => r.Processor):F2} s, {memory}");
        return best with { IsInOrder = runs.TrueForAll(r => r.IsInOrder) };
    }

    private static void Print(string name, double speed, double yardstick, string more) =>
        Console.WriteLine($"{name,-42}  {speed,7:F1} MB/s   {yardstick / speed:F1} times Lucene's time   {more}");
}
