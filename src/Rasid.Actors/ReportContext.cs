namespace Rasid.Actors;

/// <summary>What one report has named so far.</summary>
internal sealed class ReportContext
{
    /// <summary>Mentions from which on a country may own the bodies that are named without one.</summary>
    private const int SureCount = 3;

    private const int SureRatio = 4;

    private readonly Dictionary<string, Actor> _unknown = new(StringComparer.Ordinal);
    private readonly HashSet<string> _named = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(string[] Keys, Actor Actor)>> _aliases = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Actor>> _titled = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Actor> _surnames = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Actor> _offices = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _countries = new(StringComparer.Ordinal);
    private readonly List<(string Head, string Family, Actor Actor, int Atom)> _bodies = [];
    private int _private;
    private ulong _surnameEnds;

    public DateOnly? Day { get; private set; }

    public void Reset(DateOnly? day)
    {
        Day = day;
        _named.Clear();
        _surnames.Clear();
        _titled.Clear();
        _surnameEnds = 0;
        _aliases.Clear();
        _offices.Clear();
        _countries.Clear();
        _bodies.Clear();
        _private = 0;
        _unknown.Clear();
    }

    public void CountCountry(string country) => _countries[country] = _countries.GetValueOrDefault(country) + 1;

    /// <summary>Whether the report speaks of a country: at least half as much as of the one it names most.</summary>
    public bool SpeaksOf(string country)
    {
        return _countries.TryGetValue(country, out var n) && 2 * n >= Most(country);
    }

    /// <summary>Whether no other country is named more often.</summary>
    public bool IsMain(string country) => _countries.TryGetValue(country, out var n) && n >= Most(country);

    /// <summary>The country that is named more often than any other, or null.</summary>
    public string? MainCountry()
    {
        foreach (var (country, n) in _countries)
        {
            if (n > Most(country)) return country;
        }
        return null;
    }

    /// <summary>The country that the report is about beyond doubt, or null.</summary>
    public string? SoleCountry()
    {
        foreach (var (country, n) in _countries)
        {
            if (n >= SureCount && n >= SureRatio * Most(country)) return country;
        }
        return null;
    }

    private int Most(string except)
    {
        var most = 0;
        foreach (var (country, n) in _countries)
        {
            if (country != except && n > most) most = n;
        }
        return most;
    }

    public bool HasNamed(Actor actor) => _named.Contains(actor.Id);

    public void Name(Actor actor) => _named.Add(actor.Id);

    public void NameBody(string head, string family, Actor actor, int atom)
    {
        if (head.Length > 0) _bodies.Add((head, family, actor, atom));
    }

    /// <summary>The body that a definite head noun points back at; with a country, the last one of that country.</summary>
    public Actor? Body(string head, string? country)
    {
        for (var i = _bodies.Count - 1; i >= 0; i--)
        {
            if (_bodies[i].Head == head && (country is null || _bodies[i].Actor.Country == country)) return _bodies[i].Actor;
        }
        return null;
    }

    /// <summary>Every body of a head noun that the report has named, each once, in the order of their first mention.</summary>
    public List<Actor> Bodies(string head)
    {
        var found = new List<Actor>();
        foreach (var body in _bodies)
        {
            if (body.Head == head && !found.Exists(a => a.Id == body.Actor.Id)) found.Add(body.Actor);
        }
        return found;
    }

    /// <summary>Every body of a PLOVER sector that the report has named, each once.</summary>
    public List<Actor> BodiesOfSector(string sector)
    {
        var found = new List<Actor>();
        foreach (var body in _bodies)
        {
            if (body.Actor.Sector == sector && !found.Exists(a => a.Id == body.Actor.Id)) found.Add(body.Actor);
        }
        return found;
    }

    /// <summary>Atoms since a body of a head was named last, or null.</summary>
    public int? Since(string head, int atom)
    {
        for (var i = _bodies.Count - 1; i >= 0; i--)
        {
            if (_bodies[i].Head == head) return atom - _bodies[i].Atom;
        }
        return null;
    }

    /// <summary>The last body of any head.</summary>
    public Actor? AnyBody(int atom, int reach) => _bodies.Count > 0 && atom - _bodies[^1].Atom <= reach ? _bodies[^1].Actor : null;

    /// <summary>The last body of a family (the same words, whatever the country) near by.</summary>
    public Actor? Family(string family, int atom, int reach)
    {
        for (var i = _bodies.Count - 1; i >= 0 && atom - _bodies[i].Atom <= reach; i--)
        {
            if (_bodies[i].Family == family) return _bodies[i].Actor;
        }
        return null;
    }

    public void NameSurname(string key, Actor actor)
    {
        _surnames[key] = actor;
        _surnameEnds |= EndOf(key);
    }

    /// <summary>Whether a word, its proclitics taken off or not, can be a surname of the report: most are told apart by their last letters.</summary>
    public bool MaySurname(string key) => (_surnameEnds & EndOf(key)) != 0;

    private static ulong EndOf(string key) => key.Length < 2 ? 0 : 1UL << (((key[^1] * 7) + (key[^2] * 3)) & 63);

    /// <summary>Remembers the words by which a body may be called without its noun.</summary>
    public void NameAlias(string[] keys, Actor actor)
    {
        if (!_aliases.TryGetValue(keys[0], out var list)) _aliases[keys[0]] = list = [];
        if (!list.Exists(a => a.Actor.Id == actor.Id && a.Keys.AsSpan().SequenceEqual(keys))) list.Add((keys, actor));
    }

    public bool HasAliases => _aliases.Count > 0;

    /// <summary>What may begin with a word.</summary>
    public IReadOnlyList<(string[] Keys, Actor Actor)> Aliases(string first) => _aliases.Count > 0 && _aliases.TryGetValue(first, out var list) ? list : [];

    public Actor? Surname(string bare) => _surnames.GetValueOrDefault(bare);

    /// <summary>Remembers a title that stood beside a person's name.</summary>
    public void NameTitled(string bare, Actor person)
    {
        if (!_titled.TryGetValue(bare, out var list)) _titled[bare] = list = [];
        if (!list.Exists(a => a.Id == person.Id)) list.Add(person);
    }

    /// <summary>Everyone beside whom a title stood.</summary>
    public List<Actor> Titled(string bare) => _titled.GetValueOrDefault(bare) ?? [];

    public void Bind(string office, Actor holder) => _offices[office] = holder;

    public Actor? Bound(string office) => _offices.GetValueOrDefault(office);

    /// <summary>The only holder of an office of this kind that the report has named, whatever the country.</summary>
    public (string Id, Actor Holder)? OnlyBound(string kind)
    {
        (string, Actor)? only = null;
        foreach (var (id, holder) in _offices)
        {
            if (!id.StartsWith(kind, StringComparison.Ordinal) || (id.Length > kind.Length && id[kind.Length] != ':')) continue;
            if (only is not null) return null;
            only = (id, holder);
        }
        return only;
    }

    /// <summary>A person whom no pack knows, by the key of the whole name.</summary>
    public Actor? Unknown(string key) => _unknown.GetValueOrDefault(key);

    /// <summary>A person whose name in the report is this one with words more or less at its end.</summary>
    public Actor? UnknownLike(string key)
    {
        foreach (var (known, actor) in _unknown)
        {
            var (shorter, longer) = known.Length < key.Length ? (known, key) : (key, known);
            if (actor.Kind == ActorKind.Person && shorter.Contains('_', StringComparison.Ordinal) && longer.Length > shorter.Length && longer[shorter.Length] == '_' && longer.StartsWith(shorter, StringComparison.Ordinal)) return actor;
        }
        return null;
    }

    public void NameUnknown(string key, Actor actor) => _unknown[key] = actor;

    public string NextPrivate() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"local:person:{++_private}");
}
