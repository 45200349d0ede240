using Rasid.Records;
using Rasid.Records.Journal;
using Rasid.Records.Verifying;
using Rasid.Storage;
using Rasid.Storage.Sqlite;
using Rasid.Workflow;

namespace Rasid.Cli.Copies;

/// <summary>Backups and what is restored from them. A file has its name only once it is whole and was verified.</summary>
internal static class RecordCopy
{
    /// <summary>Writes a record into a file that is not there yet.</summary>
    /// <returns>What verification of the copy found; with a fault nothing is left of it.</returns>
    /// <exception cref="RecordException">The file is there, or it cannot be written.</exception>
    public static async Task<VerifyResult> WriteAsync(RecordFile record, string file)
    {
        if (Path.Exists(file)) throw new RecordException(RecordFaults.Exists, file);
        var part = PartOf(file);
        try
        {
            await record.CopyToAsync(part).ConfigureAwait(false);
            var result = await VerifiedAsync(part, null).ConfigureAwait(false);
            if (result.Fault is null) Name(part, file);
            return result;
        }
        catch (RecordException e) when (e.Args.Contains(part))
        {
            throw new RecordException(e.Code, e, [.. e.Args.Select(a => a == part ? file : a)]);
        }
        finally
        {
            Remove(part);
        }
    }

    /// <summary>Makes a record of a backup, and opens a stream of this site in it.</summary>
    /// <returns>What verification of the backup found, and the digest of the record; with a fault nothing is made.</returns>
    /// <exception cref="RecordException">The backup is no sound record, the record is there, or it cannot be written.</exception>
    public static async Task<(VerifyResult Backup, Hash256 Now)> RestoreAsync(string file, string to, Hash256? expect)
    {
        if (Path.Exists(to)) throw new RecordException(RecordFaults.Exists, to);
        var result = await VerifiedAsync(file, expect).ConfigureAwait(false);
        if (result.Fault is not null) return (result, default);
        var part = PartOf(to);
        try
        {
            using (var backup = RecordFile.Open(file, new RecordFileOptions { ReadOnly = true })) await backup.CopyToAsync(part).ConfigureAwait(false);
            Hash256 now;
            using (var restored = RecordFile.Open(part))
            {
                await restored.StartStreamAsync().ConfigureAwait(false);
                now = RecordDigest.Of(await restored.HeadsAsync().ConfigureAwait(false));
            }
            Name(part, to);
            return (result, now);
        }
        catch (RecordException e) when (e.Args.Contains(part))
        {
            throw new RecordException(e.Code, e, [.. e.Args.Select(a => a == part ? to : a)]);
        }
        finally
        {
            Remove(part);
        }
    }

    private static async Task<VerifyResult> VerifiedAsync(string file, Hash256? expect)
    {
        using var copy = RecordFile.Open(file, new RecordFileOptions { ReadOnly = true });
        return await new VerifyRecord(copy).RunAsync(expect, isShownToo: false).ConfigureAwait(false);
    }

    // Of its own, so that two that write to one file at once do not take each other's for whole.
    private static string PartOf(string file) => $"{Path.GetFullPath(file)}.{Guid.NewGuid():N}.part";

    private static void Name(string part, string file)
    {
        try
        {
            File.Move(part, file, overwrite: false);
        }
        catch (IOException e) when (Path.Exists(file))
        {
            throw new RecordException(RecordFaults.Exists, e, file);
        }
    }

    private static void Remove(string part)
    {
        foreach (var end in new[] { "", "-wal", "-shm", "-journal" }) File.Delete(part + end);
    }
}
