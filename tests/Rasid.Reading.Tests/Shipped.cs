using Rasid.Actors;
using Rasid.Packs;
using Rasid.Text.Tables;

namespace Rasid.Reading.Tests;

/// <summary>The data of the repository and the engine over it, loaded once for all tests.</summary>
internal static class Shipped
{
    public static string Root { get; } = FindRoot();

    public static DataFolder Data { get; } = DataFolderReader.Read(Path.Combine(Root, "data", "ar"));

    public static DataFolder English { get; } = DataFolderReader.Read(Path.Combine(Root, "data", "en")).Labelled("en/");

    public static Engine Engine { get; } = Load();

    private static Engine Load()
    {
        var language = ActorLanguage.Load(Data);
        var reading = PackReader.Read([Path.Combine(Root, "packs", "world"), Path.Combine(Root, "packs", "libya")], language);
        var pack = reading.Pack ?? throw new InvalidOperationException(string.Join('\n', reading.Faults));
        return Engine.Load(Data, language, pack.Actors, pack.Digest, pack.Time, English);
    }

    private static string FindRoot()
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (directory is not null && !File.Exists(Path.Combine(directory.FullName, "Rasid.slnx"))) directory = directory.Parent;
        return directory?.FullName ?? throw new InvalidOperationException("the tests run outside the repository");
    }
}
