using System.CommandLine;
using Rasid.Storage.Sqlite;
using Rasid.Workflow;

namespace Rasid.Cli.Commands;

/// <summary><c>rasid rebuild</c>: derives everything again from the journal.</summary>
internal static class RebuildCommand
{
    public static Command Create(Session session)
    {
        var m = session.Messages;
        var record = SharedOptions.Record(m);
        var command = new Command("rebuild", m["Rebuild_Description"]) { record };
        command.SetAction(parsed =>
        {
            using var stop = new StopSignal();
            using var opened = SharedOptions.Open(session, parsed, record);
            var entries = new RebuildRecord(opened).RunAsync(null, stop.Token).GetAwaiter().GetResult();
            session.Output.WriteLine(m.Format("Rebuild_Done", entries));
            return ExitCode.Done;
        });
        return command;
    }
}
