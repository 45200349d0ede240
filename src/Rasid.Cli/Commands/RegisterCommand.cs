using System.CommandLine;
using Rasid.Cli.Output;
using Rasid.Records.Payloads;
using Rasid.Records.Registers.Items;
using Rasid.Storage;
using Rasid.Workflow;

namespace Rasid.Cli.Commands;

/// <summary><c>rasid register</c>: the registers of the process, their items, and what parties and monitors say of them.</summary>
internal static class RegisterCommand
{
    private delegate Task<ItemAnswer> Saying(RegisterRun run, ItemSaid said);

    public static Command Create(Session session)
    {
        var m = session.Messages;
        var json = new Option<bool>("--json") { Description = m["Register_Json"] };
        var record = SharedOptions.Record(m);
        var command = new Command("register", m["Register_Description"])
        {
            RegisterShow.Create(session), Enter(session), Amend(session), Move(session), Withdraw(session),
            Judge(session, VerificationWord.Confirm), Judge(session, VerificationWord.Dispute), Judge(session, VerificationWord.NotSeen), Link(session),
            RegisterTableCommands.Template(session), RegisterTableCommands.Import(session), RegisterTableCommands.Export(session), RegisterFileCommand.Create(session),
            RegisterBalanceCommand.Create(session), RegisterDraftCommand.Create(session), json, record,
        };
        command.SetAction(parsed =>
        {
            using var run = RegisterRun.Open(session, parsed, record, isWriting: false);
            RegisterTable.ListAsync(run, parsed.GetValue(json)).GetAwaiter().GetResult();
            return ExitCode.Done;
        });
        return command;
    }

    private static Command Enter(Session session)
    {
        var m = session.Messages;
        var register = new Argument<string>("register") { Description = m["Register_Register"], HelpName = m["Place_Id"] };
        var fields = Fields(m, "Register_Fields");
        var number = new Option<string>("--ref") { Description = m["Register_Ref"], HelpName = m["Place_Words"] };
        return Word(session, new Command("enter", m["Register_Enter"]) { register, fields, number }, (run, said) => new EnterItem(run.Record, run.Names, run.Site, run.Files)
            .RunAsync(Viewer.Of(said.Audience), run.Parsed.GetRequiredValue(register), Pairs(run.Session, run.Parsed.GetValue(fields)), run.Parsed.GetValue(number) ?? "", said));
    }

    private static Command Amend(Session session)
    {
        var m = session.Messages;
        var item = Item(m);
        var fields = Fields(m, "Register_Fields");
        return Word(session, new Command("amend", m["Register_Amend"]) { item, fields }, async (run, said) => await new AmendItem(run.Record, run.Names, run.Site, run.Files)
            .RunAsync(Viewer.Of(said.Audience), (await run.ItemAsync(run.Parsed.GetRequiredValue(item)).ConfigureAwait(false)).Id, Pairs(run.Session, run.Parsed.GetValue(fields)), said).ConfigureAwait(false));
    }

    private static Command Move(Session session)
    {
        var m = session.Messages;
        var item = Item(m);
        var state = new Argument<string>("state") { Description = m["Register_State"], HelpName = m["Place_Id"] };
        return Word(session, new Command("move", m["Register_Move"]) { item, state }, async (run, said) => await new MoveItem(run.Record, run.Names, run.Site)
            .RunAsync((await run.ItemAsync(run.Parsed.GetRequiredValue(item)).ConfigureAwait(false)).Id, run.Parsed.GetRequiredValue(state), said).ConfigureAwait(false));
    }

    private static Command Withdraw(Session session)
    {
        var m = session.Messages;
        var item = Item(m);
        return Word(session, new Command("withdraw", m["Register_Withdraw"]) { item }, async (run, said) => await new WithdrawItem(run.Record, run.Names, run.Site)
            .RunAsync((await run.ItemAsync(run.Parsed.GetRequiredValue(item)).ConfigureAwait(false)).Id, said).ConfigureAwait(false));
    }

    // With fields the word is on those alone, without on the whole; what stands behind --but is the other way round.
    private static Command Judge(Session session, VerificationWord word)
    {
        var m = session.Messages;
        var item = Item(m);
        var fields = Fields(m, "Register_JudgedFields");
        var but = new Option<string[]>("--but") { Description = m["Register_But"], HelpName = m["Register_FieldPlace"] };
        var evidence = new Option<string[]>("--evidence", "-e") { Description = m["Register_Evidence"], HelpName = m["Place_Id"] };
        var day = new Option<string>("--on") { Description = m["Register_On"], HelpName = m["Place_Date"] };
        return Word(session, new Command(word.Name(), m["Register_" + word]) { item, fields, but, evidence, day }, async (run, said) =>
        {
            var other = word == VerificationWord.Dispute ? VerificationWord.Confirm : VerificationWord.Dispute;
            var (own, apart) = (run.Parsed.GetValue(fields) ?? [], run.Parsed.GetValue(but) ?? []);
            var typed = new TypedVerification(own.Length == 0 ? word : null, [.. own.Select(f => Typed(f, word)), .. apart.Select(f => Typed(f, other))])
            {
                Day = run.Parsed.GetValue(day) ?? "",
                Evidence = run.Parsed.GetValue(evidence) ?? [],
            };
            var id = (await run.ItemAsync(run.Parsed.GetRequiredValue(item)).ConfigureAwait(false)).Id;
            return await new RecordVerification(run.Record, run.Names, run.Site, run.Files).RunAsync(Viewer.Of(said.Audience), id, typed, said).ConfigureAwait(false);
        });
    }

    private static Command Link(Session session)
    {
        var m = session.Messages;
        var item = Item(m);
        var target = new Argument<string>("target") { Description = m["Register_Target"], HelpName = m["Place_Id"] };
        var says = new Option<string>("--says") { Description = m["Register_Says"], HelpName = string.Join('|', ItemLinked.Words), DefaultValueFactory = _ => ItemLinked.Same };
        return Word(session, new Command("link", m["Register_Link"]) { item, target, says }, async (run, said) => await new LinkItem(run.Record, run.Names, run.Site)
            .RunAsync(Viewer.Of(said.Audience), (await run.ItemAsync(run.Parsed.GetRequiredValue(item)).ConfigureAwait(false)).Id, run.Parsed.GetRequiredValue(target), run.Parsed.GetRequiredValue(says), said).ConfigureAwait(false));
    }

    private static Command Word(Session session, Command command, Saying say)
    {
        var m = session.Messages;
        var voice = new Option<string>("--as") { Description = m["Register_As"], HelpName = m["Place_Id"] };
        var because = new Option<string>("--because", "-b") { Description = m["Register_Because"], HelpName = m["Place_Words"] };
        var author = new Option<string>("--author") { Description = m["Arrange_Author"], HelpName = m["Place_Name"] };
        var seen = new Option<string>("--seen") { Description = m["Register_Seen"], HelpName = m["Place_Words"] };
        var audience = new Option<string>("--for") { Description = m["Register_For"], HelpName = m["Place_Id"], DefaultValueFactory = _ => Viewer.PublicAudience };
        var json = new Option<bool>("--json") { Description = m["Register_Json"] };
        var record = SharedOptions.Record(m);
        foreach (var option in new Option[] { voice, because, author, seen, audience, json, record }) command.Add(option);
        command.SetAction(parsed =>
        {
            using var run = RegisterRun.Open(session, parsed, record, isWriting: true);
            var readers = parsed.GetRequiredValue(audience);
            if (readers != Viewer.PublicAudience && run.Book.Voice(readers) is null) throw new UsageException(m.Format("Register_NoAudience", readers, string.Join(", ", run.Book.Voices.Select(v => v.Id))));
            var said = new ItemSaid(parsed.GetValue(voice) ?? run.Site.Voice, parsed.GetValue(because) ?? "", parsed.GetValue(author), parsed.GetValue(seen)) { Audience = readers };
            run.TellAsync(say(run, said).GetAwaiter().GetResult(), parsed.GetValue(json), readers).GetAwaiter().GetResult();
            return ExitCode.Done;
        });
        return command;
    }

    private static Argument<string> Item(Messages m) => new("item") { Description = m["Register_Item"], HelpName = m["Place_Id"] };

    private static Argument<string[]> Fields(Messages m, string key) =>
        new("field") { Description = m[key], HelpName = m["Register_FieldPlace"], Arity = ArgumentArity.ZeroOrMore };

    private static List<KeyValuePair<string, string>> Pairs(Session session, string[]? typed) => (typed ?? []).Select(t => t.IndexOf('=', StringComparison.Ordinal) is > 0 and var at
        ? KeyValuePair.Create(t[..at], t[(at + 1)..])
        : throw new UsageException(session.Messages.Format("Register_NoPair", t))).ToList();

    private static TypedWord Typed(string typed, VerificationWord word) =>
        typed.IndexOf('=', StringComparison.Ordinal) is > 0 and var at ? new TypedWord(typed[..at], word, typed[(at + 1)..]) : new TypedWord(typed, word);
}
