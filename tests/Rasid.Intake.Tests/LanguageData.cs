using Rasid.Intake.Boilerplate;
using Rasid.Text.Tables;
using Rasid.Text.Words;

namespace Rasid.Intake.Tests;

/// <summary>The language data of the repository, read once.</summary>
internal static class LanguageData
{
    public static readonly DataFolder Folder = Read(Find("data", "ar"));

    public static readonly BoilerplateFinder Finder = BoilerplateFinder.Load(Folder, Lexicon.Load(Folder));

    private static DataFolder Read(string root) => new(Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories)
        .Select(f => new KeyValuePair<string, string>(Path.GetRelativePath(root, f).Replace('\\', '/'), File.ReadAllText(f))));

    private static string Find(params string[] parts)
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            var path = Path.Combine([folder, .. parts]);
            if (Directory.Exists(path)) return path;
        }
        throw new DirectoryNotFoundException(string.Join('/', parts));
    }
}
