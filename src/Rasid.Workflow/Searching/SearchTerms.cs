using Rasid.Text;
using Rasid.Text.Tables;

namespace Rasid.Workflow;

/// <summary>What a person types, as the index of texts is asked for it: folded as the texts are, and with what Arabic writes before a word.</summary>
/// <remarks>Immutable; safe on any thread.</remarks>
public sealed class SearchTerms
{
    // The article as it stands at the beginning of a folded word; after the preposition it loses its first letter.
    private const string Article = "ال";
    private const int MostWords = 12;

    private readonly string[] _proclitics;

    private SearchTerms(string[] proclitics) => _proclitics = proclitics;

    /// <summary>Terms that know no proclitics: for tests and for texts of other languages.</summary>
    public static SearchTerms Plain { get; } = new([]);

    /// <summary>Loads the proclitics of the language.</summary>
    /// <param name="language">The folder <c>data/ar</c>.</param>
    /// <exception cref="DataFaultException">The data has faults.</exception>
    public static SearchTerms Load(DataFolder language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return new([.. language.Table("words/proclitics.tsv").Rows.Select(r => Normalizer.Key(r["form"]).Trim()).Where(f => f.Length > 0).Distinct(StringComparer.Ordinal)]);
    }

    /// <summary>For each word the forms that count; empty when nothing that can be looked for was typed.</summary>
    /// <param name="typed">As a person types it, in any spelling.</param>
    public IReadOnlyList<IReadOnlyList<string>> Of(string typed)
    {
        ArgumentNullException.ThrowIfNull(typed);
        return [.. Words(typed).Take(MostWords).Select(w => (IReadOnlyList<string>)[.. Forms(w)])];
    }

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

    private IEnumerable<string> Forms(string word)
    {
        yield return word + "*";
        if (word[0] is not (>= '\u0621' and <= '\u064A')) yield break;
        // Whoever types the article means the definite word, with whatever stands before it.
        var isDefinite = word.StartsWith(Article, StringComparison.Ordinal) && word.Length > Article.Length + 1;
        var bare = isDefinite ? word[Article.Length..] : word;
        foreach (var proclitic in _proclitics)
        {
            if (!isDefinite || proclitic.EndsWith(Article[1]) && proclitic.Length > 1) yield return proclitic + bare + "*";
        }
    }
}
