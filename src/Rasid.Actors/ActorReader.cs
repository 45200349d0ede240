using Rasid.Text;
using Rasid.Text.Tokens;
using Rasid.Text.Words;
using Rasid.Time;

namespace Rasid.Actors;

/// <summary>Finds who and what a report names.</summary>
/// <remarks>Keeps scratch and a cache of word forms: one instance a thread. Pure otherwise: the same table gives the same mentions.</remarks>
public sealed class ActorReader
{
    private readonly Scene _scene;
    private readonly NameParser _names;
    private readonly PersonParser _persons;
    private readonly BodyParser _bodies;
    private readonly OfficeParser _offices;
    private readonly GroupParser _groups;
    private readonly PlaceParser _places;
    private readonly ShortForms _shortForms;
    private readonly List<Candidate> _found = [];

    /// <summary>A reader over an index and the language's cues.</summary>
    public ActorReader(ActorIndex index, ActorLanguage language)
    {
        ArgumentNullException.ThrowIfNull(index);
        ArgumentNullException.ThrowIfNull(language);
        _scene = new Scene(index, language);
        _names = new NameParser(_scene);
        _persons = new PersonParser(_scene, _names);
        _bodies = new BodyParser(_scene, _names);
        _offices = new OfficeParser(_scene, _names, _bodies);
        _groups = new GroupParser(_scene, _names, _bodies);
        _places = new PlaceParser(_scene, _names);
        _shortForms = new ShortForms(_scene);
    }

    /// <summary>The mentions of a report, in text order, none overlapping; names inside a longer one are its parts.</summary>
    /// <param name="table">The report's tokens.</param>
    /// <param name="readings">The reading chosen for each token: a word that is a verb or an adjective where it stands is no name there.</param>
    /// <param name="published">When it was published; decides who held an office. Null when not known: offices stay offices.</param>
    public IReadOnlyList<Mention> Read(TokenTable table, IReadOnlyList<Reading> readings, DateRange? published)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(readings);
        _found.Clear();
        _names.Reset();
        _scene.Open(table, readings, published?.To ?? published?.From);
        for (var i = 0; i < _scene.Count;)
        {
            var form = _scene.Atoms[i].Form;
            var next = form.CanStart || _scene.IsKunya(i) || (_scene.Follows(i + 1, Gap.None) && _scene.Atoms[i + 1].Form.IsBinding) ? Step(i) : i;
            if (next == i && (_shortForms.Find(i) ?? (form.Cue == PlaceCue.In ? _places.Parse(i) : null)) is { } known)
            {
                Take(known);
                next = known.Last + 1;
            }
            i = Math.Max(next, i + 1);
        }
        _shortForms.Settle(_found);
        var mentions = new Mention[_found.Count];
        for (var i = 0; i < mentions.Length; i++) mentions[i] = Finish(table, _found[i]);
        return mentions;
    }

    /// <summary>Takes the best mention that begins at an atom; returns the atom after it, or the same atom.</summary>
    private int Step(int i)
    {
        var name = _names.Match(i);
        if (name is not null && name.Actor.Kind == ActorKind.Person) return TakePerson(name, null, i);
        var office = _offices.Parse(i);
        if (office is not null)
        {
            var (id, sector) = _offices.Identify(office);
            if (_persons.After(office.Last + 1, true, office.Of?.Country ?? "", sector) is { } holder) return TakeHolder(office, id, holder);
        }
        if (_persons.After(i, false, "", "") is { } titled && (name is null || titled.Last > name.Last)) return TakePerson(titled, null, i);
        var best = name;
        if (office is not null && (best is null || office.Last > best.Last)) best = _offices.Resolve(office);
        if (_bodies.Parse(i) is { } body && (best is null || body.Last > best.Last))
        {
            // A nisba of its own country behind a known body is part of its name.
            if (best == name && IsOwnNisba(name, body)) name!.Last = body.Last;
            else best = NearBody(body);
        }
        if (_groups.Parse(i) is { } group && (best is null || group.Last > best.Last)) best = group;
        if (best is null && _found.Count > 0 && _found[^1] is { Actor.Kind: ActorKind.Person } first && first.Last == i - 1 && _scene.Follows(i, Gap.None) && _persons.Joined(i) is { } joined) return TakePerson(joined, null, i);
        if (best is null && _persons.Unknown(i, IsBehindPost(i)) is { } person) return TakePerson(person, null, i);
        if ((best is null || best.IsOptional) && _places.Parse(i) is { } place) best = place;
        if (best is null) return i;
        if (best is { IsOptional: true, Actor.Kind: ActorKind.Group }) _shortForms.Explain(best, _found);
        Take(best);
        // رئيس بعثة كذا …: the body inside an office is named too, and البعثة may point at it.
        foreach (var part in best.Parts)
        {
            if (part is { Actor.Kind: ActorKind.Body, Head.Length: > 0 }) _scene.Context.NameBody(part.Head, FamilyOf(part), part.Actor, part.First);
        }
        return best.Last + 1;
    }

    /// <summary>Whether what somebody is there ends right before: a body (قائد كتيبة كذا فلان), or a further field of ministers (وزراء الخارجية فلان والدفاع فلان).</summary>
    private bool IsBehindPost(int i)
    {
        if (_found.Count == 0 || !_scene.Follows(i, Gap.Soft)) return false;
        return _found[^1] switch
        {
            { Actor.Kind: ActorKind.Body, IsOptional: false } body => body.Last == i - 1 && (_scene.Follows(i, Gap.None) || _scene.Quoted(body.First) is not null),
            { Actor.Kind: ActorKind.Person } person => person.Last < i - 1 && _scene.Follows(i, Gap.None) && _bodies.PassPortfolios(person.Last + 1) == i,
            _ => false,
        };
    }

    /// <summary>الاتحاد الأروبي: a body that no pack has, one letter from one that it has.</summary>
    private Candidate NearBody(Candidate body)
    {
        if (body.IsResolved || body.IsOptional || body.Last == body.First || body.Actor.Kind != ActorKind.Body) return body;
        var keys = _scene.KeyOf(body.First, body.Last, StartOf(body)).Split('_');
        if (_scene.Index.NearBodies.Find(keys, a => body.Actor.Country.Length == 0 || a.Country == body.Actor.Country) is { } known) (body.Actor, body.IsResolved, body.Rule) = (known, true, "body-by-near-spelling");
        return body;
    }

    private bool IsOwnNisba(Candidate? name, Candidate body) =>
        name is { Actor.Kind: ActorKind.Body } && body.Last == name.Last + 1 && _scene.Whole(body.Last).Nisba is { } nisba && nisba.Country == name.Actor.Country;

    private int TakeHolder(OfficePhrase office, string id, Candidate holder)
    {
        foreach (var part in office.Parts) Take(part);
        _scene.Context.Bind(id, holder.Actor);
        return TakePerson(holder, id, office.First);
    }

    private int TakePerson(Candidate person, string? office, int from)
    {
        person.Office = office;
        var own = OwnOffice(person);
        var ownId = own is null ? null : _offices.Identify(own).Id;
        if (own is not null)
        {
            MakeOfficial(person);
            Describe(person, own);
        }
        person.Office ??= ownId;
        Take(person);
        _shortForms.Note(person);
        _shortForms.NoteTitles(from, person.First - 1, person.Actor);
        if (own is null || ownId is null) return person.Last + 1;
        _shortForms.NoteTitles(own.First, own.Last, person.Actor);
        foreach (var part in own.Parts) Take(part);
        _scene.Context.Bind(ownId, person.Actor);
        return own.Last + 1;
    }

    /// <summary>The office that follows a name, when it is that person's.</summary>
    private OfficePhrase? OwnOffice(Candidate person)
    {
        var after = person.Last + 1;
        if (!_scene.Follows(after, Gap.Comma) || _offices.Parse(after) is not { IsComplete: true, Strip: 0 } own) return null;
        // It belongs to the next name when one stands right behind it, and to another man when the pack says so.
        if (_persons.After(own.Last + 1, true, "", "") is not null) return null;
        if (_scene.Context.Day is { } day && person.IsResolved && _scene.Index.HolderOf(_offices.Identify(own).Id, day) is { } term && term.Holder.Id != person.Actor.Id) return null;
        return own;
    }

    /// <summary>Whoever holds an office is no private person: the name is a key across reports.</summary>
    private void MakeOfficial(Candidate person)
    {
        if (person.IsResolved || !person.Actor.Id.StartsWith("local:", StringComparison.Ordinal)) return;
        var key = _scene.KeyOf(person.First, person.Last, StartOf(person));
        person.Actor = person.Actor with { Id = "person:" + key };
        _scene.Context.NameUnknown(key, person.Actor);
    }

    /// <summary>Country and sector of a person whom no pack knows, by the office behind the name.</summary>
    private void Describe(Candidate person, OfficePhrase own)
    {
        if (person.IsResolved) return;
        var (country, sector) = (own.Of?.Country ?? "", _offices.Identify(own).Sector);
        if (sector.Length == 0) sector = own.Of?.Sector ?? "";
        var actor = person.Actor;
        person.Actor = actor with { Country = actor.Country.Length > 0 ? actor.Country : country, Sector = actor.Sector.Length > 0 ? actor.Sector : sector };
        _scene.Context.NameUnknown(_scene.KeyOf(person.First, person.Last, StartOf(person)), person.Actor);
    }

    private Analysis StartOf(Candidate mention) =>
        Array.Find(_scene.Atoms[mention.First].Form.Analyses, a => a.Strip == mention.Strip) ?? _scene.Whole(mention.First);

    private void Take(Candidate mention)
    {
        _found.Add(mention);
        _names.Note(mention);
        _scene.Context.Name(mention.Actor);
        // A state or town was counted before the reading began; a longer name is counted when it is found.
        if (mention is { IsResolved: true, Actor.Country.Length: > 0 } && mention.Last > mention.First && _scene.Index.StateOf(mention.Actor.Country) is not null) _scene.Context.CountCountry(mention.Actor.Country);
        else if (mention is { IsResolved: true, Actor.Kind: ActorKind.Person, Actor.Country.Length: > 0 }) _scene.Context.CountCountry(mention.Actor.Country);
        if (mention.Actor.Kind != ActorKind.Body) return;
        var family = FamilyOf(mention);
        _shortForms.NoteBody(mention);
        _scene.Context.NameBody(mention.Head, family, mention.Actor, mention.First);
        var colon = mention.Head.IndexOf(':', StringComparison.Ordinal);
        if (colon > 0) _scene.Context.NameBody(mention.Head[..colon], family, mention.Actor, mention.First);
    }

    /// <summary>The words of a body's name without the nisba at its end.</summary>
    private string FamilyOf(Candidate mention)
    {
        var last = mention.Last;
        if (last > mention.First && _scene.Whole(last).Nisba is not null) last--;
        return _scene.KeyOf(mention.First, last, StartOf(mention));
    }

    private Mention Finish(TokenTable table, Candidate mention)
    {
        var first = _scene.Atoms[mention.First].First;
        var last = _scene.Atoms[mention.Last].Last;
        last = Close(table, first, last);
        var start = Start(table, first, mention.Strip);
        var parts = mention.Parts.Count == 0 ? (IReadOnlyList<Mention>)[] : mention.Parts.ConvertAll(p => Finish(table, p));
        return new Mention(
            TextSpan.FromBounds(start, table[last].Span.End), first, last, mention.Actor, mention.IsResolved, mention.Office, mention.IsOptional, parts, mention.Rule)
        { Candidates = mention.Candidates };
    }

    /// <summary>A bracket or quotation that was opened inside the name is closed by it.</summary>
    private static int Close(TokenTable table, int first, int last)
    {
        if (last + 1 >= table.Count || table[last + 1].Key.Length != 1) return last;
        var mark = table[last + 1].Key[0];
        var open = mark switch { ')' => '(', '»' => '«', '”' => '“', ']' => '[', '"' => '"', _ => '\0' };
        if (open == '\0') return last;
        var depth = 0;
        for (var t = first; t <= last; t++)
        {
            if (table[t].Is(open)) depth += open == mark ? 1 - (2 * depth) : 1;
            else if (table[t].Is(mark)) depth--;
        }
        return depth > 0 ? last + 1 : last;
    }

    /// <summary>Where a name begins in the original, some letters of its first token left out; marks go with the letter before.</summary>
    private static int Start(TokenTable table, int first, int strip)
    {
        var span = table[first].Span;
        var key = table[first].Key;
        if (strip == 0) return span.Start;
        if (span.Length == key.Length) return span.Start + strip;
        var original = table.Text.Original;
        for (var at = strip; at < span.Length; at++)
        {
            if (Normalizer.Key(original.Substring(span.Start + at, 1)).Length > 0 && Normalizer.Key(original.Substring(span.Start + at, span.Length - at)).Length == key.Length - strip)
                return span.Start + at;
        }
        return span.Start + strip;
    }
}
