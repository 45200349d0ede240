using Rasid.Text.Tokens;

namespace Rasid.Actors.English;

/// <summary>Finds the names that the packs know, surnames and short forms of what the report has named included.</summary>
internal sealed class EnglishKnown(EnglishScene scene)
{
    /// <summary>The longest known name at a token.</summary>
    public EnglishFind? Match(int token)
    {
        if (scene.Longest(scene.Names.Names, token, Fits) is { } found) return new EnglishFind(token, found.Last, found.Value.Actor, true, found.Value.Row);
        return null;
    }

    /// <summary>A surname alone: of somebody the report has named, or of the process's own people.</summary>
    public EnglishFind? Surname(int token, bool titled)
    {
        if (!scene.IsCapital(token)) return null;
        var key = scene.Key(token);
        if (scene.Person(key) is { } told) return new EnglishFind(token, token, told, IsKnown(told), "actors/english:surname");
        if (scene.IsWord(token)) return null;
        if (titled && scene.Names.Surnames.TryGetValue(key, out var list)) return new EnglishFind(token, token, list[0].Actor, true, list[0].Row);
        return scene.Names.Known(key) is { } known ? new EnglishFind(token, token, known.Actor, true, known.Row) : null;
    }

    /// <summary>The Mission, the Commission: the body of that kind that the report has named.</summary>
    public EnglishFind? ShortForm(int token)
    {
        if (token == 0 || scene.Table[token - 1].Key is not ("the" or "its")) return null;
        if (scene.Titled(scene.Key(token)) is { } person) return new EnglishFind(token, token, person, IsKnown(person), "actors/english:title");
        if (!scene.Language.Bodies.TryGetValue(scene.Key(token), out var head) || (head.Class != "lower" && !scene.IsCapital(token))) return null;
        return scene.Body(head.Id) is { } body ? new EnglishFind(token, token, body, IsKnown(body), "actors/english:short-form") : null;
    }

    public bool IsKnown(Actor actor) => scene.Names.Index.Find(actor.Id) is not null;

    /// <summary>Whether a form counts where it stands: names have capitals, abbreviations their own letters.</summary>
    private bool Fits(EnglishName name, int first, int last)
    {
        var table = scene.Table;
        if (name.Kind == NameKind.Abbr || IsAbbreviation(name.Form))
        {
            for (var t = first; t <= last; t++)
            {
                if (table[t].Kind == TokenKind.Word && !char.IsUpper(table[t].Type.Clean[0])) return false;
            }
            return first != last || Letters(table[first].Type.Clean) == Letters(name.Form) || scene.IsHeading(first);
        }
        if (name.Need is NameNeed.Quoted or NameNeed.Noun) return false;
        if (name.Actor.Kind == ActorKind.Place && name.Need == NameNeed.Place && !IsPlaced(first)) return false;
        if (!char.IsUpper(table[first].Type.Clean[0]) && !char.IsDigit(table[first].Type.Clean[0]) && !table[first].Type.Clean.Contains('-', StringComparison.Ordinal)) return false;
        // May said, a Will: one common word that opens a sentence is no name.
        if (first == last && scene.IsWord(first) && (scene.IsFirst(first) || scene.IsHeading(first))) return false;
        // Hyphened or not, every word of a name but its little ones has a capital.
        return first == last || scene.IsCapital(last) || char.IsDigit(table[last].Type.Clean[0]) || table[last].Type.Clean.Contains('-', StringComparison.Ordinal) || name.Actor.Kind == ActorKind.Body;
    }

    private bool IsPlaced(int token) => token > 0 && scene.Language.Places.ContainsKey(scene.Table[token - 1].Key);

    private static bool IsAbbreviation(string form) => form.Length <= 6 && form.AsSpan().IndexOfAnyInRange('a', 'z') < 0;

    private static string Letters(string word) => word.Replace(".", "", StringComparison.Ordinal);
}
