using System.Security.Cryptography;

namespace Rasid.Storage;

/// <summary>Identity of this site. It lives with the user's configuration and not in the record, so that a record opened elsewhere starts a stream of its own.</summary>
public static class Site
{
    /// <summary>The site's id, 32 hex digits, made when there is none yet.</summary>
    /// <param name="folder">The configuration folder; when null <c>$XDG_CONFIG_HOME/rasid</c>, or <c>~/.config/rasid</c>.</param>
    /// <exception cref="RecordException">It cannot be read or made (<see cref="RecordFaults.Site"/>).</exception>
    public static string ReadOrMake(string? folder = null)
    {
        var file = Path.Combine(folder ?? UserFolder.Path, "site");
        try
        {
            if (File.Exists(file)) return Checked(file);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            // Written apart and moved without overwriting: of two programs that start at once one wins and both read it.
            var made = file + "." + Guid.NewGuid().ToString("N");
            File.WriteAllText(made, Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16)) + "\n");
            try
            {
                File.Move(made, file, overwrite: false);
            }
            catch (IOException) when (File.Exists(file))
            {
                File.Delete(made);
            }
            return Checked(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new RecordException(RecordFaults.Site, e, file, e.Message);
        }
    }

    private static string Checked(string file)
    {
        var id = File.ReadAllText(file).Trim();
        return id.Length == 32 && id.All(char.IsAsciiHexDigitLower) ? id : throw new RecordException(RecordFaults.Site, file, "not 32 hex digits");
    }
}
