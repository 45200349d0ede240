namespace Rasid.Tests;

/// <summary>Where the tests run: data, packs, samples and gold are read as they lie in the repository.</summary>
internal static class Repository
{
    /// <summary>Its folder.</summary>
    public static string Root { get; } = Find();

    /// <summary>A file or folder in it.</summary>
    public static string At(params string[] path) => Path.Combine([Root, .. path]);

    private static string Find()
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, "Rasid.slnx"))) return folder;
        }
        throw new InvalidOperationException("the tests run outside the repository");
    }
}
