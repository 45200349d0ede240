using System.Buffers;

namespace Rasid.Intake.Lines;

/// <summary>Some whole lines of a stream, in a buffer that goes back to the pool when the block is disposed.</summary>
/// <remarks>One owner at a time; may be handed from thread to thread.</remarks>
public sealed class LineBlock : IDisposable
{
    private byte[]? _buffer;
    private readonly int _length;

    internal LineBlock(byte[] buffer, int length, int firstLine) => (_buffer, _length, FirstLine) = (buffer, length, firstLine);

    /// <summary>Number of the first line in the stream, from 1.</summary>
    public int FirstLine { get; }

    /// <summary>The bytes of all its lines, line ends included.</summary>
    public ReadOnlySpan<byte> Bytes => _buffer.AsSpan(0, _length);

    /// <summary>Takes the next line off <paramref name="rest"/>, without its line end.</summary>
    /// <param name="rest">What is left of <see cref="Bytes"/>; empty at the end.</param>
    public static ReadOnlySpan<byte> TakeLine(ref ReadOnlySpan<byte> rest)
    {
        var end = rest.IndexOf((byte)'\n');
        var line = end < 0 ? rest : rest[..end];
        rest = end < 0 ? [] : rest[(end + 1)..];
        return line is [.., (byte)'\r'] ? line[..^1] : line;
    }

    /// <summary>Whether a line holds nothing but white space.</summary>
    public static bool IsBlank(ReadOnlySpan<byte> line) => line.IndexOfAnyExcept(" \t\r"u8) < 0;

    /// <summary>Gives the buffer back.</summary>
    public void Dispose()
    {
        if (_buffer is null) return;
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = null;
    }
}
