using Rasid.Actors;
using Rasid.Packs;

namespace Rasid.Workflow;

/// <summary>Names of a pack in both scripts, so that a name typed in one finds texts in the other. Immutable; safe on any thread.</summary>
internal sealed class SearchNames
{
    /// <summary>Most words of a name.</summary>
    public const int Longest = 8;

    private readonly Dictionary<string, HashSet<string>> _others = new(StringComparer.Ordinal);

    public SearchNames(Pack? pack)
    {
        foreach (var dossier in pack?.Dossiers ?? [])
        {
            var whole = dossier.Names.Where(n => n.Kind is NameKind.Full or NameKind.Abbr).Select(n => n.Form).Append(dossier.Actor.NameAr).Append(dossier.Actor.NameEn);
            Pair(whole);
            // The last word of a Latin name is the family's, where the pack has an Arabic one.
            var families = dossier.Names.Where(n => n.Kind == NameKind.Surname).Select(n => n.Form).ToList();
            if (families.Count > 0 && SearchTerms.Words(dossier.Actor.NameEn) is [.., var last]) Pair([.. families, last]);
        }
    }

    /// <summary>The names in the other script of whoever is called so; empty when nobody of the pack is.</summary>
    /// <param name="words">Folded words.</param>
    public IReadOnlyCollection<string> Of(IEnumerable<string> words) => _others.GetValueOrDefault(KeyOf(words), []);

    private void Pair(IEnumerable<string> names)
    {
        var keys = names.Select(SearchTerms.Words).Where(w => w.Count is > 0 and <= Longest).ToList();
        foreach (var name in keys)
        {
            foreach (var other in keys.Where(k => IsArabic(k) != IsArabic(name)))
            {
                var key = KeyOf(name);
                if (!_others.TryGetValue(key, out var list)) _others.Add(key, list = new HashSet<string>(StringComparer.Ordinal));
                list.Add(string.Join(' ', other));
            }
        }
    }

    private static bool IsArabic(IReadOnlyList<string> words) => words[^1][0] >= '\u0600';

    // With or without the article, in either script: Haddad and al-Haddad are one name.
    private static string KeyOf(IEnumerable<string> words) =>
        string.Join(' ', words.Where(w => w is not ("al" or "el" or "the")).Select(w => w.StartsWith(SearchTerms.Article, StringComparison.Ordinal) ? w[SearchTerms.Article.Length..] : w));
}
