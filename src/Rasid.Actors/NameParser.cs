namespace Rasid.Actors;

/// <summary>Finds the names that the packs know: longest match, conditions of each form checked.</summary>
internal sealed class NameParser(Scene scene)
{
    /// <summary>Atoms within which an unqualified name means the body of another country named just before.</summary>
    private const int FamilyReach = 120;

    private const int VisitReach = 7;

    /// <summary>Nouns of a chain at whose end an adjective may stand.</summary>
    private const int ChainReach = 3;

    private int _placeAt = -1;

    private ActorKind _placeKind;

    public void Reset() => _placeAt = -1;

    /// <summary>The longest name that begins at an atom, or null.</summary>
    /// <param name="i">The atom.</param>
    /// <param name="bare">Only without proclitics.</param>
    public Candidate? Match(int i, bool bare = false)
    {
        Candidate? best = null;
        var form = scene.Atoms[i].Form;
        if (!form.HasNames) return null;
        foreach (var analysis in form.Analyses)
        {
            if (analysis.Names is null || (bare && analysis.HasProclitic)) continue;
            var node = analysis.Names;
            for (var last = i; ; last++)
            {
                if (node.Values.Count > 0 && (best is null || last > best.Last) && Pick(node.Values, analysis, i, last) is { } name)
                    best = Make(name, analysis, i, last);
                if (!scene.Follows(last + 1, Gap.Soft) || node.Child(scene.Atoms[last + 1].Form.Key) is not { } child) break;
                node = child;
            }
        }
        return best;
    }

    /// <summary>Remembers what the last state or place was read as, for a list of capitals.</summary>
    public void Note(Candidate mention)
    {
        if (mention.Actor.Kind is ActorKind.State or ActorKind.Place) (_placeAt, _placeKind) = (mention.Last, mention.Actor.Kind);
    }

    /// <summary>The id of the body noun that a name begins with, so that a short form can point back.</summary>
    public string HeadOf(int first, Analysis analysis) => scene.Longest<BodyHead>(analysis, first)?.Entry.Id ?? "";

    private Candidate Make(ActorName name, Analysis analysis, int first, int last)
    {
        var actor = name.Actor;
        // مجلس النواب just after مجلس النواب of another country means that one.
        if (name.Need is NameNeed.Context or NameNeed.Main && scene.Context.Family(scene.KeyOf(first, last, analysis), first, FamilyReach) is { } near) actor = near;
        return new Candidate
        {
            First = first,
            Last = last,
            Strip = analysis.Strip,
            Actor = actor,
            IsResolved = true,
            IsMetonym = name.Kind == NameKind.Metonym,
            Rule = name.Row,
            Head = actor.Kind == ActorKind.Body ? HeadOf(first, analysis) : "",
        };
    }

    private ActorName? Pick(List<ActorName> names, Analysis analysis, int first, int last)
    {
        ActorName? best = null, metonym = null;
        foreach (var name in names)
        {
            if (!IsMet(name, analysis, first, last) || IsYetToCome(name) || (name.Actor.Kind == ActorKind.Place && last > first && scene.IsSecondSide(first, analysis))) continue;
            if (first == last && name.Actor.Kind is ActorKind.State or ActorKind.Place && IsAttribute(analysis, first)) continue;
            if (name.Kind == NameKind.Metonym) metonym = name;
            else if (best is null || IsBetter(name, best)) best = name;
        }
        if (metonym is null) return best;
        return best is null || !IsPlaceHere(analysis, first) ? metonym : best;
    }

    /// <summary>القوة القاهرة، هيئة النقل السعودية: the word is the adjective of the noun before it, and no name.</summary>
    private bool IsAttribute(Analysis analysis, int first)
    {
        if (!analysis.IsDefinite || analysis.HasProclitic || !scene.Follows(first, Gap.None) || scene.Atoms[first - 1].Form.IsPlaceCue || IsVisited(first)) return false;
        var nisba = analysis.Nisba is not null && !analysis.Bare.EndsWith('ا');
        if (!nisba && !scene.CanQualify(first)) return false;
        for (var before = first - 1; before >= 0 && first - before <= ChainReach && !scene.IsStop(before) && scene.Atoms[before].IsWord; before--)
        {
            if (scene.Atoms[before].Form.IsPlaceCue) return false;
            var noun = scene.Best(before);
            if (noun is { PartOfSpeech: Text.Words.PartOfSpeech.Adjective, IsDefinite: true } && before > 0 && scene.Atoms[before].Before == Gap.None) continue;
            if (noun.PartOfSpeech != Text.Words.PartOfSpeech.Noun || scene.Atoms[before].Form.HasNames && scene.Whole(before).Names is { Values.Count: > 0 }) return false;
            if (before == first - 1 && !noun.IsDefinite) return false;
            var feminine = noun.Agreement.Gender == 'f' || noun.Agreement.Number == 'p';
            if (feminine && (nisba || noun.Lexeme?.Class is not ("person" or "role" or "title" or "rank"))) return true;
            if (!nisba || before == 0 || scene.Atoms[before].Before != Gap.None || (before < first - 1 && noun.IsDefinite)) return false;
        }
        return false;
    }

    /// <summary>A body that was founded after the report.</summary>
    private bool IsYetToCome(ActorName name) => scene.Context.Day is { } day && name.Valid.From is { } from && day < from;

    private bool IsBetter(ActorName name, ActorName other)
    {
        if (scene.Context.Day is { } day && name.Valid.Contains(day) != other.Valid.Contains(day)) return name.Valid.Contains(day);
        return scene.Context.Day is null && (name.Valid.From ?? DateOnly.MinValue) > (other.Valid.From ?? DateOnly.MinValue);
    }

    private bool IsMet(ActorName name, Analysis analysis, int first, int last) => name.Need switch
    {
        NameNeed.None => true,
        NameNeed.Full => scene.Context.HasNamed(name.Actor) || (name.Kind == NameKind.Surname && HasTitleBefore(first, analysis)),
        NameNeed.Context => !IsStateCode(name.Actor.Country) || scene.Context.SpeaksOf(name.Actor.Country),
        NameNeed.Main => scene.Context.IsMain(name.Actor.Country),
        NameNeed.Quoted => scene.Atoms[first].Before == Gap.Soft && last + 1 < scene.Count && scene.Atoms[last + 1].Before >= Gap.Soft,
        NameNeed.Place => (IsPlaceHere(analysis, first) || HasBodyHeadBefore(first, analysis)) && !IsCommonHere(name, last),
        _ => first > 0 && scene.Follows(first, Gap.Soft) && scene.Atoms[first - 1].Form.IsNounCue && last >= first,
    };

    private bool IsStateCode(string country) => scene.Index.StateOf(country) is not null;

    private bool IsPlaceHere(Analysis analysis, int first)
    {
        if (analysis.Preposition == 'ب') return true;
        if (analysis.Preposition != '\0') return false;
        if (analysis.Conjunction && _placeAt == first - 1) return _placeKind == ActorKind.Place;
        if (analysis.Conjunction) return false;
        // A capital before a dash at the head of a report is where it was written.
        if (scene.Atoms[first].Before == Gap.Hard && first + 1 < scene.Count && scene.Atoms[first + 1].Before is Gap.Soft or Gap.Hard) return true;
        var before = first - 1;
        if (!scene.Follows(first, Gap.Soft)) return false;
        // العاصمة الفرنسية باريس
        if (before > 0 && scene.Whole(before).Nisba is not null && scene.Follows(before, Gap.None)) before--;
        return scene.Atoms[before].Form.IsPlaceCue || IsVisited(first);
    }

    /// <summary>زار الرئيس المصري الخرطوم: the place stands behind the subject.</summary>
    private bool IsVisited(int first)
    {
        for (var i = first - 1; i >= 0 && first - i <= VisitReach && scene.Follows(i + 1, Gap.Soft); i--)
        {
            if (scene.Language.IsVisit(scene.Atoms[i].Form.Key)) return true;
        }
        return false;
    }

    /// <summary>في الزاوية المظلمة: an adjective follows, or the report has nothing to do with the country.</summary>
    private bool IsCommonHere(ActorName name, int last)
    {
        if (IsStateCode(name.Actor.Country) && name.Actor.Kind == ActorKind.Place && scene.Index.Metonym(scene.Whole(last).Stem) is null && !scene.Context.SpeaksOf(name.Actor.Country)) return true;
        // في الزاوية الواقعة غرب …: of the country that the report is about, it is the town.
        return !scene.Context.IsMain(name.Actor.Country) && scene.Follows(last + 1, Gap.None) && scene.Whole(last + 1) is { IsDefinite: true, Nisba: null } && scene.IsAdjective(last + 1);
    }

    private bool HasBodyHeadBefore(int first, Analysis analysis)
    {
        if (analysis.HasProclitic || !scene.Follows(first, Gap.None)) return false;
        foreach (var before in scene.Atoms[first - 1].Form.Analyses)
        {
            if (before.IsDefinite) continue;
            foreach (var entry in before.Lexicon?.Values ?? [])
            {
                if (entry is BodyHead or OfficeHead) return true;
            }
        }
        return false;
    }

    private bool HasTitleBefore(int first, Analysis analysis)
    {
        if (analysis.HasProclitic || !scene.Follows(first, Gap.None)) return false;
        foreach (var before in scene.Atoms[first - 1].Form.Analyses)
        {
            if (!before.IsDefinite) continue;
            foreach (var entry in before.Lexicon?.Values ?? [])
            {
                if (entry is TitleEntry { Kind: "rank" or "title" or "honorific" }) return true;
            }
        }
        return false;
    }
}
