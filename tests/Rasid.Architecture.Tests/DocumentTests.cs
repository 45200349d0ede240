namespace Rasid.Architecture.Tests;

/// <summary>What the documents promise is there.</summary>
public sealed class DocumentTests
{
    private static readonly string[] Places = ["samples", "src/", "tests/", "bench/", "docs/", "packs/", "data/", "../shared"];

    [Fact]
    public void The_commands_of_the_readme_name_what_exists()
    {
        var readme = Repository.At("README.md");
        if (!File.Exists(readme)) Assert.Skip("there is no README.md yet");
        var commands = File.ReadAllLines(readme).Where(l => l.TrimStart('$', ' ').StartsWith("dotnet ", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(commands);
        foreach (var word in commands.SelectMany(c => c.Split(' ', '`')).Where(w => Places.Any(p => w.StartsWith(p, StringComparison.Ordinal)) && !w.StartsWith("../", StringComparison.Ordinal)))
            Assert.True(Path.Exists(Repository.At(word)), $"README names {word}");
    }

    [Fact]
    public void Every_test_that_the_list_of_security_names_is_there()
    {
        var tests = House.Sources("tests").Select(f => File.ReadAllText(Repository.At(f))).ToList();
        var named = File.ReadAllText(Repository.At("docs", "security.md")).Split('`').Where((word, i) => i % 2 == 1 && word.Contains('_', StringComparison.Ordinal)).Distinct().ToList();
        Assert.True(named.Count > 20);
        Assert.All(named, name => Assert.Contains(tests, t => t.Contains($" {name}(", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_gate_can_be_run()
    {
        var gate = Repository.At(".ci", "run");
        Assert.True(File.Exists(gate));
        if (!OperatingSystem.IsWindows()) Assert.True(File.GetUnixFileMode(gate).HasFlag(UnixFileMode.UserExecute));
    }

    [Fact]
    public void Lock_files_stand_beside_every_project() =>
        Assert.All(House.Projects("src").Concat(House.Projects("tests")), p =>
            Assert.True(File.Exists(Path.Combine(Path.GetDirectoryName(House.ProjectFile(p))!, "packages.lock.json")), p));
}
