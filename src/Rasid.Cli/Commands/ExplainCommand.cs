using System.CommandLine;
using Rasid.Cli.Output;
using Rasid.Records;
using Rasid.Storage;
using Rasid.Storage.Sqlite;
using Rasid.Workflow;

namespace Rasid.Cli.Commands;

/// <summary><c>rasid explain</c>: why something was coded so, or why nothing was coded at some words.</summary>
internal static class ExplainCommand
{
    public static Command Create(Session session)
    {
        var m = session.Messages;
        var id = new Argument<string>("id") { Description = m["Explain_Id"], HelpName = m["Place_Id"] };
        var at = new Option<string>("--at") { Description = m["Explain_At"], HelpName = m["Place_Words"] };
        var record = SharedOptions.Record(m);
        var command = new Command("explain", m["Explain_Description"]) { id, at, record };
        command.SetAction(parsed =>
        {
            using var opened = SharedOptions.Open(session, parsed, record);
            var typed = parsed.GetRequiredValue(id);
            var task = parsed.GetValue(at) is { } words ? At(session, opened, typed, words) : Why(session, opened, typed);
            task.GetAwaiter().GetResult();
            return ExitCode.Done;
        });
        return command;
    }

    private static async Task Why(Session session, RecordFile record, string typed)
    {
        var m = session.Messages;
        var found = await Named.FindAsync(record, typed).ConfigureAwait(false);
        if (found.Kind == RecordIdKind.Report) throw new UsageException(m.Format("Usage_ExplainReport", typed));
        var explanation = await new ExplainClaim(record).RunAsync(Viewer.Public, found, m.Language).ConfigureAwait(false)
            ?? throw new InputException(m.Format("Explain_NoReading", typed));
        new Reasons(session).Write(explanation);
    }

    private static async Task At(Session session, RecordFile record, string typed, string words)
    {
        var m = session.Messages;
        var found = await Named.FindAsync(record, typed).ConfigureAwait(false);
        if (found.Kind != RecordIdKind.Report) throw new UsageException(m.Format("Usage_AtReport", typed));
        var places = await new ExplainAbsence(record).RunAsync(Viewer.Public, found.Id, words).ConfigureAwait(false)
            ?? throw new InputException(m.Format("Explain_NoReading", typed));
        if (places.Count == 0) throw new InputException(m.Format("Explain_NotThere", words));
        var reasons = new Reasons(session);
        foreach (var place in places) reasons.Write(place);
    }
}
