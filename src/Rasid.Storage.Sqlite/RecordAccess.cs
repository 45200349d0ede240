using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Rasid.Records.Journal;

namespace Rasid.Storage.Sqlite;

/// <summary>The file: one connection that writes, as many that read as are needed, and the faults of both in the record's terms.</summary>
internal sealed class RecordAccess : IDisposable
{
    /// <summary>"RASD": by it a foreign file is told from a record.</summary>
    public const int ApplicationId = 0x52415344;

    /// <summary>Version of the tables; a file with a higher one is refused.</summary>
    public const int SchemaVersion = 9;

    private readonly ConcurrentBag<Connection> _readers = [];
    private readonly Lock _writing = new();
    private readonly Connection _writer;
    private readonly int _busySeconds;
    private bool _isDisposed;

    private readonly SqliteOpenMode _mode;
    private readonly bool _isPast;

    private RecordAccess(string path, Connection writer, int busySeconds, SqliteOpenMode mode, bool isPast = false) =>
        (Path, _writer, _busySeconds, _mode, _isPast) = (path, writer, busySeconds, mode, isPast);

    public string Path { get; }

    /// <summary>Whether the projections were made by an older version and must be made again; what stands beside the journal is made then too.</summary>
    public bool IsOld { get; private init; }

    public static RecordAccess Open(string path, RecordFileOptions options)
    {
        Check(path, options);
        var seconds = Math.Max(1, options.BusySeconds);
        Connection? writer = null;
        try
        {
            var mode = options.ReadOnly ? SqliteOpenMode.ReadOnly : SqliteOpenMode.ReadWrite;
            writer = new Connection(path, options.Create ? SqliteOpenMode.ReadWriteCreate : mode, seconds);
            Prepare(writer, path, options);
            return new RecordAccess(path, writer, seconds, mode) { IsOld = !options.ReadOnly && writer.Pragma("user_version") < SchemaVersion };
        }
        catch (SqliteException e)
        {
            writer?.Dispose();
            throw SqliteFaults.Of(e, path, seconds);
        }
        catch (RecordException)
        {
            writer?.Dispose();
            throw;
        }
    }

    /// <summary>The record as it was at heads: its tables are made anew beside the file's, for one connection that serves one read after the other.</summary>
    public RecordAccess Past(IReadOnlyList<StreamHead> heads, CancellationToken cancellation)
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        return Guarded(() =>
        {
            var connection = PastTables.Make(new Connection(Path, SqliteOpenMode.ReadOnly, _busySeconds), heads, cancellation);
            return new RecordAccess(Path, connection, _busySeconds, SqliteOpenMode.ReadOnly, isPast: true);
        });
    }

    /// <summary>Reads on a connection of its own, beside writers.</summary>
    public T Read<T>(Func<Connection, T> work)
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        if (_isPast)
        {
            lock (_writing) return Guarded(() => work(_writer));
        }
        Connection? connection = null;
        try
        {
            connection = Rent();
            var result = work(connection);
            _readers.Add(connection);
            connection = null;
            return result;
        }
        catch (SqliteException e)
        {
            throw SqliteFaults.Of(e, Path, _busySeconds);
        }
        finally
        {
            connection?.Dispose();
        }
    }

    /// <summary>Reads row by row inside one transaction, so that all rows are of one moment.</summary>
    public IEnumerable<T> Rows<T>(Func<Connection, IEnumerable<T>> work)
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        using var connection = Guarded(Rent);
        Guarded(() => connection.Execute("BEGIN"));
        using var rows = Guarded(() => work(connection).GetEnumerator());
        while (Guarded(rows.MoveNext)) yield return rows.Current;
    }

    /// <summary>Reads several things of one moment, on a connection of its own.</summary>
    public T Snapshot<T>(Func<Connection, T> work)
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        return Guarded(() =>
        {
            using var connection = Rent();
            connection.Execute("BEGIN");
            return work(connection);
        });
    }

    /// <summary>Writes in one immediate transaction: everything or nothing.</summary>
    public T Write<T>(Durability durability, Func<Connection, T> work)
    {
        lock (_writing)
        {
            ObjectDisposedException.ThrowIf(_isDisposed, this);
            return Guarded(() => WriteLocked(durability, work));
        }
    }

    /// <summary>Writes a copy of the record as it is at this moment; writers do not wait for it.</summary>
    /// <exception cref="SqliteException">The copy cannot be written or the record not be read.</exception>
    public void Copy(string file)
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        using var connection = new Connection(Path, _mode, _busySeconds);
        connection.Run("copy_into", ("$file", file));
    }

    /// <summary>Writes the file anew without what nothing points at any more, and empties its log.</summary>
    /// <returns>False when another program was in the way.</returns>
    public bool Scrub()
    {
        lock (_writing)
        {
            ObjectDisposedException.ThrowIf(_isDisposed, this);
            try
            {
                // The room for it is on disk: a record may be larger than memory.
                _writer.Execute("PRAGMA temp_store = FILE; VACUUM; PRAGMA temp_store = MEMORY;");
                return _writer.Pragma("wal_checkpoint(TRUNCATE)") == 0;
            }
            catch (SqliteException e) when (SqliteFaults.Of(e, Path, _busySeconds).Code == RecordFaults.Locked)
            {
                return false;
            }
            catch (SqliteException e)
            {
                throw SqliteFaults.Of(e, Path, _busySeconds);
            }
        }
    }

    public void Dispose()
    {
        lock (_writing)
        {
            if (_isDisposed) return;
            _isDisposed = true;
            while (_readers.TryTake(out var reader)) reader.Dispose();
            _writer.Dispose();
        }
    }

    private T WriteLocked<T>(Durability durability, Func<Connection, T> work)
    {
        _writer.Execute($"PRAGMA synchronous = {(durability == Durability.Power ? "FULL" : "NORMAL")}");
        _writer.Execute("BEGIN IMMEDIATE");
        try
        {
            var result = work(_writer);
            _writer.Execute("COMMIT");
            return result;
        }
        finally
        {
            // SQLite has already rolled back after some faults, a full disk among them.
            if (_writer.InTransaction) _writer.Execute("ROLLBACK");
        }
    }

    private Connection Rent()
    {
        if (_readers.TryTake(out var connection)) return connection;
        connection = new Connection(Path, _mode, _busySeconds);
        connection.Execute("PRAGMA query_only = 1");
        return connection;
    }

    private static void Check(string path, RecordFileOptions options)
    {
        // Nobody writes what is only looked at, so nothing hangs on locks.
        if (!options.ReadOnly && NetworkShare.Of(path) is { } share) throw new RecordException(RecordFaults.Network, path, share.Type, share.Mount);
        var folder = System.IO.Path.GetDirectoryName(path);
        if (folder is not null && !Directory.Exists(folder)) throw new RecordException(RecordFaults.NoFolder, folder);
        if (Directory.Exists(path)) throw new RecordException(RecordFaults.Foreign, path);
        if (!options.Create && !File.Exists(path)) throw new RecordException(RecordFaults.Missing, path);
    }

    private static void Prepare(Connection writer, string path, RecordFileOptions options)
    {
        // Of one moment: another program may be making it while we look.
        writer.Execute("BEGIN");
        var (application, tables) = (writer.Pragma("application_id"), writer.Pragma("schema_version"));
        writer.Execute("COMMIT");
        var isEmpty = application == 0 && tables == 0;
        if (application != ApplicationId && !isEmpty) throw new RecordException(RecordFaults.Foreign, path);
        // A program that was stopped before the first table stood leaves an empty file behind: no record yet, and the next one makes it.
        if (isEmpty && !options.Create) throw new RecordException(RecordFaults.Missing, path);
        // A batch of reports touches pages all over a large file: with room for them and for the log each is read and written back less often.
        if (!options.ReadOnly)
            writer.Execute("PRAGMA journal_mode = WAL; PRAGMA journal_size_limit = 67108864; PRAGMA wal_autocheckpoint = 16000; PRAGMA cache_size = -131072;");
        if (options.MostPages > 0) writer.Pragma($"max_page_count = {options.MostPages}");
        if (isEmpty) Create(writer, options.Process ?? throw new InvalidOperationException("a record is made for a process"));
        var version = writer.Pragma("user_version");
        if (version > SchemaVersion)
        {
            throw new RecordException(
                RecordFaults.Newer, path, version.ToString(CultureInfo.InvariantCulture), SchemaVersion.ToString(CultureInfo.InvariantCulture));
        }
    }

    private static void Create(Connection writer, string process)
    {
        writer.Execute("BEGIN IMMEDIATE");
        try
        {
            // Another program may have made it since we looked.
            if (writer.Pragma("application_id") == 0)
            {
                writer.Execute(SqlFile.Get("create_journal"));
                writer.Execute(SqlFile.Get("create_beside"));
                writer.Execute(SqlFile.Get("create_own"));
                writer.Execute(SqlFile.Get("create_projections"));
                writer.Run("set_process", ("$process", process));
                writer.Execute($"PRAGMA application_id = {ApplicationId}; PRAGMA user_version = {SchemaVersion};");
            }
            writer.Execute("COMMIT");
        }
        finally
        {
            if (writer.InTransaction) writer.Execute("ROLLBACK");
        }
    }

    private void Guarded(Action work) => Guarded(() =>
    {
        work();
        return true;
    });

    private T Guarded<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (SqliteException e)
        {
            throw SqliteFaults.Of(e, Path, _busySeconds);
        }
    }
}
