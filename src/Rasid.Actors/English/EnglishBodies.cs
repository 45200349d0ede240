using Rasid.Text.Tokens;

namespace Rasid.Actors.English;

/// <summary>Finds bodies that no pack knows: capitalised words around a noun for a body, and ministries in any letters.</summary>
internal sealed class EnglishBodies(EnglishScene scene, EnglishKnown known)
{
    private const string Ministry = "ministry";

    private const int Longest = 12;

    public EnglishFind? Parse(int token)
    {
        if (LowerMinistry(token) is { } lower) return lower;
        if (!Opens(token) || scene.IsHeading(token)) return null;
        var end = token;
        var head = -1;
        while (end < scene.Table.Count && end - token < Longest && scene.Table[end].Sentence == scene.Table[token].Sentence && (Opens(end) || IsInner(end)))
        {
            if (IsHead(end)) head = end;
            end++;
        }
        if (head < 0) return null;
        var last = head;
        // Ministry of …, Delegation of the European Union: what belongs to it.
        if (Tail(head + 1) is { } tail) last = tail;
        else if (head == token) return null;
        return Make(token, head, last);
    }

    /// <summary>foreign ministry, Libya's interior ministry: with small letters too.</summary>
    private EnglishFind? LowerMinistry(int token)
    {
        var (at, owner) = (token, (Actor?)null);
        if (scene.Names.Demonyms.TryGetValue(scene.Key(token), out owner) && scene.IsCapital(token)) at++;
        if (scene.Longest(scene.Language.Portfolios, at) is not { } field || scene.Key(field.Last + 1) != Ministry || scene.Table[at].Key == "the") return null;
        return new EnglishFind(token, field.Last + 1, MinistryOf(field.Value.Id, owner, scene.Text(token, field.Last + 1)), false, "actors/english:ministry");
    }

    private bool Opens(int token) => scene.IsCapital(token) && !IsStopped(token) || (scene.Table[token].Kind == TokenKind.Number && token + 1 < scene.Table.Count && scene.IsCapital(token + 1));

    /// <summary>The beginning of a sentence has a capital whatever it is.</summary>
    private bool IsStopped(int token) => scene.IsFirst(token) && scene.Table[token].Type.Best is { Lexeme.PartOfSpeech: not (Text.Words.PartOfSpeech.Noun or Text.Words.PartOfSpeech.Verb) } && !IsHead(token);

    private bool IsInner(int token) => scene.Table[token].Kind == TokenKind.Number || (scene.Table[token].Is('+') && !scene.Table[token].SpaceBefore);

    private bool IsHead(int token) => scene.Language.Bodies.TryGetValue(scene.Key(token), out var head) && head.Class != "weak" && scene.Key(token).Length > 0;

    /// <summary>Last token of "of the … and …" behind a head.</summary>
    private int? Tail(int at)
    {
        if (at + 1 >= scene.Table.Count || scene.Table[at].Key is not ("of" or "for")) return null;
        var t = at + 1;
        if (scene.Table[t].Key is "the") t++;
        if (Run(t) is not { } last) return null;
        if (scene.Longest(scene.Language.Portfolios, t) is not { } field) return last;
        // Foreign Affairs and International Cooperation, of Italy: the field of a ministry goes on, and its state.
        last = Math.Max(last, field.Last);
        while (last + 2 < scene.Table.Count && scene.Table[last + 1].Key is "and" or "&" && scene.Longest(scene.Language.Portfolios, last + 2) is { } more) last = more.Last;
        return last + 2 < scene.Table.Count && scene.Table[last + 1].Key == "of" && known.Match(last + 2) is { Actor.Kind: ActorKind.State } state ? state.Last : last;
    }

    private int? Run(int from)
    {
        var t = from;
        while (t < scene.Table.Count && scene.IsCapital(t)) t++;
        return t == from ? null : t - 1;
    }

    private EnglishFind Make(int first, int head, int last)
    {
        Actor? owner = null;
        var parts = new List<EnglishFind>();
        for (var t = first; t <= last; t++)
        {
            if (scene.Names.Demonyms.TryGetValue(scene.Key(t), out var state)) owner ??= state;
            else if (t != first && known.Match(t) is { Actor.Kind: ActorKind.State or ActorKind.Body or ActorKind.Place } inner && inner.Last <= last)
            {
                owner ??= inner.Actor;
                parts.Add(inner);
                t = inner.Last;
            }
            else if (t == first && known.Match(t) is { Actor.Kind: ActorKind.State or ActorKind.Body } own && own.Last < head)
            {
                owner = own.Actor;
                parts.Add(own);
                t = own.Last;
            }
        }
        var text = scene.Text(first, last);
        var cue = scene.Language.Bodies[scene.Key(head)];
        if (cue.Id == Ministry && head + 2 <= last)
        {
            var field = scene.Longest(scene.Language.Portfolios, scene.Table[head + 2].Key == "the" ? head + 3 : head + 2);
            if (field is { } found) return new EnglishFind(first, last, MinistryOf(found.Value.Id, owner, text), false, "actors/english:ministry") { Parts = parts };
        }
        var id = "body:" + scene.KeyOf(first, last);
        return new EnglishFind(first, last, scene.Unknown(id, () => new Actor(id, ActorKind.Body, text, text, owner?.Country ?? "", cue.Sector, Side.None, "")), false, cue.Source) { Parts = parts };
    }

    private Actor MinistryOf(string field, Actor? owner, string text)
    {
        var id = owner is null ? $"local:ministry:{field}" : $"ministry:{field}:{(owner.Kind == ActorKind.State ? owner.Country : owner.Id)}";
        return scene.Unknown(id, () => new Actor(id, ActorKind.Body, text, text, owner?.Country ?? "", "GOV", Side.None, ""));
    }
}
