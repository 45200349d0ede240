using Rasid.Records;
using Rasid.Storage;

namespace Rasid.Workflow;

/// <summary>What became of a package that was taken in.</summary>
/// <param name="Contents">What was in it.</param>
/// <param name="Merged">What it brought.</param>
/// <param name="Digest">The record's digest now.</param>
public sealed record ImportedPackage(PackageContents Contents, MergeResult Merged, Hash256 Digest);
