using Rasid.Coding.Clauses;
using Rasid.Coding.Rules;
using Rasid.Text.Words;
using Rasid.Time;

namespace Rasid.Coding.Events;

/// <summary>Decides whether a noun that names a deed tells a new one: the one decision that event nouns get.</summary>
internal sealed partial class NounJudge(MemberFinder members, Governing governing)
{
    /// <summary>Slot of what goes on meanwhile.</summary>
    public const string During = "خلال";

    /// <summary>Slot of what is told or asked about.</summary>
    public const string About = "عن";

    public NounVerdict Judge(ReportView view, List<Clause> clauses, Clause clause, Phrase phrase, TriggerRow row, GovernorRow? governor, bool toldBefore, Draft draft)
    {
        if (row.Weight <= -1) return Pass(draft, PassedOverCodes.Thing);
        draft.IsGoingOn = IsThere(view, phrase);
        // اختتم الوفدان جولة مشاورات استمرت أسبوعا: what carries it comes before what says how long it went on.
        var carried = governor?.Effect is GovernorEffect.Light or GovernorEffect.Phase && clause is { Trigger: null, Predicate.Kind: PhraseKind.Verb } && phrase.First > clause.Predicate.First && IsCarried(view, clause, phrase, governor);
        if (RelativeCarrier(view, clauses, phrase, toldBefore, carried, draft) is { } carrier && carrier != NounVerdict.Passed) return carrier;
        var bare = phrase.Preposition.Length == 0;
        var own = HasOwnPeople(view, phrase) || !phrase.Definite && members.Unnamed(view, phrase, phrase.Head + 1) is not null;
        var dated = HasOwnDate(view, phrase);
        var after = clause.Predicate is null || phrase.First > clause.Predicate.First;
        if (bare && phrase.JoinedTo is not null && governor?.Effect is not (GovernorEffect.Light or GovernorEffect.Announce)) return Pass(draft, PassedOverCodes.Joined);
        if (phrase.Preposition == "عن" && Before(phrase) is { } claimed && members.IsOf(view, claimed, "responsibility") && clause.Predicate is { } claiming)
        {
            // أعلن مسؤوليته عن الهجوم: who claims the deed does it.
            draft.Light = claiming;
            return NounVerdict.Carried;
        }
        switch (governor?.Effect)
        {
            case GovernorEffect.Light or GovernorEffect.Suffer when clause.Trigger is not { Type: EventType.Retreat } && IsCarried(view, clause, phrase, governor):
                // الهجوم وقع …: a definite deed without people or a day of its own was told before.
                return view.Readings[phrase.Head].IsDefinite && !own && !dated && row.Type is EventType.Consult or EventType.Assault or EventType.Protest && !governor.CarriesDefinite && toldBefore ? Pass(draft, PassedOverCodes.BackReference) : NounVerdict.Carried;
            case GovernorEffect.Announce or GovernorEffect.Speech when IsComplement(phrase, governor, after) && clause.Trigger is null:
                return phrase.Definite && !own && !dated && row.Type == EventType.Consult ? Pass(draft, PassedOverCodes.BackReference) : NounVerdict.Told;
            case GovernorEffect.Deny when row.Type == EventType.Accuse:
                return Pass(draft, PassedOverCodes.NounReactedTo, governor.Source);
            case GovernorEffect.Deny when after && clause.Trigger is null && (phrase.Preposition == About || phrase.PrepositionRow?.Role == SlotRole.Topic):
                return NounVerdict.Told;
            case GovernorEffect.Plan or GovernorEffect.Fail or GovernorEffect.Deny or GovernorEffect.Maybe or GovernorEffect.Phase or GovernorEffect.Succeed or GovernorEffect.Continue when IsComplement(phrase, governor, after):
                return NounVerdict.Told;
            // أسفر الاجتماع عن الاتفاق على …: what came of it.
            case GovernorEffect.Reflect when (own || IsOfHarmed(view, phrase, row) || row.Type is EventType.Agree or EventType.Support && governor.Needs.Length > 0) && ((bare && governor.Needs.Length == 0) || (governor.Needs.Length > 0 && governor.Needs.Split('|').Contains(phrase.Preposition))):
                return NounVerdict.Told;
            case GovernorEffect.React when IsComplement(phrase, governor, after) && IsTrue(view, phrase, row, own, dated):
                return NounVerdict.Told;
            case GovernorEffect.Call or GovernorEffect.Topic or GovernorEffect.React or GovernorEffect.Effort when IsComplement(phrase, governor, after):
                return Pass(draft, Because(governor.Effect), governor.Source);
        }
        if (governor?.Effect is GovernorEffect.Speech or GovernorEffect.Announce && after && IsSaidToBe(view, phrase, row, governor)) return NounVerdict.Told;
        if (IsStand(view, clause, phrase, row))
        {
            draft.IsOfSpeaker = true;
            return NounVerdict.Told;
        }
        if (IsThankedFor(view, clause, phrase, row, own)) return NounVerdict.Told;
        if (governor?.Effect is GovernorEffect.Light or GovernorEffect.Reflect && IsOutcome(view, clause, phrase, row)) return NounVerdict.Told;
        if (row.Type is EventType.Consult or EventType.Assault or EventType.Protest or EventType.Mobilize or EventType.Cooperate or EventType.Reject && GoesOn(view, clause, phrase))
        {
            draft.IsGoingOn = true;
            return NounVerdict.Told;
        }
        if (bare && governor?.Effect is GovernorEffect.Suffer) return Pass(draft, PassedOverCodes.Generic);
        if (phrase.Preposition == "عن" && Before(phrase) is { } teller && members.IsOf(view, teller, "media")) return NounVerdict.Told;
        // دون التوصل إلى اتفاق: what was to come of it failed.
        if (phrase.PrepositionRow?.Slot == "دون")
        {
            draft.HasFailed = row.Type is EventType.Agree;
            return draft.HasFailed ? NounVerdict.Told : Pass(draft, PassedOverCodes.Generic);
        }
        // اتفقت الوزيرة مع نظيرها خلال محادثات في أغاديس: those who agreed met.
        if (phrase.PrepositionRow?.Slot == During && row.Type == EventType.Consult && !phrase.Definite && clause.Predicate is { Kind: PhraseKind.Verb, Negated: false, Reading.Derivation: Text.Words.Derivation.Perfect } && clause.Trigger?.Type is EventType.Agree or EventType.Support
            && (dated || own || After(phrase).Any(p => p.Preposition is "في" or "ب" && p.Class.HasFlag(PhraseClass.Place)))) return NounVerdict.Background;
        // المؤتمر المزمع عقده في …: to come, whatever is said of it.
        if (row.Type == EventType.Consult && IsToCome(view, phrase) && IsHeldBehind(view, phrase)) return NounVerdict.Background;
        if (phrase.PrepositionRow?.Slot is "منذ" or "بعد" or During or "قبل")
            return IsDatedDeed(view, phrase, row, own) || own && (dated ? row.Type != EventType.Consult || phrase.Mentions.Count > 0 || view.Readings[phrase.Head].HasPronoun || HasPartner(view, phrase) : row.Type is EventType.Consult or EventType.Assault && HasPartner(view, phrase)) ? NounVerdict.Background : Pass(draft, PassedOverCodes.Background);
        if (phrase.PrepositionRow?.Slot == "مع" && row.Type != EventType.Consult && (own || !phrase.Definite || phrase.Last > phrase.Body)) return NounVerdict.Told;
        if (phrase.PrepositionRow?.Slot == "اضافه" && clause.Trigger?.Type == row.Type) return NounVerdict.Told;
        if (clause.Predicate is null && clause.Relation == ClauseRelation.Root)
            return bare && (((own || dated || HasOrigin(view, phrase)) && !phrase.Definite) || IsHeadline(clauses, clause, phrase, row)) ? NounVerdict.Told : own && dated ? NounVerdict.Told : Pass(draft, PassedOverCodes.NoPredicate);
        if (IsDatedDeed(view, phrase, row, own)) return NounVerdict.Background;
        if (row.Type == EventType.Consult && phrase.Mentions.Count == 0 && !HasPartner(view, phrase)) own = false;
        return own && dated && (bare || clause.Trigger is null) ? NounVerdict.Background : Pass(draft, clause.Trigger is null ? PassedOverCodes.Generic : PassedOverCodes.Complement);
    }

    /// <summary>The noun phrase that the light verb of a clause carries, or null.</summary>
    public Phrase? CarriedBy(ReportView view, Clause clause, TriggerFinder triggers)
    {
        var governor = governing.Of(view, clause.Predicate!);
        if (governor is null) return null;
        foreach (var phrase in clause.Phrases)
        {
            if (phrase is { Kind: PhraseKind.Noun, IsPronoun: false } && IsCarried(view, clause, phrase, governor) && triggers.OfNoun(view, phrase) is { Row.IsOtherSense: false, Carrier: null or { Effect: not GovernorEffect.Call } }) return phrase;
        }
        return clause is { Relation: ClauseRelation.Relative, Governor: { } antecedent } && triggers.OfNoun(view, antecedent) is { Row.IsOtherSense: false } ? antecedent : null;
    }

    /// <summary>مرتقب، مزمع، مقرر beside the noun.</summary>
    public bool IsToCome(ReportView view, Phrase phrase)
    {
        for (var t = phrase.Body + 1; t <= phrase.Last; t++)
        {
            if (members.IsTokenOf(view, t, "to-come")) return true;
        }
        return false;
    }

    /// <summary>… عقده، إقامتها: right behind the noun the masdar of what is done with it, with its pronoun.</summary>
    private static bool IsHeldBehind(ReportView view, Phrase phrase)
    {
        var phrases = phrase.Clause!.Phrases;
        var at = phrases.IndexOf(phrase) + 1;
        return at < phrases.Count && phrases[at] is { Kind: PhraseKind.Noun, Preposition.Length: 0 } next && view.Readings[next.Head] is { HasPronoun: true, Derivation: Text.Words.Derivation.VerbalNoun };
    }

    /// <summary>محادثات استمرت خمسة أيام، الضربات التي وجهتها …: a relative clause with a light verb tells the deed of its noun.</summary>
    private NounVerdict? RelativeCarrier(ReportView view, List<Clause> clauses, Phrase phrase, bool toldBefore, bool carried, Draft draft)
    {
        foreach (var c in clauses)
        {
            if (c.Relation != ClauseRelation.Relative || c.Governor != phrase || c.Predicate is not { } verb || verb.Negated) continue;
            if (carried && governing.Of(view, verb) is { Effect: GovernorEffect.Continue or GovernorEffect.Phase } && !c.Phrases.Exists(p => p.Preposition is "بين" or Frame.Partner)) continue;
            // زيارة قدم فيها …، لقاء جرى خلاله …: what is done on the occasion does not carry it.
            if (c.Phrases.Exists(p => p.IsPronoun && p.Preposition is "في" or During) && verb.Reading is not { Passive: true } && Governing.BareAfter(c, verb).Any()) continue;
            if (governing.Of(view, verb) is not { Effect: GovernorEffect.Light or GovernorEffect.Suffer or GovernorEffect.Continue or GovernorEffect.Phase or GovernorEffect.Succeed } row) continue;
            if (phrase.Definite && !HasTime(c) && row.Effect is GovernorEffect.Light && phrase.Mentions.Count == 0 && (toldBefore || !HasTown(c))) continue;
            // في حوار أجرته معه صحيفة: questions and answers are no talks.
            if (draft.Row.Type == EventType.Consult && Governing.BareAfter(c, verb).FirstOrDefault() is { } asker && members.IsOf(view, asker, "media")) return null;
            draft.Light = verb;
            draft.IsSuffered = row.Effect == GovernorEffect.Suffer;
            return NounVerdict.Carried;
        }
        return null;
    }

    /// <summary>The bare noun after a light verb, or the one behind its preposition (قام بزيارة).</summary>
    private bool IsCarried(ReportView view, Clause clause, Phrase phrase, GovernorRow governor)
    {
        if (clause.Predicate is not { } verb || phrase.JoinedTo is not null) return false;
        // تعرضت دورية لإطلاق نار: what undergoes the deed is not the deed.
        if (phrase.Preposition.Length == 0) return phrase.AppositionOf is null && (governor.Needs.Length == 0 || governing.IsPlain(view, verb, governor.Effect));
        if (governor.Needs.Length == 0 || phrase.First < verb.First) return false;
        return IsOneOf(governor.Needs, phrase.Preposition);
    }

    private static bool IsComplement(Phrase phrase, GovernorRow governor, bool after)
    {
        // أعلنت السلطات الإفراج عن …: the preposition is the noun's own.
        if (governor.Effect is GovernorEffect.Announce && phrase.Preposition.Length == 0) return after;
        if (governor.Needs.Length == 0)
            return after && (phrase.Preposition.Length == 0 || (governor.Effect is GovernorEffect.Plan or GovernorEffect.Effort && phrase.Preposition is "ل" or "الي" or "علي" or "ب") || (governor.Effect is GovernorEffect.Phase or GovernorEffect.Succeed && phrase.Preposition is "ب" or "في" or "من"));
        return IsOneOf(governor.Needs, phrase.Preposition);
    }

    private static bool IsOneOf(string slots, string slot)
    {
        foreach (var range in slots.AsSpan().Split('|'))
        {
            if (slots.AsSpan(range).SequenceEqual(slot)) return true;
        }
        return false;
    }

    /// <summary>انسحاب القوات من المطار، القبض على متهم: a sentence without any verb that begins with the deed tells it.</summary>
    private static bool IsHeadline(List<Clause> clauses, Clause clause, Phrase phrase, TriggerRow row) =>
        row is { Type: EventType.Assault or EventType.Coerce or EventType.Protest or EventType.Retreat or EventType.Mobilize or EventType.Sanction, Weight: >= 0 }
        && clause.Phrases[0] == phrase && clauses.TrueForAll(c => c.Predicate is null) && (phrase.Last > phrase.Body || After(phrase).Any(p => p.Kind == PhraseKind.Noun));

    /// <summary>أدى إلى مقتل جنديين، أسفر عن سقوط قتلى: who is harmed stands behind the noun, counted or not.</summary>
    private static bool IsOfHarmed(ReportView view, Phrase phrase, TriggerRow row) =>
        row is { Type: EventType.Assault, Frame.Id: "harm" } && phrase.Last > phrase.Body && !view.Readings[phrase.Head].IsDefinite;

    private static string Because(GovernorEffect effect) => effect switch
    {
        GovernorEffect.Call => PassedOverCodes.NounCalledFor,
        GovernorEffect.Topic => PassedOverCodes.NounTalkedAbout,
        GovernorEffect.React => PassedOverCodes.NounReactedTo,
        _ => PassedOverCodes.NounEffort,
    };

    private static NounVerdict Pass(Draft draft, string code, string source = "")
    {
        draft.Because("passed", code, null, source);
        return NounVerdict.Passed;
    }
}
