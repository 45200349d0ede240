using System.Text.Json;
using Rasid.Records.Journal;
using Rasid.Records.Json;
using Rasid.Records.Keys;

namespace Rasid.Records.Packages;

/// <summary>An entry that a package carries, exactly as it is stored, with its signatures.</summary>
/// <param name="Header">Header bytes.</param>
/// <param name="Salt">Salt; null where the payload is not carried.</param>
/// <param name="Payload">Payload; null where it is not carried.</param>
/// <param name="Signatures">Its signatures.</param>
public sealed record PackageEntry(
    ReadOnlyMemory<byte> Header, ReadOnlyMemory<byte>? Salt, ReadOnlyMemory<byte>? Payload, IReadOnlyList<PackageSignature> Signatures) : PackageItem
{
    /// <summary>Most signatures of an entry that a package carries: 100.</summary>
    public const int MostSignatures = 100;

    /// <summary>Its id.</summary>
    public Hash256 Id { get; } = Hash256.Of(Header.Span);

    /// <summary>The line.</summary>
    public byte[] ToJson()
    {
        var w = new CanonicalWriter().StartObject().Member("header", Convert.ToBase64String(Header.Span));
        if (Payload is { } payload && Salt is { } salt) w.Member("payload", Convert.ToBase64String(payload.Span)).Member("salt", Convert.ToBase64String(salt.Span));
        if (Signatures.Count == 0) return w.End().ToArray();
        w.Name("signatures").StartArray();
        foreach (var signature in Signatures) w.StartArray().Number(signature.Key).Text(Convert.ToBase64String(signature.Bytes.Span)).End();
        return w.End().End().ToArray();
    }

    /// <summary>The header, read.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public Header ReadHeader() => Journal.Header.Parse(Header);

    internal static PackageEntry Read(JsonElement e)
    {
        var payload = e.TextOrNull("payload");
        var salt = e.TextOrNull("salt");
        if (payload is null != salt is null) throw new FormatException("salt and payload go together");
        var signatures = e.List("signatures", s => new PackageSignature(s[0].GetInt32(), Base64.Read(s[1].GetString()!)));
        if (signatures.Count > MostSignatures) throw new FormatException("too many signatures");
        return new PackageEntry(Base64.Read(e.Text("header")), Bytes(salt), Bytes(payload), signatures);
    }

    private static ReadOnlyMemory<byte>? Bytes(string? base64) => base64 is null ? default(ReadOnlyMemory<byte>?) : Base64.Read(base64);
}
