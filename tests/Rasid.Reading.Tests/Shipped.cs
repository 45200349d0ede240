using Rasid.Actors;
using Rasid.Packs;
using Rasid.Text.Tables;

namespace Rasid.Reading.Tests;

/// <summary>The data of the repository and the engine over it, loaded once for all tests.</summary>
internal static class Shipped
{
    public static DataFolder Data { get; } = DataFolderReader.Read(Repository.At("data", "ar"));

    public static DataFolder English { get; } = DataFolderReader.Read(Repository.At("data", "en")).Labelled("en/");

    public static Engine Engine { get; } = Load();

    private static Engine Load()
    {
        var language = ActorLanguage.Load(Data);
        var reading = PackReader.Read([Repository.At("packs", "world"), Repository.At("packs", "libya")], language);
        var pack = reading.Pack ?? throw new InvalidOperationException(string.Join('\n', reading.Faults));
        return Engine.Load(Data, language, pack.Actors, pack.Digest, pack.Time, English);
    }
}
