namespace Rasid.Actors;

/// <summary>What one report has named so far.</summary>
internal sealed class ReportContext
{
    private readonly HashSet<string> _named = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Actor> _surnames = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Actor> _offices = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _countries = new(StringComparer.Ordinal);
    private readonly List<(string Head, string Family, Actor Actor, int Atom)> _bodies = [];
    private int _private;

    public DateOnly? Day { get; private set; }

    public void Reset(DateOnly? day)
    {
        Day = day;
        _named.Clear();
        _surnames.Clear();
        _offices.Clear();
        _countries.Clear();
        _bodies.Clear();
        _private = 0;
    }

    public void CountCountry(string country) => _countries[country] = _countries.GetValueOrDefault(country) + 1;

    /// <summary>Whether the report speaks of a country: it is among the two that are named most.</summary>
    public bool SpeaksOf(string country)
    {
        if (!_countries.TryGetValue(country, out var n)) return false;
        var more = 0;
        foreach (var other in _countries.Values)
        {
            if (other > n) more++;
        }
        return more < 2;
    }

    /// <summary>The country that the report names most, or null.</summary>
    public string? MainCountry()
    {
        string? best = null;
        foreach (var (country, n) in _countries)
        {
            if (best is null || n > _countries[best] || (n == _countries[best] && string.CompareOrdinal(country, best) < 0)) best = country;
        }
        return best;
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

    public void NameSurname(string key, Actor actor) => _surnames[key] = actor;

    public bool HasSurnames => _surnames.Count > 0;

    public Actor? Surname(string bare) => _surnames.GetValueOrDefault(bare);

    public void Bind(string office, Actor holder) => _offices[office] = holder;

    public Actor? Bound(string office) => _offices.GetValueOrDefault(office);

    public string NextPrivate() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"private:{++_private}");
}
