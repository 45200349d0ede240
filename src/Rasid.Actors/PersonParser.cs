using Rasid.Text.Words;

namespace Rasid.Actors;

/// <summary>Finds persons that no pack knows, by title, by what they do, by who is said to speak and by given name.</summary>
internal sealed class PersonParser(Scene scene, NameParser names)
{
    private const int LongestName = 7;

    private const int LongestApposed = 4;

    /// <summary>Words of what somebody heads, with the noun of his office.</summary>
    private const int LongestPost = 6;

    /// <summary>Letters of a joined first name with its و.</summary>
    private const int ShortestJoined = 4;

    /// <summary>PLOVER sector of whoever bears a rank, when nothing else is said.</summary>
    private const string Military = "MIL";

    private readonly NameWords _words = new(scene);

    /// <summary>A person who stands here, titles before the name passed over; known or not.</summary>
    /// <param name="i">First atom after the office or title.</param>
    /// <param name="cued">Whether an office or title already stands before.</param>
    /// <param name="country">Country of the office, for an unknown person.</param>
    /// <param name="sector">Sector of the office, for an unknown person.</param>
    public Candidate? After(int i, bool cued, string country, string sector)
    {
        if (i >= scene.Count || (!cued && (scene.Atoms[i].Form.Kinds & (LexEntry.Titles | LexEntry.Roles)) == 0)) return null;
        var comma = scene.Atoms[i].Before == Gap.Comma;
        if (scene.Atoms[i].Before > Gap.Comma || (comma && !cued)) return null;
        var start = i;
        var titles = new Titles { Cue = cued ? Cue.Office : Cue.None, Official = cued, Country = country, Sector = sector };
        for (var steps = 0; steps < 6 && i < scene.Count && (i == start || scene.Follows(i, Gap.Soft)); steps++)
        {
            if (titles.Cue >= Cue.Title && names.Match(i, bare: true) is { Actor.Kind: ActorKind.Person } known) return known;
            if (TitleEnd(i, i > start || cued, titles) is not { } next) break;
            i = next;
        }
        if (i >= scene.Count || (i == start && !cued)) return null;
        if (i > start && scene.Atoms[i].Before == Gap.Comma) return Apposed(i, titles);
        if (i > start && !scene.Follows(i, Gap.Soft)) return null;
        if (i > start && names.Match(i, bare: true) is { Actor.Kind: ActorKind.Person } person) return person;
        // Over a comma only a given name, or two words that no dictionary has, are enough.
        if (comma && i == start)
        {
            if (Between(i, titles) is { } enclosed) return enclosed;
            titles.Cue = Cue.Role;
        }
        return Unknown(i, titles) ?? (titles.Cue == Cue.Title ? Alone(i, titles) : null);
    }

    /// <summary>An unknown person whose name begins here with a given name, or behind a verb of speech.</summary>
    /// <param name="i">The atom.</param>
    /// <param name="after">Whether a body was named just before, as in what somebody is there.</param>
    public Candidate? Unknown(int i, bool after = false) => !scene.Atoms[i].Form.MayName && !scene.IsKunya(i) && !(scene.Follows(i + 1, Gap.None) && scene.Atoms[i + 1].Form.IsBinding) ? null : Unknown(i, new Titles { Cue = scene.IsSpeech(i - 1) || IsAfterNisba(i) || after || IsAfterPost(i) ? Cue.Role : Cue.None });

    /// <summary>
    /// رئيس الوفد الحكومي المفاوض يحيى كزمان، والطاقة فاتح دونماز: what stands right before is what somebody heads or holds, a noun of office
    /// and definite words behind it; what follows is a name by two words, neither of which is what is done.
    /// </summary>
    private bool IsAfterPost(int i)
    {
        if (i < 2 || !scene.Follows(i, Gap.Soft) || !scene.Follows(i + 1, Gap.None) || scene.IsVerbalNoun(i) || scene.Best(i).IsFinite && scene.Whole(i).Given is null) return false;
        var (own, next) = (_words.Grade(i), _words.Grade(i + 1));
        if (!(own == NameWords.Sure && next >= NameWords.Common || own == NameWords.Likely && next >= NameWords.Likely || own == NameWords.Common && scene.Whole(i).Given is not null && next >= NameWords.Common) || scene.Whole(i + 1).Nisba is not null || scene.Whole(i).IsDefinite) return false;
        var at = i - 1;
        if (!scene.IsDefinite(at) || !scene.Atoms[at].IsWord || scene.IsStop(at)) return false;
        for (; at >= 0 && i - at <= LongestPost; at--)
        {
            if (!scene.Atoms[at].IsWord || scene.IsStop(at)) return false;
            var form = scene.Atoms[at].Form;
            if (!form.Whole.IsDefinite && (form.Kinds & (LexEntry.Offices | LexEntry.Titles | LexEntry.Roles)) != 0 && scene.Best(at) is { IsFinite: false, Agreement.Number: not 'p' }) return at < i - 1;
            if (scene.Best(at).PartOfSpeech is not (PartOfSpeech.Noun or PartOfSpeech.Adjective or PartOfSpeech.ProperNoun) || !scene.Follows(at, Gap.Soft)) return false;
        }
        return false;
    }

    /// <summary>نظيره البلجيكي، ديدييه رايندرز، …: between commas two words or three that no dictionary has.</summary>
    private Candidate? Apposed(int i, Titles titles)
    {
        if (titles.Cue < Cue.Role) return null;
        for (var last = i; last < scene.Count && last - i < LongestApposed && scene.Atoms[last].Form.IsForeign && _words.Grade(last) >= NameWords.Likely; last++)
        {
            if (last + 1 < scene.Count && scene.Atoms[last + 1].Before < Gap.Comma) continue;
            return last > i ? Make(i, last, scene.Whole(i), titles) : null;
        }
        return null;
    }

    /// <summary>المتحدث باسم الوزارة، حامي أقصوي، …: two words or three between the commas behind an office, the last of which is no common word.</summary>
    private Candidate? Between(int i, Titles titles)
    {
        if (scene.Whole(i).IsDefinite || scene.Best(i).IsFinite || scene.Best(i).PartOfSpeech is PartOfSpeech.Preposition or PartOfSpeech.Conjunction) return null;
        for (var last = i; last < scene.Count && last - i < LongestApposed && _words.Grade(last) >= NameWords.Common; last++)
        {
            if (last + 1 < scene.Count && scene.Atoms[last + 1].Before < Gap.Comma) continue;
            return last > i && _words.Grade(last) >= NameWords.Likely && scene.Whole(last).Nisba is null ? Make(i, last, scene.Whole(i), titles) : null;
        }
        return null;
    }

    /// <summary>سفيان الشورابي ونذير القطاري: a name that و joins to a person named right before it, though no list has it.</summary>
    public Candidate? Joined(int i)
    {
        var form = scene.Atoms[i].Form;
        if (!StartsWithWa(i) || form.Key.Length < ShortestJoined || !scene.LexiconSpeaks || scene.IsStop(i) || !scene.Follows(i + 1, Gap.None)) return null;
        var best = scene.Best(i);
        if (best.IsFinite || best.IsDefinite || best.HasPronoun || (best.Lexeme is not null && best.PartOfSpeech is not (PartOfSpeech.ProperNoun or PartOfSpeech.Adjective) && best.Derivation is not Derivation.ActiveParticiple)) return null;
        if (_words.Grade(i + 1) < NameWords.Likely || scene.Whole(i + 1).Nisba is not null || names.Match(i + 1) is { Actor.Kind: not ActorKind.Person }) return null;
        if (best.Lexeme is not null && !scene.Whole(i + 1).IsDefinite) return null;
        var rest = form.Key[1..];
        var start = form.Whole with { Strip = 1, Conjunction = true, Stem = rest, Bare = rest };
        var (last, grade) = (i + 1, NameWords.Likely);
        while (last + 1 < scene.Count && last - i + 1 < LongestName && scene.Follows(last + 1, Gap.None) && Continues(i, last + 1, Cue.Role, ref grade)) last++;
        return Make(i, last, start, new Titles { Cue = Cue.Role });
    }

    /// <summary>Whether a word that is no name by itself begins with و.</summary>
    private bool StartsWithWa(int i) => scene.Atoms[i].Form is { Key: ['و', _, _, ..], Whole.Given: null } && !scene.Atoms[i].Form.HasNames && scene.Atoms[i].Last == scene.Atoms[i].First;

    /// <summary>رئيس الحكومة الألمانية فينفريد كرتشمان: the adjective of a state ends what stands before a name.</summary>
    private bool IsAfterNisba(int i) => scene.Follows(i, Gap.None) && scene.Whole(i - 1) is { IsDefinite: true, Nisba.Kind: ActorKind.State };

    private int? TitleEnd(int i, bool inside, Titles titles)
    {
        var form = scene.Atoms[i].Form;
        var whole = form.Whole;
        if (!inside && !whole.Begins(LexEntry.Titles | LexEntry.Roles))
        {
            foreach (var analysis in form.Analyses)
            {
                if (!analysis.Begins(LexEntry.Titles | LexEntry.Roles)) continue;
                whole = analysis;
                break;
            }
        }
        if (whole.Begins(LexEntry.Titles | LexEntry.Roles))
        {
            int? end = null;
            foreach (var (entry, last) in scene.Phrases(whole, i, LexEntry.Titles | LexEntry.Roles))
            {
                if (entry is TitleEntry title)
                {
                    if (title.Kind == "modifier" && !inside || !whole.IsDefinite && title.Kind is "rank" or "title" or "honorific" && inside) continue;
                    titles.Official |= title.Kind is "rank" or "title";
                    var definite = whole.IsDefinite || scene.Whole(last).IsDefinite;
                    var cue = definite || inside ? Cue.Title : Cue.Role;
                    titles.Cue = titles.Cue > cue ? titles.Cue : cue;
                    titles.Definite |= definite;
                    if (title.Kind == "rank" && titles.Sector.Length == 0) titles.Sector = Military;
                    end = last + 1;
                }
                else if (entry is RoleEntry role && IsOne(last, whole, inside, titles))
                {
                    titles.Cue = titles.Cue > Cue.Role ? titles.Cue : Cue.Role;
                    if (titles.Sector.Length == 0) titles.Sector = role.Sector;
                    end = last + 1;
                }
            }
            if (end is not null) return end;
        }
        if (!inside) return null;
        if (whole.Nisba is { } nisba && whole.IsDefinite)
        {
            if (titles.Country.Length == 0) titles.Country = nisba.Country;
            return i + 1;
        }
        return whole.IsDefinite && (whole.Has("office") || (titles.Cue == Cue.Role && whole.Has("plain")) || whole.Has("role")) ? i + 1 : null;
    }

    /// <summary>Whether the role is one person's: definite and singular (الناشط، رجل الأعمال).</summary>
    private bool IsOne(int last, Analysis whole, bool inside, Titles titles) =>
        (whole.IsDefinite || scene.Whole(last).IsDefinite) && scene.Best(last).Agreement.Number is not ('p' or 'd') && (!inside || titles.Cue >= Cue.Title || titles.Official);

    private Candidate? Unknown(int i, Titles titles)
    {
        var cue = titles.Cue;
        if (First(i, cue) is not { } start) return null;
        var grade = Math.Max(_words.Grade(i), start.Given is Analysis.Sure ? NameWords.Sure : start.Given is null ? 0 : NameWords.Likely);
        var last = i;
        while (last + 1 < scene.Count && last - i + 1 < LongestName && scene.Follows(last + 1, Gap.None) && Continues(i, last + 1, cue, ref grade)) last++;
        while (last > i && scene.Atoms[last].Form.IsSon) last--;
        if (last == i && !scene.IsKunya(i)) return null;
        return Make(i, last, start, titles);
    }

    /// <summary>الدكتور الخليدي: a family name alone behind a title.</summary>
    private Candidate? Alone(int i, Titles titles)
    {
        if (!titles.Definite || !scene.Follows(i, Gap.None) || (scene.IsAdjective(i) && scene.Best(i).Lexeme is not null) || scene.Whole(i).Lexicon is not null || names.Match(i) is not null) return null;
        if (scene.Context.Surname(scene.Whole(i).Stem) is { } named) return new Candidate { First = i, Last = i, Strip = 0, Actor = named, IsResolved = named.Source.Length > 0, Rule = "surname-in-report" };
        var grade = _words.Grade(i);
        return grade == NameWords.Sure || (grade == NameWords.Likely && scene.Whole(i).Nisba is null) ? Make(i, i, scene.Whole(i), titles) : null;
    }

    private Candidate Make(int first, int last, Analysis start, Titles titles)
    {
        var key = scene.KeyOf(first, last, start);
        var titled = titles.Cue >= Cue.Title && (titles.Country.Length > 0 || titles.Sector.Length > 0);
        if (last > first && scene.Index.Near.Find(key.Split('_'), a => scene.Context.HasNamed(a) || (titled && titles.Fits(a))) is { } known)
            return new Candidate { First = first, Last = last, Strip = start.Strip, Actor = known, IsResolved = true, Rule = "person-by-near-spelling" };
        var actor = scene.Context.Unknown(key) ?? scene.Context.UnknownLike(key);
        if (actor is null)
        {
            var id = titles.Official ? "person:" + key : scene.Context.NextPrivate();
            actor = new Actor(id, ActorKind.Person, scene.Text(first, last)[start.Strip..], "", titles.Country, titles.Sector, Side.None, "");
            scene.Context.NameUnknown(key, actor);
        }
        var rule = titles.Cue switch { Cue.None => "person-by-given-name", Cue.Role => "person-by-role", _ => "person-by-title" };
        return new Candidate { First = first, Last = last, Strip = start.Strip, Actor = actor, Rule = rule };
    }

    /// <summary>The analysis under which a name can begin here.</summary>
    private Analysis? First(int i, Cue cue)
    {
        if (!scene.Atoms[i].IsWord || scene.IsStop(i)) return null;
        var form = scene.Atoms[i].Form;
        var whole = form.Whole;
        // ناظم بن عبد الفتاح: what stands before the particle is a name, whatever else it may mean.
        if (!form.IsSon && scene.Follows(i + 1, Gap.None) && scene.Atoms[i + 1].Form.IsBinding && !form.IsPlaceCue && _words.Grade(i) > NameWords.None && names.Match(i + 1) is null) return whole;
        foreach (var analysis in form.Analyses)
        {
            if (analysis.HasProclitic && (cue != Cue.None || !scene.CutsLike(i, analysis))) continue;
            if (analysis.Given is null || (cue == Cue.None && !IsNameHere(i, analysis))) continue;
            if (analysis.Given is Analysis.Sure || cue != Cue.None || IsSurname(i + 1)) return analysis;
            if (analysis is { HasProclitic: true, Given: not null } && scene.IsPersonName(i)) return analysis;
        }
        if (scene.IsKunya(i)) return whole;
        if (scene.IsPersonName(i) && !whole.IsDefinite) return whole;
        if (cue == Cue.None || !scene.LexiconSpeaks || whole.Lexicon is not null || whole.Nisba is not null || names.Match(i) is not null) return null;
        // سلم السفير الجزائري رسالة خطية: a noun of the dictionary with an adjective that agrees is what he hands over.
        if (scene.IsOrdinary(i) && scene.Best(i).PartOfSpeech == PartOfSpeech.Noun && (form.Key[^1] == 'ا' || form.Key[^1] == 'ه' && scene.Follows(i + 1, Gap.None) && scene.Atoms[i + 1].Form.Key[^1] == 'ه')) return null;
        var grade = _words.Grade(i);
        if (whole.IsDefinite && !(grade >= NameWords.Likely && cue >= Cue.Title)) return null;
        var next = Next(i);
        // Behind a title two words, one of which is no common word; behind a role or a verb both.
        return cue >= Cue.Title ? grade >= NameWords.Likely || (next >= NameWords.Likely && scene.Whole(i + 1).Nisba is null && (grade == NameWords.Common || (!scene.Best(i).IsFinite && !NameWords.HasKnownRest(form)))) ? whole : null
            : grade == NameWords.Likely && next >= NameWords.Likely && !scene.Whole(i).IsDefinite && scene.Whole(i + 1).Nisba is null ? whole : null;
    }

    /// <summary>Whether a name that is another word too is a name here: what follows must be surer, the more so where its neighbours read it as the other word.</summary>
    private bool IsNameHere(int i, Analysis analysis)
    {
        if (form(i).IsSon && !form(i).IsBinding) return false;
        var reading = scene.Best(i);
        var next = Next(i);
        if (reading.IsFinite) return next == NameWords.Sure || (next == NameWords.Likely && scene.Whole(i + 1) is { IsDefinite: true, Nisba: not { Kind: ActorKind.State } } && form(i + 1).Key[^1] == 'ي');
        if (analysis.Given is Analysis.Sure) return next > NameWords.Common || !scene.Language.IsStop(form(i).Key);
        if (reading.PartOfSpeech is not (PartOfSpeech.Noun or PartOfSpeech.Adjective) || reading.Lexeme is null) return true;
        return next == NameWords.Sure || (next == NameWords.Likely && (!form(i + 1).IsForeign || scene.Whole(i + 1).IsDefinite && form(i + 1).Key[^1] == 'ي')) || form(i + 1 < scene.Count ? i + 1 : i).IsSon;
        WordForm form(int at) => scene.Atoms[at].Form;
    }

    private int Next(int i) => scene.Follows(i + 1, Gap.None) ? _words.Grade(i + 1) : 0;

    /// <summary>A definite word that is no common one, as family names are (السكاكيني), or a word that only names persons.</summary>
    private bool IsSurname(int i) => scene.Follows(i, Gap.None) && (scene.Atoms[i].Form.IsSon || (_words.Grade(i) >= NameWords.Likely && scene.Whole(i).Nisba is null && names.Match(i) is null or { Actor.Kind: ActorKind.Person }));

    /// <summary>Whether the name goes on with an atom.</summary>
    /// <param name="first">First atom of the name.</param>
    /// <param name="i">The atom.</param>
    /// <param name="cue">What stands before the name.</param>
    /// <param name="surest">The best grade so far.</param>
    private bool Continues(int first, int i, Cue cue, ref int surest)
    {
        var form = scene.Atoms[i].Form;
        if (!scene.Atoms[i].IsWord || form.Key.Length < 2) return false;
        if (form.IsSon) return i + 1 < scene.Count && scene.Follows(i + 1, Gap.None) && scene.Atoms[i + 1].IsWord && !scene.IsStop(i + 1);
        var afterSon = scene.Atoms[i - 1].Form.IsSon;
        if (scene.IsStop(i)) return false;
        if (afterSon) return true;
        var grade = _words.Grade(i);
        var second = i == first + 1;
        // سفيان الشورابي ونذير القطاري: behind a whole name و begins another.
        if (!second && !afterSon && StartsWithWa(i)) return false;
        // عمر الزليتني حمد الزوي: behind a family name a given name is another man's.
        if (!second && !afterSon && form.Whole.Given is Analysis.Sure && scene.Whole(i - 1) is { IsDefinite: true, Given: null } && scene.Atoms[i - 1].Form.Key[^1] == 'ي') return false;
        if (!second && form.Whole.Lexicon is { Values.Count: > 0 }) return false;
        if (form.Whole.Nisba is { Kind: ActorKind.State })
        {
            if (!second || !form.Whole.IsDefinite || form.Key[^1] != 'ي') return false;
        }
        else if (names.Match(i) is { Actor.Kind: not ActorKind.Person } other && (grade < NameWords.Sure || other.Last > i)) return false;
        var bound = i >= first + 3 && scene.Atoms[i - 2].Form.IsSon;
        var goes = grade switch
        {
            NameWords.Sure => true,
            NameWords.Likely => second || cue != Cue.None || scene.Whole(i).IsDefinite || scene.Atoms[i].Form.IsForeign || bound,
            NameWords.Common => second && (surest == NameWords.Sure || (cue != Cue.None && surest == NameWords.Likely && form.Whole.IsDefinite)) && IsCommonSurname(i, cue) || second && cue >= Cue.Title || bound && (scene.Whole(i).IsDefinite ? !scene.IsAdjective(i) && !scene.IsParticiple(i) : !scene.IsOrdinary(i)),
            _ => bound && scene.Whole(i) is { IsDefinite: true, Lexicon: null, Nisba: null } && scene.Best(i) is { PartOfSpeech: PartOfSpeech.Noun },
        };
        surest = Math.Max(surest, grade);
        return goes;
    }

    /// <summary>A common word behind a given name (محمد الصغير، فايز نصار): the less it is a word of the sentence, the sooner.</summary>
    private bool IsCommonSurname(int i, Cue cue)
    {
        var reading = scene.Best(i);
        if (EndsPhrase(i + 1)) return true;
        if (scene.IsParticiple(i) || scene.IsAdjective(i)) return cue != Cue.None || scene.Whole(i).IsDefinite;
        if (reading.Derivation == Derivation.VerbalNoun && cue == Cue.None) return false;
        return reading.Lexeme?.Class is "" or "person" or "thing" or "name-place" or null;
    }

    /// <summary>Whether no noun phrase goes on here: a mark, a verb, a word of the grammar, an office or title.</summary>
    private bool EndsPhrase(int i) => !scene.Follows(i, Gap.None) || scene.IsStop(i) || scene.Best(i).IsFinite || scene.Best(i).PartOfSpeech is PartOfSpeech.Preposition or PartOfSpeech.Conjunction or PartOfSpeech.Relative
        || (scene.Atoms[i].Form.Kinds & (LexEntry.Offices | LexEntry.Titles)) != 0;

    /// <summary>What stands before a name.</summary>
    private enum Cue
    {
        None,
        Role,
        Title,
        Office,
    }

    private sealed class Titles
    {
        public Cue Cue { get; set; }

        public bool Official { get; set; }

        /// <summary>Whether a title has the article: what follows it is no construct.</summary>
        public bool Definite { get; set; }

        /// <summary>Whether a person can bear these titles: of the same country and sector, as far as both are known.</summary>
        public bool Fits(Actor person) => (Country.Length == 0 || person.Country == Country) && (Sector.Length == 0 || person.Sector.Length == 0 || person.Sector == Sector);

        public string Country { get; set; } = "";

        public string Sector { get; set; } = "";
    }
}
