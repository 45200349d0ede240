using Rasid.Records;
using Rasid.Records.Packages;

namespace Rasid.Workflow;

/// <summary>A package that was written.</summary>
/// <param name="Manifest">What it says of itself.</param>
/// <param name="Digest">SHA-256 of its lines.</param>
/// <param name="Texts">Number of texts and files in it.</param>
public sealed record ExportedPackage(PackageManifest Manifest, Hash256 Digest, long Texts);
