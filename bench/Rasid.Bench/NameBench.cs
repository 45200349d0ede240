using Rasid.Actors;
using Rasid.Packs;
using Rasid.Text.Tables;
using Rasid.Text.Tokens;
using Rasid.Text.Words;
using Rasid.Time;

namespace Rasid.Bench;

/// <summary>Measures the finding of names beside the text floor, and with a pack of 100,000 name rows beside Libya's: ratios of one run.</summary>
/// <remarks>Counted in processor time, so that what else the machine does says little.</remarks>
internal static class NameBench
{
    private const int Rows = 100_000;
    private const int Rounds = 5;
    private const int LoadRounds = 4;
    private const int Batch = 20;

    public static int Run(string path)
    {
        var corpus = Corpus.Load(path);
        var root = AppContext.BaseDirectory;
        var data = DataFolderReader.Read(Path.Combine(root, "data", "ar"));
        var lexicon = Lexicon.Load(data);
        var language = ActorLanguage.Load(data);
        string[] packs = [Path.Combine(root, "packs", "world"), Path.Combine(root, "packs", "libya")];
        var big = Path.Combine(Path.GetTempPath(), $"rasid-bench-{Environment.ProcessId}");
        try
        {
            var rows = BigPack.Write(big, Rows);
            var libya = Load(packs, language, out var libyaLoad);
            var invented = Load([.. packs, big], language, out var bigLoad);
            Console.WriteLine($"{corpus.Texts.Count} reports, {corpus.TextMegabytes:F1} MB of text; a pack of {rows} name rows is read, checked and indexed in {bigLoad.TotalMilliseconds:F0} ms (world and Libya alone {libyaLoad.TotalMilliseconds:F0} ms)");
            var best = (Text: double.MaxValue, Libya: double.MaxValue, Big: double.MaxValue);
            var (few, many) = (new ActorReader(libya, language), new ActorReader(invented, language));
            var tokenizer = new Tokenizer(new WordTypes(lexicon));
            var chooser = new ReadingChooser(lexicon);
            for (var round = 0; round < Rounds; round++)
            {
                var (text, a, b) = Round(corpus, tokenizer, chooser, few, many);
                if (round > 0) best = (Math.Min(best.Text, text), Math.Min(best.Libya, a), Math.Min(best.Big, b));
            }
            Console.WriteLine($"tokens, words and readings                 {best.Text:F2} s");
            Console.WriteLine($"names, world and Libya                     {best.Libya:F2} s   {best.Libya / best.Text:F2} of the text floor's time");
            Console.WriteLine($"names, with {rows} more rows               {best.Big:F2} s   {best.Libya / best.Big:F2} of Libya's speed");
            return 0;
        }
        finally
        {
            if (Directory.Exists(big)) Directory.Delete(big, true);
        }
    }

    private static ActorIndex Load(string[] folders, ActorLanguage language, out TimeSpan time)
    {
        time = TimeSpan.MaxValue;
        var reading = new PackReading(null, []);
        for (var round = 0; round < LoadRounds; round++)
        {
            GC.Collect();
            var start = Environment.CpuUsage.UserTime;
            reading = PackReader.Read(folders, language);
            time = TimeSpan.FromTicks(Math.Min(time.Ticks, (Environment.CpuUsage.UserTime - start).Ticks));
        }
        return reading.Pack?.Actors ?? throw new InvalidDataException(string.Join('\n', reading.Faults.Take(5)));
    }

    private static (double Text, double Few, double Many) Round(Corpus corpus, Tokenizer tokenizer, ReadingChooser chooser, ActorReader few, ActorReader many)
    {
        var (text, a, b) = (TimeSpan.Zero, TimeSpan.Zero, TimeSpan.Zero);
        var day = DateRange.Day(new DateOnly(2017, 1, 20));
        var tables = new List<(TokenTable Table, IReadOnlyList<Text.Words.Reading> Readings)>(Batch);
        for (var at = 0; at < corpus.Texts.Count; at += Batch)
        {
            tables.Clear();
            var start = Environment.CpuUsage.TotalTime;
            foreach (var report in corpus.Texts.Skip(at).Take(Batch))
            {
                var table = tokenizer.Tokenize(report);
                tables.Add((table, chooser.Choose(table)));
            }
            var cut = Environment.CpuUsage.TotalTime;
            foreach (var (table, readings) in tables) few.Read(table, readings, day);
            var first = Environment.CpuUsage.TotalTime;
            foreach (var (table, readings) in tables) many.Read(table, readings, day);
            (text, a, b) = (text + (cut - start), a + (first - cut), b + (Environment.CpuUsage.TotalTime - first));
        }
        return (text.TotalSeconds, a.TotalSeconds, b.TotalSeconds);
    }
}
