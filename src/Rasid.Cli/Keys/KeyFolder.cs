using System.Security.Cryptography;
using Rasid.Records.Keys;
using Rasid.Storage;

namespace Rasid.Cli.Keys;

/// <summary>The keys of this user: <c>NAME.pem</c> is private and encrypted, <c>NAME.pub</c> public. They lie with the configuration and in no record.</summary>
internal static class KeyFolder
{
    public const string PrivateEnd = ".pem";
    public const string PublicEnd = ".pub";
    private const int LongestName = 40;
    private const int LongestFile = 1 << 16;

    private static string Folder => Path.Combine(UserFolder.Path, "keys");

    /// <summary>The names of the keys here, ordinal order, and whether the private one is here too.</summary>
    public static IReadOnlyList<(string Name, bool IsPrivate)> All() => !Directory.Exists(Folder) ? [] : [.. Directory.EnumerateFiles(Folder, "*" + PublicEnd)
        .Select(f => Path.GetFileNameWithoutExtension(f)!).Order(StringComparer.Ordinal).Select(n => (n, File.Exists(Path.Combine(Folder, n + PrivateEnd))))];

    /// <summary>Makes a key. Its private file lies in a folder that is given, else here; the public one lies here too.</summary>
    /// <exception cref="InputException">A file is there already or cannot be written, or the name is none.</exception>
    public static PublicKey Make(Session session, string name, string? folder)
    {
        var m = session.Messages;
        if (name.Length is 0 or > LongestName || !name.All(c => char.IsLetterOrDigit(c) || c is '-' or '_')) throw new InputException(m.Format("Keys_BadName", name));
        if (folder is not null && !Directory.Exists(folder)) throw new InputException(m.Format("Fault_record.no-folder", folder));
        var (pem, pub) = (Path.Combine(folder ?? Folder, name + PrivateEnd), Path.Combine(Folder, name + PublicEnd));
        foreach (var file in new[] { pem, pub, Path.ChangeExtension(pem, PublicEnd) })
        {
            if (Path.Exists(file)) throw new InputException(m.Format("Keys_Exists", file));
        }
        using var key = SigningKey.Make();
        var encrypted = key.ToPem(Passphrase.Choose(session, name));
        try
        {
            if (OperatingSystem.IsWindows()) Directory.CreateDirectory(Folder);
            else Directory.CreateDirectory(Folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            Write(pem, encrypted, isPrivate: true);
            Write(pub, key.Key.ToPem(), isPrivate: false);
            if (folder is not null) Write(Path.ChangeExtension(pem, PublicEnd), key.Key.ToPem(), isPrivate: false);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InputException(m.Format("Keys_NotWritten", pem, e.Message));
        }
        return key.Key;
    }

    /// <summary>A public key: by the name of one that is here; by its file, or that of the private one that it lies beside, where a path with a folder is given.</summary>
    /// <returns>Null where there is none of that name.</returns>
    /// <exception cref="InputException">The file holds none.</exception>
    public static PublicKey? Find(Session session, string given)
    {
        var file = Candidates(given, PublicEnd).FirstOrDefault(File.Exists);
        if (file is null) return null;
        if (file.EndsWith(PrivateEnd, StringComparison.Ordinal))
        {
            var beside = Path.ChangeExtension(file, PublicEnd);
            if (!File.Exists(beside)) throw new InputException(session.Messages.Format("Keys_NoPublic", file, beside));
            file = beside;
        }
        return Parsed(session, file, PublicKey.FromPem);
    }

    /// <summary>The file of a private key: by the name of one that is here, or by a path with a folder; null where there is none.</summary>
    public static string? PrivateFile(string given) =>
        Candidates(given, PrivateEnd).FirstOrDefault(f => f.EndsWith(PrivateEnd, StringComparison.Ordinal) && File.Exists(f));

    /// <summary>Opens a private key, asking for its passphrase.</summary>
    /// <exception cref="InputException">There is none, or it does not open.</exception>
    public static SigningKey Open(Session session, string given)
    {
        var m = session.Messages;
        var file = PrivateFile(given) ?? throw new InputException(m.Format("Keys_NoPrivate", given));
        try
        {
            return Parsed(session, file, pem => SigningKey.FromPem(pem, Passphrase.Ask(session, file)));
        }
        catch (CryptographicException)
        {
            throw new InputException(m.Format("Keys_Wrong", file));
        }
    }

    /// <summary>Opens the key that this site signs with; null where it has none.</summary>
    /// <exception cref="InputException">It is not here, or does not open.</exception>
    public static SigningKey? OfSite(Session session) => SiteSettings.Read().Key is { Length: > 0 } name ? Open(session, name) : null;

    // A name never means a file of the current folder: whoever puts one there would choose which key is named or signs.
    private static string[] Candidates(string given, string end) => given.AsSpan().IndexOfAny(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar) >= 0
        ? [given, given + end]
        : [Path.Combine(Folder, given + end), Path.Combine(Folder, given)];

    private static T Parsed<T>(Session session, string file, Func<string, T> parse)
    {
        var m = session.Messages;
        try
        {
            if (new FileInfo(file).Length > LongestFile) throw new InputException(m.Format("Keys_NoKey", file));
            return parse(File.ReadAllText(file));
        }
        catch (FormatException)
        {
            throw new InputException(m.Format("Keys_NoKey", file));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InputException(IntakeWording.At(m, file, 0, m.Format("Intake_Unreadable", e.Message)));
        }
    }

    private static void Write(string file, string content, bool isPrivate)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows() && isPrivate) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var writer = new StreamWriter(file, options);
        writer.Write(content);
    }
}
