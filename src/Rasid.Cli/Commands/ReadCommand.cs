using System.CommandLine;
using Rasid.Cli.Output;
using Rasid.Intake;
using Rasid.Storage;
using Rasid.Storage.Sqlite;
using Rasid.Workflow;

namespace Rasid.Cli.Commands;

/// <summary><c>rasid read</c>: takes reports into the record and prints the timeline.</summary>
internal static class ReadCommand
{
    // Whoever reads into a large record wants to know what came in, not to see all of it again.
    private const int MostShown = 200;

    public static Command Create(Session session)
    {
        var m = session.Messages;
        var paths = new Argument<string[]>("paths") { Description = m["Read_Paths"], HelpName = m["Read_PathsPlace"], Arity = ArgumentArity.OneOrMore };
        var published = new Option<string>("--published") { Description = m["Read_Published"], HelpName = m["Place_Date"] };
        var publisher = new Option<string>("--publisher") { Description = m["Read_Publisher"], HelpName = m["Place_Name"] };
        var record = SharedOptions.Record(m);
        var command = new Command("read", m["Read_Description"]) { paths, published, publisher, record };
        command.SetAction(parsed =>
        {
            var arrivals = new Arrivals(session, parsed.GetRequiredValue(paths), SharedOptions.Day(parsed, published, m), parsed.GetValue(publisher));
            return Run(session, arrivals, parsed.GetRequiredValue(record), SharedOptions.Given(session, parsed));
        });
        return command;
    }

    private static int Run(Session session, Arrivals arrivals, string file, IReadOnlyList<string> packs)
    {
        var m = session.Messages;
        using var stop = new StopSignal();
        var data = LoadedData.Load(LoadedData.PacksFor(packs, file));
        arrivals.Intake = data.Intake;
        using var record = RecordFile.Open(file, new RecordFileOptions { Create = true, Process = data.Pack.Id });
        IngestSummary summary;
        using (var progress = new ReadProgress(session, arrivals))
        {
            var options = new IngestOptions { OnReport = arrivals.Tell, OnProgress = progress.Show };
            summary = new Ingest(record, data.ReadingEngine).RunAsync(arrivals.Reports(), options, stop.Token).GetAwaiter().GetResult();
        }
        session.Error.WriteLine(Sentence(m, summary, arrivals.Refused));
        if (summary.IsCancelled)
        {
            session.Error.WriteLine(m["Read_Stopped"]);
            return ExitCode.BadInput;
        }
        var lines = new Timeline(record).RunAsync(Viewer.Public, new TimelineFilter(Limit: MostShown + 1), m.Language, stop.Token).GetAwaiter().GetResult();
        if (lines.Count <= MostShown) TimelineTable.Write(session, lines);
        else session.Error.WriteLine(m.Format("Read_ManyEvents", MostShown));
        return arrivals.Refused == 0 ? ExitCode.Done : ExitCode.BadInput;
    }

    /// <summary>What the run did, in one sentence; only what is not zero is said.</summary>
    private static string Sentence(Messages m, IngestSummary s, int refused)
    {
        var parts = new List<string>();
        Add("Read_Added", s.Added);
        Add("Read_Corrected", s.Corrected);
        Add("Read_Completed", s.Completed);
        Add("Read_Known", s.Known);
        Add("Read_Refused", refused);
        if (s is { Added: 0, Corrected: 0, Completed: 0 }) parts.Add(m["Read_Nothing"]);
        else parts.Add(m.Format("Read_Claims", s.Claims, s.Facts));
        return string.Join(m["List_Comma"], parts) + ".";

        void Add(string key, int count)
        {
            if (count > 0) parts.Add(m.Format(key, count));
        }
    }
}
