using Rasid.Actors;
using Rasid.Packs;

namespace Rasid.Workflow;

/// <summary>Every name of a pack, found by its folded words. Immutable; safe on any thread.</summary>
internal sealed class NameSearch
{
    private const string Article = "ال";
    private const int ShortWord = 5;
    private const int MostNear = 6;

    private readonly ActorLanguage _language;
    private readonly List<Entry> _entries = [];

    public NameSearch(Pack pack)
    {
        _language = pack.Language;
        foreach (var dossier in pack.Dossiers)
        {
            Add(dossier, dossier.Actor.NameAr, NameKind.Full);
            Add(dossier, dossier.Actor.NameEn, NameKind.Full);
            foreach (var name in dossier.Names.Where(n => n.Kind is not (NameKind.Nisba or NameKind.NisbaPlural or NameKind.Metonym))) Add(dossier, name.Form, name.Kind);
            foreach (var tenure in dossier.Offices)
            {
                AddOffice(dossier, tenure.NameAr, tenure.When);
                AddOffice(dossier, tenure.NameEn, tenure.When);
            }
        }
    }

    /// <summary>A name, its words without articles, and from when until when it leads to its actor.</summary>
    internal sealed record Entry(Dossier Dossier, string Form, NameKind Kind, string[] Words, Period? Office);

    /// <summary>Whoever bears exactly this name; a family name alone is nobody's in particular.</summary>
    public List<Entry> Exactly(string name, DateOnly? on)
    {
        var words = Words(name);
        if (words.Length == 0) return [];
        var found = _entries.Where(e => e.Kind != NameKind.Surname && e.Words.AsSpan().SequenceEqual(words)).ToList();
        // An office leads to whoever held it on that day; without a day, to whoever held it last.
        if (found.Exists(e => e.Office is null)) found.RemoveAll(e => e.Office is not null);
        else if (on is null && found.Count > 0) found = [found.MaxBy(e => e.Office!.Possible.From ?? DateOnly.MinValue)!];
        if (on is { } day && Distinct(found).Count > 1)
        {
            var then = found.Where(e => (e.Office ?? e.Dossier.Exists).Holds(day) != false).ToList();
            var certain = then.Where(e => (e.Office ?? e.Dossier.Exists).Holds(day) == true).ToList();
            if (then.Count > 0) found = Distinct(certain).Count == 1 ? certain : then;
        }
        return Distinct(found);
    }

    /// <summary>Whoever has a name with all these words in it, those with fewer other words first; else whoever held such an office on the day.</summary>
    public List<Entry> Holding(string name, DateOnly? on)
    {
        var words = Words(name);
        if (words.Length == 0) return [];
        var found = _entries.Where(e => words.All(w => e.Words.Contains(w, StringComparer.Ordinal))).OrderBy(e => e.Words.Length).ToList();
        return Distinct(found.Exists(e => e.Office is null)
            ? found.Where(e => e.Office is null)
            : found.Where(e => on is not { } day || e.Office!.Holds(day) != false));
    }

    /// <summary>Names that are spelt nearly so, the nearest first.</summary>
    public List<Entry> Near(string name)
    {
        var words = Words(name);
        var whole = string.Join(' ', words);
        if (whole.Length < 3) return [];
        var most = whole.Length <= ShortWord ? 1 : 2;
        return [.. Distinct(_entries
            .Where(e => e.Office is null)
            .Select(e => (Entry: e, Distance: Distance(whole, words.Length == 1, e.Words, most)))
            .Where(e => e.Distance <= most)
            .OrderBy(e => e.Distance).ThenBy(e => e.Entry.Words.Length)
            .Select(e => e.Entry)).Take(MostNear)];
    }

    private static int Distance(string asked, bool isOneWord, string[] words, int most)
    {
        var best = EditDistance.Of(asked, string.Join(' ', words), most);
        return isOneWord && words.Length > 1 ? Math.Min(best, words.Min(w => EditDistance.Of(asked, w, most))) : best;
    }

    private static List<Entry> Distinct(IEnumerable<Entry> entries) => [.. entries.DistinctBy(e => e.Dossier.Actor.Id)];

    private void Add(Dossier dossier, string form, NameKind kind) => _entries.Add(new Entry(dossier, form, kind, Words(form), null));

    private void AddOffice(Dossier dossier, string form, Period when) => _entries.Add(new Entry(dossier, form, NameKind.Full, Words(form), when));

    /// <summary>The folded words of a name, without articles: دبيبة finds الدبيبة, haddad finds al-Haddad.</summary>
    private string[] Words(string name) =>
        [.. ActorIndex.KeyOf(name, _language).ToLowerInvariant().Split(' ').Select(Bare).Where(w => w is not ("" or "al" or "el" or "the"))];

    private static string Bare(string word) => word.Length > Article.Length + 1 && word.StartsWith(Article, StringComparison.Ordinal) ? word[Article.Length..] : word;
}
