using System.Xml.Linq;

namespace Rasid.Architecture.Tests;

/// <summary>The repository as files: what the tests of the house look at.</summary>
internal static class House
{
    /// <summary>Every C# file that is compiled, relative to the root.</summary>
    public static IReadOnlyList<string> Sources(string folder) =>
        [.. Directory.EnumerateFiles(Repository.At(folder), "*.cs", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(Repository.Root, f).Replace('\\', '/'))
            .Where(f => !f.Contains("/obj/", StringComparison.Ordinal) && !f.Contains("/bin/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)];

    public static string[] Lines(string file) => File.ReadAllLines(Repository.At(file));

    /// <summary>Names of the projects below a folder.</summary>
    public static IReadOnlyList<string> Projects(string folder) =>
        [.. Directory.EnumerateFiles(Repository.At(folder), "*.csproj", SearchOption.AllDirectories)
            .Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal)];

    /// <summary>Short names of the projects that a project references.</summary>
    public static IReadOnlyList<string> References(string project) =>
        [.. Items(project, "ProjectReference").Select(p => Path.GetFileNameWithoutExtension(p.Replace('\\', '/'))).Order(StringComparer.Ordinal)];

    /// <summary>Packages that a project references itself.</summary>
    public static IReadOnlyList<string> Packages(string project) => [.. Items(project, "PackageReference").Order(StringComparer.Ordinal)];

    public static string ProjectFile(string project) =>
        Directory.EnumerateFiles(Repository.Root, project + ".csproj", SearchOption.AllDirectories).Single();

    private static IEnumerable<string> Items(string project, string kind) =>
        XDocument.Load(ProjectFile(project)).Descendants(kind).Select(e => e.Attribute("Include")!.Value);
}
