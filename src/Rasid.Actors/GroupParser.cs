namespace Rasid.Actors;

/// <summary>Finds unnamed people: a role noun with its adjectives (ضباط ليبيون، القوات التركية).</summary>
internal sealed class GroupParser(Scene scene, NameParser names)
{
    /// <summary>The group that begins at an atom, or null.</summary>
    public Candidate? Parse(int i)
    {
        Candidate? best = null;
        foreach (var analysis in scene.Atoms[i].Form.Analyses)
        {
            if (analysis.Lexicon is null || scene.Longest<RoleEntry>(analysis, i) is not { } role) continue;
            var found = Continue(i, role.Last, analysis, role.Entry);
            if (found is not null && (best is null || found.Last > best.Last)) best = found;
        }
        return best;
    }

    private Candidate? Continue(int first, int last, Analysis analysis, RoleEntry role)
    {
        var definite = analysis.IsDefinite;
        var country = "";
        var sector = role.Sector;
        var k = last + 1;
        var adjectives = 0;
        while (scene.Follows(k, Gap.None))
        {
            var joined = adjectives > 0 && scene.Atoms[k].Form.WithNisba(true) is not null;
            var next = joined ? scene.Atoms[k].Form.WithNisba(true)! : scene.Whole(k);
            if (!joined && next.IsDefinite != definite && last == first) break;
            if (next.Nisba is { } nisba)
            {
                if (country.Length == 0) country = nisba.Country;
            }
            else if (next.Has("role"))
            {
                // The adjective tells the kind of a role that has none of its own, and of officials and commanders.
                if (sector.Length == 0 || role.Id is "official" or "source" or "member" or "commander" or "leader" or "expert") sector = SectorOf(next) ?? sector;
            }
            else if (!next.Has("plain")) break;
            adjectives++;
            k++;
        }
        if (adjectives == 0 && scene.Follows(k, Gap.Soft) && names.Match(k, bare: true) is { Actor.Kind: ActorKind.Body or ActorKind.State or ActorKind.Person } && !definite) return null;
        var id = $"group:{(country.Length > 0 ? country + ":" : "")}{role.Id}";
        var text = scene.Text(first, k - 1)[analysis.Strip..];
        return new Candidate
        {
            First = first,
            Last = k - 1,
            Strip = analysis.Strip,
            Actor = new Actor(id, ActorKind.Group, text, id, country, sector, Side.None, role.Row),
            IsOptional = true,
            Rule = role.Row,
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
