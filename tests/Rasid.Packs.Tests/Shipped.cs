using Rasid.Actors;

namespace Rasid.Packs.Tests;

/// <summary>The data of the repository, read once for all tests.</summary>
internal static class Shipped
{
    public static string Root { get; } = FindRoot();

    public static ActorLanguage Language { get; } = ActorLanguage.Load(DataFolderReader.Read(Path.Combine(Root, "data", "ar")));

    public static PackReading Reading { get; } = PackReader.Read([Path.Combine(Root, "packs", "world"), Path.Combine(Root, "packs", "libya")], Language);

    public static Pack Pack => Reading.Pack ?? throw new InvalidOperationException(string.Join('\n', Reading.Faults));

    private static string FindRoot()
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (directory is not null && !File.Exists(Path.Combine(directory.FullName, "Rasid.slnx"))) directory = directory.Parent;
        return directory?.FullName ?? throw new InvalidOperationException("the tests run outside the repository");
    }
}
