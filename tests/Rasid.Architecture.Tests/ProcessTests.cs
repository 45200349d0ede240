namespace Rasid.Architecture.Tests;

/// <summary>No process is built in: what is Libya's stands in its pack and nowhere in the program.</summary>
public sealed class ProcessTests
{
    private static readonly string[] Kinds = [".cs", ".sql", ".resx", ".razor", ".css", ".js", ".csproj"];

    // Ids that are plain English words as well, in another sense in code.
    private static readonly string[] Words = ["dignity", "dcim", "gis", "isa", "noc", "trb", "hun", "pc"];

    [Fact]
    public void No_id_of_the_libyan_pack_stands_in_the_program()
    {
        var ids = Cells("actors.tsv", first: true).Concat(Cells("places.tsv", first: true)).Append("libya").Except(Words, StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal);
        Assert.True(ids.Count > 200);
        foreach (var (file, text) in Literals())
        {
            var found = text.Split([' ', '"', ':', '/', '|', ',', '.', '(', ')', '\t', '<', '>', '='], StringSplitOptions.RemoveEmptyEntries).Where(ids.Contains).ToList();
            Assert.True(found.Count == 0, $"{file}: {string.Join(", ", found)}");
        }
    }

    [Fact]
    public void No_arabic_name_of_the_libyan_pack_stands_in_the_program()
    {
        var names = Cells("actors.tsv", first: false).Concat(Cells("places.tsv", first: false)).Where(n => n.Length > 3).Concat(["ليبيا", "ليبي", "حفتر", "الدبيبة"]).Distinct(StringComparer.Ordinal).ToList();
        Assert.True(names.Count > 200);
        foreach (var (file, text) in Literals())
        {
            var found = names.Where(n => IsWord(text, n)).ToList();
            Assert.True(found.Count == 0, $"{file}: {string.Join(", ", found)}");
        }
    }

    [Fact]
    public void The_demo_pack_has_nothing_of_libya()
    {
        var ids = Cells("actors.tsv", first: true).Concat(Cells("places.tsv", first: true)).ToHashSet(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(Repository.At("packs", "demo"), "*.tsv"))
            Assert.DoesNotContain(File.ReadLines(file).SelectMany(l => l.Split('\t')), ids.Contains);
    }

    private static bool IsWord(string text, string name)
    {
        for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            var end = at + name.Length;
            if ((at == 0 || !char.IsLetter(text[at - 1])) && (end == text.Length || !char.IsLetter(text[end]))) return true;
        }
        return false;
    }

    private static IEnumerable<string> Cells(string table, bool first) =>
        File.ReadLines(Repository.At("packs", "libya", table)).Skip(1).Where(l => l.Length > 0 && l[0] != '#').Select(l => first ? l.Split('\t')[0] : l.Split('\t')[^1]);

    /// <summary>What the program says and looks at: string literals of code, the whole of other files. Remarks may give examples.</summary>
    private static IEnumerable<(string File, string Text)> Literals()
    {
        foreach (var path in Directory.EnumerateFiles(Repository.At("src"), "*", SearchOption.AllDirectories))
        {
            var file = Path.GetRelativePath(Repository.Root, path).Replace('\\', '/');
            if (!Kinds.Contains(Path.GetExtension(path)) || file.Contains("/obj/", StringComparison.Ordinal) || file.Contains("/bin/", StringComparison.Ordinal) || file.Contains("/node_modules/", StringComparison.Ordinal)) continue;
            if (!file.EndsWith(".cs", StringComparison.Ordinal))
            {
                yield return (file, File.ReadAllText(path));
                continue;
            }
            foreach (var line in File.ReadLines(path).Where(l => !l.TrimStart().StartsWith("//", StringComparison.Ordinal)))
            {
                foreach (var literal in line.Split('"').Where((_, i) => i % 2 == 1)) yield return (file, literal);
            }
        }
    }
}
