using Rasid.Packs;
using Rasid.Storage;
using Rasid.Text;
using Rasid.Text.Tables;

namespace Rasid.Workflow;

/// <summary>
/// What a person types, as the index of texts is asked for it: folded as the texts are, with what Arabic writes before a word, and with
/// the pack's names in the other script.
/// </summary>
/// <remarks>Immutable; safe on any thread.</remarks>
public sealed class SearchTerms
{
    /// <summary>The article as it stands at the beginning of a folded word; after the preposition it loses its first letter.</summary>
    internal const string Article = "ال";

    private const int MostWords = 12;
    private const string Marks = "\"“”«»„";

    private readonly string[] _proclitics;
    private readonly SearchNames _names;

    private SearchTerms(string[] proclitics, Pack? pack) => (_proclitics, _names) = (proclitics, new SearchNames(pack));

    /// <summary>Terms that know no proclitics and no names: for tests and for texts of other languages.</summary>
    public static SearchTerms Plain { get; } = new([], null);

    /// <summary>Loads the proclitics of the language and the names of a pack.</summary>
    /// <param name="language">The folder <c>data/ar</c>.</param>
    /// <param name="pack">The pack; null for none.</param>
    /// <exception cref="DataFaultException">The data has faults.</exception>
    public static SearchTerms Load(DataFolder language, Pack? pack = null)
    {
        ArgumentNullException.ThrowIfNull(language);
        return new([.. language.Table("words/proclitics.tsv").Rows.Select(r => Normalizer.Key(r["form"]).Trim()).Where(f => f.Length > 0).Distinct(StringComparer.Ordinal)], pack);
    }

    /// <summary>For each word or phrase the forms that count; empty when nothing that can be looked for was typed.</summary>
    /// <param name="typed">As a person types it, in any spelling; a phrase between quotation marks of any kind.</param>
    /// <param name="isExact">Whether nothing but the typed words counts.</param>
    public IReadOnlyList<IReadOnlyList<string>> Of(string typed, bool isExact = false)
    {
        ArgumentNullException.ThrowIfNull(typed);
        var pieces = Pieces(typed);
        if (isExact) return [.. pieces.Select(p => (IReadOnlyList<string>)[string.Join(' ', Words(p.Text))])];
        var forms = pieces.ConvertAll(p => Words(p.Text) is [var one] ? Forms(one, !p.IsPhrase).ToList() : Phrase(Words(p.Text)).ToList());
        AddNames(pieces, forms);
        return forms;
    }

    /// <summary>The very letters of each word or phrase, as <see cref="Of"/> counts them.</summary>
    internal static string[][] Surface(string typed) =>
        [.. Pieces(typed).Select(p => SearchMatcher.WordsOf(p.Text).Select(w => w.Span.In(p.Text)).ToArray())];

    /// <summary>The words, folded and without what is neither letter nor digit.</summary>
    public static IReadOnlyList<string> Words(string typed)
    {
        var words = new List<string>();
        var key = Normalizer.Key(typed).ToLowerInvariant();
        for (var i = 0; i < key.Length;)
        {
            var end = i;
            while (end < key.Length && char.IsLetterOrDigit(key[end])) end++;
            if (end > i) words.Add(key[i..end]);
            i = Math.Max(end, i + 1);
        }
        return words;
    }

    private readonly record struct Piece(string Text, bool IsPhrase);

    // Every other stretch between quotation marks is a phrase; one that is not closed goes on to the end.
    private static List<Piece> Pieces(string typed)
    {
        var pieces = new List<Piece>();
        var stretches = typed.Split(Marks.ToCharArray());
        for (var i = 0; i < stretches.Length; i++)
        {
            if (i % 2 == 1) pieces.Add(new Piece(stretches[i], true));
            else pieces.AddRange(SearchMatcher.WordsOf(stretches[i]).Select(w => new Piece(w.Span.In(stretches[i]), false)));
        }
        return [.. pieces.Where(p => Words(p.Text).Count > 0).Take(MostWords)];
    }

    /// <summary>A word, with whatever may stand before it; one that was typed freely stands for all that begin so.</summary>
    private IEnumerable<string> Forms(string word, bool isBeginning)
    {
        var open = isBeginning ? "*" : "";
        yield return word + open;
        foreach (var form in Prefixed(word)) yield return form + open;
    }

    private IEnumerable<string> Phrase(IReadOnlyList<string> words)
    {
        var rest = string.Concat(words.Skip(1).Select(w => " " + w));
        yield return words[0] + rest;
        foreach (var first in Prefixed(words[0])) yield return first + rest;
    }

    private IEnumerable<string> Prefixed(string word)
    {
        if (word[0] is not (>= '\u0621' and <= '\u064A')) yield break;
        // Whoever types the article means the definite word, with whatever stands before it.
        var isDefinite = word.StartsWith(Article, StringComparison.Ordinal) && word.Length > Article.Length + 1;
        var bare = isDefinite ? word[Article.Length..] : word;
        foreach (var proclitic in _proclitics)
        {
            // After the preposition the article melts into a word that begins with its second letter.
            if (!isDefinite || proclitic.EndsWith(Article[1]) && (proclitic.Length > 1 || bare[0] == Article[1])) yield return proclitic + bare;
        }
    }

    // A name may be all the words that were typed or some that stand together; each of its words is then found by the whole name too.
    private void AddNames(List<Piece> pieces, List<List<string>> forms)
    {
        for (var from = 0; from < pieces.Count; from++)
        {
            for (var to = from; to < Math.Min(pieces.Count, from + SearchNames.Longest); to++)
            {
                var words = pieces[from..(to + 1)].SelectMany(p => Words(p.Text));
                foreach (var name in _names.Of(words))
                {
                    foreach (var form in Phrase(name.Split(' ')))
                    {
                        for (var i = from; i <= to; i++) forms[i].Add(form);
                    }
                }
            }
        }
    }
}
