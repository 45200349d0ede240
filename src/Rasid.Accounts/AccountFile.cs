using Microsoft.Data.Sqlite;

namespace Rasid.Accounts;

/// <summary>
/// The file of accounts, sessions and their audit, beside the record and no part of it: <c>rasid.accounts.db</c> beside <c>rasid.db</c>, readable by its owner alone.
/// It is made when the first account is. Safe on any thread.
/// </summary>
/// <param name="path">Where it lies or will lie.</param>
/// <param name="clock">Says what time it is; the system's clock when null.</param>
public sealed class AccountFile(string path, TimeProvider? clock = null) : IDisposable
{
    // Bytes "RSAC": a record's file has another mark.
    private const int Mark = 0x52534143;
    private const int Version = 1;
    private const int BusySeconds = 10;

    private readonly Lock _making = new();
    private volatile bool _isMade;
    private volatile bool _hasAccounts;

    /// <summary>Where it lies.</summary>
    public string Path { get; } = path;

    /// <summary>Whether there is any account. Accounts are never deleted, so once there is one there always is.</summary>
    /// <exception cref="AccountException">The file cannot be read.</exception>
    public bool HasAccounts
    {
        get
        {
            if (_hasAccounts) return true;
            if (!File.Exists(Path)) return false;
            return _hasAccounts = Use(c => c.Sql("select exists(select 1 from accounts)").Number() != 0);
        }
    }

    internal TimeProvider Clock { get; } = clock ?? TimeProvider.System;

    /// <summary>The file of a record's accounts.</summary>
    /// <param name="record">The record's file.</param>
    public static string Beside(string record) => System.IO.Path.ChangeExtension(System.IO.Path.GetFullPath(record), ".accounts.db");

    /// <summary>Closes every connection.</summary>
    public void Dispose()
    {
        using var connection = new SqliteConnection(Text());
        SqliteConnection.ClearPool(connection);
    }

    /// <summary>Works with a connection of its own.</summary>
    internal T Use<T>(Func<SqliteConnection, T> work)
    {
        try
        {
            if (!_isMade) Make();
            using var connection = Open();
            return work(connection);
        }
        catch (Exception e) when (e is SqliteException { SqliteErrorCode: not 19 } or IOException or UnauthorizedAccessException)
        {
            throw new AccountException(AccountFaults.File, Path, e);
        }
    }

    internal void Use(Action<SqliteConnection> work) => Use(c =>
    {
        work(c);
        return 0;
    });

    /// <summary>Works in one transaction that no other writer comes between.</summary>
    internal T Write<T>(Func<SqliteConnection, T> work) => Use(c =>
    {
        using var transaction = c.BeginTransaction(deferred: false);
        var done = work(c);
        transaction.Commit();
        return done;
    });

    private string Text() => new SqliteConnectionStringBuilder { DataSource = Path, Mode = SqliteOpenMode.ReadWrite, DefaultTimeout = BusySeconds }.ToString();

    private SqliteConnection Open()
    {
        var connection = new SqliteConnection(Text());
        try
        {
            connection.Open();
            return connection;
        }
        catch (SqliteException)
        {
            connection.Dispose();
            throw;
        }
    }

    // One version so far; a later one is brought up here, step by step. There is nothing to generate.
    private void Make()
    {
        lock (_making)
        {
            if (_isMade) return;
            if (!File.Exists(Path))
            {
                // SQLite gives the files beside it the same rights.
                var owner = new FileStreamOptions { Mode = FileMode.OpenOrCreate, Access = FileAccess.Write };
                if (!OperatingSystem.IsWindows()) owner.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
                using var made = new FileStream(Path, owner);
            }
            using var connection = Open();
            connection.Sql("pragma journal_mode = wal").Run();
            using var transaction = connection.BeginTransaction(deferred: false);
            var (version, mark) = (connection.Sql("pragma user_version").Number(), connection.Sql("pragma application_id").Number());
            if (version > Version) throw new AccountException(AccountFaults.Newer, Path);
            if (version == 0 && connection.Sql("select count(*) from sqlite_schema").Number() == 0)
            {
                connection.Sql(AccountSchema.Sql).Run();
                connection.Sql($"pragma application_id = {Mark}; pragma user_version = {Version}").Run();
            }
            else if (mark != Mark)
            {
                throw new AccountException(AccountFaults.File, Path);
            }
            transaction.Commit();
            _isMade = true;
        }
    }
}
