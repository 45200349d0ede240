using Rasid.Text.Tokens;

namespace Rasid.Actors.English;

/// <summary>Finds persons: behind titles, and two or three capitalised words that are no words of the language.</summary>
internal sealed class EnglishPersons(EnglishScene scene, EnglishKnown known)
{
    private const int LongestName = 4;

    /// <summary>Last token of the titles at a token; null when there are none.</summary>
    public int? Titles(int token)
    {
        int? last = null;
        for (var t = token; scene.Longest(scene.Language.Titles, t) is { } title; t = title.Last + 1)
        {
            last = title.Last;
            if (t + 1 >= scene.Table.Count) break;
        }
        return last;
    }

    /// <summary>The person whose name begins at a token.</summary>
    /// <param name="token">First token of the name.</param>
    /// <param name="titled">A title stands before it: then one word is enough, and the name is a key across reports.</param>
    public EnglishFind? At(int token, bool titled)
    {
        if (token >= scene.Table.Count) return null;
        if (known.Match(token) is { } name)
        {
            if (name.Actor.Kind != ActorKind.Person) return null;
            return Noted(name with { Last = Math.Max(name.Last, name.Last) });
        }
        var last = Run(token);
        if (last < token) return null;
        if (last == token) return known.Surname(token, titled) ?? (titled && !scene.IsHeading(token) && !IsOther(token) && !scene.IsWord(token) ? Noted(Make(token, token, titled)) : null);
        if (known.Surname(last, false) is { } surname && surname.Actor.NameEn.Length > 0 && SameGiven(token, surname.Actor)) return Noted(surname with { First = token });
        if (scene.IsHeading(token)) return known.Surname(token, titled);
        if (!titled && !IsName(token, last)) return known.Surname(token, titled);
        return Noted(Make(token, last, titled));
    }

    /// <summary>Last token of the capitalised words that can be one name; before the token when there are none.</summary>
    private int Run(int token)
    {
        var t = token;
        while (t < scene.Table.Count && t - token < LongestName && scene.Table[t].Sentence == scene.Table[token].Sentence && !IsOther(t))
        {
            if (scene.IsCapital(t) && (!scene.IsWord(t) || t > token)) t++;
            else if (t > token && t + 1 < scene.Table.Count && scene.Language.ParticleOf(scene.Table[t].Key) is "joiner" or "article" or "link" && scene.IsCapital(t + 1)) t++;
            else break;
        }
        return t - 1;
    }

    private bool IsName(int first, int last)
    {
        if (scene.IsFirst(first) && scene.IsWord(first)) return false;
        for (var t = first; t <= last; t++)
        {
            if (scene.IsWord(t) && scene.Language.ParticleOf(scene.Table[t].Key).Length == 0) return false;
            if (scene.Table[t].Type.Clean.Length > 1 && scene.Table[t].Type.Clean.AsSpan().IndexOfAnyInRange('a', 'z') < 0) return false;
        }
        // A word that takes a place, and nothing that says a person.
        return first == 0 || !scene.Language.Places.ContainsKey(scene.Table[first - 1].Key);
    }

    /// <summary>A state, a town, an adjective of a state, a noun of a body, a day: no part of a person's name.</summary>
    private bool IsOther(int token) =>
        scene.Names.Demonyms.ContainsKey(scene.Key(token)) || scene.Language.Bodies.ContainsKey(scene.Key(token)) || scene.Language.Places.ContainsKey(scene.Key(token))
        || (known.Match(token) is { Actor.Kind: not ActorKind.Person });

    private bool SameGiven(int token, Actor actor)
    {
        var keys = scene.Language.KeysOf(actor.NameEn);
        return keys.Count > 0 && keys[0] == scene.Key(token);
    }

    private EnglishFind Noted(EnglishFind find)
    {
        var keys = scene.Language.KeysOf(scene.Text(find.First, find.Last));
        if (keys.Count > 0) scene.NamePerson(find.Actor, keys[^1].TrimEnd('+'));
        return find;
    }

    private EnglishFind Make(int first, int last, bool titled)
    {
        var key = scene.KeyOf(first, last);
        var text = scene.Text(first, last);
        var actor = scene.Unknown("person:" + key, () => new Actor(titled ? "person:" + key : scene.NextPrivate(), ActorKind.Person, text, text, "", "", Side.None, ""));
        return new EnglishFind(first, last, actor, false, titled ? "actors/english:title" : "actors/english:capitals");
    }
}
