using System.Security.Cryptography;

namespace Rasid.Records.Keys;

/// <summary>A private key of P-256. Safe on any thread; its number is wiped when it is disposed of.</summary>
public sealed class SigningKey : IEntrySigner, IDisposable
{
    private const string Label = "ENCRYPTED PRIVATE KEY";
    private const int Rounds = 600_000;

    private readonly Lock _lock = new();
    private readonly ECDsa _key;

    private SigningKey(ECDsa key) => (_key, Key) = (key, PublicKey.Of(key.ExportSubjectPublicKeyInfo()));

    /// <inheritdoc/>
    public PublicKey Key { get; }

    /// <summary>Makes a new key.</summary>
    public static SigningKey Make() => new(ECDsa.Create(ECCurve.NamedCurves.nistP256));

    /// <summary>Reads a key from its file.</summary>
    /// <param name="pem">What <see cref="ToPem"/> wrote, or another program in the same form (encrypted PKCS #8).</param>
    /// <param name="passphrase">Opens it.</param>
    /// <exception cref="FormatException">It holds no encrypted private key of P-256.</exception>
    /// <exception cref="CryptographicException">The passphrase does not open it.</exception>
    public static SigningKey FromPem(string pem, string passphrase)
    {
        if (!PemEncoding.TryFind(pem, out var found) || !pem.AsSpan()[found.Label].SequenceEqual(Label)) throw new FormatException("the file holds no encrypted private key");
        var bytes = Convert.FromBase64String(pem[found.Base64Data]);
        var key = ECDsa.Create();
        try
        {
            key.ImportEncryptedPkcs8PrivateKey(passphrase, bytes, out _);
            return new SigningKey(key);
        }
        catch (Exception e) when (e is FormatException or CryptographicException)
        {
            key.Dispose();
            throw;
        }
    }

    /// <summary>The key as a file: PKCS #8, encrypted by PBES2 with AES-256-CBC and PBKDF2 (SHA-256, 600,000 rounds).</summary>
    /// <exception cref="ArgumentException">The passphrase is empty.</exception>
    public string ToPem(string passphrase)
    {
        ArgumentException.ThrowIfNullOrEmpty(passphrase);
        lock (_lock) return _key.ExportEncryptedPkcs8PrivateKeyPem(passphrase, new PbeParameters(PbeEncryptionAlgorithm.Aes256Cbc, HashAlgorithmName.SHA256, Rounds)) + "\n";
    }

    /// <inheritdoc/>
    public byte[] Sign(ReadOnlySpan<byte> message)
    {
        lock (_lock) return KeySignature.Low(_key.SignData(message, HashAlgorithmName.SHA256, DSASignatureFormat.IeeeP1363FixedFieldConcatenation));
    }

    /// <inheritdoc/>
    public void Dispose() => _key.Dispose();
}
