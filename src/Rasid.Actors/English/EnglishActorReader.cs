using Rasid.Text.Tokens;
using Rasid.Text.Words;
using Rasid.Time;

namespace Rasid.Actors.English;

/// <summary>Finds who and what an English report names.</summary>
/// <remarks>Keeps scratch of its own: one instance a thread. The same table gives the same mentions.</remarks>
public sealed class EnglishActorReader
{
    private readonly EnglishScene _scene;
    private readonly EnglishKnown _known;
    private readonly EnglishPersons _persons;
    private readonly EnglishBodies _bodies;
    private readonly EnglishOffices _offices;
    private readonly List<EnglishFind> _found = [];

    /// <summary>A reader over the packs' English names.</summary>
    public EnglishActorReader(EnglishNames names)
    {
        ArgumentNullException.ThrowIfNull(names);
        _scene = new EnglishScene(names);
        _known = new EnglishKnown(_scene);
        _persons = new EnglishPersons(_scene, _known);
        _bodies = new EnglishBodies(_scene, _known);
        _offices = new EnglishOffices(_scene, _known);
    }

    /// <summary>The mentions of a report, in text order, none overlapping; names inside a longer one are its parts.</summary>
    /// <param name="table">The report's tokens.</param>
    /// <param name="times">Its temporal expressions: no part of a name.</param>
    /// <param name="published">When it was published; decides who held an office.</param>
    public IReadOnlyList<Mention> Read(TokenTable table, IReadOnlyList<TemporalExpression> times, DateRange? published)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(times);
        _found.Clear();
        _scene.Open(table, times, published?.To ?? published?.From);
        for (var t = 0; t < table.Count;)
        {
            if (table[t].Kind is TokenKind.Word or TokenKind.Number && Step(t) is { } next && next > t) t = next;
            else t++;
        }
        return [.. _found.Select(f => Finish(table, f))];
    }

    /// <summary>Takes what begins at a token; the token after it, or null.</summary>
    private int? Step(int t)
    {
        var name = _known.Match(t);
        if (_offices.Parse(t) is { } office && OfOffice(office, name) is { } after) return after;
        if (_persons.Titles(t) is { } titles && _persons.At(titles + 1, true) is { } titled && (name is null || name.Last <= titles)) return TakeTitled(titled, t, titles);
        if (_bodies.Parse(t) is { } body && (name is null || body.Last > name.Last || (body.First < name.First))) return Take(body);
        if (name is not null && (name.Actor.Kind != ActorKind.Person || name.Last > t)) return Take(name.Actor.Kind == ActorKind.Person ? _persons.At(t, false) ?? name : name);
        if (_scene.Names.Demonyms.TryGetValue(_scene.Key(t), out var state) && _scene.IsCapital(t)) return Group(t, state);
        if (_persons.At(t, false) is { } person) return Take(person);
        if (_known.ShortForm(t) is { } shortForm) return Take(shortForm);
        return Place(t) is { } place ? Take(place) : null;
    }

    /// <summary>An office with its holder's name before or behind it is that person; alone it is whoever held it.</summary>
    private int? OfOffice(EnglishOffices.Phrase office, EnglishFind? name)
    {
        var next = office.Last + 1;
        var comma = next < _scene.Table.Count && _scene.Table[next].Is(',') ? next + 1 : next;
        if (_persons.At(_persons.Titles(comma) is { } more ? more + 1 : comma, true) is { Actor.Kind: ActorKind.Person } holder && (comma == next || Closes(holder.Last)))
        {
            foreach (var part in office.Parts) Take(part);
            return TakeTitled(holder, office.First, office.Last);
        }
        // A person, head of a body: the office says who he is.
        var before = office.First - 1;
        if (before >= 1 && _scene.Table[before].Key == "the") before--;
        if (before >= 1 && _scene.Table[before].Is(',') && _found.Count > 0 && _found[^1].Last == before - 1 && _found[^1].Actor.Kind == ActorKind.Person)
        {
            foreach (var part in office.Parts) Take(part);
            _scene.NameTitles(office.First, office.Last, _found[^1].Actor);
            return office.Last + 1;
        }
        if (name is not null && name.Last >= office.Last) return null;
        if (_offices.Alone(office) is not { } alone) return null;
        return Take(alone);
    }

    private bool Closes(int last) => last + 1 >= _scene.Table.Count || _scene.Table[last + 1].Kind == TokenKind.Punctuation || _scene.Table[last + 1].Sentence != _scene.Table[last].Sentence || _scene.Table[last + 1].Type.Best.IsFinite || _scene.Table[last + 1].Type.Best.PartOfSpeech is PartOfSpeech.Preposition or PartOfSpeech.Particle or PartOfSpeech.Conjunction;

    /// <summary>Turkish officials, eastern Libyan forces: a description of people of a state.</summary>
    private int? Group(int t, Actor state)
    {
        var last = t + 1;
        while (last < _scene.Table.Count && last - t <= 3 && _scene.Table[last].Sentence == _scene.Table[t].Sentence)
        {
            if (_scene.Table[last].Kind != TokenKind.Word) return null;
            foreach (var reading in _scene.Table[last].Type.Readings)
            {
                if (reading.Lexeme?.Class is not ("people" or "source")) continue;
                if (_scene.Language.Bodies.TryGetValue(_scene.Key(last), out var body) && body.Class != "weak" && reading.Agreement.Number == 's')
                {
                    var bodyId = $"{body.Id}:{state.Country}";
                    var name = _scene.Text(t, last);
                    return Take(new EnglishFind(t, last, _scene.Unknown(bodyId, () => new Actor(bodyId, ActorKind.Body, name, name, state.Country, body.Sector, Side.None, "")), false, body.Source));
                }
                var id = $"group:{state.Country}:{reading.Lexeme.Lemma}";
                var text = _scene.Text(t, last);
                return Take(new EnglishFind(t, last, new Actor(id, ActorKind.Group, text, text, state.Country, "", Side.None, ""), false, "actors/english:group") { IsOptional = true });
            }
            if (_scene.IsWord(last)) return null;
            last++;
        }
        return null;
    }

    /// <summary>A capitalised word behind in, at, near, town of …</summary>
    private EnglishFind? Place(int t)
    {
        if (t == 0 || !_scene.IsCapital(t) || _scene.IsHeading(t) || _scene.IsWord(t) || !_scene.Language.Places.TryGetValue(_scene.Table[t - 1].Key, out var cue) || cue.Class == "part") return null;
        var last = t;
        while (last + 1 < _scene.Table.Count && _scene.Table[last + 1].Sentence == _scene.Table[t].Sentence && (_scene.IsCapital(last + 1) && !_scene.IsWord(last + 1) || (_scene.Language.Places.TryGetValue(_scene.Key(last + 1), out var part) && part.Class == "part"))) last++;
        var id = "place:" + _scene.KeyOf(t, last);
        var text = _scene.Text(t, last);
        return new EnglishFind(t, last, _scene.Unknown(id, () => new Actor(id, ActorKind.Place, text, text, "", "", Side.None, "")), false, cue.Source);
    }

    private int TakeTitled(EnglishFind person, int first, int last)
    {
        _scene.NameTitles(first, last, person.Actor);
        return Take(person);
    }

    private int Take(EnglishFind find)
    {
        if (_found.Count > 0 && _found[^1].Last >= find.First) return find.Last + 1;
        _found.Add(find);
        if (find.Actor.Kind == ActorKind.Body)
        {
            _scene.NameBody(find.Actor, find.Actor.NameEn);
            _scene.NameBody(find.Actor, _scene.Text(find.First, find.Last));
        }
        return find.Last + 1;
    }

    private static Mention Finish(TokenTable table, EnglishFind find) => new(
        table.Span(find.First, find.Last), find.First, find.Last, find.Actor, find.IsResolved, find.Office, find.IsOptional, [.. find.Parts.Select(p => Finish(table, p))], find.Rule);
}
