using System.Text.Json;
using Rasid.Records.Json;
using Rasid.Records.Keys;

namespace Rasid.Records.Packages;

/// <summary>The last line of a package.</summary>
/// <param name="Digest">SHA-256 of all lines before it, each with its line feed.</param>
/// <param name="Key">The maker's key; null where it has none.</param>
/// <param name="Signature">The maker's signature; empty where it has no key.</param>
public sealed record PackageEnd(Hash256 Digest, PublicKey? Key, ReadOnlyMemory<byte> Signature)
{
    /// <summary>The end of a package.</summary>
    /// <param name="digest">SHA-256 of all lines before it.</param>
    /// <param name="by">Signs it; null for nobody.</param>
    public static PackageEnd Of(Hash256 digest, IEntrySigner? by) => new(digest, by?.Key, by?.Sign(KeySignature.PackageMessage(digest)) ?? []);

    /// <summary>The line.</summary>
    public byte[] ToJson()
    {
        var w = new CanonicalWriter().StartObject().Member("end", Digest);
        if (Key is { } key) w.Member("key", key.ToString()).Member("signature", Convert.ToBase64String(Signature.Span));
        return w.End().ToArray();
    }

    internal static PackageEnd Read(JsonElement e) => new(
        e.Hash("end"), e.TextOrNull("key") is { } key ? PublicKey.Parse(key) : null, e.TextOrNull("signature") is { } signature ? Base64.Read(signature) : ReadOnlyMemory<byte>.Empty);
}
