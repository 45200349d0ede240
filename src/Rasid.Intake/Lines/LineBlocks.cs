using System.Buffers;

namespace Rasid.Intake.Lines;

/// <summary>Cuts a stream into blocks of whole lines: as large as asked, larger only where one line is.</summary>
/// <remarks>One thread reads. A byte order mark at the start is dropped.</remarks>
public sealed class LineBlocks
{
    private readonly Stream _input;
    private readonly int _size;
    private byte[] _carry = [];
    private int _line = 1;
    private bool _started;
    private bool _ended;

    /// <summary>Blocks of a stream.</summary>
    /// <param name="input">What to read; not disposed.</param>
    /// <param name="size">Size of a block in bytes. The default is 128 KiB.</param>
    public LineBlocks(Stream input, int size = 1 << 17) => (_input, _size) = (input, size);

    /// <summary>The next block, or null at the end.</summary>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public LineBlock? Next()
    {
        if (_ended) return null;
        var buffer = ArrayPool<byte>.Shared.Rent(Math.Max(_size, _carry.Length * 2));
        _carry.CopyTo(buffer, 0);
        var length = _carry.Length;
        _carry = [];
        var searched = length;
        while (true)
        {
            var read = _input.Read(buffer, length, buffer.Length - length);
            length += read;
            if (!_started && length >= 3) length = DropMark(buffer, length, ref searched);
            if (read == 0)
            {
                _ended = true;
                if (length > 0) return Block(buffer, length);
                ArrayPool<byte>.Shared.Return(buffer);
                return null;
            }
            if (length < _size) continue;
            // Only what is new can hold a line end: a long line is looked at once, not once a doubling.
            var last = buffer.AsSpan(searched, length - searched).LastIndexOf((byte)'\n');
            if (last >= 0)
            {
                var end = searched + last + 1;
                _carry = buffer.AsSpan(end, length - end).ToArray();
                return Block(buffer, end);
            }
            searched = length;
            if (length == buffer.Length) buffer = Grow(buffer);
        }
    }

    private static byte[] Grow(byte[] buffer)
    {
        var larger = ArrayPool<byte>.Shared.Rent(buffer.Length * 2);
        buffer.CopyTo(larger, 0);
        ArrayPool<byte>.Shared.Return(buffer);
        return larger;
    }

    private int DropMark(byte[] buffer, int length, ref int searched)
    {
        _started = true;
        if (!buffer.AsSpan(0, length).StartsWith("\uFEFF"u8)) return length;
        buffer.AsSpan(3, length - 3).CopyTo(buffer);
        searched = 0;
        return length - 3;
    }

    private LineBlock Block(byte[] buffer, int length)
    {
        var block = new LineBlock(buffer, length, _line);
        _line += buffer.AsSpan(0, length).Count((byte)'\n');
        return block;
    }
}
