namespace Rasid.Actors;

/// <summary>Finds unnamed people: a role noun with its adjectives (ضباط ليبيون، القوات التركية), a people by its nisba.</summary>
internal sealed class GroupParser(Scene scene, NameParser names, BodyParser bodies)
{
    /// <summary>The group that begins at an atom, or null.</summary>
    public Candidate? Parse(int i)
    {
        Candidate? best = null;
        if (!scene.Atoms[i].Form.MayGroup || (i > 0 && scene.Follows(i, Gap.None) && scene.IsRelative(i - 1))) return null;
        foreach (var analysis in scene.Atoms[i].Form.Analyses)
        {
            Candidate? found = null;
            // وجهات النظر: no و is taken off where the word was read as a whole.
            if (analysis.HasProclitic && !scene.CutsLike(i, analysis)) continue;
            if (analysis.Begins(LexEntry.Roles) && scene.Longest<RoleEntry>(analysis, i) is { } role)
            {
                if (role.Last > i || !IsAdjectiveHere(i, analysis)) found = Continue(i, role.Last, analysis, role.Entry);
            }
            else if (analysis.Nisba is { Kind: ActorKind.State } state) found = People(i, analysis, state);
            if (found is not null && (best is null || found.Last > best.Last)) best = found;
        }
        return best;
    }

    private Candidate? Continue(int first, int last, Analysis analysis, RoleEntry role)
    {
        if (role.Pattern == "definite" && !analysis.IsDefinite && last == first) return null;
        var definite = analysis.IsDefinite;
        var country = "";
        var sector = role.Sector;
        var k = last + 1;
        var adjectives = 0;
        while (scene.Follows(k, Gap.None))
        {
            var joined = adjectives > 0 ? scene.Atoms[k].Form.WithNisba(true) : null;
            var next = joined ?? scene.Whole(k);
            if (next.IsDefinite != definite && (last == first || !next.IsDefinite)) break;
            if (next.Bare.EndsWith('ا') && next.Names is null && !analysis.Bare.EndsWith('ا')) break;
            if ((next.Nisba ?? Accusative(next, analysis)) is { } nisba)
            {
                if (country.Length == 0) country = nisba.Country;
            }
            else if (next.Has("role"))
            {
                // The adjective tells the kind of a role that has none of its own, and of officials and commanders.
                if (sector.Length == 0 || role.Id is "official" or "source" or "member" or "commander" or "leader" or "expert") sector = SectorOf(next) ?? sector;
            }
            else if (!next.Has("plain") && !(next.IsDefinite && scene.IsNaming(k))) break;
            adjectives++;
            k++;
        }
        if (adjectives == 0 && role.Sector.Length == 0 && country.Length == 0 && Inner(k, definite) is { } inner)
            return Make(first, inner.Last, analysis, role.Id, inner.Actor.Country, inner.Actor.Sector, role.Row);
        if (adjectives == 0 && !definite && scene.Follows(k, Gap.Soft))
        {
            // The name that follows in construct is the mention; مسؤول عن is no noun.
            if (names.Match(k, bare: true) is { Actor.Kind: ActorKind.Body or ActorKind.State or ActorKind.Person } || bodies.Parse(k, allowShort: false) is { Strip: 0 }) return null;
            if (role.Id == "official" && scene.Atoms[k].Form.Key == "عن") return null;
        }
        return Make(first, k - 1, analysis, role.Id, country, sector, role.Row);
    }

    /// <summary>عناصر القوات العراقية، أفراد من الشرطة: those they belong to say whose they are and what.</summary>
    private Candidate? Inner(int k, bool definite)
    {
        if (!scene.Follows(k, Gap.None)) return null;
        if (scene.Language.IsFrom(scene.Atoms[k].Form.Key) && scene.Follows(k + 1, Gap.None)) k++;
        else if (definite && !scene.Best(k).Has(Text.Words.Proclitics.Li)) return null;
        return Parse(k) is { Actor.Kind: ActorKind.Group } inner && (inner.Actor.Sector.Length > 0 || inner.Actor.Country.Length > 0) && scene.IsDefinite(k) ? inner : null;
    }

    /// <summary>مواطناً ليبياً: after an accusative the state's name is its adjective.</summary>
    private Actor? Accusative(Analysis next, Analysis role) => role.Bare.EndsWith('ا') && next.Stem.EndsWith('ا') && !next.IsDefinite ? scene.Index.Nisba(next.Stem[..^1]) : null;

    /// <summary>الليبيون, خمسة بريطانيين: a plural or dual nisba that no noun carries.</summary>
    private Candidate? People(int i, Analysis analysis, Actor state)
    {
        if (!analysis.Bare.EndsWith("ون", StringComparison.Ordinal) && !analysis.Bare.EndsWith("ين", StringComparison.Ordinal) && !analysis.Bare.EndsWith("ان", StringComparison.Ordinal)) return null;
        if (analysis.Bare.Length < 5 || (i > 0 && !analysis.HasProclitic && scene.Follows(i, Gap.None) && scene.Whole(i - 1).IsDefinite == analysis.IsDefinite && scene.IsNominal(i - 1))) return null;
        return Make(i, i, analysis, "people", state.Country, "", "nisba");
    }

    /// <summary>هجوم انتحاري، الاتفاق السياسي: the word belongs to the noun before it.</summary>
    private bool IsAdjectiveHere(int i, Analysis analysis)
    {
        if (analysis.HasProclitic || i == 0 || !scene.Follows(i, Gap.None)) return false;
        // التداين الأسري: read as an adjective, and the noun before it is definite too.
        if (analysis.IsDefinite && scene.IsAdjective(i) && scene.Best(i - 1) is { PartOfSpeech: Text.Words.PartOfSpeech.Noun, IsDefinite: true }) return true;
        if (!(analysis.Has("role") || analysis.Has("plain"))) return false;
        if (analysis.Bare.EndsWith("ون", StringComparison.Ordinal)) return false;
        var before = scene.Atoms[i - 1].Form;
        if (scene.Language.IsVictim(before.Key) || scene.IsCounting(i - 1) || !scene.IsNominal(i - 1)) return false;
        // هجوم انتحاري agrees; الحل سياسي is a predicate; قتل الجيش انتحارياً is neither.
        var accusative = analysis.Bare.EndsWith('ا');
        return accusative ? before.Whole.Bare.EndsWith('ا') : scene.IsDefinite(i - 1) == analysis.IsDefinite || !analysis.IsDefinite;
    }

    private Candidate Make(int first, int last, Analysis analysis, string role, string country, string sector, string row)
    {
        var id = $"group:{(country.Length > 0 ? country + ":" : "")}{role}";
        return new Candidate
        {
            First = first,
            Last = last,
            Strip = analysis.Strip,
            Actor = new Actor(id, ActorKind.Group, scene.Text(first, last)[analysis.Strip..], id, country, sector, Side.None, row),
            IsOptional = true,
            Rule = row,
        };
    }

    private static string? SectorOf(Analysis analysis)
    {
        foreach (var adjective in analysis.Adjectives)
        {
            if (adjective.Kind == "role") return adjective.Sector;
        }
        return null;
    }
}
