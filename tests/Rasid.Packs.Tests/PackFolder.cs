using Rasid.Text.Tables;

namespace Rasid.Packs.Tests;

/// <summary>A folder "pack" with a sound head and one state, to which a test adds what it is about.</summary>
internal sealed class PackFolder : IDisposable
{
    public const string States = "id\tcode\tname_en\tneed\tsource\tname_ar\nvaland\tVAL\tValand\t\tinvented\tفالاند\n";

    private readonly string _root = Directory.CreateTempSubdirectory("rasid-packs-").FullName;

    public PackFolder()
    {
        Directory.CreateDirectory(Folder);
        Write("pack.yaml", "id: pack\nname_en: Pack\nname_ar: حزمة\n");
        Write("states.tsv", States);
    }

    public string Folder => Path.Combine(_root, "pack");

    public static string Place(DataFault fault) => $"{fault.Code} {fault.File}:{fault.Line}";

    public void Write(string name, string content) => File.WriteAllText(Path.Combine(Folder, name), content);

    public void Actors(params string[] lines) => Write("actors.tsv", string.Join('\n', lines) + "\n");

    public void Guard(params string[] rows) => Actors(["id\tkind\tcode\tname_en\tsource\tname_ar", .. rows]);

    public PackReading Read()
    {
        var reading = PackReader.Read([Folder], Shipped.Language);
        Assert.True(reading.Pack is null == reading.Faults.Count > 0, "a pack with faults is not half-loaded");
        return reading;
    }

    public string[] Places() => [.. Read().Faults.Select(Place)];

    public void Dispose() => Directory.Delete(_root, recursive: true);
}
