using Rasid.Coding.Clauses;
using Rasid.Coding.Rules;
using Rasid.Text.Words;

namespace Rasid.Coding.Events;

/// <summary>Reads the standing of a deed off the path from its word to the root of the sentence.</summary>
internal sealed class StatusReader(Governing governing)
{
    /// <summary>The status, or null when the deed is not told at all (called for, talked about, wished, negated).</summary>
    public Status? Of(ReportView view, Clause clause, TriggerRow row, bool ofVerb, Draft draft)
    {
        var status = row.Status ?? (row.Type == EventType.Request ? Status.CalledFor : Status.Happened);
        var predicate = clause.Predicate;
        if (ofVerb && predicate is not null)
        {
            foreach (var auxiliary in clause.Auxiliaries)
            {
                if (governing.Of(view, auxiliary) is not { } governor) continue;
                if (!Change(governor, ref status, draft)) return null;
            }
            if (predicate.Negated && !row.IsNegative && !(governing.Of(view, predicate) is { } managed && (managed.Effect is GovernorEffect.Succeed || managed is { Effect: GovernorEffect.Light, Needs.Length: > 0 } && row.Type is EventType.Agree && Governing.Complement(predicate, managed.Needs)?.Class == PhraseClass.Event) && Failed(managed, ref status, draft))) return Pass(draft, PassedOverCodes.Negated);
            if (predicate.Future) status = Mark(draft, Status.Planned, PassedOverCodes.Future);
            else if (predicate.Uncertain) status = Mark(draft, Status.Hypothetical, PassedOverCodes.Uncertain);
            else if (status == Status.Happened && !row.IsSpeech && row.Frame.Id != "sign" && (view.Tokens[predicate.Head].Sentence > 0 || row.Type is EventType.Support or EventType.Reject) && predicate.Reading?.Derivation == Derivation.Imperfect && !IsPast(view, predicate)
                && row.Type is EventType.Support or EventType.Reject or EventType.Retreat or EventType.Coerce or EventType.Assault or EventType.Aid or EventType.Cooperate)
                status = Mark(draft, Status.Ongoing, PassedOverCodes.Imperfect);
        }
        for (var c = clause; c is not null; c = c.Parent)
        {
            switch (c.Relation)
            {
                case ClauseRelation.Purpose or ClauseRelation.Condition:
                    return Pass(draft, c.Relation == ClauseRelation.Purpose ? PassedOverCodes.Purpose : PassedOverCodes.Condition);
                case ClauseRelation.Relative:
                    // A relative clause tells its own deed, whatever the clause around it wants; one in the present goes with a purpose.
                    return c is { Predicate.Reading.Derivation: Derivation.Imperfect, Parent.Relation: ClauseRelation.Purpose or ClauseRelation.Condition } ? Pass(draft, PassedOverCodes.Purpose) : status;
                case ClauseRelation.Time when c.Predicate?.Reading?.Derivation == Derivation.Imperfect && !(c.IsSequel && status == Status.Happened && c.Parent?.Predicate is { Reading.Derivation: Derivation.Perfect, Negated: false }):
                    return Pass(draft, PassedOverCodes.TimeToCome);
                case ClauseRelation.Content when c.Governor is { } governor:
                    if (governor.Negated)
                    {
                        if (governing.OfContent(view, governor) is { Effect: GovernorEffect.Succeed } success && Failed(success, ref status, draft)) break;
                        return Pass(draft, PassedOverCodes.Negated);
                    }
                    // عبر عن أمله في أن تستأنف …: the noun right before it says what is wished.
                    if (c.Parent?.Phrases.FindLast(p => p is { Kind: PhraseKind.Noun, IsPronoun: false, Preposition.Length: > 0 } && p.First > governor.Last && p.Last < c.First && c.First - p.Last <= 2) is { } wish && governing.Of(view, wish) is { Effect: GovernorEffect.Effort or GovernorEffect.Call or GovernorEffect.Maybe or GovernorEffect.Plan } of && !Change(of, ref status, draft)) return null;
                    if (governing.OfContent(view, governor) is { } row2)
                    {
                        if (!Change(row2, ref status, draft)) return null;
                    }
                    else if (IsToBe(c) && !Wanted(view, c, governor, row, ref status, draft)) return null;
                    if (governor.Future && status == Status.Happened && governing.Of(view, governor)?.Effect is GovernorEffect.Plan) status = Status.Planned;
                    break;
                case ClauseRelation.Beside when c.IsToCome && IsToBe(c) && status is Status.Happened or Status.Ongoing:
                    status = Mark(draft, Status.Planned, PassedOverCodes.Future);
                    break;
            }
        }
        return status;
    }

    /// <summary>أن يغادر …: right behind أن a verb in the present tells what is wanted, and nothing that is so.</summary>
    private static bool IsToBe(Clause clause) => clause is { HasPronounSubject: false, MayHavePronounSubject: false, Phrases: [{ Kind: PhraseKind.Verb, Negated: false, FixedGovernor: null, Reading.Derivation: Derivation.Imperfect }, ..] };

    /// <summary>
    /// Whether what is wanted is told: what was agreed is part of the agreement, unless it is a meeting to come (اتفقا على أن يلتقيا);
    /// of a sentence without a verb (الخطوة التالية هي أن …) its subject decides, and it is to come.
    /// </summary>
    private bool Wanted(ReportView view, Clause clause, Phrase governor, TriggerRow row, ref Status status, Draft draft)
    {
        if (clause.Parent is not { } around || status is not (Status.Happened or Status.Ongoing)) return true;
        if (around.Predicate is null)
        {
            if (around.Phrases.Find(p => p is { Kind: PhraseKind.Noun, Preposition.Length: 0, IsPronoun: false }) is { } topic && governing.Of(view, topic) is { } what && !Change(what, ref status, draft)) return false;
        }
        else if (governor != around.Predicate || around.Trigger?.Type is not (EventType.Agree or EventType.Request)) return true;
        else if (row.Type is not EventType.Consult)
        {
            Pass(draft, PassedOverCodes.CalledFor);
            return false;
        }
        if (status is Status.Happened or Status.Ongoing) status = Mark(draft, Status.Planned, PassedOverCodes.Future);
        return true;
    }

    /// <summary>لم يقبل: negated for the past, whatever the form.</summary>
    private static bool IsPast(ReportView view, Phrase predicate) => predicate is { Negated: true, Head: > 0 } && view.Readings[predicate.Head - 1].Lexeme?.Class == "negation-past";

    /// <summary>Applies a governor; false when the deed below it is not told.</summary>
    public static bool Change(GovernorRow governor, ref Status status, Draft draft)
    {
        switch (governor.Effect)
        {
            case GovernorEffect.Plan:
                status = Mark(draft, Status.Planned, $"status:{governor.Id}", governor.Source);
                return true;
            case GovernorEffect.Maybe:
                status = Mark(draft, Status.Hypothetical, $"status:{governor.Id}", governor.Source);
                return true;
            case GovernorEffect.Deny:
                status = Mark(draft, Status.Denied, $"status:{governor.Id}", governor.Source);
                return true;
            case GovernorEffect.Fail:
                status = Mark(draft, Status.Failed, $"status:{governor.Id}", governor.Source);
                return true;
            case GovernorEffect.Continue:
                status = Mark(draft, Status.Ongoing, $"status:{governor.Id}", governor.Source);
                return true;
            case GovernorEffect.Call or GovernorEffect.Effort or GovernorEffect.Topic:
                Pass(
                    draft,
                    governor.Effect switch
                    {
                        GovernorEffect.Call => PassedOverCodes.CalledFor,
                        GovernorEffect.Topic => PassedOverCodes.TalkedAbout,
                        _ => PassedOverCodes.Effort,
                    },
                    governor.Source);
                return false;
            default:
                return true;
        }
    }

    /// <summary>لم يتمكن من …: what was not managed failed.</summary>
    private static bool Failed(GovernorRow governor, ref Status status, Draft draft)
    {
        status = Mark(draft, Status.Failed, $"status:{governor.Id}", governor.Source);
        return true;
    }

    private static Status Mark(Draft draft, Status status, string rule, string source = "")
    {
        draft.Because("status", rule, null, source);
        return status;
    }

    private static Status? Pass(Draft draft, string code, string source = "")
    {
        draft.Because("passed", code, null, source);
        return null;
    }
}
