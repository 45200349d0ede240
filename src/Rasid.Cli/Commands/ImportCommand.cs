using System.CommandLine;
using Rasid.Records;
using Rasid.Storage;
using Rasid.Workflow;

namespace Rasid.Cli.Commands;

/// <summary><c>rasid import</c>: takes back a table of <c>rasid export</c> that a person reviewed; all of it or nothing.</summary>
internal static class ImportCommand
{
    public static Command Create(Session session)
    {
        var m = session.Messages;
        var file = new Argument<string>("file") { Description = m["Import_File"], HelpName = m["Place_File"] };
        var check = new Option<bool>("--check") { Description = m["Import_Check"] };
        var because = new Option<string>("--because", "-b") { Description = m["Arrange_Because"], HelpName = m["Place_Words"] };
        var author = new Option<string>("--author") { Description = m["Arrange_Author"], HelpName = m["Place_Name"] };
        var record = SharedOptions.Record(m);
        var command = new Command("import", m["Import_Description"]) { file, check, because, author, record };
        command.SetAction(parsed =>
        {
            var isCheck = parsed.GetValue(check);
            // A check says nothing, so it needs no reason.
            var why = parsed.GetValue(because) ?? (isCheck ? "check" : throw new UsageException(m["Usage_Because"]));
            var path = parsed.GetRequiredValue(file);
            using var stream = Files.OpenRead(path, m);
            var (sheets, fault) = TableFile.Read(stream, m.Language);
            if (fault.Length > 0) throw new InputException(IntakeWording.At(m, path, 0, fault));
            using var opened = SharedOptions.Open(session, parsed, record);
            var who = new Lazy<WhoIs>(() => new WhoIs(LoadedData.LoadPack(LoadedData.PacksFor(SharedOptions.Given(session, parsed), parsed.GetRequiredValue(record))), opened));
            var answer = new ImportReview(opened, () => who.Value)
                .RunAsync(Viewer.Public, sheets, new ReviewSaid(why, parsed.GetValue(author)), isCheck, m.Language).GetAwaiter().GetResult();
            if (answer.Why.Length > 0) throw new InputException(IntakeWording.At(m, path, 0, answer.Why));
            Tell(session, answer, isCheck);
            return answer.IsRefused ? ExitCode.BadInput : ExitCode.Done;
        });
        return command;
    }

    private static void Tell(Session session, ImportAnswer answer, bool isCheck)
    {
        var m = session.Messages;
        foreach (var row in answer.Rows)
        {
            var claim = row.Claim is { } id ? RecordId.Shown(RecordIdKind.Claim, id) : "";
            session.Output.WriteLine(row.Outcome switch
            {
                ImportOutcome.Same => m.Format("Import_Same", row.Number, claim),
                ImportOutcome.Refused => m.Format("Import_Refused", row.Number, claim, row.Why),
                _ => m.Format("Import_Changed", row.Number, claim, m["Import_Word_" + row.Word], string.Join(", ", row.Fields.Select(f => m["Import_Field_" + f]))),
            });
        }
        var (changed, same, refused) = (answer.Count(ImportOutcome.Changed), answer.Count(ImportOutcome.Same), answer.Count(ImportOutcome.Refused));
        session.Output.Flush();
        session.Error.WriteLine(m.Format(answer.IsWritten ? "Import_Done" : answer.IsRefused ? "Import_NotDone" : isCheck ? "Import_Checked" : "Import_Nothing", changed, same, refused));
    }
}
