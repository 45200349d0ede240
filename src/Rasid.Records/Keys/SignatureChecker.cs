using System.Security.Cryptography;

namespace Rasid.Records.Keys;

/// <summary>Checks signatures, many by few keys. Serves one thread; holds keys of the platform until it is disposed of.</summary>
public sealed class SignatureChecker : IDisposable
{
    private readonly Dictionary<Hash256, ECDsa> _opened = [];

    /// <summary>Whether a signature is a key's on a message; false where it is malformed or its second number high.</summary>
    public bool IsGood(PublicKey key, ReadOnlySpan<byte> message, ReadOnlySpan<byte> signature)
    {
        ArgumentNullException.ThrowIfNull(key);
        if (!KeySignature.IsWellFormed(signature)) return false;
        if (!_opened.TryGetValue(key.Id, out var opened)) _opened.Add(key.Id, opened = key.Open());
        return opened.VerifyData(message, signature, HashAlgorithmName.SHA256, DSASignatureFormat.IeeeP1363FixedFieldConcatenation);
    }

    /// <summary>Whether a signature is a key's on an entry.</summary>
    public bool IsGood(PublicKey key, Hash256 entry, ReadOnlySpan<byte> signature) => IsGood(key, KeySignature.Message(entry), signature);

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var key in _opened.Values) key.Dispose();
        _opened.Clear();
    }
}
