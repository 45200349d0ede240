using System.Security.Cryptography;

namespace Rasid.Records.Keys;

/// <summary>A public key: a point of P-256, held as its SubjectPublicKeyInfo in the one form that is taken. Immutable; equal where the bytes are.</summary>
public sealed class PublicKey : IEquatable<PublicKey>
{
    /// <summary>Length of the bytes: 91.</summary>
    public const int Size = 91;

    // SEQUENCE { id-ecPublicKey, prime256v1 } and the mark of an uncompressed point: with another form one key would have two ids.
    private static readonly byte[] Prefix = Convert.FromHexString("3059301306072a8648ce3d020106082a8648ce3d03010703420004");

    private readonly byte[] _bytes;

    private PublicKey(byte[] bytes) => (_bytes, Id) = (bytes, Hash256.Of(bytes));

    /// <summary>The key's id: SHA-256 of its bytes.</summary>
    public Hash256 Id { get; }

    /// <summary>The SubjectPublicKeyInfo.</summary>
    public ReadOnlyMemory<byte> Bytes => _bytes;

    /// <summary>Takes a SubjectPublicKeyInfo.</summary>
    /// <exception cref="FormatException">It is no uncompressed point of P-256, or none that lies on the curve.</exception>
    public static PublicKey Of(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length != Size || !bytes.StartsWith(Prefix)) throw new FormatException("not a public key of P-256");
        var key = new PublicKey(bytes.ToArray());
        using var opened = key.Open();
        return key;
    }

    /// <summary>Reads base64 of a SubjectPublicKeyInfo.</summary>
    /// <exception cref="FormatException">It is none, or no key of P-256.</exception>
    public static PublicKey Parse(string base64)
    {
        ArgumentNullException.ThrowIfNull(base64);
        var key = Of(Base64.Read(base64));
        return key;
    }

    /// <summary>Reads a file with <c>-----BEGIN PUBLIC KEY-----</c>.</summary>
    /// <exception cref="FormatException">It holds no public key of P-256.</exception>
    public static PublicKey FromPem(string pem)
    {
        if (!PemEncoding.TryFind(pem, out var found) || !pem.AsSpan()[found.Label].SequenceEqual("PUBLIC KEY")) throw new FormatException("the file holds no public key");
        return Of(Convert.FromBase64String(pem[found.Base64Data]));
    }

    /// <summary>The same key as a file.</summary>
    public string ToPem() => PemEncoding.WriteString("PUBLIC KEY", _bytes) + "\n";

    /// <inheritdoc/>
    public bool Equals(PublicKey? other) => other is not null && Id == other.Id;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PublicKey);

    /// <inheritdoc/>
    public override int GetHashCode() => Id.GetHashCode();

    /// <summary>Base64 of its bytes.</summary>
    public override string ToString() => Convert.ToBase64String(_bytes);

    /// <summary>The key as the platform uses it.</summary>
    /// <exception cref="FormatException">The point does not lie on the curve.</exception>
    internal ECDsa Open()
    {
        var at = Prefix.Length;
        var parameters = new ECParameters
        {
            Curve = ECCurve.NamedCurves.nistP256,
            Q = new ECPoint { X = _bytes[at..(at + 32)], Y = _bytes[(at + 32)..] },
        };
        try
        {
            return ECDsa.Create(parameters);
        }
        catch (CryptographicException e)
        {
            throw new FormatException("the point of the public key does not lie on its curve", e);
        }
    }
}
