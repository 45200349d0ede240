using System.CommandLine;
using Microsoft.AspNetCore.Builder;
using Rasid.Accounts;
using Rasid.Cli.Keys;
using Rasid.Storage;
using Rasid.Storage.Sqlite;
using Rasid.Web;
using Rasid.Workflow;

namespace Rasid.Cli.Commands;

/// <summary><c>rasid serve</c>: the record as pages in a browser on this computer.</summary>
internal static class ServeCommand
{
    public static Command Create(Session session)
    {
        var m = session.Messages;
        var options = ServeOptions.Create(m);
        var record = SharedOptions.Record(m);
        var command = new Command("serve", m["Serve_Description"]) { record };
        options.AddTo(command);
        command.SetAction(parsed =>
        {
            var file = parsed.GetRequiredValue(record);
            using var accounts = new AccountFile(AccountFile.Beside(file));
            var listening = options.Read(parsed, m, accounts.HasAccounts);
            Run(session, listening, accounts, file, SharedOptions.Given(session, parsed)).GetAwaiter().GetResult();
            return ExitCode.Done;
        });
        return command;
    }

    private static async Task Run(Session session, Listening listening, AccountFile accounts, string file, IReadOnlyList<string> packs)
    {
        var m = session.Messages;
        using var stop = new StopSignal();
        var data = LoadedData.Load(LoadedData.PacksFor(packs, file));
        // A record that is not there yet is made: reports can be brought to the page as well.
        using var key = KeyFolder.OfSite(session);
        using var record = RecordFile.Open(file, new RecordFileOptions { Create = true, Process = data.Pack.Id, Signer = key });
        var parts = new SiteParts(record, data.ReadingEngine, data.Intake, data.Pack, SearchTerms.Load(LoadedData.Language(), data.Pack))
        {
            Accounts = accounts,
            Site = new ItemSite(SiteSettings.Read().Voice, key?.Key.Id),
            Keys = Path.Combine(UserFolder.Path, "web-keys"),
        };
        var site = RasidSite.Build(parts, listening);
        await using (site.ConfigureAwait(false))
        {
            await StartAsync(site, m, stop.Token).ConfigureAwait(false);
            foreach (var url in site.Urls) session.Output.WriteLine(m.Format("Serve_At", $"{url}/{(m.IsArabic ? "ar" : "en")}"));
            await session.Output.FlushAsync(stop.Token).ConfigureAwait(false);
            session.Error.WriteLine(m["Serve_Stop"]);
            await StoppedAsync(stop.Token).ConfigureAwait(false);
            await site.StopAsync(CancellationToken.None).ConfigureAwait(false);
        }
    }

    private static async Task StartAsync(WebApplication site, Messages m, CancellationToken stop)
    {
        try
        {
            await site.StartAsync(stop).ConfigureAwait(false);
        }
        catch (IOException e)
        {
            // Most often the port is taken.
            throw new InputException(m.Format("Serve_Taken", e.Message.TrimEnd('.')));
        }
    }

    private static async Task StoppedAsync(CancellationToken stop)
    {
        var stopped = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var registration = stop.Register(stopped.SetResult).ConfigureAwait(false);
        await stopped.Task.ConfigureAwait(false);
    }
}
