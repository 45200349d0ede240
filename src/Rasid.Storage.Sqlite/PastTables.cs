using Microsoft.Data.Sqlite;
using Rasid.Records.Journal;

namespace Rasid.Storage.Sqlite;

/// <summary>
/// Projects the journal up to some heads into temporary tables. They have the names of the record's own and are found before them, so that every
/// statement that reads says what the record said then; entries and texts are the file's.
/// </summary>
internal static class PastTables
{
    public static Connection Make(Connection connection, IReadOnlyList<StreamHead> heads, CancellationToken cancellation)
    {
        try
        {
            // What there was may be larger than memory. The file is held as it is now, so that texts and entries stay those of one moment.
            connection.Execute("PRAGMA temp_store = FILE; PRAGMA temp.cache_size = -65536; BEGIN");
            connection.Execute(SqlFile.Get("create_projections")
                .Replace("CREATE TABLE ", "CREATE TEMP TABLE ", StringComparison.Ordinal)
                .Replace("CREATE VIRTUAL TABLE ", "CREATE VIRTUAL TABLE temp.", StringComparison.Ordinal)
                .Replace("CREATE INDEX ", "CREATE INDEX temp.", StringComparison.Ordinal));
            var ends = heads.GroupBy(h => h.Stream).ToDictionary(g => g.Key, g => g.Max(h => h.Seq));
            var projection = new SqliteProjection(connection, connection);
            var (ords, withheld) = SqliteJournal.InOrder(connection, header => ends.TryGetValue(header.Stream, out var end) && header.Seq <= end);
            foreach (var ord in ords)
            {
                cancellation.ThrowIfCancellationRequested();
                Projector.Project(SqliteJournal.EntryAt(connection, ord), projection, withheld);
            }
            return connection;
        }
        catch (Exception e) when (e is SqliteException or RecordException or OperationCanceledException)
        {
            connection.Dispose();
            throw;
        }
    }
}
