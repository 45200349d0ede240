using Rasid.Text;

namespace Rasid.Reading.Interchange;

/// <summary>Turns UTF-16 offsets of one text into Unicode code points: the one place where that is done.</summary>
/// <remarks>Knows where the text's surrogate pairs stand; a text without any costs one vectorised look. One instance a thread.</remarks>
public sealed class CodePoints
{
    // Index of each second half, ascending: as many code points fewer lie before an offset as halves do.
    private readonly List<int> _seconds = [];

    /// <summary>Takes a text; spans given from now on are of this one.</summary>
    public void Of(string text)
    {
        _seconds.Clear();
        for (var i = text.AsSpan().IndexOfAnyInRange('\uD800', '\uDBFF'); i >= 0 && i + 1 < text.Length;)
        {
            if (char.IsLowSurrogate(text[i + 1])) _seconds.Add(i + 1);
            var next = text.AsSpan(i + 1).IndexOfAnyInRange('\uD800', '\uDBFF');
            i = next < 0 ? -1 : i + 1 + next;
        }
    }

    /// <summary>Start and length of a span in code points.</summary>
    public (int Start, int Length) Of(TextSpan span)
    {
        if (_seconds.Count == 0) return (span.Start, span.Length);
        var start = Offset(span.Start);
        return (start, Offset(span.End) - start);
    }

    /// <summary>The span of a start and length that somebody counted in code points; null when it does not lie in the text.</summary>
    /// <param name="start">First code point, from 0.</param>
    /// <param name="length">Number of code points.</param>
    /// <param name="text">The text given last.</param>
    public TextSpan? ToSpan(int start, int length, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (start < 0 || length < 0 || (long)start + length > text.Length - _seconds.Count) return null;
        return TextSpan.FromBounds(Unit(start), Unit(start + length));
    }

    // Each pair that begins before the code point adds a unit.
    private int Unit(int point)
    {
        var unit = point;
        foreach (var second in _seconds)
        {
            if (second > unit) break;
            unit++;
        }
        return unit;
    }

    private int Offset(int unit)
    {
        // Number of second halves at an index below the offset; an offset between two halves counts as before the pair.
        var at = _seconds.BinarySearch(unit);
        return unit - (at < 0 ? ~at : at + 1);
    }
}
