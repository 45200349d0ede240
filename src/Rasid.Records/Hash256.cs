using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Rasid.Records;

/// <summary>A SHA-256 value: the id of an entry, a report, a claim or a text.</summary>
/// <remarks>Ordered as its 32 bytes are, written as 64 lower-case hex digits. Immutable.</remarks>
public readonly record struct Hash256 : IComparable<Hash256>
{
    /// <summary>Length in bytes: 32.</summary>
    public const int Size = 32;

    private readonly UInt128 _high;
    private readonly UInt128 _low;

    /// <summary>The value held by 32 bytes.</summary>
    /// <exception cref="ArgumentException">There are not exactly 32 bytes.</exception>
    public Hash256(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length != Size) throw new ArgumentException("a SHA-256 value has 32 bytes", nameof(bytes));
        _high = BinaryPrimitives.ReadUInt128BigEndian(bytes);
        _low = BinaryPrimitives.ReadUInt128BigEndian(bytes[16..]);
    }

    /// <summary>SHA-256 of <paramref name="bytes"/>.</summary>
    public static Hash256 Of(ReadOnlySpan<byte> bytes)
    {
        Span<byte> hash = stackalloc byte[Size];
        SHA256.HashData(bytes, hash);
        return new Hash256(hash);
    }

    /// <summary>SHA-256 of <paramref name="first"/> followed by <paramref name="second"/>.</summary>
    public static Hash256 Of(ReadOnlySpan<byte> first, ReadOnlySpan<byte> second)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(first);
        hash.AppendData(second);
        Span<byte> value = stackalloc byte[Size];
        hash.GetHashAndReset(value);
        return new Hash256(value);
    }

    /// <summary>Reads 64 hex digits, either case.</summary>
    /// <exception cref="FormatException">They are not 64 hex digits.</exception>
    public static Hash256 Parse(string hex) => TryParse(hex, out var value) ? value : throw new FormatException("not a SHA-256 value in hex");

    /// <summary>Reads 64 hex digits, either case; false when they are not.</summary>
    public static bool TryParse(string? hex, out Hash256 value)
    {
        value = default;
        if (hex is not { Length: Size * 2 }) return false;
        foreach (var c in hex)
        {
            if (!char.IsAsciiHexDigit(c)) return false;
        }
        value = new Hash256(Convert.FromHexString(hex));
        return true;
    }

    /// <summary>The 32 bytes.</summary>
    public byte[] ToBytes()
    {
        var bytes = new byte[Size];
        BinaryPrimitives.WriteUInt128BigEndian(bytes, _high);
        BinaryPrimitives.WriteUInt128BigEndian(bytes.AsSpan(16), _low);
        return bytes;
    }

    /// <summary>Order of the bytes.</summary>
    public int CompareTo(Hash256 other) => _high != other._high ? _high.CompareTo(other._high) : _low.CompareTo(other._low);

    /// <summary>64 lower-case hex digits.</summary>
    public override string ToString() => Convert.ToHexStringLower(ToBytes());

    /// <summary>Earlier in byte order.</summary>
    public static bool operator <(Hash256 left, Hash256 right) => left.CompareTo(right) < 0;

    /// <summary>Earlier in byte order, or the same.</summary>
    public static bool operator <=(Hash256 left, Hash256 right) => left.CompareTo(right) <= 0;

    /// <summary>Later in byte order.</summary>
    public static bool operator >(Hash256 left, Hash256 right) => left.CompareTo(right) > 0;

    /// <summary>Later in byte order, or the same.</summary>
    public static bool operator >=(Hash256 left, Hash256 right) => left.CompareTo(right) >= 0;
}
