namespace Rasid.Actors.English;

/// <summary>The English names of everybody and everywhere that the packs know, ready for matching.</summary>
/// <remarks>Immutable after <see cref="Build"/>; safe on any thread.</remarks>
public sealed class EnglishNames
{
    /// <summary>The UN's people are called by their surname alone, as those of the process are.</summary>
    private const string UnitedNations = "UNO";

    private EnglishNames(ActorIndex index, EnglishActorLanguage language) => (Index, Language, Home) = (index, language, HomeOf(index));

    /// <summary>The country of most of the packs' persons: the one that the process is about.</summary>
    internal string? Home { get; }

    internal ActorIndex Index { get; }

    internal EnglishActorLanguage Language { get; }

    /// <summary>Every form by its keys.</summary>
    internal PhraseNode<EnglishName> Names { get; } = new();

    /// <summary>Family names alone.</summary>
    internal Dictionary<string, List<EnglishName>> Surnames { get; } = new(StringComparer.Ordinal);

    /// <summary>Adjectives of states (Turkish), and the plural where it differs.</summary>
    internal Dictionary<string, Actor> Demonyms { get; } = new(StringComparer.Ordinal);

    /// <summary>Builds the index over the packs' names.</summary>
    public static EnglishNames Build(ActorIndex index, EnglishActorLanguage language)
    {
        ArgumentNullException.ThrowIfNull(index);
        ArgumentNullException.ThrowIfNull(language);
        var names = new EnglishNames(index, language);
        // Of two towns of one name the process's own is meant.
        foreach (var actor in index.Actors.OrderByDescending(a => a.Country == names.Home))
        {
            // What a pack explains in brackets or by a stroke is no name that a report would print.
            var form = actor.NameEn.IndexOfAny(['(', '/']) is > 0 and var cut ? actor.NameEn[..cut].TrimEnd() : actor.NameEn;
            if (form.Length > 0) names.Add(actor, NameKind.Full, NameNeed.None, form, actor.Source);
        }
        foreach (var name in index.LatinForms.OrderByDescending(n => n.Actor.Country == names.Home)) names.Add(name.Actor, name.Kind, name.Need, name.Form, name.Row);
        return names;
    }

    private void Add(Actor actor, NameKind kind, NameNeed need, string form, string row)
    {
        if (kind is NameKind.Nisba or NameKind.NisbaPlural)
        {
            Demonyms.TryAdd(Language.KeyOf(form), actor);
            return;
        }
        var keys = Language.KeysOf(form);
        if (keys.Count == 0) return;
        var name = new EnglishName(actor, kind, need, form, row);
        if (kind == NameKind.Surname)
        {
            AddSurname(keys[^1], name);
            return;
        }
        Names.Add(keys.ToArray(), name);
        // Az Zawiya: the article is left out as often as not.
        if (keys.Count > 1 && Language.ParticleOf(keys[0]) == "joined") Names.Add(keys.Skip(1).ToArray(), name);
        if (actor.Kind != ActorKind.Person || kind != NameKind.Full || keys.Count < 2) return;
        // Aguila Saleh Issa is called Aguila Saleh, Mohamed Younes al-Menfi Mohamed al-Menfi.
        if (keys.Count > 2)
        {
            Names.Add([keys[0], keys[^1]], name);
            if (!keys[1].EndsWith('.') && keys[1].Length > 1) Names.Add([keys[0], keys[1]], name);
        }
        AddSurname(keys[^1], name with { Kind = NameKind.Surname });
    }

    private void AddSurname(string key, EnglishName name)
    {
        if (!Surnames.TryGetValue(key, out var list)) Surnames[key] = list = [];
        if (!list.Exists(n => n.Actor.Id == name.Actor.Id)) list.Add(name);
    }

    private static string? HomeOf(ActorIndex index) => index.Actors.Where(a => a is { Kind: ActorKind.Person, Country.Length: > 0 })
        .GroupBy(a => a.Country, StringComparer.Ordinal).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).FirstOrDefault()?.Key;

    /// <summary>Whom a family name alone may mean where nobody of that name was told of in full: the first of the process's own.</summary>
    internal EnglishName? Known(string surname) =>
        Surnames.TryGetValue(surname, out var list) ? list.Find(n => n.Actor.Country == UnitedNations || (Home is not null && n.Actor.Country == Home)) : null;
}
