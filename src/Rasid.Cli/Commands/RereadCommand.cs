using System.CommandLine;
using Rasid.Cli.Output;
using Rasid.Storage;
using Rasid.Storage.Sqlite;
using Rasid.Workflow;

namespace Rasid.Cli.Commands;

/// <summary><c>rasid reread</c>: reads reports again with the engine and data of this program, tells what changes, and adopts it.</summary>
internal static class RereadCommand
{
    public static Command Create(Session session)
    {
        var m = session.Messages;
        var diff = new Option<bool>("--diff") { Description = m["Reread_Diff"] };
        var record = SharedOptions.Record(m);
        var command = new Command("reread", m["Reread_Description"]) { diff, record };
        command.SetAction(parsed => Run(session, parsed.GetRequiredValue(record), SharedOptions.Given(session, parsed), parsed.GetValue(diff)));
        return command;
    }

    private static int Run(Session session, string file, IReadOnlyList<string> packs, bool onlyShows)
    {
        var m = session.Messages;
        using var stop = new StopSignal();
        var data = LoadedData.Load(LoadedData.PacksFor(packs, file));
        using var record = RecordFile.Open(file, new RecordFileOptions { Process = data.Pack.Id });
        var changes = new ChangeLines(session);
        var sum = new Reread(record, data.ReadingEngine).RunAsync(Viewer.Public, !onlyShows, changes.Write, stop.Token).GetAwaiter().GetResult();
        session.Output.Flush();
        if (sum.Reports > 0) session.Error.WriteLine(m.Format("Reread_Sum", sum.Reports, sum.New, sum.Gone, sum.Altered));
        if (sum.Kept > 0) session.Error.WriteLine(m.Format("Reread_Kept", sum.Kept));
        if (sum.Withheld > 0) session.Error.WriteLine(m.Format("Reread_Withheld", sum.Withheld));
        session.Error.WriteLine(sum.IsCancelled ? m["Read_Stopped"] : sum.Reports == 0 ? m["Reread_Current"] : m[onlyShows ? "Reread_Shown" : "Reread_Adopted"]);
        return sum.IsCancelled ? ExitCode.BadInput : ExitCode.Done;
    }
}
