using Rasid.Text.Words;

namespace Rasid.Actors;

/// <summary>Reads bodies from a head noun and what follows it, and the short forms that point back at one.</summary>
internal sealed class BodyParser(Scene scene, NameParser names)
{
    private const int LongestTail = 4;
    private const int AnyReach = 60;

    /// <summary>Atoms within which a short form means the last body of its kind, when there are several.</summary>
    private const int SureReach = 40;

    /// <summary>The longest body that begins at an atom, or null.</summary>
    /// <param name="i">The atom.</param>
    /// <param name="allowShort">Whether a bare definite noun may point back.</param>
    public Candidate? Parse(int i, bool allowShort = true)
    {
        Candidate? best = null;
        var bestHead = -1;
        var form = scene.Atoms[i].Form;
        if ((form.Kinds & (LexEntry.Bodies | LexEntry.Portfolios)) == 0 || (scene.Best(i).IsFinite && !(scene.Follows(i, Gap.None) && scene.Best(i - 1).IsFinite))) return null;
        foreach (var analysis in form.Analyses)
        {
            var longest = scene.Longest<BodyHead>(analysis, i)?.Last ?? -1;
            foreach (var (entry, last) in scene.Phrases(analysis, i, LexEntry.Bodies | LexEntry.Portfolios))
            {
                // مجلس النواب is one head, and no council of something.
                if (entry is BodyHead && last < longest) continue;
                var found = entry switch
                {
                    BodyHead head => Continue(i, last, analysis, head) ?? (allowShort ? Short(i, last, analysis, head) : null),
                    Portfolio field when analysis.IsDefinite => Metonym(i, last, analysis, field),
                    _ => null,
                };
                if (found is null || (best is not null && (found.Last < best.Last || (found.Last == best.Last && last <= bestHead)))) continue;
                (best, bestHead) = (found, last);
            }
        }
        return best;
    }

    /// <summary>The field of a ministry or minister: one of the list, else a definite noun with its adjectives (التحول الرقمي).</summary>
    public (Portfolio Entry, int Last)? Field(int k)
    {
        var listed = scene.Longest<Portfolio>(scene.Whole(k), k);
        var last = listed?.Last ?? k;
        if (listed is null)
        {
            var head = k;
            if (scene.Language.IsAffairs(scene.Atoms[k].Form.Key) && scene.Follows(k + 1, Gap.None)) head = k + 1;
            if (!scene.Whole(head).IsDefinite || scene.Whole(head).Nisba is not null || scene.Whole(head).Names is { Values.Count: > 0 } || !scene.LexiconSpeaks) return null;
            if (scene.Best(head) is not { PartOfSpeech: PartOfSpeech.Noun, Lexeme.Class: "abstract" or "event" or "thing" or "" } || scene.Whole(head).Lexicon is { Values.Count: > 0 }) return null;
            last = head;
        }
        while (scene.Follows(last + 1, Gap.None) && last - k < LongestTail && scene.Whole(last + 1).Nisba is null && (scene.IsNaming(last + 1) || IsBodyAdjective(last + 1)) && (listed is null || scene.Agree(last, last + 1))) last++;
        if (listed is { } field) return (field.Entry, last);
        var key = scene.KeyOf(k, last, scene.Whole(k));
        return (new Portfolio(key, scene.Text(k, last), ""), last);
    }

    /// <summary>الإرهابي, المتشدد: what others say of a body is no part of its name.</summary>
    private static bool IsBlame(Analysis word)
    {
        foreach (var adjective in word.Adjectives)
        {
            if (adjective is { Kind: "role", Sector: "REB" or "UAF" or "CRM" }) return true;
        }
        return false;
    }

    private bool IsBodyAdjective(int i) => scene.Whole(i) is { IsDefinite: true, Nisba: null } whole && whole.Has("body");

    /// <summary>Passes over further fields joined by و (والتعاون الدولي).</summary>
    public int PassPortfolios(int k)
    {
        while (scene.Follows(k, Gap.None) && Array.Find(scene.Atoms[k].Form.Analyses, a => a is { Conjunction: true, Preposition: '\0' }) is { } joined
            && scene.Longest<Portfolio>(joined, k) is { } field) k = field.Last + 1;
        return k;
    }

    private Candidate? Continue(int first, int last, Analysis analysis, BodyHead head)
    {
        var k = last + 1;
        if (!scene.Follows(k, Gap.Soft)) return null;
        if (head.Open == "portfolio") return Ministry(first, k, analysis, head);
        if (scene.Quoted(k) is { } closing && head.Open is not ("none" or "number" or "state")) return InQuotes(first, k, closing, analysis, head);
        // A phrase of two words or more (مجلس النواب) is definite by its last word.
        var definite = analysis.IsDefinite || (last > first && scene.Whole(last).IsDefinite);
        // المجلس البلدي الزاوية
        if (definite && head.Open == "place" && names.Match(k, bare: true) is { Actor.Kind: ActorKind.Place } && Of(first, k, analysis, head) is { } town) return town;
        if (definite) return Numbered(first, k, analysis, head) ?? Qualified(first, last, analysis, head);
        if (Of(first, k, analysis, head) is { } of) return of;
        if (scene.Language.IsCommon(scene.Whole(k).Bare) && !(scene.Follows(k + 1, Gap.None) && (scene.Whole(k + 1) is { IsDefinite: true, Nisba: not null } || scene.IsNaming(k + 1) || IsBodyAdjective(k + 1)))) return null;
        // تنظيم أنصار الحق is a body; تنظيم المؤتمر is what is done to a congress.
        // جيش التحرير الوطني; جيش البلاد is no name.
        if (head.Open == "cause" && !(scene.Whole(k) is { IsDefinite: true, Nisba: null, Lexicon: null } && scene.Follows(k + 1, Gap.None) && (scene.IsNaming(k + 1) || IsBodyAdjective(k + 1)) && scene.Whole(k + 1).Nisba is null)) return null;
        // قوة مكافحة الإرهاب; قوة القانون is no body.
        if (head.Open == "task") return !scene.Whole(k).IsDefinite && !scene.IsAdjective(k) ? Open(first, k, analysis, head) : null;
        if (head.Open == "people") return scene.IsVerbalNoun(k) || !scene.Atoms[k].IsWord ? null : Open(first, k, analysis, head);
        return head.Open is "name" or "construct" or "cause" || (head.Open == "number" && !scene.Atoms[k].IsWord) ? Open(first, k, analysis, head) : null;
    }

    /// <summary>اللواء 52.</summary>
    private Candidate? Numbered(int first, int k, Analysis analysis, BodyHead head)
    {
        if (scene.Atoms[k].IsWord || scene.Atoms[k].Before != Gap.None || head.Open is not ("number" or "name") || !char.IsAsciiDigit(scene.Atoms[k].Form.Key[0])) return null;
        return Make(first, k, analysis, head, $"{head.Id}:{scene.KeyOf(first, k, analysis)}", head.NameEn, null, null);
    }

    /// <summary>وزارة الخارجية الفرنسية؛ وزارة دفاع تركيا.</summary>
    private Candidate? Ministry(int first, int k, Analysis analysis, BodyHead head)
    {
        if (analysis.IsDefinite) return Qualified(first, k - 1, analysis, head);
        if (!scene.Follows(k, Gap.None) || Field(k) is not { } field) return null;
        var end = PassPortfolios(field.Last + 1);
        var family = $"{head.Id}:{field.Entry.Id}";
        var state = StateAt(end, out var last, out var part);
        var near = state is null ? scene.Context.Body(family, null) : null;
        state ??= near is null ? SoleState() : null;
        if (state is not null && last < end) last = end - 1;
        var made = Make(first, Math.Max(last, end - 1), analysis, head, family, $"{head.NameEn} of {field.Entry.NameEn}", state, near);
        if (part is not null) made.Parts.Add(part);
        return made;
    }

    /// <summary>الخارجية الأميركية stands for the ministry.</summary>
    private Candidate? Metonym(int first, int last, Analysis analysis, Portfolio field)
    {
        if (!scene.Follows(last + 1, Gap.None)) return null;
        // الشؤون الداخلية الليبية
        if (first > 0 && scene.Follows(first, Gap.None) && !analysis.HasProclitic && scene.IsDefinite(first - 1)) return null;
        var whole = scene.Whole(last + 1);
        if (field.Id is not ("foreign" or "defence" or "interior") || !whole.IsDefinite || whole.Nisba is not { Kind: ActorKind.State } state) return null;
        var actor = new Actor($"ministry:{field.Id}:{state.Country}", ActorKind.Body, scene.Text(first, last + 1), $"Ministry of {field.NameEn} ({state.NameEn})", state.Country, "GOV", Side.None, field.Row);
        return new Candidate { First = first, Last = last + 1, Strip = analysis.Strip, Actor = actor, Rule = field.Row, Head = "ministry" };
    }

    /// <summary>A definite noun with adjectives: الجيش الأمريكي، اللجنة الوطنية العليا.</summary>
    private Candidate? Qualified(int first, int last, Analysis analysis, BodyHead head)
    {
        var k = last + 1;
        Actor? state = null;
        var adjectives = 0;
        while (scene.Follows(k, Gap.None) && k - last <= LongestTail)
        {
            var whole = scene.Whole(k);
            if (!whole.IsDefinite) break;
            if (state is null && whole.Nisba is { } nisba) state = nisba;
            else if (head.Open == "state" ? scene.IsNaming(k) && whole.Adjectives.Count == 0 : whole.Has("body") || (last == k - 1 - adjectives && scene.IsNaming(k))) adjectives++;
            else break;
            k++;
        }
        var named = k;
        if (adjectives > 0 || (state is not null && head.Open is "name" or "construct")) k = PassPurpose(k, head, ref state);
        // القوات المسلحة, رئاسة الأركان: what is named by two words or more needs no state.
        if (state is null && adjectives == 0) return last > first && head is { Open: "state", Short: "no" } ? scene.Context.Body(head.Id, null) is { } before ? Point(first, last, analysis, head, before) : Standing(Make(first, last, analysis, head, head.Id, head.NameEn, SoleState(), null)) : null;
        if (state is null && (head.Open is "none" or "number" or "person" or "place" || (head.Open == "construct" && k - last <= 2))) return null;
        if (state is not null && adjectives == 0 && scene.Context.Body(head.Id, state.Country) is { } back && !head.NeverShort)
            return Point(first, k - 1, analysis, head, back);
        if (head.Open is "none" or "number" or "person") return null;
        var family = adjectives == 0 && k == named ? head.Id : $"{head.Id}:{scene.KeyOf(first, k - 1, analysis)}";
        return Make(first, k - 1, analysis, head, family, head.NameEn, state ?? SoleState(), null);
    }

    /// <summary>Without a state it is one body in this report only.</summary>
    private static Candidate Standing(Candidate body)
    {
        if (body.Actor.Country.Length == 0) body.Actor = body.Actor with { Id = "local:" + body.Head };
        return body;
    }

    /// <summary>What a body is for: للوقاية من التعذيب، للصناعة والتجارة، للصحفيين التونسيين، لكرة القدم.</summary>
    private int PassPurpose(int k, BodyHead head, ref Actor? state)
    {
        if (head.NeverShort || !scene.Follows(k, Gap.None)) return k;
        var key = scene.Atoms[k].Form.Key;
        if (key.StartsWith("لل", StringComparison.Ordinal))
        {
            if (scene.Best(k).PartOfSpeech == PartOfSpeech.ProperNoun) return k;
        }
        else if (key[0] == 'ل' && scene.Best(k) is { PartOfSpeech: PartOfSpeech.Noun, HasPronoun: false } process && process.Has(Proclitics.Li) && scene.Follows(k + 1, Gap.None) && names.Match(k + 1, bare: true) is { } named)
        {
            // لعملية برلين
            return named.Last + 1;
        }
        else if (!(key[0] == 'ل' && scene.Best(k) is { PartOfSpeech: PartOfSpeech.Noun, HasPronoun: false } noun && noun.Has(Proclitics.Li) && scene.Follows(k + 1, Gap.None) && scene.Whole(k + 1).IsDefinite && scene.Whole(k + 1).Nisba is null && noun.Lexeme?.Class is "" or "event" or "abstract" or "thing")) return k;
        else k++;
        var purpose = k++;
        if (scene.IsVerbalNoun(purpose) && scene.Follows(k + 1, Gap.None) && scene.Language.IsFrom(scene.Atoms[k].Form.Key) && scene.Whole(k + 1).IsDefinite && scene.Whole(k + 1).Nisba is null) return k + 2;
        while (scene.Follows(k, Gap.None) && k - purpose < LongestTail)
        {
            var whole = scene.Whole(k);
            if (whole.IsDefinite && whole.Nisba is { } nisba && scene.Agree(purpose, k)) state ??= nisba;
            else if (!((scene.IsNaming(k) || IsBodyAdjective(k)) && scene.Agree(purpose, k)) && !IsJoinedField(purpose, k)) break;
            k++;
        }
        return k;
    }

    /// <summary>A further abstract noun joined by و (للصناعة والتجارة).</summary>
    private bool IsJoinedField(int before, int k) => IsField(scene.Best(before)) && scene.Best(k) is { IsDefinite: true } reading && reading.Has(Proclitics.Wa) && IsField(reading);

    private static bool IsField(Reading reading) => reading.PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Adjective && reading.Lexeme?.Class is not ("person" or "body" or "place" or "role" or "rank" or "title" or "time" or "group");

    /// <summary>صحيفة "لوموند"؛ حركة «أمل»: the marks bound the name.</summary>
    private Candidate InQuotes(int first, int k, int last, Analysis analysis, BodyHead head)
    {
        var name = names.Match(k, bare: true);
        Actor? state = null;
        var end = last;
        // صحيفة "لوموند" الفرنسية
        if (last + 1 < scene.Count && scene.Atoms[last + 1].Before == Gap.Soft && scene.Whole(last + 1) is { IsDefinite: true, Nisba: { Kind: ActorKind.State } nisba }) state = nisba;
        var made = Make(first, end, analysis, head, $"{head.Id}:{scene.KeyOf(k, last, scene.Whole(k))}", head.NameEn, null, null, state);
        if (name is { Actor.Kind: ActorKind.Body } && name.Last == last) made.Actor = name.Actor;
        return made;
    }

    /// <summary>The state that owns a body named without one, when the report leaves no doubt.</summary>
    private Actor? SoleState() => scene.Context.SoleCountry() is { } country ? scene.Index.StateOf(country) : null;

    /// <summary>حكومة مالي؛ إدارة بايدن.</summary>
    private Candidate? Of(int first, int k, Analysis analysis, BodyHead head)
    {
        if (head.Open == "none" || names.Match(k, bare: true) is not { } name) return null;
        var takes = name.Actor.Kind switch
        {
            ActorKind.State => head.Open == "state",
            ActorKind.Person => head.Open == "person" || head.Id is "government" or "militia",
            // جماعة حماة الدين names no town.
            ActorKind.Place => (head.Open is "place" or "name" or "construct" || head.Id == "police") && !(scene.Follows(name.Last + 1, Gap.None) && scene.Whole(name.Last + 1) is { IsDefinite: true, Nisba: null } behind && !behind.Begins(LexEntry.Titles) && scene.Best(name.Last + 1).PartOfSpeech == PartOfSpeech.Noun),
            _ => false,
        };
        if (!takes) return null;
        var made = name.Actor.Kind == ActorKind.State
            ? Make(first, name.Last, analysis, head, head.Id, head.NameEn, name.Actor, null)
            : Make(first, name.Last, analysis, head, $"{head.Id}:{name.Actor.Id}", $"{head.NameEn} ({name.Actor.NameEn})", null, null, name.Actor);
        made.Parts.Add(name);
        return made;
    }

    /// <summary>A name that no pack knows: a noun in construct with definite words after it, or with a number.</summary>
    private Candidate? Open(int first, int k, Analysis analysis, BodyHead head)
    {
        if (scene.IsStop(k) || scene.Atoms[k].Before != Gap.None || scene.Atoms[k].Form.Key.StartsWith("لل", StringComparison.Ordinal)) return null;
        // مكتب الرابطة: the body is named behind the noun.
        if (head is { Open: "construct", NeverShort: true } && scene.Whole(k) is { IsDefinite: true, Lexicon: not null } && scene.Longest<BodyHead>(scene.Whole(k), k) is not null) return null;
        var last = k;
        Actor? state = null;
        if (scene.Atoms[k].Form.IsForeign || scene.Best(k) is { PartOfSpeech: PartOfSpeech.ProperNoun, Lexeme.Class: "name-body" or "name-place" })
        {
            // جامعة يورك؛ شركة غازبروم نفط
            while (scene.Follows(last + 1, Gap.None) && last - first < LongestTail && scene.Atoms[last + 1].Form.IsForeign) last++;
        }
        else if (scene.Atoms[k].IsWord && !scene.Whole(k).IsDefinite)
        {
            // مجلس نواب الشعب؛ مديرية أمن سبها: one more noun in construct, then a definite word or a place.
            if (!(scene.IsNominal(k) || scene.CanBeVerbalNoun(k)) || !scene.Follows(k + 1, Gap.None) || scene.IsStop(k + 1)) return null;
            last = ++k;
            // جبهة تحرير شعب تيغراي
            if (!scene.Whole(k).IsDefinite && names.Match(k, bare: true) is null && scene.IsNominal(k) && scene.Follows(k + 1, Gap.None) && !scene.IsStop(k + 1)) last = ++k;
            var place = names.Match(k, bare: true);
            if (place is { Actor.Kind: ActorKind.Place or ActorKind.State }) last = place.Last;
            else if (!scene.Whole(k).IsDefinite && !scene.Atoms[k].Form.IsForeign) return null;
        }
        while (scene.Follows(last + 1, Gap.None) && last - first < LongestTail && !scene.IsStop(last + 1))
        {
            var next = scene.Whole(last + 1);
            var key = scene.Atoms[last + 1].Form.Key;
            if (next.IsDefinite && (next.Nisba is not null || next.Has("body") || scene.IsNaming(last + 1) || (last == k && scene.IsAdjective(last + 1) && !scene.IsParticiple(last + 1))) && !IsBlame(next)) state ??= next.Nisba;
            else if (last == k && key.StartsWith("لل", StringComparison.Ordinal) && head.Open != "number")
            {
                last = PassPurpose(last + 1, head, ref state) - 1;
                break;
            }
            else if (!key.StartsWith("وال", StringComparison.Ordinal) || head.Id is not ("party" or "movement" or "committee" or "authority" or "council" or "front" or "group" or "organisation" or "alliance" or "organization" or "union")) break;
            last++;
        }
        // حركة 23 مارس
        if (last == k && !scene.Atoms[k].IsWord && scene.Follows(k + 1, Gap.None) && scene.Best(k + 1) is { Lexeme.Class: "time" }) last++;
        if (last > k) last = PassPurpose(last + 1, head, ref state) - 1;
        // حزب المؤتمر من أجل الجمهورية
        if (scene.Follows(last + 3, Gap.None) && scene.Language.IsFrom(scene.Atoms[last + 1].Form.Key) && scene.Language.IsSake(scene.Atoms[last + 2].Form.Key) && scene.Whole(last + 3).IsDefinite && scene.Atoms[last + 1].Before == Gap.None) last += 3;
        return Make(first, last, analysis, head, $"{head.Id}:{scene.KeyOf(first, last, analysis)}", head.NameEn, state, null);
    }

    private Candidate? Short(int first, int last, Analysis analysis, BodyHead head)
    {
        if (head.Short == "known")
        {
            // الحكومة behind الحكومة الإيطالية: where the report names one of the kind, and before.
            if (!analysis.IsDefinite || last != first) return null;
            return scene.Context.Bodies(head.Id) switch
            {
                [var sole] => Point(first, last, analysis, head, sole),
                // فرقت الشرطة …: as what a verb tells of, in a report of one country.
                [] when first > 0 && scene.Follows(first, Gap.None) && scene.Best(first - 1).IsFinite && Owned(head) is { } made => Point(first, last, analysis, head, made),
                _ => null,
            };
        }
        if (head.Short == "no" ? last == first : !analysis.IsDefinite || last != first) return null;
        var known = scene.Context.Bodies(head.Id);
        if (known.Count == 0)
        {
            if (head.Short == "any" && scene.Context.AnyBody(first, AnyReach) is { } any) return Point(first, last, analysis, head, any);
            // Named only further on (قال رئيس الحركة … حركة النهضة): the end of the report will tell.
            return head.Short == "no" || (Owned(head) is { } owned ? owned : null) is not { } made ? Later(first, last, analysis, head) : Point(first, last, analysis, head, made);
        }
        var actor = scene.Context.Body(head.Id, null)!;
        if (known.Count == 1 || scene.Context.Since(head.Id, first) <= SureReach) return Point(first, last, analysis, head, actor);
        // Two councils, and the last of them far above: nobody can say which.
        var unsure = Later(first, last, analysis, head);
        if (unsure is null) return Point(first, last, analysis, head, actor);
        unsure.Candidates.AddRange(known);
        return unsure;
    }

    /// <summary>The one body of its kind that the report's only country has (البرلمان), unless the packs know several.</summary>
    private Actor? Owned(BodyHead head)
    {
        if (head.Open != "state" || SoleState() is not { } state || scene.Index.HasBody(state.Country, head.Id)) return null;
        return new Actor($"{head.Id}:{state.Country}", ActorKind.Body, $"{head.NameAr} {state.NameAr}", $"{head.NameEn} ({state.NameEn})", state.Country, head.Sector, Side.None, "");
    }

    private Candidate? Later(int first, int last, Analysis analysis, BodyHead head) => head.NeverShort || last != first ? null : new Candidate
    {
        First = first,
        Last = last,
        Strip = analysis.Strip,
        Actor = new Actor("group:" + head.Id, ActorKind.Group, scene.Text(first, last)[analysis.Strip..], head.NameEn, "", head.Sector, Side.None, head.Row),
        Rule = head.Row,
        Head = head.Id,
        IsOptional = true,
        IsPending = true,
    };

    private Actor? StateAt(int k, out int last, out Candidate? part)
    {
        (last, part) = (k - 1, null);
        if (!scene.Follows(k, Gap.None)) return null;
        var whole = scene.Whole(k);
        if (whole.Nisba is { } nisba)
        {
            last = k;
            return nisba;
        }
        var at = scene.Atoms[k].Form.Key == "في" ? k + 1 : k;
        if (at >= scene.Count || names.Match(at) is not { } name) return null;
        var key = scene.Atoms[at].Form.Key;
        if (key[0] is 'و' or 'ف' && name.Strip > 0) return null;
        if (name.Actor is not ({ Kind: ActorKind.State } or { Kind: ActorKind.Body, Sector: "GOV" })) return null;
        (last, part) = (name.Last, name);
        return name.Actor;
    }

    private static Candidate Point(int first, int last, Analysis analysis, BodyHead head, Actor actor) => new()
    {
        First = first,
        Last = last,
        Strip = analysis.Strip,
        Actor = actor,
        IsResolved = actor.Source.Length > 0,
        Rule = head.Row,
        Head = head.Id,
    };

    private Candidate Make(int first, int last, Analysis analysis, BodyHead head, string family, string nameEn, Actor? state, Actor? near, Actor? person = null)
    {
        var owner = state ?? person;
        // Without a country a noun with adjectives, or a ministry, is not one body everywhere.
        var id = state is null ? (person is not null || scene.Follows(first + 1, Gap.None) && !analysis.IsDefinite && !family.StartsWith("ministry:", StringComparison.Ordinal) ? "body:" : "local:") + family : $"{family}:{(state.Kind == ActorKind.State ? state.Country : state.Id)}";
        var actor = near ?? new Actor(
            id, ActorKind.Body, scene.Text(first, last)[analysis.Strip..], state is null ? nameEn : $"{nameEn} ({state.NameEn})",
            owner?.Country ?? "", head.Sector, owner?.Kind == ActorKind.State ? Side.None : owner?.Side ?? Side.None, "");
        return new Candidate { First = first, Last = last, Strip = analysis.Strip, Actor = actor, Rule = head.Row, Head = family.StartsWith("ministry:", StringComparison.Ordinal) ? family : head.Id };
    }
}
