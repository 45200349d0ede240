using Rasid.Actors;

namespace Rasid.Packs.Tests;

/// <summary>The data of the repository, read once for all tests.</summary>
internal static class Shipped
{
    public static ActorLanguage Language { get; } = ActorLanguage.Load(DataFolderReader.Read(Repository.At("data", "ar")));

    public static PackReading Reading { get; } = PackReader.Read([Repository.At("packs", "world"), Repository.At("packs", "libya")], Language);

    public static Pack Pack => Reading.Pack ?? throw new InvalidOperationException(string.Join('\n', Reading.Faults));
}
