namespace Rasid.Records.Keys;

/// <summary>A signature exactly as an adapter keeps it beside the journal, nothing checked.</summary>
/// <param name="Entry">The entry that it signs.</param>
/// <param name="Key">Id of the key under which it is filed.</param>
/// <param name="PublicKey">The public key's bytes; empty where they are not here.</param>
/// <param name="Signature">The signature's bytes.</param>
public sealed record StoredSignature(Hash256 Entry, Hash256 Key, ReadOnlyMemory<byte> PublicKey, ReadOnlyMemory<byte> Signature)
{
    /// <summary>Whether it is a good signature of its entry by its key.</summary>
    public bool IsGood(SignatureChecker checker)
    {
        ArgumentNullException.ThrowIfNull(checker);
        if (Hash256.Of(PublicKey.Span) != Key) return false;
        try
        {
            return checker.IsGood(Keys.PublicKey.Of(PublicKey.Span), Entry, Signature.Span);
        }
        catch (FormatException)
        {
            return false;
        }
    }
}
