using Rasid.Records;
using Rasid.Records.Keys;
using Rasid.Records.Packages;

namespace Rasid.Workflow;

/// <summary>What is in a package, which was found to be whole in itself.</summary>
/// <param name="Manifest">What it says of itself.</param>
/// <param name="Digest">SHA-256 of its lines: its name, so to speak.</param>
/// <param name="Key">The key that signed it; null where none did.</param>
/// <param name="Kinds">Number of entries of each kind, in ordinal order.</param>
/// <param name="Signatures">Number of signatures of entries, all of them good.</param>
/// <param name="Withheld">Number of entries without their payloads.</param>
/// <param name="Texts">Number of texts and files.</param>
public sealed record PackageContents(
    PackageManifest Manifest, Hash256 Digest, PublicKey? Key, IReadOnlyList<KeyValuePair<string, long>> Kinds, long Signatures, long Withheld, long Texts);
