namespace Rasid.Cli.Copies;

/// <summary>A file that has its name only once it is whole: it is written beside it and renamed at the end.</summary>
internal static class WholeFile
{
    // What Unix and Windows say when there is no room.
    private const int NoSpace = 28;
    private const int DiskFull = unchecked((int)0x80070070);

    /// <summary>Writes a file that is not there yet, or in place of one where that is asked for.</summary>
    /// <returns>What the writing returned.</returns>
    /// <exception cref="InputException">The file is there, its folder is not, or it cannot be written; then nothing is left of it.</exception>
    public static async Task<T> WriteAsync<T>(string file, bool replaces, Messages m, Func<Stream, Task<T>> write)
    {
        if (Directory.Exists(file) || (!replaces && Path.Exists(file))) throw new InputException(m.Format("Fault_Exists", file));
        if (Path.GetDirectoryName(Path.GetFullPath(file)) is { } folder && !Directory.Exists(folder)) throw new InputException(m.Format("Fault_record.no-folder", folder));
        var part = $"{Path.GetFullPath(file)}.{Guid.NewGuid():N}.part";
        try
        {
            T result;
            var stream = new FileStream(part, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1 << 16);
            await using (stream.ConfigureAwait(false))
            {
                result = await write(stream).ConfigureAwait(false);
                await stream.FlushAsync().ConfigureAwait(false);
            }
            File.Move(part, file, replaces);
            return result;
        }
        catch (IOException e) when (e.HResult is NoSpace or DiskFull)
        {
            throw new InputException(m.Format("Fault_record.full", file));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InputException(IntakeWording.At(m, file, 0, m.Format("Fault_Write", e.Message)));
        }
        finally
        {
            File.Delete(part);
        }
    }
}
