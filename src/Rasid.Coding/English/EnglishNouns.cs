using Rasid.Coding.Clauses;
using Rasid.Coding.Events;
using Rasid.Coding.Rules;
using Rasid.Time;

namespace Rasid.Coding.English;

/// <summary>Decides once for each noun of a deed: carried by a light verb, told, background, or passed over.</summary>
internal sealed class EnglishNouns(EnglishGoverning governing, EnglishMembers members)
{
    /// <summary>The noun that a light verb carries (held talks, talks were held); null when the clause has none.</summary>
    public Phrase? CarriedBy(ReportView view, Clause clause, EnglishTriggers triggers)
    {
        if (clause.Predicate is not { } verb || governing.Of(view, verb) is not { Effect: GovernorEffect.Light or GovernorEffect.Suffer or GovernorEffect.Succeed or GovernorEffect.Reflect } row) return null;
        if (Carried(clause, verb, row) is { } noun && triggers.OfNoun(view, clause, noun) is not null) return noun;
        return null;
    }

    public NounVerdict Judge(ReportView view, Clause clause, Phrase phrase, TriggerRow row, ReportDraft report, Draft draft)
    {
        var verb = clause.Predicate;
        var governor = verb is null ? null : governing.Of(view, verb);
        if (row.Weight <= -1) return Passed(draft, PassedOverCodes.Thing);
        if (verb is not null && governor is { Effect: GovernorEffect.Light or GovernorEffect.Suffer or GovernorEffect.Succeed or GovernorEffect.Reflect } && Carried(clause, verb, governor) == phrase) return NounVerdict.Carried;
        if (phrase.Preposition is "after" or "following" or "since" or "during" or "at" or "in" or "of" or "by" or "from" or "amid" or "before" or "with" or "on" or "under" or "to" or "for" or "about" or "until" or "despite" or "ahead of")
            return InPreposition(view, clause, phrase, row, report, draft);
        if (clause.Trigger is not null && verb is not null && EnglishSubjects.Object(clause, verb) == phrase && phrase.Preposition.Length == 0) return Passed(draft, PassedOverCodes.Complement);
        if (phrase.JoinedTo is not null) return Passed(draft, PassedOverCodes.Joined);
        if (verb is null) return HasArguments(view, clause, phrase, row) ? NounVerdict.Told : Passed(draft, PassedOverCodes.NoPredicate);
        var subject = EnglishSubjects.PhraseOf(clause) == phrase;
        if (subject)
        {
            if (governor is { Effect: GovernorEffect.Phase or GovernorEffect.Reflect or GovernorEffect.Plan or GovernorEffect.Fail or GovernorEffect.Continue })
                return phrase.Definite && !HasArguments(view, clause, phrase, row) && report.Drafts.Exists(d => d.Row.Type == row.Type) && governor.Effect is GovernorEffect.Phase or GovernorEffect.Reflect && Adds(view, clause, phrase, report, row) ? Passed(draft, PassedOverCodes.AddsToTold) : NounVerdict.Told;
            if (phrase.Definite && !HasArguments(view, clause, phrase, row)) return Passed(draft, PassedOverCodes.BackReference);
            return HasArguments(view, clause, phrase, row) && OwnTime(view, clause, phrase) ? NounVerdict.Background : Passed(draft, PassedOverCodes.Generic);
        }
        switch (governor?.Effect)
        {
            case GovernorEffect.Announce or GovernorEffect.Phase or GovernorEffect.Plan or GovernorEffect.Fail or GovernorEffect.Continue or GovernorEffect.Deny:
                return NounVerdict.Told;
            case GovernorEffect.Call:
                return Passed(draft, PassedOverCodes.NounCalledFor);
            case GovernorEffect.Topic:
                return Passed(draft, PassedOverCodes.NounTalkedAbout);
            case GovernorEffect.React:
                return Passed(draft, PassedOverCodes.NounReactedTo);
            case GovernorEffect.Effort:
                return Passed(draft, PassedOverCodes.NounEffort);
            default:
                return Passed(draft, clause.Trigger is null ? PassedOverCodes.Generic : PassedOverCodes.Complement);
        }
    }

    /// <summary>after talks in Geneva on Friday: background, when it has people and a day or place of its own that the clause does not.</summary>
    private NounVerdict InPreposition(ReportView view, Clause clause, Phrase phrase, TriggerRow row, ReportDraft report, Draft draft)
    {
        if (phrase.Preposition is not ("after" or "following" or "during" or "at" or "in" or "amid")) return Passed(draft, PassedOverCodes.Complement);
        if (report.Drafts.Exists(d => d.Row.Type == row.Type && d.Evidence == draft.Evidence)) return Passed(draft, PassedOverCodes.ToldBefore);
        return HasPeople(view, clause, phrase, row) && (!phrase.Definite || OwnTime(view, clause, phrase)) ? NounVerdict.Background : Passed(draft, PassedOverCodes.Background);
    }

    private static Phrase? Carried(Clause clause, Phrase verb, GovernorRow row)
    {
        if (row.Effect == GovernorEffect.Reflect) return clause.Phrases.Find(p => p.First > verb.Last && p is { Kind: PhraseKind.Noun, Preposition.Length: 0, Reading.Lexeme.Class: "state" });
        if (verb.Passive) return EnglishSubjects.PhraseOf(clause) ?? (verb.Kind == PhraseKind.Participle ? clause.Governor : null);
        foreach (var p in clause.Phrases)
        {
            if (p.First <= verb.Last || p.Kind != PhraseKind.Noun || p.JoinedTo is not null) continue;
            if (row.Needs.Length > 0 ? row.Needs.Split('|').Contains(p.Preposition) : p.Preposition.Length == 0) return p;
        }
        return null;
    }

    /// <summary>The talks ended on Friday: what is told of a meeting before is added to it.</summary>
    private static bool Adds(ReportView view, Clause clause, Phrase phrase, ReportDraft report, TriggerRow row)
    {
        var last = report.Drafts.FindLast(d => d.Row.Type == row.Type)!;
        if (last.Status != Status.Happened) return false;
        if (last.Date is null && EnglishWhenWhere.Time(view, clause, phrase) is { } time) (last.Date, last.DateBasis, last.DateReason) = (time.Value, time.Basis, time.Reason);
        last.Place ??= EnglishWhenWhere.Place(view, clause, phrase);
        return true;
    }

    private bool HasArguments(ReportView view, Clause clause, Phrase phrase, TriggerRow row) => HasPeople(view, clause, phrase, row) || OwnTime(view, clause, phrase);

    /// <summary>Whether people stand right behind a noun (between, of, by, with) or before it in its phrase.</summary>
    private bool HasPeople(ReportView view, Clause clause, Phrase phrase, TriggerRow row)
    {
        foreach (var m in phrase.Mentions)
        {
            if (view.Mentions[m].Actor.Kind != Actors.ActorKind.Place) return true;
        }
        for (var i = clause.Phrases.IndexOf(phrase) + 1; i > 0 && i < clause.Phrases.Count; i++)
        {
            var p = clause.Phrases[i];
            if (p.Kind == PhraseKind.Verb) break;
            if (p.Kind == PhraseKind.Noun && row.Frame[p.Preposition] is not (SlotRole.None or SlotRole.Topic or SlotRole.Place) && members.IsOf(view, p, "agent")) return true;
        }
        return false;
    }

    private static bool OwnTime(ReportView view, Clause clause, Phrase phrase)
    {
        for (var i = clause.Phrases.IndexOf(phrase) + 1; i > 0 && i < clause.Phrases.Count; i++)
        {
            if (clause.Phrases[i].Kind == PhraseKind.Verb) break;
            if (clause.Phrases[i].Kind == PhraseKind.Time) return view.Times[clause.Phrases[i].Time].Kind == TemporalKind.Date;
        }
        return false;
    }

    private static NounVerdict Passed(Draft draft, string code)
    {
        draft.Because("passed", code, null, "");
        return NounVerdict.Passed;
    }
}
