namespace Rasid.Actors;

/// <summary>Reads offices from their parts: head noun, field, adjectives, body or state, receiving country.</summary>
internal sealed class OfficeParser(Scene scene, NameParser names, BodyParser bodies)
{
    /// <summary>The longest office that begins at an atom, or null.</summary>
    public OfficePhrase? Parse(int i)
    {
        OfficePhrase? best = null;
        var bestHead = -1;
        var form = scene.Atoms[i].Form;
        if ((form.Kinds & LexEntry.Offices) == 0) return null;
        foreach (var analysis in form.Analyses)
        {
            foreach (var (entry, last) in scene.Phrases(analysis, i, LexEntry.Offices))
            {
                if (entry is not OfficeHead head || Continue(i, last, analysis, head) is not { } phrase) continue;
                if (best is not null && !IsBetter(phrase, last, best, bestHead)) continue;
                (best, bestHead) = (phrase, last);
            }
        }
        return best;
    }

    private static bool IsBetter(OfficePhrase phrase, int head, OfficePhrase best, int bestHead)
    {
        if (phrase.Last != best.Last) return phrase.Last > best.Last;
        return phrase.IsComplete != best.IsComplete ? phrase.IsComplete : head > bestHead;
    }

    /// <summary>The mention that an office makes by itself: its holder on the day, or the office.</summary>
    public Candidate Resolve(OfficePhrase phrase)
    {
        if (!phrase.IsComplete) return Plain(phrase);
        var (id, sector) = Identify(phrase);
        var holder = scene.Context.Bound(id) ?? (scene.Context.Day is { } day ? scene.Index.HolderOf(id, day)?.Holder : null);
        var of = phrase.Of;
        var name = scene.Text(phrase.First, phrase.Last)[phrase.Strip..];
        var actor = holder ?? new Actor(
            id, ActorKind.Office, name, id, of?.Country ?? "", sector.Length > 0 ? sector : of?.Sector ?? "", of?.Side ?? Side.None, phrase.Head.Row);
        var mention = new Candidate
        {
            First = phrase.First,
            Last = phrase.Last,
            Strip = phrase.Strip,
            Actor = actor,
            Office = id,
            IsResolved = holder is not null,
            Rule = phrase.Head.Row,
        };
        mention.Parts.AddRange(phrase.Parts);
        return mention;
    }

    /// <summary>An office without an owner: the only one of its kind in the report, else an unnamed official.</summary>
    private Candidate Plain(OfficePhrase phrase)
    {
        var kind = phrase.Portfolio is null ? phrase.Head.Id : $"{phrase.Head.Id}:{phrase.Portfolio.Id}";
        var bound = scene.Context.OnlyBound(kind);
        if (bound is null && OfSoleCountry(phrase) is { } owned) return owned;
        var actor = bound?.Holder ?? new Actor("group:" + kind, ActorKind.Group, scene.Text(phrase.First, phrase.Last)[phrase.Strip..], kind, "", phrase.Head.Sector, Side.None, phrase.Head.Row);
        return new Candidate
        {
            First = phrase.First,
            Last = phrase.Last,
            Strip = phrase.Strip,
            Actor = actor,
            Office = bound?.Id,
            IsResolved = bound?.Holder.Source.Length > 0,
            IsOptional = bound is null,
            Rule = phrase.Head.Row,
        };
    }

    /// <summary>An office of the report's only country: what the packs know there, or the state's own; null when there are several.</summary>
    private Candidate? OfSoleCountry(OfficePhrase phrase)
    {
        if (phrase.Head.Takes is not ("state" or "portfolio") || scene.Context.SoleCountry() is not { } country || scene.Index.StateOf(country) is not { } state) return null;
        var known = scene.Index.OfficesIn(phrase.Head.Id, phrase.Portfolio?.Id ?? "", country);
        if (known.Count > 1 || (known.Count == 1 && known[0].To.Length > 0)) return null;
        var of = known.Count == 1 ? scene.Index.Find(known[0].Of) ?? state : state;
        return Resolve(phrase with { Of = of });
    }

    /// <summary>The office's id and sector: the pack's row where there is one.</summary>
    public (string Id, string Sector) Identify(OfficePhrase phrase)
    {
        var (head, portfolio, of) = (phrase.Head, phrase.Portfolio?.Id ?? "", phrase.Of?.Id ?? "");
        // A director, governor or leader of a body is its head when the pack has no other word for him.
        foreach (var kind in head.Takes == "body" ? (string[])[head.Id, "head"] : [head.Id])
        {
            foreach (var office in scene.Index.Offices(kind, portfolio, of))
            {
                var fits = office.To.Length == 0 || (phrase.To is null
                    ? scene.Index.Find(office.To) is { } state && scene.Context.SpeaksOf(state.Country)
                    : phrase.To.Id == office.To);
                if (fits) return (office.Id, office.Sector);
            }
        }
        var id = head.Id;
        foreach (var part in (string[])[portfolio, of, phrase.To?.Id ?? ""])
        {
            if (part.Length > 0) id += ":" + part;
        }
        return (id, head.Sector);
    }

    private OfficePhrase? Continue(int first, int last, Analysis analysis, OfficeHead head)
    {
        var k = last + 1;
        var parts = new List<Candidate>();
        Portfolio? portfolio = null;
        if (head.Takes == "portfolio")
        {
            if (!scene.Follows(k, Gap.None) || bodies.Field(k) is not { } field) return null;
            (portfolio, k) = (field.Entry, bodies.PassPortfolios(field.Last + 1));
        }
        // The last word of a phrase such as رئيس الوزراء carries the definiteness.
        var definite = analysis.IsDefinite || scene.Whole(k - 1).IsDefinite;
        Actor? of = null;
        k = PassAdjectives(k, definite, ref of);
        if (of is null && OfPart(k, scene.Whole(last).IsDefinite && head.Takes != "portfolio", portfolio is not null, head.Takes == "place") is { } name && !(name.IsMetonym && head.Takes == "state"))
        {
            of = name.Actor;
            parts.Add(name);
            Actor? none = of;
            k = PassAdjectives(name.Last + 1, true, ref none);
        }
        Actor? to = null;
        if (head.Takes == "any" && ToPart(k) is { } receiving)
        {
            to = receiving.Actor;
            parts.Add(receiving);
            k = receiving.Last + 1;
            if (scene.Follows(k, Gap.None) && of is null) k = PassAdjectives(k, definite, ref of);
        }
        if (!Fits(head, of, to) && !(of is null && parts.Count == 0 && IsPlain(head, portfolio, definite, last > first))) return null;
        return new OfficePhrase(first, k - 1, analysis.Strip, head, portfolio, of, to, parts);
    }

    /// <summary>An office that says nothing of whose it is: وزير الخارجية، السفير، رئيس الوزراء.</summary>
    private static bool IsPlain(OfficeHead head, Portfolio? portfolio, bool definite, bool phrase) =>
        definite && (portfolio is not null || (phrase && head.Takes is "state" or "any" or "body") || head.Id is "ambassador" or "envoy");

    private static bool Fits(OfficeHead head, Actor? of, Actor? to) => head.Takes switch
    {
        "state" => of is { Kind: ActorKind.State },
        "body" => of is { Kind: ActorKind.Body },
        "place" => of is { Kind: ActorKind.Place },
        "portfolio" => of is { Kind: ActorKind.State or ActorKind.Body },
        _ => of is not null || (to is not null && head.Id == "envoy"),
    };

    private int PassAdjectives(int k, bool definite, ref Actor? of)
    {
        while (scene.Follows(k, Gap.None))
        {
            var whole = scene.Whole(k);
            if (of is null && whole.Nisba is { } nisba && whole.IsDefinite == definite) of = nisba;
            else if (!whole.Has("office") || whole.IsDefinite != definite) break;
            k++;
        }
        return k;
    }

    /// <summary>The body or state in construct, or after ل ب في.</summary>
    private Candidate? OfPart(int k, bool definite, bool afterPortfolio, bool place)
    {
        if (!scene.Follows(k, Gap.Soft)) return null;
        var preposition = scene.Atoms[k].Form.Key == "في";
        if (preposition) k++;
        if (k >= scene.Count || (preposition && !scene.Follows(k, Gap.Soft))) return null;
        var name = names.Match(k);
        var body = bodies.Parse(k, allowShort: false);
        if (body is not null && (name is null || body.Last > name.Last)) name = body;
        if (name is null || !(place ? name.Actor.Kind == ActorKind.Place : name.Actor.Kind is ActorKind.Body or ActorKind.State)) return null;
        var start = scene.Atoms[k].Form.Key[Math.Min(name.Strip, scene.Atoms[k].Form.Key.Length - 1)];
        var joined = name.Strip > 0 || (scene.Atoms[k].Form.Key.StartsWith("لل", StringComparison.Ordinal) && start == 'ل');
        if (scene.Atoms[k].Form.Key[0] is 'و' or 'ف' && name.Strip > 0) return null;
        if (preposition) return joined || !afterPortfolio ? null : name;
        return definite && !joined ? null : name;
    }

    private Candidate? ToPart(int k)
    {
        if (!scene.Follows(k, Gap.None)) return null;
        if (scene.Atoms[k].Form.Key is "في" or "لدي" or "الي")
        {
            if (!scene.Follows(k + 1, Gap.None) || names.Match(k + 1, bare: true) is not { Actor.Kind: ActorKind.State } state) return null;
            return state;
        }
        return names.Match(k) is { Actor.Kind: ActorKind.State } joined && scene.Atoms[k].Form.Key[0] is 'ب' or 'ل' && joined.Strip == 1 ? joined : null;
    }
}
