using Rasid.Coding.Clauses;
using Rasid.Coding.Events;

namespace Rasid.Coding.English;

/// <summary>Agreed to meet, ready to train: of a promise and the deed that it is about one is told.</summary>
internal static class EnglishChains
{
    public static void Settle(ReportDraft report, int first)
    {
        var drafts = report.Drafts;
        for (var i = drafts.Count - 1; i >= first; i--)
        {
            var clause = drafts[i].Clause;
            if (clause is not { Relation: ClauseRelation.Content, Predicate.Infinitive: true, Governor: { } governor } || drafts[i].Phrase != clause.Predicate) continue;
            var at = drafts.FindIndex(first, d => d.Row.Type == EventType.Agree && (d.Phrase == governor || d.Clause == governor.Clause && d.Clause == clause.Parent));
            if (at < 0) continue;
            // A pledge is the deed (CODING.md, rule 7); of what was agreed the deed is, planned (rule 3).
            if (drafts[at].Row.IsSpeech) drafts.RemoveAt(i);
            else
            {
                if (drafts[i].Actors.Count == 0) drafts[i].Actors.AddRange(drafts[at].Actors);
                drafts.RemoveAt(at);
            }
        }
    }
}
