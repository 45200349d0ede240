using System.CommandLine;
using Rasid.Cli.Output;
using Rasid.Packs;
using Rasid.Storage;
using Rasid.Storage.Sqlite;
using Rasid.Workflow;

namespace Rasid.Cli.Commands;

/// <summary><c>rasid who</c>: who bears a name, from the pack and the record.</summary>
internal static class WhoCommand
{
    public static Command Create(Session session)
    {
        var m = session.Messages;
        var name = new Argument<string[]>("name") { Description = m["Who_Name"], HelpName = m["Place_Name"], Arity = ArgumentArity.OneOrMore };
        var on = new Option<string>("--on") { Description = m["Who_On"], HelpName = m["Place_Date"] };
        var record = SharedOptions.Record(m);
        var command = new Command("who", m["Who_Description"]) { name, on, record };
        command.SetAction(parsed =>
        {
            var file = parsed.GetRequiredValue(record);
            // The record by default need not be there; one that was named must be.
            var isNamed = parsed.GetResult(record) is { Implicit: false };
            var asked = string.Join(' ', parsed.GetRequiredValue(name));
            return Run(session, asked, SharedOptions.Day(parsed, on, m), isNamed || File.Exists(file) ? file : null, SharedOptions.Given(session, parsed));
        });
        return command;
    }

    private static int Run(Session session, string asked, DateOnly? on, string? file, IReadOnlyList<string> packs)
    {
        var m = session.Messages;
        using var record = file is null ? null : RecordFile.Open(file);
        var pack = LoadedData.LoadPack(file is null ? packs : LoadedData.PacksFor(packs, file));
        if (record is not null && record.Process != pack.Id) throw new RecordException(RecordFaults.Process, file!, record.Process, pack.Id);
        var answer = new WhoIs(pack, record).AskAsync(Viewer.Public, asked, on).GetAwaiter().GetResult();
        var card = new WhoCard(session, pack);
        if (answer.Found is null && answer.Others.Count == 0)
        {
            session.Error.WriteLine(Nobody(m, answer, pack, file));
            card.WriteNear(answer);
            return ExitCode.BadInput;
        }
        card.Write(answer);
        return ExitCode.Done;
    }

    private static string Nobody(Messages m, WhoAnswer answer, Pack pack, string? file) =>
        file is null ? m.Format("Who_NotInPack", answer.Asked, pack.Id) : m.Format("Who_Nobody", answer.Asked, pack.Id, file);
}
