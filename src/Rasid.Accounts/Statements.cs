using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Rasid.Accounts;

/// <summary>Statements of this project: always its own text, what varies is a parameter.</summary>
internal static class Statements
{
    public static SqliteCommand Sql(this SqliteConnection connection, string sql, params ReadOnlySpan<(string Name, object Value)> parameters)
    {
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // Only the program's own statements and numbers come here.
        command.CommandText = sql;
#pragma warning restore CA2100
        foreach (var (name, value) in parameters) command.Parameters.AddWithValue(name, value);
        return command;
    }

    public static int Run(this SqliteCommand command)
    {
        using (command) return command.ExecuteNonQuery();
    }

    public static long Number(this SqliteCommand command)
    {
        using (command) return Convert.ToInt64(command.ExecuteScalar() ?? 0, CultureInfo.InvariantCulture);
    }

    public static List<T> All<T>(this SqliteCommand command, Func<SqliteDataReader, T> row)
    {
        using (command)
        {
            using var reader = command.ExecuteReader();
            var all = new List<T>();
            while (reader.Read()) all.Add(row(reader));
            return all;
        }
    }

    public static long Moment(this DateTimeOffset time) => time.ToUnixTimeMilliseconds();

    public static DateTimeOffset Time(this SqliteDataReader reader, int column) => DateTimeOffset.FromUnixTimeMilliseconds(reader.GetInt64(column));
}
