using System.CommandLine;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Rasid.Accounts;

namespace Rasid.Cli.Commands;

/// <summary><c>rasid accounts</c>: who may sign in. The first administrator is made here and nowhere else.</summary>
internal static class AccountsCommand
{
    public static Command Create(Session session)
    {
        var m = session.Messages;
        return new Command("accounts", m["Accounts_Description"])
        {
            Add(session), List(session), SetRole(session), SetDisabled(session, "disable", true), SetDisabled(session, "enable", false), Reset(session), Audit(session),
        };
    }

    private static Command Add(Session session)
    {
        var m = session.Messages;
        var (name, role, voice, record) = (Name(m), Role(m), Voice(m), SharedOptions.Record(m));
        role.Required = true;
        var command = new Command("add", m["Accounts_Add"]) { name, role, voice, record };
        command.SetAction(parsed => With(parsed.GetRequiredValue(record), true, async (desk, _) =>
        {
            // What is wrong with the name is said before a password is asked for.
            var typed = parsed.GetRequiredValue(name);
            await desk.CheckNewAsync(typed, RoleOf(parsed.GetRequiredValue(role)), parsed.GetValue(voice) ?? "").ConfigureAwait(false);
            var password = PasswordReader.Read(session);
            var (account, _) = await desk.AddAsync(Deed.AtCommand, typed, RoleOf(parsed.GetRequiredValue(role)), parsed.GetValue(voice) ?? "", password).ConfigureAwait(false);
            session.Error.WriteLine(m.Format("Accounts_Added", account.Name, account.Role.Id()));
        }));
        return command;
    }

    private static Command List(Session session)
    {
        var m = session.Messages;
        var record = SharedOptions.Record(m);
        var command = new Command("list", m["Accounts_List"]) { record };
        command.SetAction(parsed => With(parsed.GetRequiredValue(record), false, (desk, _) =>
        {
            // A line each, in columns for other programs too.
            foreach (var account in desk.All())
                session.Output.WriteLine(string.Join('\t', account.Name, account.Role.Id(), account.Voice, account.IsDisabled ? "disabled" : "", account.HasSecondFactor ? "2fa" : "", Day(account.Created)));
            return Task.CompletedTask;
        }));
        return command;
    }

    private static Command SetRole(Session session)
    {
        var m = session.Messages;
        var (name, voice, record) = (Name(m), Voice(m), SharedOptions.Record(m));
        var role = new Argument<string>("role") { Description = m["Accounts_RoleOption"], HelpName = "role" };
        role.AcceptOnlyFromAmong([.. Roles.All.Select(r => r.Id())]);
        var command = new Command("role", m["Accounts_SetRole"]) { name, role, voice, record };
        command.SetAction(parsed => With(parsed.GetRequiredValue(record), false, async (desk, _) =>
        {
            var account = await desk.FindAsync(parsed.GetRequiredValue(name)).ConfigureAwait(false);
            await desk.SetRoleAsync(Deed.AtCommand, account, RoleOf(parsed.GetRequiredValue(role)), parsed.GetValue(voice) ?? "").ConfigureAwait(false);
            session.Error.WriteLine(m.Format("Accounts_Added", account.Name, account.Role.Id()));
        }));
        return command;
    }

    private static Command SetDisabled(Session session, string word, bool isDisabled)
    {
        var m = session.Messages;
        var (name, record) = (Name(m), SharedOptions.Record(m));
        var command = new Command(word, m[isDisabled ? "Accounts_Disable" : "Accounts_Enable"]) { name, record };
        command.SetAction(parsed => With(parsed.GetRequiredValue(record), false, async (desk, _) =>
        {
            var account = await desk.FindAsync(parsed.GetRequiredValue(name)).ConfigureAwait(false);
            await desk.SetDisabledAsync(Deed.AtCommand, account, isDisabled).ConfigureAwait(false);
            session.Error.WriteLine(m.Format(isDisabled ? "Accounts_DisabledNow" : "Accounts_EnabledNow", account.Name));
        }));
        return command;
    }

    private static Command Reset(Session session)
    {
        var m = session.Messages;
        var (name, record) = (Name(m), SharedOptions.Record(m));
        var command = new Command("reset", m["Accounts_Reset"]) { name, record };
        command.SetAction(parsed => With(parsed.GetRequiredValue(record), false, async (desk, _) =>
        {
            var account = await desk.FindAsync(parsed.GetRequiredValue(name)).ConfigureAwait(false);
            await desk.ResetAsync(Deed.AtCommand, account, PasswordReader.Read(session)).ConfigureAwait(false);
            session.Error.WriteLine(m.Format("Accounts_ResetNow", account.Name));
        }));
        return command;
    }

    private static Command Audit(Session session)
    {
        var m = session.Messages;
        var record = SharedOptions.Record(m);
        var command = new Command("audit", m["Accounts_Audit"]) { record };
        command.SetAction(parsed => With(parsed.GetRequiredValue(record), false, (_, audit) =>
        {
            foreach (var entry in audit.Newest(0, int.MaxValue).Reverse())
                session.Output.WriteLine(string.Join('\t', entry.At.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture), entry.Kind, entry.By, entry.About, entry.Detail, entry.Address));
            return audit.FirstBroken() is { } broken ? throw new InputException(m.Format("Accounts_AuditBroken", broken)) : Task.CompletedTask;
        }));
        return command;
    }

    private static int With(string record, bool create, Func<AccountDesk, AuditLog, Task> work)
    {
        if (!File.Exists(record)) throw new Storage.RecordException(Storage.RecordFaults.Missing, record);
        using var file = new AccountFile(AccountFile.Beside(record));
        if (!create && !File.Exists(file.Path)) throw new AccountException(AccountFaults.NoAccount);
        using var services = AccountServices.ForCommand(file, new AccountOptions());
        using var scope = services.CreateScope();
        work(scope.ServiceProvider.GetRequiredService<AccountDesk>(), scope.ServiceProvider.GetRequiredService<AuditLog>()).GetAwaiter().GetResult();
        return ExitCode.Done;
    }

    private static Argument<string> Name(Messages m) => new("name") { Description = m["Accounts_Name"], HelpName = m["Place_Name"] };

    private static Option<string> Role(Messages m)
    {
        var role = new Option<string>("--role") { Description = m["Accounts_RoleOption"], HelpName = string.Join('|', Roles.All.Select(r => r.Id())) };
        role.AcceptOnlyFromAmong([.. Roles.All.Select(r => r.Id())]);
        return role;
    }

    private static Option<string> Voice(Messages m) => new("--voice") { Description = m["Accounts_Voice"], HelpName = m["Place_Id"] };

    private static Role RoleOf(string id) => Roles.Find(id)!.Value;

    private static string Day(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
