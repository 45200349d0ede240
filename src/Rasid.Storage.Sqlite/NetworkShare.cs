using System.Text;

namespace Rasid.Storage.Sqlite;

/// <summary>Tells whether a file lies on a network share, where SQLite's locks and shared memory cannot be trusted.</summary>
internal static class NetworkShare
{
    private const string Mounts = "/proc/mounts";

    private static readonly HashSet<string> Types = new(StringComparer.Ordinal)
    {
        "nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "ncpfs", "afs", "ceph", "fuse.sshfs", "fuse.glusterfs",
        "fuse.davfs2", "davfs", "fuse.rclone", "fuse.s3fs", "fuse.curlftpfs", "lustre", "gpfs",
    };

    /// <summary>File system and mount point when <paramref name="path"/> lies on a share; null when it does not, or nobody can tell.</summary>
    public static (string Type, string Mount)? Of(string path)
    {
        if (path.StartsWith(@"\\", StringComparison.Ordinal)) return ("smb", path);
        return File.Exists(Mounts) ? Of(Resolve(path), File.ReadLines(Mounts)) : null;
    }

    internal static (string Type, string Mount)? Of(string path, IEnumerable<string> mounts)
    {
        (string Type, string Mount) longest = ("", "");
        foreach (var line in mounts)
        {
            var fields = line.Split(' ');
            if (fields.Length < 3) continue;
            var mount = Unescape(fields[1]);
            // A later mount on the same point covers the earlier one.
            if (Holds(mount, path) && mount.Length >= longest.Mount.Length) longest = (fields[2], mount);
        }
        return Types.Contains(longest.Type) ? longest : null;
    }

    private static string Resolve(string path)
    {
        var folder = Path.GetDirectoryName(path) ?? "/";
        var target = Directory.Exists(folder) ? Directory.ResolveLinkTarget(folder, returnFinalTarget: true) : null;
        return target is null ? path : Path.Combine(target.FullName, Path.GetFileName(path));
    }

    private static bool Holds(string mount, string path) =>
        mount == "/" || path == mount || (path.StartsWith(mount, StringComparison.Ordinal) && path[mount.Length] == '/');

    // The kernel writes a space as \040.
    private static string Unescape(string field)
    {
        if (!field.Contains('\\', StringComparison.Ordinal)) return field;
        var text = new StringBuilder();
        for (var i = 0; i < field.Length; i++)
        {
            if (field[i] == '\\' && i + 3 < field.Length && field.AsSpan(i + 1, 3).IndexOfAnyExceptInRange('0', '7') < 0)
            {
                text.Append((char)(((field[i + 1] - '0') * 64) + ((field[i + 2] - '0') * 8) + (field[i + 3] - '0')));
                i += 3;
            }
            else
            {
                text.Append(field[i]);
            }
        }
        return text.ToString();
    }
}
