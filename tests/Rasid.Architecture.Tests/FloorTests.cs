namespace Rasid.Architecture.Tests;

/// <summary>The floor table: each project, what it may import, and its packages.</summary>
public sealed class FloorTests
{
    private sealed record Room(int Floor, string[] Imports, string[] Packages);

    private static readonly Dictionary<string, Room> Floors = new(StringComparer.Ordinal)
    {
        ["Rasid.Text"] = new(0, [], []),
        ["Rasid.Office"] = new(0, [], []),
        ["Rasid.Time"] = new(1, ["Text"], []),
        ["Rasid.Actors"] = new(2, ["Text", "Time"], []),
        ["Rasid.Records"] = new(2, ["Text", "Time"], []),
        ["Rasid.Intake"] = new(2, ["Text", "Time"], ["SmartReader"]),
        ["Rasid.Coding"] = new(3, ["Text", "Time", "Actors"], []),
        ["Rasid.Packs"] = new(3, ["Text", "Time", "Actors", "Records"], ["YamlDotNet"]),
        ["Rasid.Storage"] = new(3, ["Records", "Time"], []),
        ["Rasid.Storage.Sqlite"] = new(4, ["Storage"], ["Microsoft.Data.Sqlite"]),
        ["Rasid.Reading"] = new(4, ["Text", "Time", "Actors", "Coding"], []),
        ["Rasid.Workflow"] = new(5, ["Office", "Reading", "Records", "Packs", "Storage", "Intake"], []),
        ["Rasid.Accounts"] = new(0, [], ["Microsoft.Data.Sqlite"]),
        ["Rasid.Web"] = new(6, ["Accounts", "Workflow"], []),
        ["Rasid.Cli"] = new(7, ["Accounts", "Storage.Sqlite", "Web", "Workflow"], ["Spectre.Console", "System.CommandLine"]),
    };

    [Fact]
    public void Every_project_has_its_floor() => Assert.Equal(Floors.Keys.Order(StringComparer.Ordinal), House.Projects("src"));

    [Fact]
    public void A_project_imports_what_the_table_says_and_nothing_else()
    {
        foreach (var (project, room) in Floors)
            Assert.True(room.Imports.Select(i => "Rasid." + i).Order(StringComparer.Ordinal).SequenceEqual(House.References(project)), $"{project} imports {string.Join(", ", House.References(project))}");
    }

    [Fact]
    public void Imports_lead_down()
    {
        foreach (var (project, room) in Floors)
            Assert.All(room.Imports, i => Assert.True(Floors["Rasid." + i].Floor < room.Floor, $"{project} imports {i}"));
    }

    [Fact]
    public void A_project_has_only_the_packages_of_the_table()
    {
        foreach (var (project, room) in Floors) Assert.Equal(room.Packages, House.Packages(project));
    }

    [Fact]
    public void The_engine_is_safe_to_compile_ahead()
    {
        foreach (var project in new[] { "Rasid.Text", "Rasid.Time", "Rasid.Actors", "Rasid.Coding", "Rasid.Reading" })
            Assert.Contains("<IsAotCompatible>true</IsAotCompatible>", File.ReadAllText(House.ProjectFile(project)), StringComparison.Ordinal);
    }

    [Fact]
    public void The_engine_touches_no_file_clock_or_console()
    {
        string[] outside = ["System.IO", "File.", "Directory.", "Console.", "Environment.", "TimeProvider", "Task.", "async ", "HttpClient", "Process."];
        foreach (var file in new[] { "Text", "Time", "Actors", "Coding", "Reading" }.SelectMany(p => House.Sources("src/Rasid." + p)))
        {
            foreach (var (line, number) in House.Lines(file).Select((l, i) => (Code(l), i + 1)))
                Assert.DoesNotContain(outside, o => line.Contains(o, StringComparison.Ordinal) && !IsAllowed(line, o));
        }
    }

    [Fact]
    public void Every_project_stands_in_the_solution()
    {
        var solution = File.ReadAllText(Repository.At("Rasid.slnx"));
        Assert.All(House.Projects("src").Concat(House.Projects("tests")), p => Assert.Contains($"/{p}.csproj\"", solution, StringComparison.Ordinal));
    }

    // A row's own File and a line end are no files and no environment.
    private static bool IsAllowed(string line, string word) =>
        (word == "Environment." && line.Contains("Environment.NewLine", StringComparison.Ordinal))
        || (word == "File." && !line.Contains(" File.", StringComparison.Ordinal) && !line.Contains("(File.", StringComparison.Ordinal));

    private static string Code(string line) => line.TrimStart().StartsWith("//", StringComparison.Ordinal) ? "" : line;
}
