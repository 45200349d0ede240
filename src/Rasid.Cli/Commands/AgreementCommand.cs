using System.CommandLine;
using Rasid.Cli.Output;
using Rasid.Packs;
using Rasid.Records;
using Rasid.Records.Agreements;
using Rasid.Storage;
using Rasid.Storage.Sqlite;
using Rasid.Workflow;

namespace Rasid.Cli.Commands;

/// <summary><c>rasid agreement</c>: the ledger of an agreement, and a person's word on its provisions.</summary>
internal static class AgreementCommand
{
    private delegate Task<ReviewAnswer> Saying(ParseResult parsed, RecordFile record, DecideProvision decide, ReviewSaid said);

    public static Command Create(Session session)
    {
        var m = session.Messages;
        var id = new Argument<string?>("agreement") { Description = m["Agreement_Id"], HelpName = m["Place_Id"], Arity = ArgumentArity.ZeroOrOne };
        var on = new Option<string>("--on") { Description = m["Agreement_On"], HelpName = m["Place_Date"] };
        var today = SharedOptions.Today(m);
        var json = new Option<bool>("--json") { Description = m["Agreement_Json"] };
        var record = SharedOptions.Record(m);
        var command = new Command("agreement", m["Agreement_Description"]) { id, on, today, json, record };
        foreach (var word in new[] { Score(session), Link(session), Unlink(session), Undo(session) }) command.Add(word);
        command.SetAction(parsed =>
        {
            using var opened = SharedOptions.Open(session, parsed, record);
            var pack = LoadedData.LoadPack(LoadedData.PacksFor(SharedOptions.Given(session, parsed), parsed.GetRequiredValue(record)));
            var read = new ReadAgreement(opened, pack);
            var (day, past) = (SharedOptions.Today(parsed, today, pack, m), SharedOptions.Day(parsed, on, m));
            if (past > day) throw new UsageException(m.Format("Agreement_Future", past));
            if (parsed.GetValue(id) is not { } typed) List(session, read, day, past, parsed.GetValue(json));
            else Show(session, read, typed, day, past, parsed.GetValue(json));
            return ExitCode.Done;
        });
        return command;
    }

    private static void List(Session session, ReadAgreement read, DateOnly today, DateOnly? on, bool asJson)
    {
        var ledgers = read.ListAsync(Viewer.Public, session.Messages.Language, today, on).GetAwaiter().GetResult();
        if (asJson) AgreementJson.Write(session, ledgers);
        else AgreementCard.List(session, ledgers);
    }

    private static void Show(Session session, ReadAgreement read, string typed, DateOnly today, DateOnly? on, bool asJson)
    {
        var m = session.Messages;
        var known = read.Find(typed) ?? throw new InputException(m.Format("Agreement_Unknown", typed));
        var ledger = read.RunAsync(Viewer.Public, known.Id, m.Language, today, on).GetAwaiter().GetResult()
            ?? throw new InputException(m.Format("Agreement_NotYet", known.Id, on ?? today, known.Date));
        // The id of a provision asks for that clause alone.
        if (known.Provisions.FirstOrDefault(p => string.Equals(p.Id, typed, StringComparison.OrdinalIgnoreCase)) is { } one)
            ledger = ledger with { Clauses = [.. ledger.Clauses.Where(c => c.Provision.Id == one.Id)] };
        if (asJson) AgreementJson.Write(session, ledger);
        else new AgreementCard(session).Write(ledger);
    }

    private static Command Score(Session session)
    {
        var m = session.Messages;
        var provision = Provision(m);
        var score = new Argument<int>("score") { Description = m["Agreement_Score"], HelpName = "0-3" };
        var claims = new Option<string[]>("--claim", "-c") { Description = m["Agreement_Claims"], HelpName = m["Place_Id"] };
        return Word(session, new Command("score", m["Agreement_ScoreDescription"]) { provision, score, claims }, async (parsed, record, decide, said) =>
        {
            var cited = new List<Hash256>();
            foreach (var typed in parsed.GetValue(claims) ?? []) cited.Add(await Named.ClaimAsync(session, record, typed).ConfigureAwait(false));
            return await decide.ScoreAsync(Viewer.Public, parsed.GetRequiredValue(provision), parsed.GetValue(score), cited, said).ConfigureAwait(false);
        });
    }

    private static Command Link(Session session)
    {
        var m = session.Messages;
        var (provision, claim) = (Provision(m), Claim(m));
        var stage = new Option<string>("--stage") { Description = m["Agreement_Stage"], HelpName = "begun" };
        return Word(session, new Command("link", m["Agreement_Link"]) { provision, claim, stage }, async (parsed, record, decide, said) =>
        {
            var known = Enum.GetNames<StepStage>().Select(n => n.ToLowerInvariant()).ToList();
            if (parsed.GetValue(stage) is { } typed && !known.Contains(typed, StringComparer.Ordinal))
                throw new UsageException(new ReviewFault(ReviewFault.Stage, typed, string.Join(", ", known)).Sentence(m.Language));
            StepStage? told = parsed.GetValue(stage) is { } name ? Enum.Parse<StepStage>(name, true) : null;
            var id = await Named.ClaimAsync(session, record, parsed.GetRequiredValue(claim)).ConfigureAwait(false);
            return await decide.LinkAsync(Viewer.Public, parsed.GetRequiredValue(provision), id, told, said).ConfigureAwait(false);
        });
    }

    private static Command Unlink(Session session)
    {
        var m = session.Messages;
        var (provision, claim) = (Provision(m), Claim(m));
        return Word(session, new Command("unlink", m["Agreement_Unlink"]) { provision, claim }, async (parsed, record, decide, said) =>
        {
            var id = await Named.ClaimAsync(session, record, parsed.GetRequiredValue(claim)).ConfigureAwait(false);
            return await decide.UnlinkAsync(Viewer.Public, parsed.GetRequiredValue(provision), id, said).ConfigureAwait(false);
        });
    }

    private static Command Undo(Session session)
    {
        var m = session.Messages;
        var word = new Argument<string>("word") { Description = m["Agreement_Word"], HelpName = m["Place_Id"] };
        return Word(session, new Command("undo", m["Agreement_Undo"]) { word }, (parsed, _, decide, said) =>
            decide.UndoAsync(Viewer.Public, parsed.GetRequiredValue(word), said));
    }

    private static Argument<string> Provision(Messages m) => new("provision") { Description = m["Agreement_Provision"], HelpName = m["Place_Id"] };

    private static Argument<string> Claim(Messages m) => new("claim") { Description = m["Review_Claim"], HelpName = m["Place_Id"] };

    private static Command Word(Session session, Command command, Saying say)
    {
        var m = session.Messages;
        var because = new Option<string>("--because", "-b") { Description = m["Arrange_Because"], HelpName = m["Place_Words"], Required = true };
        var author = new Option<string>("--author") { Description = m["Arrange_Author"], HelpName = m["Place_Name"] };
        var record = SharedOptions.Record(m);
        command.Add(because);
        command.Add(author);
        command.Add(record);
        command.SetAction(parsed =>
        {
            using var opened = SharedOptions.Open(session, parsed, record);
            var pack = LoadedData.LoadPack(LoadedData.PacksFor(SharedOptions.Given(session, parsed), parsed.GetRequiredValue(record)));
            var said = new ReviewSaid(parsed.GetRequiredValue(because), parsed.GetValue(author));
            var answer = say(parsed, opened, new DecideProvision(opened, pack), said).GetAwaiter().GetResult();
            if (answer.Fault is { } fault) throw ReviewRun.Wrong(fault, m.Language);
            session.Output.WriteLine(m.Format("Agreement_Done", RecordId.Shown(RecordIdKind.Word, answer.Word!.Value)));
            return ExitCode.Done;
        });
        return command;
    }
}
