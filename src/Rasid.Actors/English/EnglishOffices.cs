namespace Rasid.Actors.English;

/// <summary>Finds offices (the Italian foreign minister, head of the Presidential Council) and who held them.</summary>
internal sealed class EnglishOffices(EnglishScene scene, EnglishKnown known)
{
    /// <summary>An office as the report words it.</summary>
    /// <param name="First">First token.</param>
    /// <param name="Last">Last token.</param>
    /// <param name="Head">Its head noun.</param>
    /// <param name="Portfolio">Its field, empty for none.</param>
    /// <param name="Of">Whose it is.</param>
    /// <param name="To">The state that receives it.</param>
    /// <param name="Parts">Names inside.</param>
    internal sealed record Phrase(int First, int Last, EnglishCue Head, string Portfolio, Actor? Of, Actor? To, IReadOnlyList<EnglishFind> Parts);

    /// <summary>The office phrase that begins at a token; null when there is none.</summary>
    public Phrase? Parse(int token)
    {
        var (at, of) = (token, (Actor?)null);
        var parts = new List<EnglishFind>();
        if (scene.Names.Demonyms.TryGetValue(scene.Key(token), out var state) && scene.IsCapital(token)) (of, at) = (state, token + 1);
        else if (known.Match(token) is { Actor.Kind: ActorKind.State or ActorKind.Body } owner && owner.Last + 1 < scene.Table.Count)
        {
            (of, at) = (owner.Actor, owner.Last + 1);
            if (scene.Table[at].Key is "'s" or "’s") at++;
            parts.Add(owner);
        }
        var portfolio = "";
        if (scene.Longest(scene.Language.Portfolios, at) is { } field && at > token - 1 && scene.Longest(scene.Language.Offices, field.Last + 1) is not null) (portfolio, at) = (field.Value.Id, field.Last + 1);
        if (scene.Longest(scene.Language.Offices, at) is not { } head) return null;
        var last = head.Last;
        Actor? to = null;
        if (of is null) last = Owner(last, ref portfolio, ref of, parts);
        if (last + 2 < scene.Table.Count && scene.Table[last + 1].Key is "to" or "in" or "for" && known.Match(last + 2) is { Actor.Kind: ActorKind.State } receiver)
        {
            (to, last) = (receiver.Actor, receiver.Last);
            parts.Add(receiver);
        }
        return new Phrase(token, last, head.Value, portfolio, of, to, parts);
    }

    /// <summary>The office alone: whoever held it on the day of the report.</summary>
    public EnglishFind? Alone(Phrase phrase)
    {
        var of = phrase.Of ?? (phrase.Head.Of.Length > 0 ? scene.Names.Index.Find(phrase.Head.Of) : null);
        if (of is null) return null;
        var office = Office(phrase, of);
        if (office is not null && scene.Names.Index.HolderOf(office.Id, scene.Day) is { } term)
            return new EnglishFind(phrase.First, phrase.Last, term.Holder, true, office.Source) { Office = office.Id, Parts = phrase.Parts };
        // Without a holder only an office that one person has is somebody.
        if (phrase.Head.Class == "many") return null;
        var id = office?.Id ?? $"{phrase.Head.As.Split(' ')[0]}{(phrase.Portfolio.Length > 0 ? ":" + phrase.Portfolio : "")}:{of.Id}";
        var text = scene.Text(phrase.First, phrase.Last);
        return new EnglishFind(phrase.First, phrase.Last, scene.Unknown("office:" + id, () => new Actor("office:" + id, ActorKind.Office, text, text, of.Country, phrase.Head.Sector, of.Side, "")), false, phrase.Head.Source) { Office = id, Parts = phrase.Parts };
    }

    private Office? Office(Phrase phrase, Actor of)
    {
        foreach (var head in phrase.Head.As.Split(' '))
        {
            foreach (var office in scene.Names.Index.Offices(head, phrase.Portfolio, of.Id))
            {
                if (phrase.To is null || office.To.Length == 0 || office.To == phrase.To.Id) return office;
            }
        }
        if (of.Kind != ActorKind.State) return null;
        foreach (var head in phrase.Head.As.Split(' '))
        {
            foreach (var office in scene.Names.Index.OfficesIn(head, phrase.Portfolio, of.Country))
            {
                if (scene.Day is null || scene.Names.Index.HolderOf(office.Id, scene.Day) is not null) return office;
            }
        }
        return null;
    }

    /// <summary>of the …, for …: fields, bodies and states behind the head noun.</summary>
    private int Owner(int last, ref string portfolio, ref Actor? of, List<EnglishFind> parts)
    {
        while (last + 2 < scene.Table.Count && scene.Table[last + 1].Key is "of" or "for")
        {
            var at = last + 2;
            if (scene.Table[at].Key == "the" && at + 1 < scene.Table.Count) at++;
            if (known.Match(at) is { Actor.Kind: ActorKind.State or ActorKind.Body } owner)
            {
                (of, last) = (owner.Actor, owner.Last);
                parts.Add(owner);
                return last;
            }
            if (portfolio.Length > 0 || scene.Longest(scene.Language.Portfolios, at) is not { } field) return last;
            (portfolio, last) = (field.Value.Id, field.Last);
            while (last + 2 < scene.Table.Count && scene.Table[last + 1].Key is "and" or "&" && scene.Longest(scene.Language.Portfolios, last + 2) is { } more) last = more.Last;
        }
        return last;
    }
}
