using System.CommandLine;
using Rasid.Cli.Output;
using Rasid.Records;
using Rasid.Storage;
using Rasid.Storage.Sqlite;
using Rasid.Workflow;

namespace Rasid.Cli.Commands;

/// <summary><c>rasid show</c>: a report, event, claim or fact with its words.</summary>
internal static class ShowCommand
{
    public static Command Create(Session session)
    {
        var m = session.Messages;
        var id = new Argument<string>("id") { Description = m["Show_Id"], HelpName = m["Place_Id"] };
        var record = SharedOptions.Record(m);
        var command = new Command("show", m["Show_Description"]) { id, record };
        command.SetAction(parsed =>
        {
            using (var opened = SharedOptions.Open(session, parsed, record))
            {
                if (Show(session, opened, parsed.GetRequiredValue(id)).GetAwaiter().GetResult()) return ExitCode.Done;
            }
            RegisterShow.Item(session, parsed, record, parsed.GetRequiredValue(id));
            return ExitCode.Done;
        });
        return command;
    }

    // False where it is an item, which takes the pack to be shown.
    private static async Task<bool> Show(Session session, RecordFile record, string typed)
    {
        var (m, show, cards) = (session.Messages, new ShowRecord(record), new Cards(session));
        var found = await Named.FindAsync(record, typed).ConfigureAwait(false);
        switch (found.Kind)
        {
            case RecordIdKind.Item:
                return false;
            case RecordIdKind.Report when await show.ReportAsync(Viewer.Public, found.Id, m.Language).ConfigureAwait(false) is { } report:
                cards.Write(report);
                if (await new ShowFamily(record).RunAsync(Viewer.Public, found.Id).ConfigureAwait(false) is { } family)
                    new FamilyCard(session).Write(family, found.Id);
                break;
            case RecordIdKind.Event when await show.EventAsync(Viewer.Public, found.Id, m.Language).ConfigureAwait(false) is { } shown:
                cards.Write(shown);
                break;
            case RecordIdKind.Claim when await show.ClaimAsync(Viewer.Public, found.Id, m.Language).ConfigureAwait(false) is { } claim:
                cards.Write(claim);
                break;
            case RecordIdKind.Fact when await record.FactAsync(Viewer.Public, found.Id).ConfigureAwait(false) is { } fact:
                var text = await record.TextAsync(Viewer.Public, fact.Anchor.Report).ConfigureAwait(false);
                cards.Write(new ShownFact(fact, text is null ? "" : fact.Evidence.In(text)));
                break;
            default:
                throw new RecordException(RecordFaults.NoSuchId, typed);
        }
        return true;
    }
}
