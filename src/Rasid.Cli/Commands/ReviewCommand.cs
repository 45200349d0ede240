using System.CommandLine;
using Rasid.Cli.Output;
using Rasid.Records;
using Rasid.Records.Reviews;
using Rasid.Storage;
using Rasid.Storage.Sqlite;
using Rasid.Workflow;

namespace Rasid.Cli.Commands;

/// <summary><c>rasid review</c>: a person's word on claims, journalled with author and reason, undone by a further word.</summary>
internal static class ReviewCommand
{
    private delegate Task Saying(ReviewRun run, ReviewClaims review, ReviewSaid said);

    public static Command Create(Session session)
    {
        var m = session.Messages;
        return new Command("review", m["Review_Description"])
        {
            Judge(session, ReviewKinds.Accept, m["Review_Accept"]),
            Judge(session, ReviewKinds.Reject, m["Review_Reject"]),
            Change(session, ReviewKinds.Correct, m["Review_Correct"]),
            Change(session, ReviewKinds.Amend, m["Review_Amend"]),
            Add(session),
            Contradict(session),
            Undo(session),
            ReviewListCommand.Create(session),
        };
    }

    // Several at once: whoever goes through a report agrees with most of it.
    private static Command Judge(Session session, string kind, string description)
    {
        var m = session.Messages;
        var ids = new Argument<string[]>("claim") { Description = m["Review_Claims"], HelpName = m["Place_Id"], Arity = ArgumentArity.OneOrMore };
        return Create(session, new Command(kind, description) { ids }, true, async (run, review, said) =>
        {
            var claims = new List<Hash256>();
            foreach (var id in run.Parsed.GetRequiredValue(ids)) claims.Add(await Named.ClaimAsync(session, run.Record, id).ConfigureAwait(false));
            foreach (var claim in claims)
                await run.TellAsync(await review.JudgeAsync(Viewer.Public, claim, kind, new TypedClaim(), said).ConfigureAwait(false)).ConfigureAwait(false);
        });
    }

    private static Command Change(Session session, string kind, string description)
    {
        var m = session.Messages;
        var id = new Argument<string>("claim") { Description = m["Review_Claim"], HelpName = m["Place_Id"] };
        var command = new Command(kind, description) { id };
        var fields = new ReviewOptions(m, command);
        return Create(session, command, true, async (run, review, said) =>
        {
            var claim = await Named.ClaimAsync(session, run.Record, run.Parsed.GetRequiredValue(id)).ConfigureAwait(false);
            await run.TellAsync(await review.JudgeAsync(Viewer.Public, claim, kind, fields.Of(run.Parsed), said).ConfigureAwait(false)).ConfigureAwait(false);
        });
    }

    private static Command Add(Session session)
    {
        var m = session.Messages;
        var id = new Argument<string>("report") { Description = m["Review_Report"], HelpName = m["Place_Id"] };
        var quote = new Option<string>("--quote", "-q") { Description = m["Review_Quote"], HelpName = m["Place_Words"] };
        var at = new Option<string>("--at") { Description = m["Review_At"], HelpName = "120+35" };
        var trigger = new Option<string>("--trigger") { Description = m["Review_Trigger"], HelpName = m["Place_Words"] };
        var command = new Command("add", m["Review_Add"]) { id, quote, at, trigger };
        var fields = new ReviewOptions(m, command);
        return Create(session, command, false, async (run, review, said) =>
        {
            var typed = run.Parsed.GetRequiredValue(id);
            var found = await Named.FindAsync(run.Record, typed).ConfigureAwait(false);
            if (found.Kind != RecordIdKind.Report) throw new UsageException(m.Format("Usage_AtReport", typed));
            var citation = new TypedCitation(run.Parsed.GetValue(quote) ?? "", run.Parsed.GetValue(at) ?? "", run.Parsed.GetValue(trigger) ?? "");
            await run.TellAsync(await review.AddAsync(Viewer.Public, found.Id, citation, fields.Of(run.Parsed), said).ConfigureAwait(false)).ConfigureAwait(false);
        });
    }

    private static Command Contradict(Session session)
    {
        var m = session.Messages;
        var ids = new Argument<string[]>("id") { Description = m["Review_Two"], HelpName = m["Place_Id"], Arity = new ArgumentArity(2, 2) };
        return Create(session, new Command(ReviewKinds.Contradict, m["Review_Contradict"]) { ids }, false, async (run, review, said) =>
        {
            var named = run.Parsed.GetRequiredValue(ids);
            var (one, other) = (await Named.FindAsync(run.Record, named[0]).ConfigureAwait(false), await Named.FindAsync(run.Record, named[1]).ConfigureAwait(false));
            await run.TellAsync(await review.ContradictAsync(Viewer.Public, one, other, said).ConfigureAwait(false)).ConfigureAwait(false);
        });
    }

    private static Command Undo(Session session)
    {
        var m = session.Messages;
        var id = new Argument<string>("id") { Description = m["Review_What"], HelpName = m["Place_Id"] };
        return Create(session, new Command(ReviewKinds.Undo, m["Review_Undo"]) { id }, false, async (run, review, said) =>
        {
            var what = await Named.FindAsync(run.Record, run.Parsed.GetRequiredValue(id)).ConfigureAwait(false);
            await run.TellAsync(await review.UndoAsync(Viewer.Public, what, said).ConfigureAwait(false)).ConfigureAwait(false);
        });
    }

    private static Command Create(Session session, Command command, bool canCompare, Saying say)
    {
        var m = session.Messages;
        var because = new Option<string>("--because", "-b") { Description = m["Arrange_Because"], HelpName = m["Place_Words"], Required = true };
        var author = new Option<string>("--author") { Description = m["Arrange_Author"], HelpName = m["Place_Name"] };
        var seen = new Option<string>("--seen") { Description = m["Review_Seen"], HelpName = m["Place_Id"] };
        var json = new Option<bool>("--json") { Description = m["Review_Json"] };
        var record = SharedOptions.Record(m);
        command.Add(because);
        command.Add(author);
        if (canCompare) command.Add(seen);
        command.Add(json);
        command.Add(record);
        command.SetAction(parsed =>
        {
            var said = new ReviewSaid(parsed.GetRequiredValue(because), parsed.GetValue(author), canCompare ? parsed.GetValue(seen) : null);
            using var opened = SharedOptions.Open(session, parsed, record);
            var who = new Lazy<WhoIs>(() => new WhoIs(LoadedData.LoadPack(LoadedData.PacksFor(SharedOptions.Given(session, parsed), parsed.GetRequiredValue(record))), opened));
            say(new ReviewRun(session, parsed, opened, parsed.GetValue(json)), new ReviewClaims(opened, () => who.Value), said).GetAwaiter().GetResult();
            return ExitCode.Done;
        });
        return command;
    }
}
