using System.CommandLine;
using Rasid.Records;
using Rasid.Storage;
using Rasid.Storage.Sqlite;
using Rasid.Workflow;

namespace Rasid.Cli.Commands;

/// <summary><c>rasid join</c>, <c>split</c> and <c>pin</c>: a person's word on which claims are of one event.</summary>
internal static class ArrangeCommands
{
    public static Command Join(Session session) => Create(session, "join", "Join_Ids", null, async (record, ids, _, reason) =>
    {
        var events = new List<RecordRef>();
        foreach (var id in ids) events.Add(await Named.FindAsync(record, id).ConfigureAwait(false));
        return await new ArrangeEvents(record).JoinAsync(Viewer.Public, events, reason).ConfigureAwait(false)
            ?? throw new UsageException(session.Messages["Usage_Join"]);
    });

    public static Command Split(Session session) => Create(session, "split", "Split_Ids", null, async (record, ids, _, reason) =>
    {
        var claims = new List<Hash256>();
        foreach (var id in ids) claims.Add(await Named.ClaimAsync(session, record, id).ConfigureAwait(false));
        return await new ArrangeEvents(record).SplitAsync(Viewer.Public, claims, reason).ConfigureAwait(false)
            ?? throw new UsageException(session.Messages["Usage_Split"]);
    });

    public static Command Pin(Session session)
    {
        var to = new Option<string>("--to") { Description = session.Messages["Pin_To"], HelpName = session.Messages["Place_Id"] };
        return Create(session, "pin", "Pin_Id", to, async (record, ids, target, reason) =>
        {
            if (ids.Length != 1) throw new UsageException(session.Messages["Usage_PinOne"]);
            var claim = await Named.ClaimAsync(session, record, ids[0]).ConfigureAwait(false);
            RecordRef? held = target is null ? null : await Named.FindAsync(record, target).ConfigureAwait(false);
            return await new ArrangeEvents(record).PinAsync(Viewer.Public, claim, held, reason).ConfigureAwait(false)
                ?? throw new UsageException(session.Messages["Usage_Pin"]);
        });
    }

    private static Command Create(
        Session session, string name, string argument, Option<string>? more, Func<RecordFile, string[], string?, string, Task<Hash256>> say)
    {
        var m = session.Messages;
        var ids = new Argument<string[]>("id") { Description = m[argument], HelpName = m["Place_Id"], Arity = ArgumentArity.OneOrMore };
        var because = new Option<string>("--because") { Description = m["Arrange_Because"], HelpName = m["Place_Words"], Required = true };
        var author = new Option<string>("--author") { Description = m["Arrange_Author"], HelpName = m["Place_Name"] };
        var record = SharedOptions.Record(m);
        var command = new Command(name, m[$"{char.ToUpperInvariant(name[0])}{name[1..]}_Description"]) { ids, because, author, record };
        if (more is not null) command.Add(more);
        command.SetAction(parsed =>
        {
            var reason = parsed.GetRequiredValue(because);
            if (string.IsNullOrWhiteSpace(reason)) throw new UsageException(m["Usage_Because"]);
            var options = parsed.GetValue(author) is { Length: > 0 } who ? new RecordFileOptions { Author = who } : new RecordFileOptions();
            using var opened = SharedOptions.Open(session, parsed, record, options);
            var target = more is null ? null : parsed.GetValue(more);
            var now = say(opened, parsed.GetRequiredValue(ids), target, reason).GetAwaiter().GetResult();
            session.Output.WriteLine(m.Format("Arrange_Done", RecordId.Shown(RecordIdKind.Event, now)));
            return ExitCode.Done;
        });
        return command;
    }
}
