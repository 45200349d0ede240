using System.CommandLine;
using Rasid.Cli.Copies;
using Rasid.Records;

namespace Rasid.Cli.Commands;

/// <summary><c>rasid restore</c>: makes a record of a backup; it goes on in a stream of its own.</summary>
internal static class RestoreCommand
{
    public static Command Create(Session session)
    {
        var m = session.Messages;
        var file = new Argument<string>("file") { Description = m["Restore_File"], HelpName = m["Place_File"] };
        var to = new Option<string>("--to") { Description = m["Restore_To"], HelpName = m["Place_File"], DefaultValueFactory = _ => SharedOptions.DefaultRecord };
        var expect = new Option<string>("--expect") { Description = m["Verify_Expect"], HelpName = m["Verify_DigestPlace"] };
        var command = new Command("restore", m["Restore_Description"]) { file, to, expect };
        command.SetAction(parsed =>
        {
            Hash256? wanted = null;
            if (parsed.GetValue(expect) is { } hex)
                wanted = Hash256.TryParse(hex, out var digest) ? digest : throw new UsageException(m["Usage_Digest"]);
            var (backup, now) = RecordCopy.RestoreAsync(parsed.GetRequiredValue(file), parsed.GetRequiredValue(to), wanted).GetAwaiter().GetResult();
            if (backup.Fault is { } fault) throw new InputException(m.Format("Restore_Damaged", RecordWording.Sentence(m, fault)));
            session.Output.WriteLine(now);
            session.Error.WriteLine(m.Format("Restore_Done", backup.Entries, backup.Texts, backup.Digest));
            return ExitCode.Done;
        });
        return command;
    }
}
