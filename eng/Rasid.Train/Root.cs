namespace Rasid.Train;

/// <summary>The folder of the repository.</summary>
internal static class Root
{
    public static string Find()
    {
        for (var folder = new DirectoryInfo(Environment.CurrentDirectory); folder is not null; folder = folder.Parent)
        {
            if (Directory.Exists(Path.Combine(folder.FullName, "data", "ar"))) return folder.FullName;
        }
        throw new DirectoryNotFoundException("data/ar is in no folder above the current one");
    }
}
