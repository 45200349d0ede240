using Rasid.Text;

namespace Rasid.Actors;

/// <summary>Every name, adjective and office that the packs know, ready for matching.</summary>
/// <remarks>Immutable after <see cref="Build"/>; safe on any thread.</remarks>
public sealed class ActorIndex
{
    private readonly Dictionary<string, Actor> _actors = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Actor> _nisbas = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Actor> _metonyms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Actor> _stateOf = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Head, string Portfolio, string Of), List<Office>> _offices = [];
    private readonly Dictionary<string, List<OfficeTerm>> _terms = new(StringComparer.Ordinal);

    private ActorIndex()
    {
    }

    /// <summary>Number of forms that can be matched.</summary>
    public int Count { get; private set; }

    internal PhraseNode<ActorName> Names { get; } = new();

    /// <summary>Builds the index.</summary>
    /// <param name="names">All forms of all actors, the standard names included.</param>
    /// <param name="offices">The offices.</param>
    /// <param name="terms">Who held them.</param>
    /// <param name="language">The language's cues; its joined words shape the keys.</param>
    public static ActorIndex Build(IEnumerable<ActorName> names, IEnumerable<Office> offices, IEnumerable<OfficeTerm> terms, ActorLanguage language)
    {
        ArgumentNullException.ThrowIfNull(names);
        ArgumentNullException.ThrowIfNull(offices);
        ArgumentNullException.ThrowIfNull(terms);
        ArgumentNullException.ThrowIfNull(language);
        var index = new ActorIndex();
        foreach (var name in names) index.Add(name, language);
        foreach (var office in offices)
        {
            var key = (office.Head, office.Portfolio, office.Of);
            if (!index._offices.TryGetValue(key, out var list)) index._offices[key] = list = [];
            list.Add(office);
        }
        foreach (var term in terms)
        {
            if (!index._terms.TryGetValue(term.Office.Id, out var list)) index._terms[term.Office.Id] = list = [];
            list.Add(term);
        }
        return index;
    }

    /// <summary>The key under which a form is matched: two forms with one key are one name.</summary>
    public static string KeyOf(string form, ActorLanguage language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return string.Join(' ', NameKeys.Split(form, language.Joins));
    }

    /// <summary>The actor with an id, or null.</summary>
    public Actor? Find(string id) => _actors.GetValueOrDefault(id);

    /// <summary>Who held an office on a day; without a day, the latest holder. Null when the packs do not know.</summary>
    public OfficeTerm? HolderOf(string office, DateOnly? day)
    {
        if (!_terms.TryGetValue(office, out var terms)) return null;
        OfficeTerm? best = null;
        foreach (var term in terms)
        {
            if (day is { } d)
            {
                if (term.Certain.Contains(d) && term.Certain.From is not null) return term;
                if (!term.Possible.Contains(d)) continue;
            }
            if (best is null || Start(term) > Start(best)) best = term;
        }
        return best;
    }

    internal Actor? Nisba(string bare) => _nisbas.GetValueOrDefault(bare);

    internal Actor? Metonym(string place) => _metonyms.GetValueOrDefault(place);

    internal Actor? StateOf(string country) => _stateOf.GetValueOrDefault(country);

    internal IReadOnlyList<Office> Offices(string head, string portfolio, string of) => _offices.TryGetValue((head, portfolio, of), out var list) ? list : [];

    private static DateOnly Start(OfficeTerm term) => term.Possible.From ?? DateOnly.MinValue;

    private void Add(ActorName name, ActorLanguage language)
    {
        _actors.TryAdd(name.Actor.Id, name.Actor);
        if (name.Actor.Kind == ActorKind.State) _stateOf.TryAdd(name.Actor.Country, name.Actor);
        switch (name.Kind)
        {
            case NameKind.Nisba:
                AddNisba(Normalizer.Key(name.Form), name.Actor);
                return;
            case NameKind.NisbaPlural:
                _nisbas.TryAdd(Normalizer.Key(name.Form), name.Actor);
                return;
            case NameKind.Metonym:
                _metonyms.TryAdd(string.Join(' ', NameKeys.Split(name.Form, language.Joins)), name.Actor);
                break;
        }
        var keys = NameKeys.Split(name.Form, language.Joins);
        if (keys.Length == 0) return;
        Names.Add(keys, name);
        Count++;
        if (name.Kind != NameKind.Surname || keys.Length != 1 || Inflection.Bare(keys[0]) is not { } bare || bare == keys[0]) return;
        Names.Add([bare], name with { Need = NameNeed.Full });
    }

    /// <summary>The accusative of the singular is left out where it is a name: that of ليبي is the state's.</summary>
    private void AddNisba(string key, Actor actor)
    {
        var words = key.Split(' ');
        if (words.Length > 1) return;
        foreach (var form in Inflection.Adjective(key))
        {
            if (form != key + "ا" || Names.Child(form) is not { Values.Count: > 0 }) _nisbas.TryAdd(form, actor);
        }
    }
}
