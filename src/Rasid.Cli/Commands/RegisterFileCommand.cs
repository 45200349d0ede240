using System.CommandLine;
using Rasid.Storage;
using Rasid.Workflow;

namespace Rasid.Cli.Commands;

/// <summary><c>rasid register attachment</c>: takes a file that an item names out of the record.</summary>
internal static class RegisterFileCommand
{
    public static Command Create(Session session)
    {
        var m = session.Messages;
        var item = new Argument<string>("item") { Description = m["Register_Item"], HelpName = m["Place_Id"] };
        var name = new Argument<string?>("name") { Description = m["Register_FileName"], HelpName = m["Place_Name"], Arity = ArgumentArity.ZeroOrOne };
        var to = new Option<string>("--to") { Description = m["Register_FileTo"], HelpName = m["Place_File"] };
        var record = SharedOptions.Record(m);
        var command = new Command("attachment", m["Register_File"]) { item, name, to, record };
        command.SetAction(parsed =>
        {
            using var run = RegisterRun.Open(session, parsed, record, isWriting: false);
            var found = run.ItemAsync(parsed.GetRequiredValue(item)).GetAwaiter().GetResult();
            if (parsed.GetValue(name) is not { } typed)
            {
                foreach (var each in ItemFiles.Of(found)) session.Output.WriteLine(m.Format("Register_FileLine", each.Name, each.Size, each.Type, each.Sha256));
                return ExitCode.Done;
            }
            var files = ItemFiles.Find(found, typed);
            if (files.Count == 0) throw new InputException(m.Format("Register_NoFile", typed, string.Join(", ", ItemFiles.Of(found).Select(f => f.Name))));
            if (files.Count > 1) throw new InputException(m.Format("Register_SeveralFiles", typed, string.Join(", ", files.Select(f => f.Sha256.ToString()[..10]))));
            if (run.Record.AttachmentAsync(files[0].Sha256).GetAwaiter().GetResult() is not { } bytes) throw new InputException(m.Format("Register_FileAbsent", files[0].Name));
            Write(session, parsed.GetValue(to) ?? throw new UsageException(m["Register_FileNeedsTo"]), bytes);
            return ExitCode.Done;
        });
        return command;
    }

    // The name in the record says nothing of where the file goes: the user does, and nothing that is there is written over.
    private static void Write(Session session, string path, ReadOnlyMemory<byte> bytes)
    {
        var m = session.Messages;
        if (Path.Exists(path)) throw new InputException(m.Format("Fault_" + RecordFaults.Exists, path));
        using (var stream = Files.Create(path, m)) stream.Write(bytes.Span);
        session.Error.WriteLine(m.Format("Register_FileDone", path, bytes.Length));
    }
}
