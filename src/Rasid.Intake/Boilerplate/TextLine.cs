using Rasid.Text;

namespace Rasid.Intake.Boilerplate;

/// <summary>One line of a report that is not blank, with what its shape tells.</summary>
/// <param name="Span">From its first to its last sign that is no white space.</param>
/// <param name="Words">Number of words and numbers.</param>
/// <param name="Stops">Whether it ends as a sentence ends.</param>
internal readonly record struct TextLine(TextSpan Span, int Words, bool Stops)
{
    /// <summary>Whether it can be a name, a key word or a headline's fragment: short and without a stop.</summary>
    public bool IsScrap => Words <= 5 && !Stops;

    /// <summary>Whether it can be a headline.</summary>
    public bool IsHeadline => Words <= 25 && !Stops;

    public static List<TextLine> Of(string text)
    {
        var lines = new List<TextLine>();
        for (var at = 0; at < text.Length;)
        {
            var length = text.AsSpan(at).IndexOfAny('\n', '\r');
            var end = length < 0 ? text.Length : at + length;
            var (first, last) = (at, end);
            while (first < last && char.IsWhiteSpace(text[first])) first++;
            while (last > first && char.IsWhiteSpace(text[last - 1])) last--;
            if (first < last) lines.Add(new TextLine(TextSpan.FromBounds(first, last), CountWords(text.AsSpan(first, last - first)), IsStop(text, first, last)));
            at = end + 1;
        }
        return lines;
    }

    // Beyond what a headline can hold the exact number tells nothing.
    private static int CountWords(ReadOnlySpan<char> line)
    {
        var words = 0;
        var inside = false;
        foreach (var c in line.Length > 400 ? line[..400] : line)
        {
            if (char.IsWhiteSpace(c)) inside = false;
            else if (!inside && char.IsLetterOrDigit(c))
            {
                inside = true;
                words++;
            }
        }
        return words;
    }

    private static bool IsStop(string text, int first, int last)
    {
        while (last > first && text[last - 1] is '"' or '”' or '»' or ')' or '’') last--;
        return last > first && text[last - 1] is '.' or '!' or '؟' or '?' or '…' or '؛';
    }
}
