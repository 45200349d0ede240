using Rasid.Text;

namespace Rasid.Web.Marks;

/// <summary>Cuts a text into pieces at the ends of its marks. Together the pieces are the text: nothing is added and nothing left out.</summary>
public static class MarkedText
{
    /// <summary>The pieces of a part of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="window">The part of it.</param>
    /// <param name="marks">Marks anywhere in the text; what does not lie in it is left out.</param>
    public static IReadOnlyList<MarkedPiece> Of(string text, TextSpan window, IReadOnlyList<Mark> marks)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(marks);
        var here = marks.Where(m => m.Span.Length > 0 && m.Span.Start >= 0 && m.Span.End <= text.Length && m.Span.Overlaps(window)).ToList();
        var cuts = new SortedSet<int> { window.Start, window.End };
        foreach (var mark in here)
        {
            cuts.Add(Math.Max(mark.Span.Start, window.Start));
            cuts.Add(Math.Min(mark.Span.End, window.End));
        }
        var pieces = new List<MarkedPiece>();
        var start = window.Start;
        foreach (var end in cuts.Skip(1))
        {
            pieces.Add(Piece(text, start, end, here));
            start = end;
        }
        return pieces;
    }

    /// <summary>The paragraphs of a text: its lines that are not empty.</summary>
    public static IEnumerable<TextSpan> Paragraphs(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        for (var start = 0; start < text.Length;)
        {
            var end = text.AsSpan(start).IndexOfAny('\n', '\r') is >= 0 and var at ? start + at : text.Length;
            if (!text.AsSpan(start, end - start).IsWhiteSpace()) yield return TextSpan.FromBounds(start, end);
            start = end + 1;
        }
    }

    /// <summary>A sentence with what stands around it in its paragraph, cut between words.</summary>
    /// <param name="text">The text.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="around">Most UTF-16 units before and after.</param>
    public static TextSpan Around(string text, TextSpan sentence, int around)
    {
        ArgumentNullException.ThrowIfNull(text);
        var (first, last) = (Math.Max(0, sentence.Start - around), Math.Min(text.Length, sentence.End + around));
        var start = sentence.Start;
        while (start > first && text[start - 1] is not ('\n' or '\r')) start--;
        var end = sentence.End;
        while (end < last && text[end] is not ('\n' or '\r')) end++;
        if (start == first && start > 0) start = Word(text, start, sentence.Start, 1);
        if (end == last && end < text.Length) end = Word(text, end, sentence.End, -1);
        return TextSpan.FromBounds(start, end);
    }

    private static int Word(string text, int at, int limit, int step)
    {
        while (at != limit && !char.IsWhiteSpace(text[step > 0 ? at - 1 : at])) at += step;
        return at;
    }

    private static MarkedPiece Piece(string text, int start, int end, List<Mark> marks)
    {
        var kinds = MarkKinds.None;
        Mark? inner = null;
        var titles = new List<string>();
        var numbers = new List<int>();
        foreach (var mark in marks)
        {
            if (mark.Span.Start > start || mark.Span.End < end) continue;
            kinds |= mark.Kind;
            if (mark.Title.Length > 0 && !titles.Contains(mark.Title)) titles.Add(mark.Title);
            if (mark.Target.Length > 0 && (inner is null || mark.Kind > inner.Kind || (mark.Kind == inner.Kind && mark.Span.Length < inner.Span.Length))) inner = mark;
            if (mark.Number > 0 && mark.Span.End == end) numbers.Add(mark.Number);
        }
        return new MarkedPiece(text[start..end], kinds, inner?.Target ?? "", string.Join(" · ", titles), numbers);
    }
}
