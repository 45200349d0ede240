using System.CommandLine;
using Rasid.Cli.Output;
using Rasid.Storage;
using Rasid.Workflow;

namespace Rasid.Cli.Commands;

/// <summary><c>rasid ask</c>: a fixed set of questions, answered from the record with citations or with "not in the record".</summary>
internal static class AskCommand
{
    public static Command Create(Session session)
    {
        var m = session.Messages;
        var question = new Argument<string?>("question") { Description = m["Ask_Question"], HelpName = m["Place_Question"], Arity = ArgumentArity.ZeroOrOne };
        var name = new Argument<string[]>("name") { Description = m["Ask_Name"], HelpName = m["Place_Name"], Arity = ArgumentArity.ZeroOrMore };
        var actor = new Option<string>("--actor", "--body") { Description = m["Ask_Actor"], HelpName = m["Place_Name"] };
        var with = Named("--with", "Ask_With");
        var side = new Option<string>("--side") { Description = m["Ask_Side"], HelpName = "west|east|joint" };
        var place = Named("--place", "Ask_Place");
        var subject = Named("--subject", "Ask_Subject");
        var state = Named("--state", "Ask_State");
        var by = Named("--by", "Ask_By");
        var of = Named("--of", "Ask_Of");
        var agreement = new Option<string>("--agreement") { Description = m["Ask_Agreement"], HelpName = m["Place_Id"] };
        var from = new Option<string>("--from") { Description = m["Ask_From"], HelpName = m["Place_Date"] };
        var to = new Option<string>("--to") { Description = m["Ask_To"], HelpName = m["Place_Date"] };
        var limit = new Option<int>("--limit") { Description = m["Ask_Limit"], HelpName = "N", DefaultValueFactory = _ => AskOptions.DefaultTake };
        var page = new Option<int>("--page") { Description = m["Ask_Page"], HelpName = "N", DefaultValueFactory = _ => 1 };
        var json = new Option<bool>("--json") { Description = m["Ask_Json"] };
        var record = SharedOptions.Record(m);
        var command = new Command("ask", m["Ask_Description"]) { question, name, actor, with, side, place, subject, state, agreement, by, of, from, to, limit, page, json, record };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(question) is not { Length: > 0 } asked)
            {
                AnswerCard.List(session, LoadedData.LoadPack(SharedOptions.Given(session, parsed)));
                return ExitCode.Done;
            }
            var (take, number) = (parsed.GetValue(limit), parsed.GetValue(page));
            if (take is < 1 or > AskOptions.MostTake) throw new UsageException(m.Format("Usage_Limit", take, AskOptions.MostTake));
            if (number is < 1 or > 1_000_000) throw new UsageException(m.Format("Usage_Page", number));
            var options = new AskOptions
            {
                Name = string.Join(' ', parsed.GetValue(name) ?? []),
                Actor = parsed.GetValue(actor) ?? "",
                With = parsed.GetValue(with) ?? "",
                Side = (parsed.GetValue(side) ?? "").ToLowerInvariant(),
                Place = parsed.GetValue(place) ?? "",
                Subject = parsed.GetValue(subject) ?? "",
                State = parsed.GetValue(state) ?? "",
                Agreement = parsed.GetValue(agreement) ?? "",
                By = parsed.GetValue(by) ?? "",
                Of = parsed.GetValue(of) ?? "",
                From = SharedOptions.Day(parsed, from, m),
                To = SharedOptions.Day(parsed, to, m),
                Skip = (number - 1) * take,
                Take = take,
            };
            using var opened = SharedOptions.Open(session, parsed, record);
            var pack = LoadedData.LoadPack(LoadedData.PacksFor(SharedOptions.Given(session, parsed), parsed.GetRequiredValue(record)));
            if (opened.Process != pack.Id) throw new RecordException(RecordFaults.Process, opened.Path, opened.Process, pack.Id);
            var ask = new AskRecord(opened, pack, new WhoIs(pack, opened), SearchTerms.Load(LoadedData.Language(), pack));
            var outcome = ask.RunAsync(Viewer.Public, asked, options, m.Language).GetAwaiter().GetResult();
            if (outcome.Answer is not { } answer)
            {
                if (outcome.IsUsage) throw new UsageException(outcome.Fault);
                throw new InputException(outcome.Fault);
            }
            if (parsed.GetValue(json)) AnswerJson.Write(session, answer);
            else new AnswerCard(session).Write(answer, options);
            return ExitCode.Done;
        });
        return command;

        Option<string> Named(string option, string description) => new(option) { Description = m[description], HelpName = m["Place_Name"] };
    }
}
