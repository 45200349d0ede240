using System.Text;

namespace Rasid.Workflow;

/// <summary>Words of a report where most of what was looked for stands together.</summary>
/// <param name="Parts">The words in order; an ellipsis where the text is cut.</param>
public sealed record SearchSnippet(IReadOnlyList<SearchPart> Parts)
{
    private const int Around = 110;

    /// <summary>All of it as plain text.</summary>
    public string Plain => string.Concat(Parts.Select(p => p.Text));

    /// <summary>Cuts the words around the matches that stand closest together.</summary>
    /// <param name="text">The report's text.</param>
    /// <param name="matches">Where it has what was looked for, in text order; at least one.</param>
    internal static SearchSnippet Of(string text, IReadOnlyList<SearchMatch> matches)
    {
        var (first, last) = Densest(matches);
        var start = Math.Max(0, matches[first].Span.Start - Around);
        while (start > 0 && start < matches[first].Span.Start && !char.IsWhiteSpace(text[start - 1])) start++;
        var end = Math.Min(text.Length, matches[last].Span.End + Around);
        while (end < text.Length && end > matches[last].Span.End && !char.IsWhiteSpace(text[end])) end--;
        var parts = new List<SearchPart>();
        var at = start;
        for (var i = first; i <= last; i++)
        {
            Add(parts, start > 0 && at == start ? "… " : "", text[at..matches[i].Span.Start], "", false);
            Add(parts, "", matches[i].Span.In(text), "", true);
            at = matches[i].Span.End;
        }
        Add(parts, "", text[at..end], end < text.Length ? " …" : "", false);
        return new SearchSnippet(parts);
    }

    // Of all stretches as long as a snippet, the one with the most different words that were asked for; of equals the first.
    private static (int First, int Last) Densest(IReadOnlyList<SearchMatch> matches)
    {
        var best = (First: 0, Last: 0, Words: 0, Count: 0);
        var last = 0;
        for (var first = 0; first < matches.Count; first++)
        {
            last = Math.Max(last, first);
            while (last + 1 < matches.Count && matches[last + 1].Span.End - matches[first].Span.Start <= 2 * Around) last++;
            var words = matches.Skip(first).Take(last - first + 1).Select(m => m.Word).Distinct().Count();
            var count = last - first + 1;
            if (words > best.Words || words == best.Words && count > best.Count) best = (first, last, words, count);
        }
        return (best.First, best.Last);
    }

    private static void Add(List<SearchPart> parts, string before, string text, string after, bool isMatch)
    {
        if (before.Length + text.Length + after.Length > 0) parts.Add(new SearchPart(before + OneLine(text) + after, isMatch));
    }

    private static string OneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c)) line.Append(c);
            else if (line.Length == 0 || line[^1] != ' ') line.Append(' ');
        }
        return line.ToString();
    }
}
