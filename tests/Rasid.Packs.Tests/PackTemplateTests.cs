namespace Rasid.Packs.Tests;

public sealed class PackTemplateTests : IDisposable
{
    private static readonly string Template = Repository.At("data", "new-pack");

    private readonly string _folder = Directory.CreateTempSubdirectory("rasid-new-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_new_pack_says_what_must_be_filled_and_nothing_else()
    {
        PackTemplate.Write(Template, _folder, "mine");
        Assert.Equal(["RSD3114", "RSD3114"], PackReader.Read([_folder], Shipped.Language).Faults.Select(f => f.Code));
    }

    [Fact]
    public void The_examples_of_a_new_pack_are_a_sound_pack_without_their_comment_marks()
    {
        PackTemplate.Write(Template, _folder, "mine");
        foreach (var file in Directory.EnumerateFiles(_folder, "*.tsv")) File.WriteAllText(file, File.ReadAllText(file).Replace("\n#", "\n", StringComparison.Ordinal));
        var agreement = Path.Combine(_folder, "agreements", "example.yaml");
        File.WriteAllText(agreement, File.ReadAllText(agreement).Replace("\n#", "\n", StringComparison.Ordinal));
        File.WriteAllText(Path.Combine(_folder, "pack.yaml"), "id: mine\nname_en: Mine\nname_ar: حزمتي\n");
        var reading = PackReader.Read([_folder], Shipped.Language);
        Assert.Empty(reading.Faults);
        var salim = reading.Pack!.Find("salim-example")!;
        Assert.Equal((1, 1, 1, 1), (salim.Offices.Count, salim.Posts.Count, salim.Seats.Count, salim.Kin.Count));
        Assert.Equal("2020-05-04", salim.Died);
        Assert.Equal("example-bridge", reading.Pack.Find("bridge-council")!.Seat?.Id);
        Assert.Equal("bridge-accord-1", Assert.Single(Assert.Single(reading.Pack.Agreements).Provisions).Id);
    }

    [Fact]
    public void Every_table_has_all_its_columns_and_an_example_as_wide()
    {
        Assert.Equal(PackTables.All.Append("pack.yaml").Order(StringComparer.Ordinal), Directory.EnumerateFiles(Template).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal));
        foreach (var name in PackTables.All)
        {
            var lines = File.ReadAllLines(Path.Combine(Template, name));
            Assert.Equal(PackTables.ColumnsOf(name), lines[0].Split('\t'));
            Assert.All(lines, l => Assert.Equal(lines[0].Split('\t').Length, l.Split('\t').Length));
            Assert.True(lines.Length > 1, name);
        }
    }

    [Theory]
    [InlineData("mine", true)]
    [InlineData("my-pack2", true)]
    [InlineData("My Pack", false)]
    [InlineData("", false)]
    public void An_id_is_of_small_latin_letters(string id, bool expected) => Assert.Equal(expected, PackTemplate.CanBeId(id));

    [Fact]
    public void A_new_pack_has_the_id_that_was_asked_for_and_overwrites_nothing()
    {
        PackTemplate.Write(Template, _folder, "mine");
        Assert.Contains("\nid: mine\n", File.ReadAllText(Path.Combine(_folder, "pack.yaml")), StringComparison.Ordinal);
        Assert.Throws<IOException>(() => PackTemplate.Write(Template, _folder, "other"));
    }
}
