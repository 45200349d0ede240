namespace Rasid.Text;

/// <summary>Leads from the characters of a cleaned text back to those of the original.</summary>
/// <remarks>
/// Each cleaned character knows the original range that made it, with the marks that sat on it. Marks, tatweel and
/// controls that were dropped between two words belong to none, unless they are combining marks: those belong to
/// the letter before. Immutable; safe on any thread.
/// </remarks>
public sealed class OffsetMap
{
    private readonly int[]? _starts;
    private readonly int[]? _ends;

    internal OffsetMap(int length, int[]? starts, int[]? ends) => (Length, _starts, _ends) = (length, starts, ends);

    /// <summary>Number of cleaned characters.</summary>
    public int Length { get; }

    /// <summary>Whether every cleaned character sits where the original one sat.</summary>
    public bool IsIdentity => _starts is null;

    /// <summary>The original span that made the cleaned characters <c>[start, start + length)</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The range does not lie inside the cleaned text.</exception>
    public TextSpan ToOriginal(int start, int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(start + length, Length);
        if (_starts is null) return new TextSpan(start, length);
        if (length == 0) return new TextSpan(start == Length ? (start == 0 ? 0 : _ends![start - 1]) : _starts[start], 0);
        return TextSpan.FromBounds(_starts[start], _ends![start + length - 1]);
    }
}
