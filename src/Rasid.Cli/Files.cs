namespace Rasid.Cli;

/// <summary>Opens files that the user named, with one sentence when that fails.</summary>
internal static class Files
{
    /// <exception cref="InputException">The file cannot be read.</exception>
    public static FileStream OpenRead(string path, Messages m)
    {
        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, 1);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new InputException(IntakeWording.At(m, path, 0, m["Intake_NotFound"]));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InputException(IntakeWording.At(m, path, 0, m.Format("Intake_Unreadable", e.Message)));
        }
    }

    /// <exception cref="InputException">The file cannot be written.</exception>
    public static FileStream Create(string path, Messages m)
    {
        try
        {
            return new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.Read, 1);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InputException(IntakeWording.At(m, path, 0, m.Format("Fault_Write", e.Message)));
        }
    }
}
