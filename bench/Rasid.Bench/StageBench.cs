using System.Buffers;
using Rasid.Actors;
using Rasid.Coding;
using Rasid.Intake.Boilerplate;
using Rasid.Reading;
using Rasid.Reading.Interchange;
using Rasid.Text.Tokens;
using Rasid.Text.Words;
using Rasid.Time;

namespace Rasid.Bench;

/// <summary>What each stage of the reader costs, over as many reports at a time as <c>rasid code</c> reads together, one warm thread, beside Lucene's ArabicAnalyzer in the same run: processor time, and bytes allocated a token.</summary>
internal static class StageBench
{
    private const int Rounds = 4;

    private static readonly string[] Names = ["boilerplate", "text: fold, tokens, readings", "time", "one reading a token", "actors", "coding", "JSON"];

    public static int Run(string path)
    {
        var corpus = Corpus.Load(path);
        Console.WriteLine($"{corpus.Ids.Count} reports, {corpus.TextMegabytes:F1} MB of text, .NET {Environment.Version}");
        var lucene = LuceneYardstick.OneThread(corpus, Rounds);
        var (best, bytes, tokens) = Measure(corpus);
        for (var stage = 0; stage < Names.Length; stage++)
            Console.WriteLine($"{Names[stage],-32} {best[stage],6:F3} s   {best[stage] / lucene,5:F2} times Lucene's time   {bytes[stage] / (double)tokens,6:F0} bytes a token");
        Console.WriteLine($"{"all",-32} {best.Sum(),6:F3} s   {best.Sum() / lucene,5:F2} times Lucene's time   {bytes.Sum() / (double)tokens,6:F0} bytes a token");
        return 0;
    }

    private static (double[] Seconds, long[] Bytes, long Tokens) Measure(Corpus corpus)
    {
        var data = Cli.LoadedData.Load([]);
        var engine = data.Engine;
        var finder = BoilerplateFinder.Load(Cli.LoadedData.Language(), engine.Lexicon);
        var tokenizer = new Tokenizer(new WordTypes(engine.Lexicon));
        var chooser = new ReadingChooser(engine.Lexicon);
        var times = new TemporalReader(engine.TemporalRules, engine.ProcessTime);
        var actors = new ActorReader(engine.Actors, engine.ActorLanguage);
        var coder = new EventCoder(engine.CodingRules);
        var buffer = new ArrayBufferWriter<byte>(1 << 20);
        using var writer = new ReportWriter(buffer);
        var day = new DateOnly(2017, 1, 20);
        var range = DateRange.Day(day);
        var best = new double[Names.Length];
        Array.Fill(best, double.MaxValue);
        var bytes = new long[Names.Length];
        var tokens = 0L;
        for (var round = 0; round <= Rounds; round++)
        {
            var seconds = new double[Names.Length];
            Array.Clear(bytes);
            tokens = 0;
            foreach (var batch in corpus.Texts.Chunk(ReaderYardstick.Together))
            {
                var clock = new Lap(seconds, bytes);
                var spans = Array.ConvertAll(batch, t => finder.Find(t).Spans);
                clock.Next();
                var tables = Array.ConvertAll(batch, tokenizer.Tokenize);
                clock.Next();
                var found = Array.ConvertAll(tables, t => times.Read(t, day.ToDateTime(default), Prefer.Past));
                clock.Next();
                var readings = Array.ConvertAll(tables, chooser.Choose);
                clock.Next();
                var mentions = tables.Select((t, i) => actors.Read(t, readings[i], range)).ToArray();
                clock.Next();
                var coded = tables.Select((t, i) => coder.Code(t, readings[i], mentions[i], found[i], spans[i], range)).ToArray();
                clock.Next();
                for (var i = 0; i < batch.Length; i++)
                {
                    writer.Write("id", new ReadReport(batch[i], PublicationDate.Given(day), spans[i], found[i], mentions[i], coded[i].Events, coded[i].Facts));
                    buffer.ResetWrittenCount();
                }
                clock.Next();
                tokens += tables.Sum(t => t.Count);
            }
            if (round == 0) continue;
            for (var i = 0; i < best.Length; i++) best[i] = Math.Min(best[i], seconds[i]);
        }
        return (best, bytes, tokens);
    }

    private ref struct Lap(double[] seconds, long[] bytes)
    {
        private double _at = ThreadClock.Seconds;
        private long _bytes = GC.GetAllocatedBytesForCurrentThread();
        private int _stage;

        public void Next()
        {
            var (now, allocated) = (ThreadClock.Seconds, GC.GetAllocatedBytesForCurrentThread());
            seconds[_stage] += now - _at;
            bytes[_stage++] += allocated - _bytes;
            (_at, _bytes) = (now, allocated);
        }
    }
}
