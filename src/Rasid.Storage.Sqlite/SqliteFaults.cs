using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Rasid.Storage.Sqlite;

/// <summary>Says in the record's terms what SQLite says in its own.</summary>
internal static class SqliteFaults
{
    private const int Busy = 5;
    private const int Locked = 6;
    private const int ReadOnly = 8;
    private const int Disk = 10;
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int CantOpen = 14;
    private const int NotADatabase = 26;

    public static RecordException Of(SqliteException e, string path, int busySeconds) => e.SqliteErrorCode switch
    {
        Busy or Locked => new(RecordFaults.Locked, e, path, busySeconds.ToString(CultureInfo.InvariantCulture)),
        ReadOnly or CantOpen => new(RecordFaults.ReadOnly, e, path),
        Full => new(RecordFaults.Full, e, path),
        NotADatabase => new(RecordFaults.Foreign, e, path),
        Disk => new(RecordFaults.Disk, e, path, e.Message),
        Corrupt => new(RecordFaults.Corrupt, e, path, e.Message),
        _ => new(RecordFaults.Corrupt, e, path, e.Message),
    };
}
