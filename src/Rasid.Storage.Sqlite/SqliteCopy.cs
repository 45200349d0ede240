using Microsoft.Data.Sqlite;

namespace Rasid.Storage.Sqlite;

/// <summary>Writes a record of one moment into another file.</summary>
internal static class SqliteCopy
{
    public static bool Write(RecordAccess access, string file)
    {
        var path = Path.GetFullPath(file);
        if (Path.GetDirectoryName(path) is { } folder && !Directory.Exists(folder)) throw new RecordException(RecordFaults.NoFolder, folder);
        if (Path.Exists(path)) throw new RecordException(RecordFaults.Exists, file);
        try
        {
            access.Copy(path);
            // SQLite leaves it to the system when a copy reaches the disk; whoever is told of a backup relies upon it.
            using var written = new FileStream(path, FileMode.Open, FileAccess.ReadWrite);
            written.Flush(flushToDisk: true);
            return true;
        }
        catch (SqliteException e)
        {
            File.Delete(path);
            throw SqliteFaults.Of(e, file, 0);
        }
        catch (IOException e)
        {
            File.Delete(path);
            throw new RecordException(RecordFaults.Disk, e, file, e.Message);
        }
    }
}
