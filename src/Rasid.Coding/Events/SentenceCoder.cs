using Rasid.Coding.Clauses;
using Rasid.Coding.Ranking;
using Rasid.Coding.Rules;
using Rasid.Text.Tokens;
using Rasid.Text.Words;

namespace Rasid.Coding.Events;

/// <summary>Codes the deeds of one sentence from its clauses.</summary>
internal sealed partial class SentenceCoder
{
    private readonly MemberFinder _members;
    private readonly Governing _governing;
    private readonly SubjectFinder _subjects;
    private readonly TriggerFinder _triggers;
    private readonly StatusReader _status;
    private readonly AttributionReader _attribution;
    private readonly ArgumentFinder _arguments;
    private readonly NounJudge _nouns;
    private readonly FactFinder _facts;
    private readonly NewsRanker _ranker;

    public SentenceCoder(CodingRules rules)
    {
        _members = new MemberFinder(rules);
        _governing = new Governing(rules);
        _subjects = new SubjectFinder(_members);
        _triggers = new TriggerFinder(rules, _members, _governing);
        _status = new StatusReader(_governing);
        _attribution = new AttributionReader(_governing, _subjects, _members);
        _arguments = new ArgumentFinder(_members, _subjects, _triggers);
        _nouns = new NounJudge(_members, _governing);
        _facts = new FactFinder(rules, _members, _subjects, _governing);
        _ranker = new NewsRanker(rules.News);
    }

    /// <summary>Tokens of the shortest sentence that is coded: a heading of two or three words tells nothing that its section does not.</summary>
    public const int Shortest = 4;

    /// <summary>Takes each sentence with its features, for training; null while reading.</summary>
    public Action<SentenceSample>? Sampled { get; set; }

    public void Code(ReportView view, Sentence sentence, List<Clause> clauses, Discourse discourse, ReportDraft report)
    {
        var first = report.Drafts.Count;
        report.Passed.Clear();
        foreach (var clause in clauses)
        {
            if (clause.Predicate is null || _triggers.OfPredicate(view, clause) is not { } trigger) continue;
            if (trigger.Row.IsOtherSense) Pass(view, report, new Draft(trigger.Row, clause, clause.Predicate, clause.Predicate.Head, trigger.Last), PassedOverCodes.OtherSense);
            else (clause.Trigger, clause.TriggerLast) = trigger;
        }
        foreach (var clause in clauses)
        {
            if (clause.Predicate is not null) CodePredicate(view, sentence, clause, discourse, report);
            foreach (var phrase in clause.Phrases)
            {
                if (phrase is not { Kind: PhraseKind.Noun, IsPronoun: false }) continue;
                CodeNoun(view, sentence, clauses, clause, phrase, discourse, report);
                CodeParticiple(view, sentence, clause, phrase, discourse, report);
            }
        }
        foreach (var clause in clauses) _facts.CodeNouns(view, sentence, clause, () => _attribution.Of(view, clause, discourse), discourse, report);
        if (Sampled is { } sampled) Sample(view, sentence, report, first, sampled);
        else Rank(view, sentence, first, discourse, report);
        Chains.Merge(report, first);
        Remember(view, sentence, clauses, discourse, report);
    }

    private void CodePredicate(ReportView view, Sentence sentence, Clause clause, Discourse discourse, ReportDraft report)
    {
        var predicate = clause.Predicate!;
        var governor = _governing.Of(view, predicate);
        if (clause.Trigger is not ({ IsNegative: true } or { Type: EventType.Retreat, ObjectClass.Length: > 0 }) && governor?.Effect is GovernorEffect.Light or GovernorEffect.Suffer && _nouns.CarriedBy(view, clause, _triggers) is not null)
        {
            clause.Trigger = null;
            return;
        }
        CodeMust(view, sentence, clause, discourse, report);
        // قررت ليبيا قطع العلاقات: what is decided is the deed, where its noun names one.
        if (governor?.Effect == GovernorEffect.Plan && clause.Trigger?.Type == EventType.Agree && Governing.BareAfter(clause, predicate).Any(p => _triggers.OfNoun(view, p) is not null)) clause.Trigger = null;
        if (clause.Trigger is not { } row)
        {
            _facts.Code(view, sentence, clause, _attribution.Of(view, clause, discourse), discourse, report);
            return;
        }
        var draft = new Draft(row, clause, predicate, predicate.Head, clause.TriggerLast) { Evidence = sentence.Span };
        if (_status.Of(view, clause, row, true, draft) is not { } status || !IsToldHere(view, clause, row, draft, discourse))
        {
            Pass(view, report, draft);
            return;
        }
        draft.Status = status;
        if (Told(clause, report) is { } told)
        {
            _arguments.Extend(view, told, clause, row.Frame);
            Pass(view, report, draft, PassedOverCodes.AddsToTold);
            return;
        }
        if (row.Type == EventType.Consult && PointsBack(view, clause, predicate) && report.LastMeeting() is { } last)
        {
            Extend(view, last, clause, discourse);
            Pass(view, report, draft, PassedOverCodes.AddsToTold);
            return;
        }
        _arguments.OfPredicate(view, draft, discourse);
        Complete(view, draft, predicate, false, discourse, report);
        if (IsEmpty(view, draft) || IsAccident(view, sentence, draft, discourse))
        {
            Pass(view, report, draft, IsEmpty(view, draft) ? PassedOverCodes.NobodyNowhere : PassedOverCodes.Accident);
            return;
        }
        report.Drafts.Add(draft);
    }

    /// <summary>يجب على الأطراف أن توقف … in an official's words: a call upon the subject (CODING.md, rule 5).</summary>
    private void CodeMust(ReportView view, Sentence sentence, Clause clause, Discourse discourse, ReportDraft report)
    {
        foreach (var auxiliary in clause.Auxiliaries)
        {
            if (auxiliary.FixedGovernor is not { Effect: GovernorEffect.Call } || _triggers.OfFixed(view, auxiliary) is not { } row) continue;
            var attribution = _attribution.Of(view, clause, discourse);
            var draft = new Draft(row, clause, auxiliary, auxiliary.Head, auxiliary.Last) { Evidence = sentence.Span, Status = Status.CalledFor };
            if (attribution.Speaker is not { } speaker)
            {
                Pass(view, report, draft, PassedOverCodes.NoSpeaker);
                continue;
            }
            draft.Actors.Add(speaker);
            draft.Recipients.AddRange(_subjects.Of(view, clause, discourse).Where(m => m.Span != speaker.Span));
            Complete(view, draft, auxiliary, false, discourse, report);
            report.Drafts.Add(draft);
        }
    }

    /// <summary>A noun that names a deed: carried by its verb, told as news, or passed over.</summary>
    private void CodeNoun(ReportView view, Sentence sentence, List<Clause> clauses, Clause clause, Phrase phrase, Discourse discourse, ReportDraft report)
    {
        if (_triggers.OfNoun(view, phrase) is not { } found) return;
        var draft = new Draft(found.Row, clause, phrase, found.Token, found.Last) { Evidence = sentence.Span };
        if (found.Row.IsOtherSense)
        {
            Pass(view, report, draft, PassedOverCodes.OtherSense);
            return;
        }
        var governor = clause.Predicate is null ? null : _governing.Of(view, clause.Predicate);
        var verdict = _nouns.Judge(view, clauses, clause, phrase, found.Row, governor, report.Drafts.Exists(d => d.Row.Type == found.Row.Type), draft);
        if (verdict == NounVerdict.Passed && GoesOn(view, clause, phrase, report) is { } before)
        {
            draft.Reasons.Clear();
            (draft.Light, verdict) = (before.Light, before.Light is null ? NounVerdict.Told : NounVerdict.Carried);
        }
        if (verdict == NounVerdict.Passed)
        {
            Pass(view, report, draft);
            return;
        }
        if (verdict == NounVerdict.Carried)
        {
            draft.Light ??= clause.Predicate;
            draft.IsSuffered = governor?.Effect == GovernorEffect.Suffer;
            draft.IsPassive = governor is { Effect: GovernorEffect.Light, CarriesDefinite: true };
        }
        var own = draft.Light?.Clause ?? clause;
        var ofVerb = verdict == NounVerdict.Carried || governor?.Effect is GovernorEffect.Announce or GovernorEffect.Speech or GovernorEffect.Phase or GovernorEffect.Succeed;
        if (_status.Of(view, verdict == NounVerdict.Carried ? own : clause, found.Row, ofVerb, draft) is not { } status
            || (governor is not null && verdict is NounVerdict.Told && !StatusReader.Change(governor, ref status, draft))
            || (found.Carrier is { } carrier && !StatusReader.Change(carrier, ref status, draft)))
        {
            Pass(view, report, draft);
            return;
        }
        if (verdict == NounVerdict.Carried && own.Governor != phrase && !IsNewsOfRelative(view, own, found.Row, draft))
        {
            Pass(view, report, draft);
            return;
        }
        draft.Status = _nouns.IsToCome(view, phrase) ? Status.Planned : draft.HasFailed ? Status.Failed : status;
        if (IsResult(clause, phrase, governor, found.Row) && Cause(view, clause, report) is { } cause)
        {
            _arguments.OfNoun(view, draft, discourse);
            foreach (var m in draft.Recipients.Where(m => !cause.Recipients.Exists(r => Pronouns.IsSame(r, m)))) cause.Recipients.Add(m);
            Pass(view, report, draft, PassedOverCodes.AddsToTold);
            return;
        }
        _arguments.OfNoun(view, draft, discourse);
        // أعلنت الحكومة قطع العلاقات: who announces a deed of his own does it.
        // تعتزم تركيا إرسال قوات: who plans, begins or goes on with it.
        if (draft.Actors.Count == 0 && verdict == NounVerdict.Told && ((governor?.Effect is GovernorEffect.Announce && found.Row.Frame[Frame.Announcer] == SlotRole.Actor)
            || (governor?.Effect is GovernorEffect.Plan or GovernorEffect.Phase or GovernorEffect.Succeed or GovernorEffect.Continue or GovernorEffect.Fail && found.Row.Frame[Frame.Subject] == SlotRole.Actor && _subjects.PhraseOf(view, clause, discourse)?.Class.HasFlag(PhraseClass.Agent) != false && phrase.First > clause.Predicate!.First))) draft.Actors.AddRange(_subjects.Of(view, clause, discourse));
        // على استعداد للقاء فلان: who is to meet him.
        if (found.Row.Type == EventType.Consult && governor?.Effect is GovernorEffect.Plan or GovernorEffect.Fail && verdict == NounVerdict.Told && draft.Actors.Count == 1)
            draft.Actors.AddRange(_subjects.Of(view, clause, discourse).Where(m => !Pronouns.IsSame(m, draft.Actors[0])));
        Complete(view, draft, phrase, true, discourse, report);
        if ((verdict != NounVerdict.Told || draft.Status is Status.Planned or Status.Hypothetical) && IsEmpty(view, draft) || IsAccident(view, sentence, draft, discourse))
        {
            Pass(view, report, draft, IsEmpty(view, draft) ? PassedOverCodes.NobodyNowhere : PassedOverCodes.Accident);
            return;
        }
        if (governor?.Effect is GovernorEffect.Announce or GovernorEffect.Speech && verdict == NounVerdict.Told)
        {
            draft.Attribution = _attribution.Speaker(view, clause, governor, discourse);
            if (draft.Actors.Count == 0 && draft.Row.Type is EventType.Cooperate or EventType.Agree or EventType.Concede or EventType.Support or EventType.Mobilize or EventType.Reject or EventType.Request)
                draft.Actors.AddRange(_subjects.Of(view, clause, discourse));
        }
        if (verdict != NounVerdict.Carried && phrase.Definite && report.IsKnown(draft))
        {
            Pass(view, report, draft, PassedOverCodes.ToldBefore);
            return;
        }
        report.Drafts.Add(draft);
    }

    /// <summary>تم القبض على … وضبط شاحنة، تمكنوا من إيقاف … وحجز …: a joined masdar is told as the one before it in its clause was.</summary>
    private static Draft? GoesOn(ReportView view, Clause clause, Phrase phrase, ReportDraft report)
    {
        if (!phrase.Conjoined || phrase.Definite && phrase.Mentions.Count == 0 && phrase.Body == phrase.Last || view.Readings[phrase.Head] is not { Derivation: Derivation.VerbalNoun, IsDefinite: false }) return null;
        return report.Drafts.FindLast(d => d.Clause == clause && d.Phrase is { Kind: PhraseKind.Noun } noun && noun.First < phrase.First && view.Readings[noun.Head].Derivation == Derivation.VerbalNoun && d.Status is Status.Happened or Status.Planned);
    }

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

    /// <summary>الاتفاق الموقع في + date, الوزراء المجتمعون يوم …: a participle with a date of its own tells a deed, once.</summary>
    private void CodeParticiple(ReportView view, Sentence sentence, Clause clause, Phrase phrase, Discourse discourse, ReportDraft report)
    {
        if (_triggers.OfParticiple(view, phrase) is not { } found || view.Readings[phrase.Head].HasPronoun) return;
        var draft = new Draft(found.Row, clause, phrase, found.Token, found.Token) { Evidence = sentence.Span, Status = Status.Happened };
        if (WhenWhere.Beside(view, clause, phrase) is null)
        {
            Pass(view, report, draft, PassedOverCodes.Undated);
            return;
        }
        if (found.IsActive) draft.Actors.AddRange(_members.Of(view, phrase));
        _arguments.Complements(view, draft, phrase, found.Row.Frame);
        Complete(view, draft, phrase, true, discourse, report);
        report.Drafts.Add(draft);
    }

    /// <summary>
    /// A deed in a relative clause says who somebody is, unless it has its own date or tells of something new;
    /// a speech act needs somebody, or a document, who speaks.
    /// </summary>
    private bool IsToldHere(ReportView view, Clause clause, TriggerRow row, Draft draft, Discourse discourse)
    {
        if (row.IsSpeech && _subjects.PhraseOf(view, clause, discourse) is { } subject && !subject.Class.HasFlag(PhraseClass.Agent) && subject.Mentions.Count == 0 && !_members.IsOf(view, subject, "document")
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

    /// <summary>A relative clause says who somebody is, unless it has a date of its own or its antecedent is new.</summary>
    private static bool IsNewsOfRelative(ReportView view, Clause clause, TriggerRow row, Draft draft)
    {
        if (clause.Relation != ClauseRelation.Relative || clause.Governor is not { } antecedent) return true;
        // التي تدعمها الأمم المتحدة: a standing support says which one is meant.
        if (row.Type == EventType.Support && !row.IsSpeech && clause.Predicate!.Reading?.Derivation == Derivation.Imperfect && !clause.Predicate.Future && WhenWhere.Time(view, clause, clause.Predicate, false) is null) return Passed(draft, PassedOverCodes.Identifies);
        if (row.Type is EventType.Reject or EventType.Support or EventType.Accuse or EventType.Request or EventType.Threaten) return true;
        if (WhenWhere.Time(view, clause, clause.Predicate!, false) is not null) return true;
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
        if (HasThing(view, draft)) return false;
        var told = (draft.Actors.Count > 0 ? 1 : 0) + (draft.Recipients.Count > 0 ? 1 : 0) + (draft.Hosts.Count + draft.Auspices.Count > 0 ? 1 : 0) + (draft.Date is not null ? 1 : 0) + (draft.Place is not null ? 1 : 0);
        // Violence to come, or that may be, is more than talk when it says by whom, or two of the rest.
        return told < (violent && draft.Status is Status.Planned or Status.Hypothetical && draft.Actors.Count == 0 ? 2 : 1);
    }

    /// <summary>تم حجز كمية من الأسلحة، أوقفوا ثلاثة آخرين: what a main verb in the past did something to is told, though nobody is named.</summary>
    private static bool HasThing(ReportView view, Draft draft)
    {
        if (draft.Status != Status.Happened || draft.Row.IsSpeech) return false;
        var verb = draft.Light ?? draft.Phrase;
        if (verb is not { Kind: PhraseKind.Verb, FixedGovernor: null, Reading.Derivation: Derivation.Perfect, Clause: { } clause } || clause.Relation is not (ClauseRelation.Root or ClauseRelation.Content or ClauseRelation.Beside)) return false;
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

    /// <summary>الاجتماع, اللقاء: a definite noun of meeting without people of its own points back.</summary>
    private bool PointsBack(ReportView view, Clause clause, Phrase predicate)
    {
        foreach (var p in Governing.BareAfter(clause, predicate))
        {
            if (IsBareMeeting(view, p)) return true;
        }
        if (Governing.BareBefore(clause, predicate) is { } before && IsBareMeeting(view, before)) return true;
        return clause.Trigger?.Frame.Id == "attend" && (predicate.Reading?.HasPronoun ?? false);
    }

    private bool IsBareMeeting(ReportView view, Phrase p) =>
        p is { Definite: true, Mentions.Count: 0 } && (p.Body == p.Last || view.Readings[p.Body].PartOfSpeech == PartOfSpeech.Demonstrative) && _members.IsOf(view, p, "meeting");

    private void Extend(ReportView view, Draft last, Clause clause, Discourse discourse)
    {
        var more = new Draft(last.Row, clause, clause.Predicate!, clause.Predicate!.Head, clause.Predicate.Head);
        _arguments.OfPredicate(view, more, discourse);
        foreach (var m in more.Actors.Concat(more.Recipients))
        {
            if (!last.Actors.Concat(last.Recipients).Any(a => a.Span == m.Span || (a.Id is not null && a.Id == m.Id))) last.Actors.Add(m);
        }
        last.Date ??= WhenWhere.Time(view, clause, clause.Predicate, false)?.Value;
        last.Place ??= WhenWhere.Place(view, clause, clause.Predicate);
    }
}
