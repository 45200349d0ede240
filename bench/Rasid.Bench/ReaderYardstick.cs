using System.Buffers;
using System.Diagnostics;
using Rasid.Actors;
using Rasid.Intake.Boilerplate;
using Rasid.Reading;
using Rasid.Reading.Interchange;
using Rasid.Text.Tokens;
using Rasid.Text.Words;
using Rasid.Time;

namespace Rasid.Bench;

/// <summary>The engine in this process, one thread, warm: what the whole reading costs without start-up.</summary>
internal static class ReaderYardstick
{
    /// <summary>Reports that are read together, as <c>rasid code</c> does.</summary>
    public const int Together = 64;

    public static (double Speed, string Stages) Run(Corpus corpus, int rounds)
    {
        var data = Cli.LoadedData.Load([]);
        var finder = BoilerplateFinder.Load(Cli.LoadedData.Language(), data.Engine.Lexicon);
        var reader = new Reader(data.Engine);
        var buffer = new ArrayBufferWriter<byte>(1 << 20);
        using var writer = new ReportWriter(buffer);
        var (best, stages) = (double.MaxValue, "");
        for (var round = 0; round <= rounds; round++)
        {
            var (frame, read, write) = (new Stopwatch(), new Stopwatch(), new Stopwatch());
            foreach (var texts in corpus.Texts.Chunk(Together))
            {
                frame.Start();
                var requests = Array.ConvertAll(texts, t => new ReadRequest(t, new DateOnly(2017, 1, 20), finder.Find(t).Spans));
                frame.Stop();
                read.Start();
                var reports = reader.Read(requests);
                read.Stop();
                write.Start();
                foreach (var report in reports)
                {
                    writer.Write("id", report);
                    buffer.ResetWrittenCount();
                }
                write.Stop();
            }
            var seconds = (frame.Elapsed + read.Elapsed + write.Elapsed).TotalSeconds;
            if (round == 0 || seconds >= best) continue;
            (best, stages) = (seconds, $"boilerplate {frame.Elapsed.TotalSeconds:F2} s, reader {read.Elapsed.TotalSeconds:F2} s, JSON {write.Elapsed.TotalSeconds:F2} s");
        }
        return (corpus.TextMegabytes / best, stages);
    }

    /// <summary>Seconds of the reader's single stages, one thread, warm; what is left of the reader's time is coding.</summary>
    public static string Stages(Corpus corpus)
    {
        var engine = Cli.LoadedData.Load([]).Engine;
        var tokenizer = new Tokenizer(new WordTypes(engine.Lexicon));
        var chooser = new ReadingChooser(engine.Lexicon);
        var times = new TemporalReader(engine.TemporalRules);
        var actors = new ActorReader(engine.Actors, engine.ActorLanguage);
        var day = DateRange.Day(new DateOnly(2017, 1, 20));
        var line = "";
        for (var round = 0; round < 2; round++)
        {
            var (cut, time, actor) = (new Stopwatch(), new Stopwatch(), new Stopwatch());
            foreach (var text in corpus.Texts)
            {
                cut.Start();
                var table = tokenizer.Tokenize(text);
                cut.Stop();
                time.Start();
                times.Read(table, new DateTime(2017, 1, 20), Prefer.Past);
                time.Stop();
                var readings = chooser.Choose(table);
                actor.Start();
                actors.Read(table, readings, day);
                actor.Stop();
            }
            line = $"tokens and words {cut.Elapsed.TotalSeconds:F2} s, times {time.Elapsed.TotalSeconds:F2} s, actors {actor.Elapsed.TotalSeconds:F2} s";
        }
        return line;
    }
}
