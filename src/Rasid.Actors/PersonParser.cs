namespace Rasid.Actors;

/// <summary>Finds persons that no pack knows, by title and by given name.</summary>
internal sealed class PersonParser(Scene scene, NameParser names)
{
    private const int LongestName = 5;

    /// <summary>A person who stands here, titles before the name passed over; known or not.</summary>
    /// <param name="i">First atom after the office or title.</param>
    /// <param name="cued">Whether an office or title already stands before.</param>
    /// <param name="country">Country of the office, for an unknown person.</param>
    /// <param name="sector">Sector of the office, for an unknown person.</param>
    public Candidate? After(int i, bool cued, string country, string sector)
    {
        if (i >= scene.Count) return null;
        var official = cued;
        var comma = scene.Atoms[i].Before == Gap.Comma;
        if (scene.Atoms[i].Before > Gap.Comma || (comma && !cued)) return null;
        var start = i;
        for (var steps = 0; steps < 6 && i < scene.Count && (i == start || scene.Follows(i, Gap.Soft)); steps++)
        {
            if (names.Match(i, bare: true) is { Actor.Kind: ActorKind.Person } known) return known;
            if (TitleEnd(i, i > start || cued, ref official, ref country) is not { } next) break;
            i = next;
        }
        if (i >= scene.Count || (i > start && !scene.Follows(i, Gap.None)) || (i == start && !cued)) return null;
        // Over a comma only a title or a given name is enough.
        if (comma && i == start && scene.Whole(i).Given != "given") return null;
        return Unknown(i, true, official, country, sector);
    }

    /// <summary>An unknown person whose name begins here with a given name, no title needed.</summary>
    public Candidate? Unknown(int i) => Unknown(i, false, false, "", "");

    private int? TitleEnd(int i, bool inside, ref bool official, ref string country)
    {
        var whole = inside ? scene.Whole(i) : Array.Find(scene.Atoms[i].Form.Analyses, a => a.Begins(LexEntry.Titles)) ?? scene.Whole(i);
        if (whole.Begins(LexEntry.Titles))
        {
            int? end = null;
            foreach (var (entry, last) in scene.Phrases(whole, i, LexEntry.Titles))
            {
                if (entry is not TitleEntry title || (title.Kind == "modifier" && !inside)) continue;
                if (!whole.IsDefinite && title.Kind is "rank" or "title" or "honorific" && inside) continue;
                official |= title.Kind is "rank" or "title";
                end = last + 1;
            }
            if (end is not null) return end;
        }
        if (!inside) return null;
        if (whole.Nisba is { } nisba && whole.IsDefinite)
        {
            country = nisba.Country;
            return i + 1;
        }
        return whole.IsDefinite && whole.Has("office") ? i + 1 : null;
    }

    private Candidate? Unknown(int i, bool cued, bool official, string country, string sector)
    {
        var start = First(i, cued);
        if (start is null) return null;
        var last = i;
        while (last + 1 < scene.Count && last - i + 1 < LongestName && scene.Follows(last + 1, Gap.None) && Continues(last + 1, cued, last == i)) last++;
        while (last > i && scene.Atoms[last].Form.IsSon) last--;
        if (last == i) return null;
        var key = scene.KeyOf(i, last, start);
        var name = scene.Text(i, last)[start.Strip..];
        var actor = scene.Context.Unknown(key);
        if (actor is null)
        {
            actor = new Actor(official ? "person:" + key : scene.Context.NextPrivate(), ActorKind.Person, name, "", country, sector, Side.None, "");
            scene.Context.NameUnknown(key, actor);
        }
        return new Candidate { First = i, Last = last, Strip = start.Strip, Actor = actor, Rule = cued ? "person-by-title" : "person-by-given-name" };
    }

    private Analysis? First(int i, bool cued)
    {
        if (!scene.Atoms[i].IsWord || scene.IsStop(i)) return null;
        foreach (var analysis in scene.Atoms[i].Form.Analyses)
        {
            if (cued && analysis.HasProclitic) continue;
            if (analysis.Given == "given" || (cued && analysis.Given is not null) || (analysis.Given == "weak" && IsSurname(i + 1))) return analysis;
        }
        if (scene.IsPersonName(i) && !scene.Whole(i).IsDefinite) return scene.Whole(i);
        // Without a given name a title carries two words only where the lexicon can tell that they are no common words.
        var whole = scene.Whole(i);
        return cued && scene.LexiconSpeaks && !scene.IsOrdinary(i) && !whole.IsDefinite && whole.Lexicon is null && whole.Nisba is null && names.Match(i) is null ? whole : null;
    }

    /// <summary>A definite word that is no common one, as family names are (السكاكيني), or a word that only names persons.</summary>
    private bool IsSurname(int i)
    {
        if (!scene.Follows(i, Gap.None) || !scene.Atoms[i].IsWord || scene.IsStop(i)) return false;
        if (scene.IsPersonName(i)) return true;
        var whole = scene.Whole(i);
        return whole is { IsDefinite: true, Nisba: null, Lexicon: null, Adjectives.Count: 0 } && scene.LexiconSpeaks && !scene.IsOrdinary(i) && names.Match(i) is null;
    }

    private bool Continues(int i, bool cued, bool second)
    {
        var form = scene.Atoms[i].Form;
        if (!scene.Atoms[i].IsWord || form.Key.Length < 2) return false;
        if (form.IsSon) return i + 1 < scene.Count && scene.Follows(i + 1, Gap.None) && scene.Atoms[i + 1].IsWord && !scene.IsStop(i + 1);
        if (scene.IsStop(i)) return false;
        var whole = form.Whole;
        if (whole.Given is not null || scene.Atoms[i - 1].Form.IsSon || scene.IsPersonName(i)) return true;
        if (second && whole is { IsDefinite: true, Nisba.Kind: ActorKind.State } && form.Key[^1] == 'ي') return true;
        if (whole.Nisba is { Kind: ActorKind.State } && !second) return false;
        if (whole.Lexicon is not null || whole.Adjectives.Count > 0 || names.Match(i) is { Actor.Kind: not ActorKind.Person }) return false;
        foreach (var analysis in form.Analyses)
        {
            if (analysis.HasProclitic && (analysis.Given is not null || analysis.Nisba is not null || analysis.Lexicon is not null)) return false;
        }
        // A family name made from a place or trade (اللومي) may look like a common word with a pronoun.
        if (second && whole.IsDefinite && form.Key[^1] == 'ي' && !(scene.IsAdjective(i) && scene.IsOrdinary(i))) return true;
        if (!scene.LexiconSpeaks) return whole.IsDefinite && second;
        if (whole.IsDefinite) return !scene.IsOrdinary(i);
        // An indefinite word must be unknown; after a title and a given name a participle will do, unless it has a case or plural ending.
        if (scene.IsUnknown(i) && !HasEnding(form.Key)) return second || cued;
        return cued && second && scene.IsParticiple(i) && !HasEnding(form.Key);
    }

    private static bool HasEnding(string key) =>
        key.EndsWith('ا') && key.Length > 5 || key.EndsWith("ون", StringComparison.Ordinal) && key.Length > 6 || key.EndsWith("ته", StringComparison.Ordinal) || key.EndsWith("ها", StringComparison.Ordinal) || key.EndsWith("هم", StringComparison.Ordinal);
}
