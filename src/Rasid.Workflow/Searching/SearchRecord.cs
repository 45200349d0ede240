using Rasid.Records;
using Rasid.Storage;
using Rasid.Text;

namespace Rasid.Workflow;

/// <summary>Finds reports by their words, in any spelling that folds alike.</summary>
/// <param name="record">The record.</param>
/// <param name="terms">What Arabic writes before a word.</param>
public sealed class SearchRecord(IRecordReads record, SearchTerms terms)
{
    private const int Around = 110;

    /// <summary>Reports whose title or text has all words.</summary>
    /// <param name="viewer">On whose behalf.</param>
    /// <param name="typed">The words as typed.</param>
    /// <param name="skip">Reports to pass over.</param>
    /// <param name="take">Most reports to return.</param>
    /// <param name="cancellation">Stops the read.</param>
    public async Task<SearchAnswer> RunAsync(Viewer viewer, string typed, int skip, int take, CancellationToken cancellation = default)
    {
        var words = terms.Of(typed);
        var page = await record.SearchAsync(viewer, words, skip, take, cancellation).ConfigureAwait(false);
        var beginnings = words.SelectMany(w => w).Select(f => f.TrimEnd('*')).ToHashSet(StringComparer.Ordinal);
        var snippets = new Dictionary<Hash256, SearchSnippet>();
        foreach (var report in page.Reports)
        {
            var text = await record.TextAsync(viewer, report.Id, cancellation).ConfigureAwait(false);
            if (text is not null && Snippet(text, beginnings) is { } snippet) snippets.Add(report.Id, snippet);
        }
        return new SearchAnswer(page, snippets);
    }

    private static SearchSnippet? Snippet(string text, HashSet<string> beginnings)
    {
        var folded = Normalizer.Fold(text);
        var key = folded.Folded;
        for (var i = 0; i < key.Length;)
        {
            var end = i;
            while (end < key.Length && char.IsLetterOrDigit(key[end])) end++;
            if (end > i && Begins(key[i..end].ToLowerInvariant(), beginnings)) return Cut(text, folded.Map.ToOriginal(i, end - i));
            i = Math.Max(end, i + 1);
        }
        return null;
    }

    private static bool Begins(string word, HashSet<string> beginnings)
    {
        for (var length = word.Length; length > 0; length--)
        {
            if (beginnings.Contains(word[..length])) return true;
        }
        return false;
    }

    private static SearchSnippet Cut(string text, TextSpan word)
    {
        var start = Math.Max(0, word.Start - Around);
        while (start > 0 && start < word.Start && !char.IsWhiteSpace(text[start - 1])) start++;
        var end = Math.Min(text.Length, word.End + Around);
        while (end < text.Length && end > word.End && !char.IsWhiteSpace(text[end])) end--;
        return new SearchSnippet(
            (start > 0 ? "… " : "") + OneLine(text[start..word.Start]), word.In(text), OneLine(text[word.End..end]) + (end < text.Length ? " …" : ""));
    }

    private static string OneLine(string text) => text.Replace('\n', ' ').Replace('\r', ' ');
}
