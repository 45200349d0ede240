using System.CommandLine;
using Rasid.Records;
using Rasid.Storage.Sqlite;
using Rasid.Workflow;

namespace Rasid.Cli.Commands;

/// <summary><c>rasid verify</c>: checks the record from what is stored and prints its digest.</summary>
internal static class VerifyCommand
{
    public static Command Create(Session session)
    {
        var m = session.Messages;
        var expect = new Option<string>("--expect") { Description = m["Verify_Expect"], HelpName = m["Verify_DigestPlace"] };
        var record = SharedOptions.Record(m);
        var command = new Command("verify", m["Verify_Description"]) { expect, record };
        command.SetAction(parsed =>
        {
            Hash256? wanted = null;
            if (parsed.GetValue(expect) is { } hex)
                wanted = Hash256.TryParse(hex, out var digest) ? digest : throw new UsageException(m["Usage_Digest"]);
            using var opened = SharedOptions.Open(session, parsed, record);
            var result = new VerifyRecord(opened).RunAsync(wanted).GetAwaiter().GetResult();
            if (result.Fault is { } fault) throw new InputException(RecordWording.Sentence(m, fault));
            session.Output.WriteLine(result.Digest);
            session.Error.WriteLine(m.Format("Verify_Whole", result.Entries, result.Texts));
            foreach (var redaction in result.Redactions) session.Error.WriteLine(RecordWording.Sentence(m, redaction));
            return ExitCode.Done;
        });
        return command;
    }
}
