using Rasid.Coding.Clauses;
using Rasid.Text.Words;
using Rasid.Time;

namespace Rasid.Coding.Events;

/// <summary>Finds the date and the place of a deed in its own clause.</summary>
internal static class WhenWhere
{
    /// <summary>The temporal expression of a deed: beside its noun, then in its clause, then before the sentence.</summary>
    public static TemporalExpression? Time(ReportView view, Clause clause, Phrase phrase, bool ofNoun)
    {
        if (ofNoun && Beside(view, clause, phrase) is { } own) return own;
        TemporalExpression? best = null;
        var distance = int.MaxValue;
        foreach (var p in clause.Phrases)
        {
            if (p.Kind != PhraseKind.Time || !Usable(view, p) || IsOfParticiple(view, clause, phrase, p)) continue;
            var d = Math.Abs(p.First - phrase.First);
            if (p.First < phrase.First) d += 2;
            if (d >= distance) continue;
            (best, distance) = (view.Times[p.Time], d);
        }
        best ??= OfOccasion(view, clause, phrase);
        if (best is not null) return best;
        if (clause is { SharesTime: true, Parent: { } around })
        {
            foreach (var p in around.Phrases)
            {
                if (p.Kind == PhraseKind.Time && p.First < clause.First && Usable(view, p)) return view.Times[p.Time];
            }
        }
        // A time before the main verb of a joined clause holds for both: الخميس الماضي ترأس … واجتمع ….
        if (clause is { Sibling: { } sibling, Auxiliaries.Count: 0 } && clause.Relation == sibling.Relation)
        {
            foreach (var p in sibling.Phrases)
            {
                if (p.Kind == PhraseKind.Time && Usable(view, p) && (sibling.Predicate is null || p.First < sibling.Predicate.First || sibling.Phrases.IndexOf(p) == sibling.Phrases.IndexOf(sibling.Predicate) + 1))
                    return view.Times[p.Time];
            }
        }
        return null;
    }

    /// <summary>The place of a deed, or null.</summary>
    public static Member? Place(ReportView view, Clause clause, Phrase phrase)
    {
        Member? best = null;
        var rank = 0;
        foreach (var p in clause.Phrases)
        {
            if (p.Kind != PhraseKind.Noun || p.PartOf is not null || p.JoinedTo is { } joined && joined == phrase) continue;
            var value = p.Preposition switch { "في" => 3, "ب" => 2, "الي" => 1, _ => 0 };
            if (value == 0 || p.PrepositionRow?.Role is not (null or Rules.SlotRole.None)) continue;
            // انطلقت بالقاهرة جولة …: between the verb and its deed too, but what stands behind the deed comes first.
            // وبمراكش، احتج …: fronted before a comma.
            var fronted = p.First == clause.First && p.Last + 1 < view.Tokens.Count && view.Tokens[p.Last + 1].Kind == Text.Tokens.TokenKind.Punctuation;
            if (p.First < phrase.First && p.Preposition == "ب" && !fronted)
            {
                if (clause.Predicate is not { Kind: PhraseKind.Verb } verb || p.First < verb.First) continue;
                value = 1;
            }
            if (MemberFinder.PlaceOf(view, p) is not { } place) continue;
            var town = p.Class.HasFlag(PhraseClass.Agent) && p.Class.HasFlag(PhraseClass.Place) ? 0 : 4;
            if (value + town <= rank) continue;
            (best, rank) = (place, value + town);
        }
        return best;
    }

    /// <summary>A time right after the noun phrase, nothing but its own complements between.</summary>
    public static TemporalExpression? Beside(ReportView view, Clause clause, Phrase phrase)
    {
        var at = clause.Phrases.IndexOf(phrase);
        for (var i = at + 1; at >= 0 && i < clause.Phrases.Count; i++)
        {
            var p = clause.Phrases[i];
            if (p.Kind == PhraseKind.Time) return Usable(view, p) ? view.Times[p.Time] : null;
            if (p.Kind != PhraseKind.Noun || p.Preposition.Length == 0) return null;
        }
        return null;
    }

    /// <summary>في إحاطة قدمتها اليوم، في جلسته المنعقدة اليوم: the day of the occasion on which it was said or done.</summary>
    private static TemporalExpression? OfOccasion(ReportView view, Clause clause, Phrase phrase)
    {
        foreach (var child in clause.Children)
        {
            if (child is not { Relation: ClauseRelation.Relative, Governor: { Preposition: "في" or "خلال" } occasion } || occasion.First > phrase.First || occasion.Clause != clause) continue;
            foreach (var p in child.Phrases)
            {
                if (p.Kind == PhraseKind.Time && p.First < phrase.First && Usable(view, p)) return view.Times[p.Time];
            }
        }
        return null;
    }

    /// <summary>الاتفاق الموقع في مدينة كذا يوم كذا، مؤتمر … المزمع عقده في أكتوبر: the day is the participle's, unless it tells of the occasion itself (في جلسته المنعقدة اليوم).</summary>
    private static bool IsOfParticiple(ReportView view, Clause clause, Phrase deed, Phrase time)
    {
        if (time.First < deed.First) return false;
        for (var i = clause.Phrases.IndexOf(time) - 1; i >= 0; i--)
        {
            var p = clause.Phrases[i];
            if (p.Kind != PhraseKind.Noun || p == deed) return false;
            if (p.Last > p.Body && EndsInParticiple(view, p)) return !(p.Preposition is "في" or "خلال" && p.First > deed.First && view.Readings[p.Body].HasPronoun);
            if (p.Preposition.Length == 0) return false;
        }
        return false;
    }

    private static bool EndsInParticiple(ReportView view, Phrase p)
    {
        for (var t = p.Last; t > Math.Max(p.Body, p.Last - 2); t--)
        {
            if (view.MentionAt(t) < 0 && view.Tokens[t].Type.Readings.Any(r => r.IsDefinite && (r.Derivation is Text.Words.Derivation.PassiveParticiple || r.Derivation is Text.Words.Derivation.ActiveParticiple && r.PartOfSpeech == Text.Words.PartOfSpeech.Adjective && r.Lexeme is null))) return true;
        }
        return false;
    }

    private static bool Usable(ReportView view, Phrase p) => view.Times[p.Time].Kind == TemporalKind.Date;
}
