using Rasid.Records;
using Rasid.Records.Keys;
using Rasid.Records.Packages;

namespace Rasid.Storage;

/// <summary>What a package would carry, as the record is at one moment.</summary>
/// <param name="Streams">Every stream that its audience sees.</param>
/// <param name="Entries">Number of entries.</param>
/// <param name="Keys">The public keys of their signatures, in order of their ids.</param>
public sealed record PackagePlan(IReadOnlyList<PackageStream> Streams, long Entries, IReadOnlyList<PublicKey> Keys)
{
    /// <summary>Those of the keys that an entry roots or delegates: their signatures go first where an entry has too many.</summary>
    public IReadOnlySet<Hash256> Known { get; init; } = new HashSet<Hash256>();
}
