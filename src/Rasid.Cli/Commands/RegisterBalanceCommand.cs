using System.CommandLine;
using Rasid.Cli.Output;
using Rasid.Packs;
using Rasid.Records.Registers;
using Rasid.Storage;
using Rasid.Workflow;

namespace Rasid.Cli.Commands;

/// <summary><c>rasid register balance</c>: what each side gave, step by step, and what is found of it.</summary>
internal static class RegisterBalanceCommand
{
    public static Command Create(Session session)
    {
        var m = session.Messages;
        var register = new Argument<string>("register") { Description = m["Balance_Register"], HelpName = m["Place_Id"] };
        var asOf = new Option<string>("--as-of") { Description = m["Balance_AsOf"], HelpName = m["Place_Date"] };
        var json = new Option<bool>("--json") { Description = m["Balance_Json"] };
        var record = SharedOptions.Record(m);
        var command = new Command("balance", m["Balance_Description"]) { register, asOf, json, record };
        command.SetAction(parsed =>
        {
            using var opened = SharedOptions.Open(session, parsed, record);
            var pack = LoadedData.LoadPack(LoadedData.PacksFor(SharedOptions.Given(session, parsed), parsed.GetRequiredValue(record)));
            var watched = Find(pack, parsed.GetRequiredValue(register), m);
            var day = SharedOptions.Today(parsed, asOf, pack, m);
            var balances = new ReadBalance(opened, pack).RunAsync(Viewer.Public, watched, day).GetAwaiter().GetResult();
            if (parsed.GetValue(json)) BalanceJson.Write(session, balances);
            else new BalanceCard(session).Write(balances);
            return ExitCode.Done;
        });
        return command;
    }

    private static Register Find(Pack pack, string typed, Messages m)
    {
        var watched = string.Join(", ", pack.Registers.Registers.Where(r => r.Balances.Count > 0).Select(r => r.Id));
        var found = pack.Registers.Find(typed.Trim()) ?? throw new InputException(m.Format("Balance_NoRegister", typed, watched));
        return found.Balances.Count > 0 ? found : throw new InputException(m.Format("Balance_NotWatched", typed, watched));
    }
}
