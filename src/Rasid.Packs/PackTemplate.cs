namespace Rasid.Packs;

/// <summary>An empty pack: every file with its columns, and examples that are commented out. The files lie in <c>data/new-pack</c>.</summary>
public static class PackTemplate
{
    private const string OldId = "id: new-pack";

    /// <summary>Whether a name can be a pack's id.</summary>
    public static bool CanBeId(string id) => !string.IsNullOrEmpty(id) && PackRow.IsId(id);

    /// <summary>Lays out a pack.</summary>
    /// <param name="template">The folder with the files of a new pack.</param>
    /// <param name="directory">The folder to fill; made when it is not there. Files that are there are not overwritten.</param>
    /// <param name="id">The pack's id.</param>
    /// <exception cref="IOException">A file cannot be read or written, or is there already.</exception>
    public static void Write(string template, string directory, string id)
    {
        ArgumentException.ThrowIfNullOrEmpty(template);
        ArgumentException.ThrowIfNullOrEmpty(directory);
        Directory.CreateDirectory(directory);
        foreach (var path in Directory.EnumerateFiles(template, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(directory, Path.GetRelativePath(template, path));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            var content = File.ReadAllText(path).Replace(OldId, $"id: {id}", StringComparison.Ordinal);
            using var file = new StreamWriter(new FileStream(target, FileMode.CreateNew));
            file.Write(content);
        }
    }
}
