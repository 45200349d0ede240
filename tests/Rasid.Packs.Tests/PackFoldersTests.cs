using Rasid.Text.Tables;

namespace Rasid.Packs.Tests;

public sealed class PackFoldersTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("rasid-packs-").FullName;

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void A_pack_is_read_after_those_it_stands_on_and_none_twice()
    {
        Make("built/ground", "");
        Make("built/middle", "base: [ground]");
        Make("own/top", "base: [middle, ground]");
        Assert.Equal(["ground", "middle", "top"], Names(Path.Combine(_root, "own", "top")));
    }

    [Fact]
    public void A_pack_beside_the_one_that_names_it_goes_before_one_that_came_with_the_program()
    {
        Make("built/ground", "");
        Make("own/ground", "");
        Make("own/top", "base: ground");
        Assert.StartsWith(Path.Combine(_root, "own"), Resolve(Path.Combine(_root, "own", "top"))[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_pack_the_default_one_is_used()
    {
        Make("built/ground", "");
        Make("built/usual", "base: [ground]");
        File.WriteAllText(Path.Combine(_root, "built", "default.txt"), "usual\n");
        Assert.Equal(["ground", "usual"], Names());
    }

    [Fact]
    public void A_pack_that_came_with_the_program_is_called_by_its_name()
    {
        Make("built/usual", "");
        Assert.Equal(["usual"], Names("usual"));
        Assert.True(PackFolders.IsBuiltIn("usual", Path.Combine(_root, "built")));
        Assert.False(PackFolders.IsBuiltIn("unusual", Path.Combine(_root, "built")));
        Assert.Equal("usual", PackFolders.IdOf("usual", Path.Combine(_root, "built")));
    }

    [Theory]
    [InlineData("base: [nowhere]", "RSD3127")]
    [InlineData("base: [../secret]", "RSD3127")]
    [InlineData("base: [top]", "RSD3128")]
    [InlineData("base: [round]", "RSD3128")]
    public void A_ground_that_is_missing_or_its_own_is_a_fault(string line, string code)
    {
        Make("own/round", "base: [top]");
        Make("own/top", line);
        var fault = Assert.Throws<DataFaultException>(() => Resolve(Path.Combine(_root, "own", "top")));
        Assert.Equal(code, Assert.Single(fault.Faults).Code);
    }

    [Fact]
    public void Every_pack_that_is_not_there_is_named()
    {
        var fault = Assert.Throws<DataFaultException>(() => Resolve("nowhere", "no where"));
        Assert.Equal(["RSD3100 nowhere", "RSD3100 no where"], fault.Faults.Select(f => $"{f.Code} {f.File}"));
    }

    [Fact]
    public void A_later_pack_replaces_an_actor_with_its_names_and_keeps_its_offices()
    {
        const string Columns = "id\tkind\tcode\tname_en\tsource\tname_ar\n";
        Make("built/ground", "");
        Make("own/top", "base: [ground]");
        File.WriteAllText(Path.Combine(_root, "built", "ground", "states.tsv"), PackFolder.States);
        File.WriteAllText(Path.Combine(_root, "built", "ground", "actors.tsv"), Columns + "p\tperson\tVAL\tOld\tinvented\tزيد البحري\n");
        File.WriteAllText(Path.Combine(_root, "built", "ground", "names.tsv"), "actor\tlang\tkind\tsource\tform\np\tar\tfull\tinvented\tزيد القديم\n");
        File.WriteAllText(Path.Combine(_root, "built", "ground", "offices.tsv"), "id\thead\tof\tname_en\tsource\tname_ar\npresident:valand\tpresident\tvaland\tPresident\tinvented\tرئيس فالاند\n");
        File.WriteAllText(Path.Combine(_root, "built", "ground", "holders.tsv"), "office\tperson\tsource\npresident:valand\tp\tinvented\n");
        File.WriteAllText(Path.Combine(_root, "own", "top", "actors.tsv"), Columns + "p\tperson\tVAL\tNew\tinvented\tزيد البحري\n");
        var reading = PackReader.Read(Resolve(Path.Combine(_root, "own", "top")), Shipped.Language);
        Assert.Empty(reading.Faults);
        var dossier = reading.Pack!.Find("p")!;
        Assert.Equal("New", dossier.Actor.NameEn);
        Assert.Empty(dossier.Names);
        Assert.Equal("New", Assert.Single(dossier.Offices).Holder.NameEn);
        Assert.Equal("New", reading.Pack.Actors.HolderOf("president:valand", null)?.Holder.NameEn);
    }

    private List<string> Names(params string[] given) => [.. Resolve(given).Select(f => Path.GetFileName(f))];

    private IReadOnlyList<string> Resolve(params string[] given) => PackFolders.Resolve(given, Path.Combine(_root, "built"));

    private void Make(string folder, string line)
    {
        Directory.CreateDirectory(Path.Combine(_root, "built"));
        var path = Directory.CreateDirectory(Path.Combine(_root, folder)).FullName;
        File.WriteAllText(Path.Combine(path, "pack.yaml"), $"id: {Path.GetFileName(folder)}\nname_en: X\nname_ar: س\n{line}\n");
    }
}
