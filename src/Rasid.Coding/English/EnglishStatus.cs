using Rasid.Coding.Clauses;
using Rasid.Coding.Events;
using Rasid.Coding.Rules;
using Rasid.Text.Words;

namespace Rasid.Coding.English;

/// <summary>Reads the standing of a deed off the path from its word to the root of the sentence; the effects are those of Arabic.</summary>
internal sealed class EnglishStatus(EnglishGoverning governing)
{
    private IReadOnlyList<Clause> _clauses = [];

    /// <summary>Takes the clauses of the sentence at hand.</summary>
    public void Enter(IReadOnlyList<Clause> clauses) => _clauses = clauses;

    /// <summary>The status, or null when the deed is not told at all.</summary>
    public Status? Of(ReportView view, Clause clause, TriggerRow row, bool ofVerb, Draft draft)
    {
        var status = row.Status ?? (row.Type == EventType.Request ? Status.CalledFor : Status.Happened);
        if (ofVerb && clause.Predicate is { } verb && OfVerb(view, clause, verb, row, ref status, draft) is { } passed) return Pass(draft, passed);
        for (var c = clause; c is not null; c = c.Parent)
        {
            switch (c.Relation)
            {
                case ClauseRelation.Purpose:
                    return Pass(draft, PassedOverCodes.Purpose);
                case ClauseRelation.Condition:
                    return Pass(draft, PassedOverCodes.Condition);
                case ClauseRelation.Relative:
                    return status;
                case ClauseRelation.Content when c.Governor is { } governor && governing.Of(view, governor) is { } above:
                    if (governor.Negated && above.Effect is not (GovernorEffect.Speech or GovernorEffect.Deny)) return above.Effect == GovernorEffect.Succeed ? Mark(draft, Status.Failed, $"status:{above.Id}", above.Source) : Pass(draft, PassedOverCodes.Negated);
                    if (!StatusReader.Change(above, ref status, draft)) return null;
                    break;
                case ClauseRelation.Content when c.Predicate is { Infinitive: true } && c.Governor is { Kind: PhraseKind.Verb }:
                    return Pass(draft, PassedOverCodes.Purpose);
                case ClauseRelation.Adverbial when c.Governor is { Preposition: "without" }:
                    return Pass(draft, PassedOverCodes.Negated);
            }
            if (c.Predicate is { } around && c != clause && c.Relation != ClauseRelation.Relative && around.Future && c.Governor is not null && status == Status.Happened) status = Status.Planned;
        }
        // If X happens, Y will: the consequence is as uncertain as its condition.
        if (status is Status.Planned && HasCondition(clause)) return Mark(draft, Status.Hypothetical, PassedOverCodes.Uncertain, "");
        return status;
    }

    private string? OfVerb(ReportView view, Clause clause, Phrase verb, TriggerRow row, ref Status status, Draft draft)
    {
        var own = governing.Of(view, verb);
        if (verb.Negated)
        {
            if (verb.Unable)
            {
                status = Mark(draft, Status.Failed, PassedOverCodes.Unable, "");
                return null;
            }
            if (own is not { Effect: GovernorEffect.Succeed }) return PassedOverCodes.Negated;
            status = Mark(draft, Status.Failed, $"status:{own.Id}", own.Source);
            return null;
        }
        if (verb.Must) return PassedOverCodes.AuthorMust;
        if (verb.Future) status = Mark(draft, Status.Planned, PassedOverCodes.Future, "");
        else if (verb.Uncertain) status = Mark(draft, Status.Hypothetical, PassedOverCodes.Uncertain, "");
        else if (status == Status.Happened && !row.IsSpeech && IsOngoing(view, verb)) status = Mark(draft, Status.Ongoing, PassedOverCodes.Imperfect, "");
        return null;
    }

    /// <summary>is fighting, are holding: be in the present with -ing.</summary>
    private static bool IsOngoing(ReportView view, Phrase verb) =>
        verb.Kind == PhraseKind.Verb && verb.Reading?.Derivation == Derivation.ActiveParticiple && view.Tokens[verb.First].Type.Best.Derivation == Derivation.Imperfect && !EnglishWords.Is(view, verb.First, "have");

    private bool HasCondition(Clause clause)
    {
        foreach (var c in _clauses)
        {
            if (c.Relation == ClauseRelation.Condition && (c.Parent == clause || c.Parent == clause.Parent)) return true;
        }
        return false;
    }

    private static Status Mark(Draft draft, Status status, string rule, string source)
    {
        draft.Because("status", rule, null, source);
        return status;
    }

    private static Status? Pass(Draft draft, string code)
    {
        draft.Because("passed", code, null, "");
        return null;
    }
}
