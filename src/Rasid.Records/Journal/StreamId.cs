using System.Buffers.Binary;

namespace Rasid.Records.Journal;

/// <summary>Name of a stream: 16 random bytes, written as 32 lower-case hex digits; ordered as its bytes are.</summary>
public readonly record struct StreamId : IComparable<StreamId>
{
    private readonly UInt128 _value;

    /// <summary>The stream named by 16 bytes.</summary>
    /// <exception cref="ArgumentException">There are not exactly 16 bytes.</exception>
    public StreamId(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length != 16) throw new ArgumentException("a stream's name has 16 bytes", nameof(bytes));
        _value = BinaryPrimitives.ReadUInt128BigEndian(bytes);
    }

    /// <summary>Reads 32 hex digits.</summary>
    /// <exception cref="FormatException">They are not 32 hex digits.</exception>
    public static StreamId Parse(string hex)
    {
        ArgumentNullException.ThrowIfNull(hex);
        return hex.Length == 32 ? new StreamId(Convert.FromHexString(hex)) : throw new FormatException("not a stream's name");
    }

    /// <summary>The 16 bytes.</summary>
    public byte[] ToBytes()
    {
        var bytes = new byte[16];
        BinaryPrimitives.WriteUInt128BigEndian(bytes, _value);
        return bytes;
    }

    /// <summary>Order of the bytes.</summary>
    public int CompareTo(StreamId other) => _value.CompareTo(other._value);

    /// <summary>32 lower-case hex digits.</summary>
    public override string ToString() => Convert.ToHexStringLower(ToBytes());

    /// <summary>Earlier in byte order.</summary>
    public static bool operator <(StreamId left, StreamId right) => left.CompareTo(right) < 0;

    /// <summary>Earlier in byte order, or the same.</summary>
    public static bool operator <=(StreamId left, StreamId right) => left.CompareTo(right) <= 0;

    /// <summary>Later in byte order.</summary>
    public static bool operator >(StreamId left, StreamId right) => left.CompareTo(right) > 0;

    /// <summary>Later in byte order, or the same.</summary>
    public static bool operator >=(StreamId left, StreamId right) => left.CompareTo(right) >= 0;
}
