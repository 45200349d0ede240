namespace Rasid.Text;

/// <summary>Leads from the characters of a cleaned text back to those of the original.</summary>
/// <remarks>
/// Each cleaned character knows the original range that made it, with the marks that sat on it. Marks, tatweel and
/// controls that were dropped between two words belong to none, unless they are combining marks: those belong to
/// the letter before. Immutable; safe on any thread.
/// </remarks>
public sealed class OffsetMap
{
    private readonly Break[] _breaks;

    internal OffsetMap(int length, ReadOnlySpan<Break> breaks) => (Length, _breaks) = (length, breaks.ToArray());

    /// <summary>Number of cleaned characters.</summary>
    public int Length { get; }

    /// <summary>Whether every cleaned character sits where the original one sat.</summary>
    public bool IsIdentity => _breaks.Length == 0;

    /// <summary>The original span that made the cleaned characters <c>[start, start + length)</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The range does not lie inside the cleaned text.</exception>
    public TextSpan ToOriginal(int start, int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(start + length, Length);
        if (_breaks.Length == 0) return new TextSpan(start, length);
        if (length == 0) return new TextSpan(start == Length ? (start == 0 ? 0 : At(start - 1).End) : At(start).Start, 0);
        return TextSpan.FromBounds(At(start).Start, At(start + length - 1).End);
    }

    /// <summary>The same for places asked in order: goes on from the break found before.</summary>
    /// <param name="start">First cleaned character, not before the last one asked.</param>
    /// <param name="length">Number of characters, at least 1.</param>
    /// <param name="cursor">The caller's place in the breaks, 0 at first.</param>
    internal TextSpan ToOriginal(int start, int length, ref int cursor)
    {
        if (_breaks.Length == 0) return new TextSpan(start, length);
        var from = Next(start, ref cursor).Start;
        return TextSpan.FromBounds(from, Next(start + length - 1, ref cursor).End);
    }

    private (int Start, int End) Next(int index, ref int cursor)
    {
        while (cursor < _breaks.Length && _breaks[cursor].Index <= index) cursor++;
        return Range(index, cursor);
    }

    /// <summary>The original range of one cleaned character: its own break, or so many characters after the one before.</summary>
    private (int Start, int End) At(int index)
    {
        int low = 0, high = _breaks.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_breaks[middle].Index <= index) low = middle + 1;
            else high = middle;
        }
        return Range(index, low);
    }

    private (int Start, int End) Range(int index, int after)
    {
        if (after == 0) return (index, index + 1);
        var before = _breaks[after - 1];
        if (before.Index == index) return (before.Start, before.End);
        var start = before.End + index - before.Index - 1;
        return (start, start + 1);
    }

    /// <summary>A cleaned character that is not simply the next one of the original.</summary>
    /// <param name="Index">Its index in the cleaned text.</param>
    /// <param name="Start">Start of its original range.</param>
    /// <param name="End">End of its original range.</param>
    internal readonly record struct Break(int Index, int Start, int End);
}
