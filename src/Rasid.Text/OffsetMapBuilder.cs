using System.Buffers;

namespace Rasid.Text;

/// <summary>Gathers the original range of each cleaned character, in order; keeps only those that break the run.</summary>
internal ref struct OffsetMapBuilder(int capacity)
{
    private OffsetMap.Break[] _breaks = ArrayPool<OffsetMap.Break>.Shared.Rent(Math.Max(16, capacity / 16));
    private int _breakCount = 0;
    private int _count = 0;
    private int _start = 0;
    private int _end = 0;

    /// <summary>Takes the first characters, which sit where they sat.</summary>
    public void Skip(int count) => (_count, _start, _end) = (count, count - 1, count);

    /// <summary>Whether there is a character, and its range ends at an original position.</summary>
    public readonly bool EndsAt(int position) => _count > 0 && _end == position;

    /// <summary>Adds the next cleaned character, made of one original character.</summary>
    public void Add(int at)
    {
        if (at != _end) Break(_count, at, at + 1);
        (_count, _start, _end) = (_count + 1, at, at + 1);
    }

    /// <summary>Adds characters that follow each other in the original too.</summary>
    public void AddRun(int at, int count)
    {
        if (at != _end) Break(_count, at, at + 1);
        (_count, _start, _end) = (_count + count, at + count - 1, at + count);
    }

    /// <summary>Adds one of the letters of a ligature: each has a break, so that a mark can lengthen them all.</summary>
    public void AddOfLigature(int at)
    {
        Break(_count, at, at + 1);
        (_count, _start, _end) = (_count + 1, at, at + 1);
    }

    /// <summary>Lengthens the last character's range, and those of the letters that came out of the same ligature.</summary>
    public void Extend(int end)
    {
        if (_breakCount == 0 || _breaks[_breakCount - 1].Index != _count - 1) Break(_count - 1, _start, end);
        for (var b = _breakCount - 1; b >= 0 && _breaks[b].Start == _start; b--) _breaks[b] = _breaks[b] with { End = end };
        _end = end;
    }

    /// <summary>The map; the builder is spent.</summary>
    public readonly OffsetMap Build()
    {
        var map = new OffsetMap(_count, _breaks.AsSpan(0, _breakCount));
        ArrayPool<OffsetMap.Break>.Shared.Return(_breaks);
        return map;
    }

    private void Break(int index, int start, int end)
    {
        if (_breakCount == _breaks.Length)
        {
            var larger = ArrayPool<OffsetMap.Break>.Shared.Rent(2 * _breaks.Length);
            _breaks.AsSpan(0, _breakCount).CopyTo(larger);
            ArrayPool<OffsetMap.Break>.Shared.Return(_breaks);
            _breaks = larger;
        }
        _breaks[_breakCount++] = new OffsetMap.Break(index, start, end);
    }
}
