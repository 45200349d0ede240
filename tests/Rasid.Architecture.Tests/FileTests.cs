namespace Rasid.Architecture.Tests;

/// <summary>How files are cut and what they are called.</summary>
public sealed class FileTests
{
    private static readonly string[] Kinds = ["class ", "struct ", "record ", "interface ", "enum "];

    private static readonly string[] Banned = ["Helper", "Helpers", "Util", "Utils", "Common", "Manager", "Core", "Misc"];

    [Fact]
    public void No_file_is_longer_than_four_hundred_lines() =>
        Assert.All(House.Sources("src").Concat(House.Sources("tests")), f => Assert.True(House.Lines(f).Length <= 400, f));

    [Fact]
    public void A_file_holds_one_public_type_of_its_own_name()
    {
        foreach (var file in House.Sources("src"))
        {
            var types = PublicTypes(file).Distinct().ToList();
            Assert.True(types.Count <= 1, $"{file}: {string.Join(", ", types)}");
            var name = Path.GetFileNameWithoutExtension(file);
            if (types.Count == 1) Assert.True(types[0] == name || name.StartsWith(types[0] + ".", StringComparison.Ordinal), $"{file} holds {types[0]}");
        }
    }

    [Fact]
    public void A_public_class_is_sealed_static_or_abstract()
    {
        foreach (var file in House.Sources("src"))
        {
            Assert.DoesNotContain(House.Lines(file), line =>
                line.StartsWith("public ", StringComparison.Ordinal)
                && (line.Contains(" class ", StringComparison.Ordinal) || (line.Contains(" record ", StringComparison.Ordinal) && !line.Contains(" struct ", StringComparison.Ordinal)))
                && !line.Contains("sealed", StringComparison.Ordinal) && !line.Contains("static", StringComparison.Ordinal) && !line.Contains("abstract", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void No_name_says_nothing()
    {
        foreach (var file in House.Sources("src").Concat(House.Sources("tests")))
        {
            var words = file[..^3].Split('/', '.').SelectMany(Words);
            Assert.True(!words.Intersect(Banned, StringComparer.Ordinal).Any(), file);
        }
    }

    [Fact]
    public void Namespaces_are_scoped_to_their_file() =>
        Assert.All(House.Sources("src"), f => Assert.DoesNotContain(House.Lines(f), l => l.StartsWith("namespace ", StringComparison.Ordinal) && !l.EndsWith(';')));

    [Fact]
    public void Lexicons_and_rules_are_data_and_not_code()
    {
        // A table of Arabic words in C# is a lexicon in the wrong place; letters and endings are not.
        foreach (var file in House.Sources("src"))
        {
            var words = House.Lines(file).Where(l => !l.TrimStart().StartsWith("//", StringComparison.Ordinal)).Sum(ArabicStrings);
            Assert.True(words <= 2, $"{file}: {words} Arabic words in string literals");
        }
    }

    [Fact]
    public void The_root_holds_only_what_the_design_names()
    {
        string[] known = ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "GLOSSARY.md", "SECURITY.md", "LICENSE", "Rasid.slnx", "global.json", "BannedSymbols.txt",
            "Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props", ".editorconfig", ".gitattributes", ".gitignore", ".git"];
        var files = Directory.EnumerateFiles(Repository.Root).Select(f => Path.GetFileName(f)).Where(f => !f.StartsWith("rasid.db", StringComparison.Ordinal));
        Assert.Empty(files.Except(known, StringComparer.Ordinal));
    }

    private static int ArabicStrings(string line) => line.Split('"').Where((part, i) => i % 2 == 1 && part.Count(c => c is >= '\u0621' and <= '\u064A') > 3).Count();

    private static IEnumerable<string> PublicTypes(string file)
    {
        foreach (var line in House.Lines(file))
        {
            if (!line.StartsWith("public ", StringComparison.Ordinal)) continue;
            foreach (var kind in Kinds)
            {
                if (line.IndexOf(" " + kind, StringComparison.Ordinal) is not (var at and >= 0)) continue;
                var rest = line[(at + 1 + kind.Length)..].Replace("struct ", "", StringComparison.Ordinal).Replace("class ", "", StringComparison.Ordinal);
                var end = rest.IndexOfAny(['(', '<', ' ', ':', ';', '{']);
                yield return end < 0 ? rest : rest[..end];
                break;
            }
        }
    }

    private static IEnumerable<string> Words(string name)
    {
        var start = 0;
        for (var i = 1; i <= name.Length; i++)
        {
            if (i < name.Length && !char.IsUpper(name[i])) continue;
            yield return name[start..i];
            start = i;
        }
    }

    [Fact]
    public void The_program_runs_where_the_user_stands() =>
        Assert.Contains(
            "<EnableDefaultRunWorkingDirectory>false</EnableDefaultRunWorkingDirectory>",
            File.ReadAllText(Repository.At("src", "Rasid.Cli", "Rasid.Cli.csproj")),
            StringComparison.Ordinal);
}
