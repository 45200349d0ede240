using Rasid.Text;

namespace Rasid.Actors;

/// <summary>Every name, adjective and office that the packs know, ready for matching.</summary>
/// <remarks>Immutable after <see cref="Build"/>; safe on any thread.</remarks>
public sealed class ActorIndex
{
    private readonly Dictionary<string, Actor> _actors = new(StringComparer.Ordinal);
    private readonly HashSet<(string Country, string Head)> _bodyHeads = [];
    private readonly Dictionary<string, Actor> _capitals = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Actor> _regions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Actor> _nisbas = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Actor> _metonyms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Actor> _stateOf = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Head, string Portfolio, string Of), List<Office>> _offices = [];
    private readonly Dictionary<(string Head, string Portfolio, string Country), List<Office>> _officesIn = [];
    private readonly Dictionary<string, List<OfficeTerm>> _terms = new(StringComparer.Ordinal);

    private readonly List<ActorName> _persons = [];
    private readonly List<ActorName> _bodies = [];
    private readonly List<ActorName> _latin = [];
    private Lazy<NearNames>? _near;
    private Lazy<NearNames>? _nearBodies;

    private ActorIndex()
    {
    }

    /// <summary>Whether the packs know a body of this kind in a country (two governments, a parliament of their own).</summary>
    internal bool HasBody(string country, string head) => _bodyHeads.Contains((country, head));

    /// <summary>Number of forms that can be matched.</summary>
    public int Count { get; private set; }

    internal PhraseNode<ActorName> Names { get; } = new();

    /// <summary>Every actor of the packs, in their order.</summary>
    internal IEnumerable<Actor> Actors => _actors.Values;

    /// <summary>The forms in Latin letters: abbreviations and other spellings beside the standard English names.</summary>
    internal IReadOnlyList<ActorName> LatinForms => _latin;

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
        index.LinkPlaces(language);
        index._near = new Lazy<NearNames>(() => new NearNames(index._persons, language));
        index._nearBodies = new Lazy<NearNames>(() => new NearNames(index._bodies, language));
        foreach (var office in offices)
        {
            var key = (office.Head, office.Portfolio, office.Of);
            if (!index._offices.TryGetValue(key, out var list)) index._offices[key] = list = [];
            list.Add(office);
            if (index.Find(office.Of) is not { Country.Length: > 0 } owner) continue;
            var byCountry = (office.Head, office.Portfolio, owner.Country);
            if (!index._officesIn.TryGetValue(byCountry, out list)) index._officesIn[byCountry] = list = [];
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

    /// <summary>Persons whose names are almost spelled so.</summary>
    internal NearNames Near => _near!.Value;

    /// <summary>Bodies whose names are almost spelled so.</summary>
    internal NearNames NearBodies => _nearBodies!.Value;

    internal Actor? Nisba(string bare) => _nisbas.GetValueOrDefault(bare);

    internal Actor? Metonym(string place) => _metonyms.GetValueOrDefault(place);

    internal Actor? StateOf(string country) => _stateOf.GetValueOrDefault(country);

    internal IReadOnlyList<Office> Offices(string head, string portfolio, string of) => _offices.TryGetValue((head, portfolio, of), out var list) ? list : [];

    /// <summary>Every office of a kind in a country, of its bodies too.</summary>
    internal IReadOnlyList<Office> OfficesIn(string head, string portfolio, string country) => _officesIn.TryGetValue((head, portfolio, country), out var list) ? list : [];

    /// <summary>The capital of a state, when the packs know the town and its state's name by it.</summary>
    internal Actor? CapitalOf(string country) => _capitals.GetValueOrDefault(country);

    /// <summary>The region that the packs know as this side of a country (west:LBY).</summary>
    internal Actor? Place(string region) => _regions.GetValueOrDefault(region);

    private static DateOnly Start(OfficeTerm term) => term.Possible.From ?? DateOnly.MinValue;

    /// <summary>Which place is a state's capital, and which region its west or south: by their names.</summary>
    private void LinkPlaces(ActorLanguage language)
    {
        foreach (var (form, state) in _metonyms)
        {
            foreach (var name in Names.Find(form.Split(' ')))
            {
                if (name.Actor.Kind == ActorKind.Place && name.Actor.Country == state.Country && name.Kind == NameKind.Full) _capitals.TryAdd(state.Country, name.Actor);
            }
        }
        foreach (var head in language.Regions)
        {
            foreach (var (country, state) in _stateOf)
            {
                foreach (var name in Names.Find(NameKeys.Split($"{head.Form} {state.NameAr}", language.Joins)))
                {
                    if (name.Actor.Kind == ActorKind.Place) _regions.TryAdd($"{head.Id}:{country}", name.Actor);
                }
            }
        }
    }

    private void Add(ActorName name, ActorLanguage language)
    {
        _actors.TryAdd(name.Actor.Id, name.Actor);
        if (name.Actor.Kind == ActorKind.State) _stateOf.TryAdd(name.Actor.Country, name.Actor);
        if (IsLatin(name.Form))
        {
            _latin.Add(name);
            // An English adjective or short form says nothing in an Arabic report.
            if (name.Kind is NameKind.Nisba or NameKind.NisbaPlural or NameKind.Metonym or NameKind.ShortForm) return;
        }
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
        if (name.Actor.Kind == ActorKind.Person) _persons.Add(name);
        else if (name is { Actor.Kind: ActorKind.Body, Need: NameNeed.None }) _bodies.Add(name);
        if (name.Actor is { Kind: ActorKind.Body, Country.Length: > 0 } && HeadOf(keys, language) is { } head) _bodyHeads.Add((name.Actor.Country, head));
        if (name.Kind != NameKind.Surname || keys.Length != 1 || Inflection.Bare(keys[0]) is not { } bare || bare == keys[0]) return;
        Names.Add([bare], name with { Need = NameNeed.Full });
    }

    private static bool IsLatin(string form)
    {
        foreach (var c in form)
        {
            if (char.IsLetter(c)) return c < '\u0250';
        }
        return false;
    }

    /// <summary>The body noun that a name begins with.</summary>
    private static string? HeadOf(string[] keys, ActorLanguage language)
    {
        string? head = null;
        var node = language.Lexicon.Child(Inflection.Bare(keys[0]));
        for (var i = 1; node is not null; i++)
        {
            foreach (var entry in node.Values)
            {
                if (entry is BodyHead body) head = body.Id;
            }
            if (i >= keys.Length) break;
            node = node.Child(keys[i]) ?? node.Child(Inflection.Bare(keys[i]));
        }
        return head;
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
