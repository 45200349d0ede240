using Rasid.Coding.Clauses;
using Rasid.Coding.Rules;
using Rasid.Text.Words;

namespace Rasid.Coding.Events;

/// <content>تعرض محتجزين للضرب، قيام قوة بمداهمة، هناك اتصالات: deeds behind a masdar that carries them, and in sentences without a verb.</content>
internal sealed partial class NounJudge
{
    /// <summary>The masdar before a deed that carries, undergoes, plans or fails at what stands behind its preposition; null for none.</summary>
    public (Phrase Phrase, GovernorRow Row)? MasdarOver(ReportView view, Phrase deed)
    {
        if (deed.Clause is not { } clause) return null;
        if (deed.Preposition.Length == 0) return BareOver(view, clause, deed);
        var first = deed.JoinedTo is { } joined && joined.Preposition == deed.Preposition ? joined : deed;
        for (var i = clause.Phrases.IndexOf(first) - 1; i >= 0; i--)
        {
            var p = clause.Phrases[i];
            if (p.Kind == PhraseKind.Time || p.IsPronoun) continue;
            if (p.Kind != PhraseKind.Noun) return null;
            if (Governs(view, p, first) is { } row) return (p, row);
        }
        return null;
    }

    /// <summary>عزمها عقد قمة: right behind a masdar with its pronoun stands what is meant or begun.</summary>
    private (Phrase, GovernorRow)? BareOver(ReportView view, Clause clause, Phrase deed)
    {
        var at = clause.Phrases.IndexOf(deed) - 1;
        if (at < 0 || clause.Phrases[at] is not { Kind: PhraseKind.Noun, IsPronoun: false, Reading.HasPronoun: true } p || p.Last + 1 != deed.First) return null;
        return governing.At(view, p.Head, p) is { Needs.Length: 0, Effect: GovernorEffect.Plan or GovernorEffect.Phase or GovernorEffect.Fail or GovernorEffect.Continue } row ? (p, row) : null;
    }

    /// <summary>How a deed behind a masdar that carries it is told: as the masdar stands, with the people behind it.</summary>
    public NounVerdict JudgeBehind(ReportView view, List<Clause> clauses, Clause clause, (Phrase Phrase, GovernorRow Row) masdar, Phrase deed, TriggerRow row, GovernorRow? governor, Draft draft)
    {
        var verdict = Judge(view, clauses, clause, masdar.Phrase.JoinedTo ?? masdar.Phrase, row, governor, false, draft);
        // نقل عنه عزمه عقد قمة: what is said of him.
        return verdict == NounVerdict.Carried || verdict == NounVerdict.Passed && deed.Preposition.Length == 0 && masdar.Row.Effect == GovernorEffect.Plan && governor?.Effect is GovernorEffect.Speech ? NounVerdict.Told : verdict;
    }

    /// <summary>Whether a day stands beside a noun.</summary>
    public static bool IsDated(ReportView view, Phrase phrase) => HasOwnDate(view, phrase);

    private GovernorRow? Governs(ReportView view, Phrase masdar, Phrase deed)
    {
        foreach (var reading in view.Tokens[masdar.Head].Type.Readings)
        {
            if (reading.IsFinite || reading.PartOfSpeech is PartOfSpeech.Adjective) continue;
            // تقديم أربعة نواب لاستقالاتهم: behind those who do it what they do stands with ل.
            if (deed.Preposition == "ل" && masdar.Last > masdar.Body && governing.At(view, masdar.Head, masdar, reading) is { Needs.Length: 0, Effect: GovernorEffect.Phase } bare && HasOwnPeople(view, masdar) | members.Unnamed(view, masdar, masdar.Head + 1) is not null) return bare;
            if (governing.At(view, masdar.Head, masdar, reading) is not { Needs.Length: > 0, Effect: GovernorEffect.Light or GovernorEffect.Suffer or GovernorEffect.Succeed or GovernorEffect.Plan or GovernorEffect.Fail or GovernorEffect.Phase } row) continue;
            if (IsOneOf(row.Needs, deed.Preposition) && Governing.Complement(masdar, deed.Preposition) == deed) return row;
        }
        return null;
    }

    /// <summary>هناك مفاوضات بين …، الحوار متواصل: a clause without a verb says that a deed goes on.</summary>
    public bool GoesOn(ReportView view, Clause clause, Phrase phrase)
    {
        if (clause.Predicate is not null || phrase.Preposition.Length > 0 || phrase.Negated || phrase.JoinedTo is not null) return false;
        if (!phrase.Definite) return IsThere(view, phrase);
        if (clause.Phrases.Find(p => p.Kind == PhraseKind.Noun) != phrase) return false;
        return clause.Phrases.Exists(p => p is { Kind: PhraseKind.Noun, Preposition.Length: 0, Definite: false } && p.Body == p.Last && p.First > phrase.Last && members.IsTokenOf(view, p.Head, "going-on"));
    }

    /// <summary>هناك مشاورات: right behind the word that says that it is.</summary>
    private bool IsThere(ReportView view, Phrase phrase) => phrase is { Preposition.Length: 0, Negated: false, Definite: false } && phrase.First > 0 && members.IsTokenOf(view, phrase.First - 1, "there");

    /// <summary>ندد بخطف عضوين يوم الجمعة، رحب بقبول المجلس …: what one reacts to took place, where it says who did it, or of violence when or by whom.</summary>
    private static bool IsTrue(ReportView view, Phrase phrase, TriggerRow row, bool own, bool dated)
    {
        if (row.IsSpeech || row.Type is EventType.Consult or EventType.Request or EventType.Accuse or EventType.Threaten || view.Readings[phrase.Head].IsDefinite || !IsDoing(view, phrase.Head)) return false;
        if (row.Frame[Frame.Idafa] is SlotRole.Victim or SlotRole.Recipient) return dated || After(phrase).Any(p => p.PrepositionRow?.Kind == PrepositionKind.Agent);
        return own && phrase.Last > phrase.Body;
    }

    /// <summary>مشيرا إلى محاصرة عدد من القيادات، كشف عن استقالة نائبين: a deed with those who did it or to whom it was done, behind the preposition of the word that says so.</summary>
    private bool IsSaidToBe(ReportView view, Phrase phrase, TriggerRow row, GovernorRow governor) =>
        phrase.Preposition is "الي" or "عن" or "ب" && !IsOneOf(governor.Needs, phrase.Preposition) && phrase.JoinedTo is null && !row.IsSpeech
        && row.Type is EventType.Assault or EventType.Coerce or EventType.Protest or EventType.Retreat or EventType.Mobilize or EventType.Sanction or EventType.Aid
        && !view.Readings[phrase.Head].IsDefinite && !view.Readings[phrase.Head].HasPronoun && IsDoing(view, phrase.Head)
        && (phrase.Mentions.Exists(m => view.IsAgent(m)) || members.Unnamed(view, phrase, phrase.Head + 1) is not null);

    /// <summary>قال إن المقترح مرفوض: a thing, and behind it the participle of what the speaker does with it.</summary>
    private static bool IsStand(ReportView view, Clause clause, Phrase phrase, TriggerRow row) =>
        clause is { Predicate: null, Relation: ClauseRelation.Content } && row.Type is EventType.Reject && phrase is { Preposition.Length: 0, Definite: false, Negated: false, JoinedTo: null } && phrase.Body == phrase.Last
        && view.Tokens[phrase.Head].Type.Readings.Any(r => r is { Derivation: Derivation.PassiveParticiple, IsDefinite: false }) && clause.Phrases.Find(p => p.Kind == PhraseKind.Noun) is { Preposition.Length: 0, Definite: true, IsPronoun: false } thing && thing.First < phrase.First;

    /// <summary>شكر قطر على تخصيصها …، أسفه لتجميد السودان عضويته: what one thanks for, or is sorry about, took place.</summary>
    private static bool IsThankedFor(ReportView view, Clause clause, Phrase phrase, TriggerRow row, bool own) =>
        own && !row.IsSpeech && row.Type is not (EventType.Consult or EventType.Support or EventType.Agree) && phrase.Preposition is "علي" or "ل" && clause.Trigger is { IsSpeech: true, Type: EventType.Support or EventType.Accuse }
        && !view.Readings[phrase.Head].IsDefinite && IsDoing(view, phrase.Head);

    /// <summary>أدى الهجوم إلى مقتل ثلاثة: what an attack led to, with those harmed.</summary>
    private bool IsOutcome(ReportView view, Clause clause, Phrase phrase, TriggerRow row) =>
        phrase.Preposition == "الي" && IsOfHarmed(view, phrase, row) && clause.Predicate is { Kind: PhraseKind.Verb, Negated: false } verb
        && (Governing.BareBefore(clause, verb) ?? Governing.BareAfter(clause, verb).FirstOrDefault()) is { } cause && members.IsOf(view, cause, "attack-noun");
}
