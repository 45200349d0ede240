using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Rasid.Accounts;
using Rasid.Storage.Sqlite;

namespace Rasid.Web.Tests.Accounts;

/// <summary>A site with an account of every role, each with the same password, and a hasher that is quick.</summary>
public abstract class AccountSite : IAsyncLifetime
{
    private protected const string Password = "seven quiet herons";

    private readonly string _folder = Directory.CreateTempSubdirectory("rasid-web-accounts-").FullName;

    private protected RecordFile Record { get; private set; } = null!;

    private protected AccountFile File { get; private set; } = null!;

    private protected SetClock Clock { get; } = new();

    private protected WebApplication Site { get; private set; } = null!;

    private protected AuditLog Audit => Site.Services.GetRequiredService<AuditLog>();

    public async ValueTask InitializeAsync()
    {
        Record = SampleSite.Open(Path.Combine(_folder, "own.db"));
        File = new AccountFile(AccountFile.Beside(Path.Combine(_folder, "own.db")), Clock);
        var parts = await PrepareAsync(SampleSite.PartsOver(Record) with { Accounts = File, Access = new AccountOptions { HashRounds = 10 } });
        Site = await SampleSite.StartAsync(parts);
        foreach (var role in Roles.All) await With(desk => desk.AddAsync(Deed.AtCommand, role.Id(), role, role.HasVoice() ? role == Role.Monitor ? "monitors" : "west" : "", Password));
    }

    public async ValueTask DisposeAsync()
    {
        await Site.DisposeAsync();
        File.Dispose();
        Record.Dispose();
        Directory.Delete(_folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    private protected virtual Task<SiteParts> PrepareAsync(SiteParts parts) => Task.FromResult(parts);

    private protected async Task<T> With<T>(Func<AccountDesk, Task<T>> work)
    {
        using var scope = Site.Services.CreateScope();
        return await work(scope.ServiceProvider.GetRequiredService<AccountDesk>());
    }

    private protected Browser Browser() => new(SampleSite.ClientOf(Site));

    /// <summary>A browser in which somebody is signed in.</summary>
    private protected async Task<Browser> Browser(Role role)
    {
        var browser = Browser();
        await SignIn(browser, role.Id());
        Assert.Equal((HttpStatusCode.SeeOther, "/en"), (browser.Status, browser.Location));
        return browser;
    }

    private protected static async Task<Browser> SignIn(Browser browser, string name, string password = Password, string to = "/en")
    {
        await browser.Get("/en/sign-in");
        return await browser.Post("/en/sign-in", ("name", name), ("password", password), ("to", to));
    }

    private protected async Task<Account> Account(string name) => await With(desk => desk.FindAsync(name));
}
