using Rasid.Storage;
using Rasid.Text;

namespace Rasid.Workflow;

/// <summary>Finds in a text the words and phrases that the index was asked for, so that they can be shown.</summary>
internal sealed class SearchMatcher
{
    private readonly Dictionary<string, List<Form>> _byFirst = new(StringComparer.Ordinal);
    private readonly List<Form> _beginnings = [];
    private readonly string[][]? _surface;

    /// <param name="request">What the index was asked for.</param>
    /// <param name="surface">The letters of each typed word or phrase, when only these count; else null.</param>
    public SearchMatcher(SearchRequest request, string[][]? surface)
    {
        _surface = surface;
        for (var word = 0; word < request.Words.Count; word++)
        {
            foreach (var form in request.Words[word])
            {
                var isBeginning = form.EndsWith('*');
                var made = new Form(form.TrimEnd('*').Split(' '), isBeginning, word);
                if (isBeginning && made.Words.Length == 1) _beginnings.Add(made);
                else if (_byFirst.TryGetValue(made.Words[0], out var list)) list.Add(made);
                else _byFirst.Add(made.Words[0], [made]);
            }
        }
    }

    private sealed record Form(string[] Words, bool IsBeginning, int Word);

    /// <summary>Where the text has them, in text order, none inside another.</summary>
    public List<SearchMatch> In(string text)
    {
        var words = WordsOf(text);
        var matches = new List<SearchMatch>();
        for (var i = 0; i < words.Count;)
        {
            var length = 0;
            var which = -1;
            foreach (var form in Candidates(words[i].Key))
            {
                if (form.Words.Length > length && Fits(form, words, i, text)) (length, which) = (form.Words.Length, form.Word);
            }
            if (length > 0) matches.Add(new SearchMatch(TextSpan.FromBounds(words[i].Span.Start, words[i + length - 1].Span.End), which));
            i += Math.Max(1, length);
        }
        return matches;
    }

    /// <summary>Whether the text has every word that was typed, in the very letters.</summary>
    public bool HasAll(string text, int words) => In(text).Select(m => m.Word).Distinct().Count() == words;

    private IEnumerable<Form> Candidates(string key)
    {
        if (_byFirst.TryGetValue(key, out var forms))
        {
            foreach (var form in forms) yield return form;
        }
        foreach (var form in _beginnings)
        {
            if (key.StartsWith(form.Words[0], StringComparison.Ordinal)) yield return form;
        }
    }

    private bool Fits(Form form, List<(string Key, TextSpan Span)> words, int at, string text)
    {
        if (at + form.Words.Length > words.Count) return false;
        for (var i = 0; i < form.Words.Length; i++)
        {
            var (key, span) = words[at + i];
            var isLast = i == form.Words.Length - 1;
            if (isLast && form.IsBeginning ? !key.StartsWith(form.Words[i], StringComparison.Ordinal) : key != form.Words[i]) return false;
            if (_surface is not null && span.In(text) != _surface[form.Word][i]) return false;
        }
        return true;
    }

    /// <summary>The words of a text as the index has them, with their place in it.</summary>
    internal static List<(string Key, TextSpan Span)> WordsOf(string text)
    {
        var words = new List<(string, TextSpan)>();
        var folded = Normalizer.Fold(text);
        var key = folded.Folded;
        for (var i = 0; i < key.Length;)
        {
            var end = i;
            while (end < key.Length && char.IsLetterOrDigit(key[end])) end++;
            if (end > i) words.Add((key[i..end].ToLowerInvariant(), folded.Map.ToOriginal(i, end - i)));
            i = Math.Max(end, i + 1);
        }
        return words;
    }
}
