using Rasid.Actors;
using Rasid.Packs;

namespace Rasid.Workflow.Tests;

/// <summary>A pack of a few rows, written into a folder and read as any pack is.</summary>
internal sealed class TestPack(string folder)
{
    private readonly string _folder = Path.Combine(folder, "river");

    public static ActorLanguage Language { get; } = ActorLanguage.Load(DataFolderReader.Read(Repository.At("data", "ar")));

    /// <summary>A country with one town that has a position.</summary>
    public static Pack Delta(string folder)
    {
        var pack = new TestPack(folder);
        pack.Write("pack.yaml", "id: river", "name_en: River", "name_ar: النهر", "country: VAL");
        pack.Write("states.tsv", "id\tcode\tname_en\tsource\tname_ar", "valley\tVAL\tValley\ttest\tالوادي");
        pack.Write("places.tsv", "id\tkind\tcode\tlat\tlon\tname_en\tsource\tname_ar", "delta\tcity\tVAL\t10.5\t20.25\tDelta\ttest\tالدلتا");
        return pack.Read();
    }

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
