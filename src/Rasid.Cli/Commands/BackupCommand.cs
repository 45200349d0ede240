using System.CommandLine;
using Rasid.Cli.Copies;

namespace Rasid.Cli.Commands;

/// <summary><c>rasid backup</c>: a whole copy of the record, verified and with its digest, while others read and write it.</summary>
internal static class BackupCommand
{
    public static Command Create(Session session)
    {
        var m = session.Messages;
        var file = new Argument<string>("file") { Description = m["Backup_File"], HelpName = m["Place_File"] };
        var record = SharedOptions.Record(m);
        var command = new Command("backup", m["Backup_Description"]) { file, record };
        command.SetAction(parsed =>
        {
            using var opened = SharedOptions.Open(session, parsed, record);
            var result = RecordCopy.WriteAsync(opened, parsed.GetRequiredValue(file)).GetAwaiter().GetResult();
            if (result.Fault is { } fault) throw new InputException(m.Format("Backup_Damaged", RecordWording.Sentence(m, fault)));
            session.Output.WriteLine(result.Digest);
            session.Error.WriteLine(m.Format("Backup_Done", result.Entries, result.Texts));
            return ExitCode.Done;
        });
        return command;
    }
}
