using Rasid.Actors;
using Rasid.Packs;

namespace Rasid.Workflow.Tests;

/// <summary>A pack of a few rows, written into a folder and read as any pack is.</summary>
internal sealed class TestPack(string folder)
{
    private readonly string _folder = Path.Combine(folder, "river");

    public static ActorLanguage Language { get; } = ActorLanguage.Load(DataFolderReader.Read(Repository.At("data", "ar")));

    public void Write(string file, params string[] lines)
    {
        Directory.CreateDirectory(_folder);
        File.WriteAllLines(Path.Combine(_folder, file), lines);
    }

    public Pack Read()
    {
        var reading = PackReader.Read([_folder], Language);
        return reading.Pack ?? throw new InvalidOperationException(string.Join('\n', reading.Faults));
    }
}
