using Microsoft.Data.Sqlite;

namespace Rasid.Storage.Sqlite;

/// <summary>One connection with its prepared statements. Serves one thread at a time.</summary>
internal sealed class Connection : IDisposable
{
    private readonly Dictionary<string, SqliteCommand> _commands = new(StringComparer.Ordinal);
    private readonly SqliteConnection _connection;

    public Connection(string path, SqliteOpenMode mode, int busySeconds)
    {
        var text = new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, Pooling = false, DefaultTimeout = busySeconds };
        _connection = new SqliteConnection(text.ToString());
        try
        {
            _connection.Open();
            Execute($"PRAGMA busy_timeout = {busySeconds * 1000}; PRAGMA cache_size = -16384; PRAGMA temp_store = MEMORY;");
        }
        catch (SqliteException)
        {
            _connection.Dispose();
            throw;
        }
    }

    public bool InTransaction => SQLitePCL.raw.sqlite3_get_autocommit(_connection.Handle) == 0;

    /// <summary>Runs statements that are not prepared.</summary>
    public void Execute(string sql)
    {
        using var command = _connection.CreateCommand();
#pragma warning disable CA2100 // Only the program's own statements and numbers come here.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }

    public long Pragma(string name)
    {
        using var command = _connection.CreateCommand();
#pragma warning disable CA2100
        command.CommandText = $"PRAGMA {name}";
#pragma warning restore CA2100
        return Convert.ToInt64(command.ExecuteScalar(), System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>A prepared statement of the <c>.sql</c> files with its parameters set.</summary>
    public SqliteCommand Command(string name, params ReadOnlySpan<(string Name, object? Value)> parameters) =>
        Set(_commands.TryGetValue(name, out var command) ? command : Prepare(name, SqlFile.Get(name)), parameters);

    /// <summary>As <see cref="Command"/>, for a statement put together from pieces of the <c>.sql</c> files.</summary>
    public SqliteCommand Composed(string sql, params ReadOnlySpan<(string Name, object? Value)> parameters) =>
        Set(_commands.TryGetValue(sql, out var command) ? command : Prepare(sql, sql), parameters);

    public void Run(string name, params ReadOnlySpan<(string Name, object? Value)> parameters) => Command(name, parameters).ExecuteNonQuery();

    public object? Scalar(string name, params ReadOnlySpan<(string Name, object? Value)> parameters) => Command(name, parameters).ExecuteScalar();

    public void Dispose()
    {
        foreach (var command in _commands.Values) command.Dispose();
        _connection.Dispose();
    }

    private SqliteCommand Prepare(string key, string sql)
    {
        var command = _connection.CreateCommand();
#pragma warning disable CA2100
        command.CommandText = sql;
#pragma warning restore CA2100
        _commands.Add(key, command);
        return command;
    }

    private static SqliteCommand Set(SqliteCommand command, ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        if (command.Parameters.Count == 0)
        {
            foreach (var (name, value) in parameters) command.Parameters.AddWithValue(name, value ?? DBNull.Value);
            return command;
        }
        for (var i = 0; i < parameters.Length; i++) command.Parameters[i].Value = parameters[i].Value ?? DBNull.Value;
        return command;
    }
}
