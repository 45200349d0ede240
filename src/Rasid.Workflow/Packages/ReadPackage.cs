using Rasid.Records.Keys;
using Rasid.Records.Packages;

namespace Rasid.Workflow;

/// <summary>Reads a package and checks it from itself alone; takes nothing in.</summary>
public static class ReadPackage
{
    /// <summary>What is in it.</summary>
    /// <param name="file">The package; it is left open.</param>
    /// <param name="limits">What it may ask of this computer; the usual where null.</param>
    /// <exception cref="PackageException">It is no package, or not whole.</exception>
    public static PackageContents Run(Stream file, PackageLimits? limits = null) => Check(file, limits ?? PackageLimits.Usual).Contents;

    /// <summary>What it says of itself, from its first line: nothing else was looked at.</summary>
    /// <exception cref="PackageException">It is no package.</exception>
    public static PackageManifest Manifest(Stream file)
    {
        using var lines = new PackageLines(file, PackageLimits.Usual);
        return lines.Manifest;
    }

    internal static (PackageContents Contents, PackageNeeds Needs, KeyFacts Keys) Check(Stream file, PackageLimits limits)
    {
        using var lines = new PackageLines(file, limits);
        using var checker = new PackageChecker(lines.Manifest);
        foreach (var item in lines.Items())
        {
            if (item is PackageEntry entry) checker.Take(entry);
            else checker.Take((PackageText)item);
        }
        var needs = checker.Finish(lines.End!, lines.Digest);
        return (new PackageContents(lines.Manifest, lines.Digest, lines.End!.Key, [.. checker.Kinds], checker.Signatures, checker.Withheld, checker.Texts), needs, checker.Keys);
    }
}
