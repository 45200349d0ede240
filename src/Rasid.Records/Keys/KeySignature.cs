using System.Numerics;

namespace Rasid.Records.Keys;

/// <summary>The form of signatures: IEEE P1363, 64 bytes, both numbers in range and the second one low, so that nobody but the signer can write it in another way.</summary>
public static class KeySignature
{
    /// <summary>Length in bytes: 64.</summary>
    public const int Size = 64;

    private static readonly BigInteger Order = Number(Convert.FromHexString("ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551"));
    private static readonly BigInteger Half = Order >> 1;

    /// <summary>What is signed of an entry: a tag and the 32 bytes of its id.</summary>
    public static byte[] Message(Hash256 entry) => [.. "rasid entry 1\n"u8, .. entry.ToBytes()];

    /// <summary>What is signed of a statement: a tag and its bytes.</summary>
    public static byte[] Message(ReadOnlySpan<byte> statement) => [.. "rasid statement 1\n"u8, .. statement];

    /// <summary>What is signed of a package: a tag and the 32 bytes of the SHA-256 of what stands before the signature.</summary>
    public static byte[] PackageMessage(Hash256 package) => [.. "rasid package 1\n"u8, .. package.ToBytes()];

    /// <summary>Whether bytes have the form of a signature; says nothing of whose it is.</summary>
    public static bool IsWellFormed(ReadOnlySpan<byte> signature)
    {
        if (signature.Length != Size) return false;
        var (r, s) = (Number(signature[..32]), Number(signature[32..]));
        return !r.IsZero && r < Order && !s.IsZero && s <= Half;
    }

    /// <summary>The same signature with its second number low.</summary>
    internal static byte[] Low(byte[] signature)
    {
        var s = Number(signature.AsSpan(32));
        if (s <= Half) return signature;
        var low = (Order - s).ToByteArray(isUnsigned: true, isBigEndian: true);
        var bytes = new byte[Size];
        signature.AsSpan(0, 32).CopyTo(bytes);
        low.CopyTo(bytes.AsSpan(Size - low.Length));
        return bytes;
    }

    private static BigInteger Number(ReadOnlySpan<byte> bytes) => new(bytes, isUnsigned: true, isBigEndian: true);
}
