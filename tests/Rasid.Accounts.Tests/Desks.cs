using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace Rasid.Accounts.Tests;

/// <summary>A file of accounts of its own, with a hasher that is quick and a clock that the test sets.</summary>
internal sealed class Desks : IDisposable
{
    public const string Password = "seven quiet herons";

    private readonly string _folder = Directory.CreateTempSubdirectory("rasid-accounts-").FullName;
    private readonly ServiceProvider _services;

    public Desks()
    {
        File = new AccountFile(Path.Combine(_folder, "rasid.accounts.db"), Clock);
        _services = AccountServices.ForCommand(File, new AccountOptions { HashRounds = 10 });
    }

    public SetClock Clock { get; } = new();

    public AccountFile File { get; }

    public AuditLog Audit => _services.GetRequiredService<AuditLog>();

    public Sessions Sessions => _services.GetRequiredService<Sessions>();

    public async Task<T> With<TDesk, T>(Func<TDesk, Task<T>> work)
        where TDesk : notnull
    {
        using var scope = _services.CreateScope();
        return await work(scope.ServiceProvider.GetRequiredService<TDesk>());
    }

    public Task<Account> Add(string name, Role role = Role.Reader, string voice = "") =>
        With<AccountDesk, Account>(async desk => (await desk.AddAsync(Deed.AtCommand, name, role, voice, Password)).Account);

    public Task<SignInState> SignIn(string name, string password) =>
        With<SignInDesk, SignInState>(async desk => (await desk.PasswordAsync(name, password, "192.0.2.1")).State);

    /// <summary>Runs a statement over the file, as whoever has it could.</summary>
    public void Tamper(string sql)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = File.Path, Pooling = false }.ToString());
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }

    public void Dispose()
    {
        _services.Dispose();
        File.Dispose();
        Directory.Delete(_folder, recursive: true);
    }
}
