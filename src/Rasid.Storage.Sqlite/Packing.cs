using System.Buffers;
using System.IO.Compression;

namespace Rasid.Storage.Sqlite;

/// <summary>How payloads and texts lie in the file. Hashes are over what is unpacked, so packing is no part of the record.</summary>
internal static class Packing
{
    public const int None = 0;
    public const int Brotli = 1;

    // Readings and texts shrink to a quarter; a higher level costs more time than it saves space.
    private const int Quality = 3;
    private const int Window = 18;
    private const int Smallest = 200;

    public static (int Packing, byte[] Bytes) Pack(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < Smallest) return (None, bytes.ToArray());
        var buffer = ArrayPool<byte>.Shared.Rent(BrotliEncoder.GetMaxCompressedLength(bytes.Length));
        try
        {
            return BrotliEncoder.TryCompress(bytes, buffer, out var written, Quality, Window) && written < bytes.Length
                ? (Brotli, buffer.AsSpan(0, written).ToArray())
                : (None, bytes.ToArray());
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>The bytes; null when they cannot be unpacked whole.</summary>
    public static byte[]? Unpack(long packing, byte[] bytes)
    {
        if (packing == None) return bytes;
        if (packing != Brotli) return null;
        var output = new ArrayBufferWriter<byte>(Math.Max(1024, bytes.Length * 4));
        var decoder = default(BrotliDecoder);
        try
        {
            ReadOnlySpan<byte> rest = bytes;
            while (true)
            {
                var status = decoder.Decompress(rest, output.GetSpan(4096), out var read, out var written);
                rest = rest[read..];
                output.Advance(written);
                if (status == OperationStatus.Done) return rest.IsEmpty ? output.WrittenSpan.ToArray() : null;
                if (status != OperationStatus.DestinationTooSmall) return null;
            }
        }
        finally
        {
            decoder.Dispose();
        }
    }
}
