using Rasid.Text.Tables;

namespace Rasid.Measure;

/// <summary>Finds and reads the language's data folder.</summary>
internal static class DataFiles
{
    public static string Find()
    {
        for (var folder = new DirectoryInfo(Environment.CurrentDirectory); folder is not null; folder = folder.Parent)
        {
            var path = Path.Combine(folder.FullName, "data", "ar");
            if (Directory.Exists(path)) return path;
        }
        throw new DirectoryNotFoundException("data/ar is in no folder above the current one");
    }

    public static DataFolder Read(string root) => new(Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories)
        .Select(path => KeyValuePair.Create(Path.GetRelativePath(root, path).Replace('\\', '/'), File.ReadAllText(path))));
}
