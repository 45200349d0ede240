using Rasid.Coding.Clauses;
using Rasid.Coding.Events;
using Rasid.Time;

namespace Rasid.Coding.English;

/// <summary>Finds the date and the place of a deed in its own clause, or in the clause that it is joined to.</summary>
internal static class EnglishWhenWhere
{
    public static TemporalExpression? Time(ReportView view, Clause clause, Phrase phrase)
    {
        if (Nearest(view, clause, phrase) is { } own) return own;
        if (clause.Relation is ClauseRelation.Adverbial && clause.Parent is { } around && Nearest(view, around, phrase) is { } shared) return shared;
        return clause.Sibling is { } sibling && Nearest(view, sibling, phrase, onlyBefore: sibling.Predicate) is { } before ? before : null;
    }

    public static Member? Place(ReportView view, Clause clause, Phrase phrase)
    {
        var (best, distance) = ((Member?)null, int.MaxValue);
        foreach (var p in clause.Phrases)
        {
            if (p.Kind != PhraseKind.Noun || p.Preposition is not ("in" or "at" or "near" or "outside" or "inside" or "on" or "across" or "throughout") || EnglishMembers.PlaceOf(view, p) is not { } place) continue;
            var d = Math.Abs(p.First - phrase.First) + (p.First < phrase.First ? 3 : 0);
            if (d < distance) (best, distance) = (place, d);
        }
        return best;
    }

    private static TemporalExpression? Nearest(ReportView view, Clause clause, Phrase phrase, Phrase? onlyBefore = null)
    {
        var (best, distance) = ((TemporalExpression?)null, int.MaxValue);
        foreach (var p in clause.Phrases)
        {
            if (p.Kind != PhraseKind.Time || view.Times[p.Time].Kind != TemporalKind.Date || (onlyBefore is not null && p.First > onlyBefore.First + 4)) continue;
            var d = Math.Abs(p.First - phrase.First) + (p.First < phrase.First ? 2 : 0);
            if (d < distance) (best, distance) = (view.Times[p.Time], d);
        }
        return best;
    }
}
