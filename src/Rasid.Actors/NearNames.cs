namespace Rasid.Actors;

/// <summary>Finds the person or body of a pack whose name is spelled almost so: other letters for a foreign sound, a space more or less, one letter wrong.</summary>
/// <remarks>Immutable; safe on any thread. Made when first asked, for most reports never ask.</remarks>
internal sealed class NearNames
{
    private const int ShortestWrong = 4;

    private readonly Dictionary<string, List<(string[] Sounds, Actor Actor)>> _byWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Actor?> _whole = new(StringComparer.Ordinal);
    private readonly ActorLanguage _language;

    /// <param name="names">Names of persons or bodies.</param>
    /// <param name="language">Which letters stand for one sound.</param>
    public NearNames(IEnumerable<ActorName> names, ActorLanguage language)
    {
        _language = language;
        foreach (var name in names)
        {
            if (name.Kind != NameKind.Full) continue;
            var sounds = Array.ConvertAll(NameKeys.Split(name.Form, language.Joins), language.Sounds);
            if (sounds.Length < 2) continue;
            Add(sounds[0], sounds, name.Actor);
            Add(sounds[^1], sounds, name.Actor);
            var whole = string.Concat(sounds);
            _whole[whole] = _whole.TryGetValue(whole, out var other) && other?.Id != name.Actor.Id ? null : name.Actor;
        }
    }

    /// <summary>The only person whom a name can mean; null when there is none or there are several.</summary>
    /// <param name="keys">The words of the name as the report has them.</param>
    /// <param name="agrees">Whether what stands beside the name fits a person.</param>
    public Actor? Find(string[] keys, Func<Actor, bool> agrees)
    {
        var sounds = Array.ConvertAll(keys, _language.Sounds);
        if (_whole.GetValueOrDefault(string.Concat(sounds)) is { } same && agrees(same)) return same;
        Actor? only = null;
        foreach (var end in (string[])[sounds[0], sounds[^1]])
        {
            foreach (var (other, actor) in _byWord.GetValueOrDefault(end) ?? [])
            {
                if (!IsNear(sounds, other) || !agrees(actor)) continue;
                if (only is not null && only.Id != actor.Id) return null;
                only = actor;
            }
        }
        return only;
    }

    private void Add(string word, string[] sounds, Actor actor)
    {
        if (!_byWord.TryGetValue(word, out var list)) _byWord[word] = list = [];
        list.Add((sounds, actor));
    }

    private static bool IsNear(string[] a, string[] b)
    {
        if (a.Length != b.Length) return false;
        var wrong = 0;
        for (var i = 0; i < a.Length; i++)
        {
            if (a[i] == b[i]) continue;
            if (++wrong > 1 || Math.Min(a[i].Length, b[i].Length) < ShortestWrong || !IsOneApart(a[i], b[i])) return false;
        }
        return wrong == 1;
    }

    /// <summary>Whether one letter put in, left out, changed or swapped with its neighbour makes one word the other.</summary>
    internal static bool IsOneApart(string a, string b)
    {
        if (a.Length > b.Length) (a, b) = (b, a);
        if (b.Length - a.Length > 1) return false;
        var at = 0;
        while (at < a.Length && a[at] == b[at]) at++;
        if (a.Length < b.Length) return a.AsSpan(at).SequenceEqual(b.AsSpan(at + 1));
        if (at == a.Length) return false;
        if (a.AsSpan(at + 1).SequenceEqual(b.AsSpan(at + 1))) return true;
        return at + 1 < a.Length && a[at] == b[at + 1] && a[at + 1] == b[at] && a.AsSpan(at + 2).SequenceEqual(b.AsSpan(at + 2));
    }
}
