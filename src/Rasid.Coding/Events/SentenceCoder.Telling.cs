using Rasid.Coding.Clauses;
using Rasid.Coding.Rules;
using Rasid.Text.Tokens;
using Rasid.Text.Words;

namespace Rasid.Coding.Events;

/// <content>Whether a word that names a deed tells it here: as news, of somebody, and for the first time.</content>
internal sealed partial class SentenceCoder
{
    /// <summary>
    /// A deed in a relative clause says who somebody is, unless it has its own date or tells of something new;
    /// a speech act needs somebody, or a document, who speaks.
    /// </summary>
    private bool IsToldHere(ReportView view, Clause clause, TriggerRow row, Draft draft, Discourse discourse)
    {
        if (row.IsSpeech && row.Frame[Frame.Subject] is not (SlotRole.None or SlotRole.Recipient) && _subjects.PhraseOf(view, clause, discourse) is { } subject && !subject.Class.HasFlag(PhraseClass.Agent) && subject.Mentions.Count == 0 && !_members.IsOf(view, subject, "document") && !_members.IsOf(view, subject, "meeting")
            && (subject.Class == PhraseClass.Event || subject.Reading?.Lexeme?.Class is "abstract" or "event" or "time"))
            return Passed(draft, PassedOverCodes.NoSpeaker);
        if (row.ObjectClass.Length == 0 && row.Type is EventType.Reject or EventType.Support or EventType.Agree or EventType.Sanction or EventType.Cooperate && _subjects.PhraseOf(view, clause, discourse) is { Mentions.Count: 0 } thing
            && (thing.Class & (PhraseClass.Agent | PhraseClass.Place)) == 0 && !_members.IsOf(view, thing, "document")) return Passed(draft, PassedOverCodes.NoAgent);
        if (row.IsSpeech && clause is { Relation: ClauseRelation.Relative, Governor: { } who } && who.Class is PhraseClass.Thing && !_members.IsOf(view, who, "document"))
            return Passed(draft, PassedOverCodes.NoSpeaker);
        if (clause.Predicate!.FixedGovernor is not null && _attribution.Of(view, clause, discourse).Kind == AttributionKind.Author)
            return Passed(draft, PassedOverCodes.AuthorMust);
        return IsNewsOfRelative(view, clause, row, draft);
    }

    /// <summary>قالت الوزارة إنها ستغير موقع المنظومة: what a speaker says that he himself, or his body, will do, whatever it is (CODING.md, rule 7).</summary>
    private void CodePromise(ReportView view, Sentence sentence, Clause clause, GovernorRow? governor, Discourse discourse, ReportDraft report)
    {
        if (_promise is null || clause is not { Relation: ClauseRelation.Content, Auxiliaries.Count: 0, Predicate: { Kind: PhraseKind.Verb, Future: true, Negated: false, FixedGovernor: null, Reading: { Passive: false } } predicate }) return;
        if (governor?.Effect is not (null or GovernorEffect.Light or GovernorEffect.Phase or GovernorEffect.Continue or GovernorEffect.Topic)) return;
        // سيقوم بزيارة: the deed has a row of its own.
        if (clause.Phrases.Exists(p => p is { Kind: PhraseKind.Noun, IsPronoun: false } && p.First > predicate.Last && p.Class.HasFlag(PhraseClass.Event) && _triggers.OfNoun(view, p) is not null)) return;
        var attribution = _attribution.Of(view, clause, discourse);
        if (attribution is not { Kind: AttributionKind.OfficialStatement, Speaker: { } speaker }) return;
        if (!IsOwn(view, clause, predicate, discourse, speaker)) return;
        var draft = new Draft(_promise, clause, predicate, predicate.Head, predicate.Last) { Evidence = sentence.Span, Status = Status.Planned };
        draft.Actors.Add(speaker);
        Complete(view, draft, predicate, false, discourse, report);
        report.Drafts.Add(draft);
    }

    /// <summary>Whether a clause tells of its speaker: إنه سيفعل، سنفعل، إن حكومته ستفعل.</summary>
    private bool IsOwn(ReportView view, Clause clause, Phrase predicate, Discourse discourse, Member speaker)
    {
        if (predicate.Reading!.Agreement.Person == 1) return true;
        if (_subjects.PhraseOf(view, clause, discourse) is { } subject) return subject is { Mentions.Count: 0, Reading.HasPronoun: true } ? _members.IsOf(view, subject, "own") : _members.Of(view, subject) is [{ Id: { } id }] && id == speaker.Id;
        // مؤكدا أنها ستؤثر: of the other gender it tells of something else.
        if (clause.Parent?.Predicate?.Reading?.Agreement is { Gender: var says, Number: not 'p' } && says != predicate.Reading.Agreement.Gender && predicate.Reading.Agreement.Number is not ('p' or 'd')) return false;
        return clause.HasPronounSubject && Governing.BareAfter(clause, predicate).FirstOrDefault() is not { Class: PhraseClass.Agent };
    }

    /// <summary>A relative clause says who somebody is, unless it has a date of its own or its antecedent is new.</summary>
    private static bool IsNewsOfRelative(ReportView view, Clause clause, TriggerRow row, Draft draft)
    {
        // أشادت بما قدمته، تثمن ما أبداه …: what is judged is known.
        if (clause is { IsWhat: true, Parent.Trigger: { IsSpeech: true, Type: EventType.Support or EventType.Accuse } }) return Passed(draft, PassedOverCodes.Identifies);
        if (clause.Relation != ClauseRelation.Relative || clause.Governor is not { } antecedent) return true;
        // التي تدعمها الأمم المتحدة: a standing support says which one is meant.
        if (row.Type == EventType.Support && !row.IsSpeech && clause.Predicate!.Reading?.Derivation == Derivation.Imperfect && !clause.Predicate.Future && WhenWhere.Time(view, clause, clause.Predicate, false) is null) return Passed(draft, PassedOverCodes.Identifies);
        if (row.Type is EventType.Reject or EventType.Support or EventType.Accuse or EventType.Request or EventType.Threaten) return true;
        if (WhenWhere.Time(view, clause, clause.Predicate!, false) is not null) return true;
        // المسلح الذي قتل ستة في مسجد بكيبك، الرئيس الذي يؤدي زيارة إلى …: with a place of its own it tells what was done there.
        if (row.Type is EventType.Assault or EventType.Coerce or EventType.Protest or EventType.Retreat or EventType.Mobilize or EventType.Consult or EventType.Aid or EventType.Sanction && antecedent.Class.HasFlag(PhraseClass.Agent)
            && (clause.Predicate!.Reading?.Derivation == Derivation.Perfect || row.Modes.Contains("visit")) && WhenWhere.Place(view, clause, clause.Predicate) is not null) return true;
        if (clause.Predicate!.Reading?.Derivation == Derivation.Perfect && (!antecedent.Definite || antecedent.Class.HasFlag(PhraseClass.Event))) return true;
        return Passed(draft, PassedOverCodes.Identifies);
    }

    /// <summary>Harm that nobody does, where the report tells of an accident or a disaster.</summary>
    private bool IsAccident(ReportView view, Sentence sentence, Draft draft, Discourse discourse)
    {
        if (draft.Row.Type != EventType.Assault || draft.Row.Frame[Frame.Object] != SlotRole.Victim || draft.Actors.Count > 0) return false;
        return discourse.IsAccident = discourse.IsAccident || Tells(view, sentence, "accident");
    }

    private bool Tells(ReportView view, Sentence sentence, string name)
    {
        for (var t = sentence.First; t < sentence.End; t++)
        {
            if (_members.IsTokenOf(view, t, name)) return true;
        }
        return false;
    }

    /// <summary>A deed that nobody does to nobody, on no day and nowhere, is talk of deeds.</summary>
    private static bool IsEmpty(ReportView view, Draft draft)
    {
        var violent = draft.Row.Type is EventType.Assault or EventType.Coerce or EventType.Protest;
        if (!violent && draft is not { Row.Type: not EventType.Request, Status: Status.Happened }) return false;
        // الطريق ما زال مغلقا: a state is told of what it is.
        if (HasThing(view, draft) || draft.Row.Status is Status.Ongoing) return false;
        var told = (draft.Actors.Count > 0 ? 1 : 0) + (draft.Recipients.Count > 0 ? 1 : 0) + (draft.Hosts.Count + draft.Auspices.Count > 0 ? 1 : 0) + (draft.Date is not null ? 1 : 0) + (draft.Place is not null ? 1 : 0);
        // Violence to come, or that may be, is more than talk when it says by whom, or two of the rest.
        return told < (violent && draft.Status is Status.Planned or Status.Hypothetical && draft.Actors.Count == 0 ? 2 : 1);
    }

    /// <summary>تم حجز كمية من الأسلحة، أوقفوا ثلاثة آخرين: what a main verb in the past did something to is told, though nobody is named.</summary>
    private static bool HasThing(ReportView view, Draft draft)
    {
        if (draft.Status != Status.Happened || draft.Row.IsSpeech) return false;
        var verb = draft.Light ?? draft.Phrase;
        if (verb is not { Kind: PhraseKind.Verb, FixedGovernor: null, Reading.Derivation: Derivation.Perfect, Clause: { } clause } || clause.Relation is not (ClauseRelation.Root or ClauseRelation.Content or ClauseRelation.Beside or ClauseRelation.Time)) return false;
        if (draft.Light is not null) return draft.Phrase.Last > draft.TriggerLast || Next(draft.Phrase) is { Preposition: "علي" or "عن" or "ل" };
        // ورفع الحصار: what may be a masdar is no main verb for sure.
        if (view.Tokens[verb.Head].Type.Readings.Any(r => r.Derivation == Derivation.VerbalNoun)) return false;
        return Governing.BareAfter(clause, verb).Any(p => p.Class is not PhraseClass.Agent && p.First > draft.TriggerLast) || Next(verb) is { Preposition: "علي" };
    }

    private static Phrase? Next(Phrase phrase)
    {
        var phrases = phrase.Clause!.Phrases;
        var at = phrases.IndexOf(phrase) + 1;
        return at < phrases.Count ? phrases[at] : null;
    }

    private static bool Passed(Draft draft, string code)
    {
        draft.Because("passed", code, null, "");
        return false;
    }

    /// <summary>The event that a relative clause goes on about: its antecedent is the noun of a coded event.</summary>
    private static Draft? Told(Clause clause, ReportDraft report) =>
        clause is { Relation: ClauseRelation.Relative, Governor: { } antecedent } ? report.Drafts.FindLast(d => d.Phrase == antecedent) : null;

    /// <summary>أسفر الهجوم عن مقتل …: the outcome of a deed is no second one.</summary>
    private static bool IsResult(Clause clause, Phrase phrase, GovernorRow? governor, TriggerRow row) =>
        row.Type == EventType.Assault && row.Frame[Frame.Idafa] == SlotRole.Victim && clause.Predicate is not null && (governor?.Effect is GovernorEffect.Reflect || phrase.Preposition is "الي" or "عن");

    /// <summary>The attack that a clause tells the outcome of.</summary>
    private static Draft? Cause(ReportView view, Clause clause, ReportDraft report)
    {
        for (var c = clause; c is not null; c = c.Sibling)
        {
            if (c is { Relation: ClauseRelation.Relative, Governor: { } antecedent } && report.Drafts.FindLast(d => (d.Phrase == antecedent || d.Clause.Governor == antecedent) && d.Row.Type == EventType.Assault) is { } told) return told;
        }
        var subject = Governing.BareBefore(clause, clause.Predicate!) ?? Governing.BareAfter(clause, clause.Predicate!).FirstOrDefault();
        if (subject is null || !subject.Class.HasFlag(PhraseClass.Event)) return null;
        return report.Drafts.FindLast(d => d.Phrase == subject) ?? (subject.Definite ? report.Drafts.FindLast(d => d.Row.Type == EventType.Assault) : null);
    }
}
