namespace Rasid.Records.Keys;

/// <summary>Signs what a person writes. Safe on any thread.</summary>
public interface IEntrySigner
{
    /// <summary>The key that it signs with.</summary>
    PublicKey Key { get; }

    /// <summary>The signature of a message: 64 bytes, its second number low.</summary>
    byte[] Sign(ReadOnlySpan<byte> message);
}
