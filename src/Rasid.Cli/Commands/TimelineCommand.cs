using System.CommandLine;
using Rasid.Cli.Output;
using Rasid.Storage;
using Rasid.Workflow;

namespace Rasid.Cli.Commands;

/// <summary><c>rasid timeline</c>: the events of the record in order of their dates.</summary>
internal static class TimelineCommand
{
    public static Command Create(Session session)
    {
        var m = session.Messages;
        var command = new Command("timeline", m["Timeline_Description"]);
        var events = new TimelineOptions(m, command);
        var json = new Option<bool>("--json") { Description = m["Timeline_Json"] };
        var record = SharedOptions.Record(m);
        command.Add(json);
        command.Add(record);
        command.SetAction(parsed =>
        {
            var filter = events.Of(parsed);
            using var opened = SharedOptions.Open(session, parsed, record);
            var lines = new Timeline(opened).RunAsync(Viewer.Public, filter, m.Language).GetAwaiter().GetResult();
            if (parsed.GetValue(json)) TimelineJson.Write(session, lines);
            else TimelineTable.Write(session, lines);
            return ExitCode.Done;
        });
        return command;
    }
}
