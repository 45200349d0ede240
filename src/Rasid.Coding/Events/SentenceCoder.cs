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
    private readonly TriggerRow? _promise;
    private readonly TriggerRow? _for;
    private readonly TriggerRow? _against;

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
        (_promise, _for, _against) = (rules.Promise, rules.For, rules.Against);
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
            else CodeSide(view, sentence, clause, discourse, report);
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
            CodePromise(view, sentence, clause, governor, discourse, report);
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
            _arguments.Extend(view, told, clause, row.Frame, discourse);
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
        // قال النائب إن الحكومة فشلت: a fault is found by somebody who says so, and in somebody else.
        if (row.IsSpeech && row.Frame[Frame.Subject] is SlotRole.Recipient or SlotRole.None && (draft.Actors.Count == 0 || row.Frame[Frame.Subject] == SlotRole.Recipient && draft.Recipients.Count == 0 || row.Frame[Frame.Subject] == SlotRole.Recipient && Governing.BareBefore(clause, predicate) is null && clause.Sibling is null))
        {
            Pass(view, report, draft, PassedOverCodes.NoSpeaker);
            return;
        }
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
        var verdict = NounVerdict.Passed;
        if (_nouns.MasdarOver(view, phrase) is { } masdar)
        {
            verdict = _nouns.JudgeBehind(view, clauses, clause, masdar, phrase, found.Row, governor, draft);
            if (verdict != NounVerdict.Passed) (draft.Carrier, draft.IsSuffered, found.Carrier) = (masdar.Phrase, masdar.Row.Effect == GovernorEffect.Suffer, masdar.Row);
            else draft.Reasons.Clear();
        }
        if (verdict == NounVerdict.Passed) verdict = _nouns.Judge(view, clauses, clause, phrase, found.Row, governor, report.Drafts.Exists(d => d.Row.Type == found.Row.Type), draft);
        Draft? before = null;
        if (verdict == NounVerdict.Passed && (before = GoesOn(view, clause, phrase, found.Row, report)) is not null)
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
            || (governor is not null && verdict is NounVerdict.Told && before is null && !StatusReader.Change(governor, ref status, draft))
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
        // سيحسم موقفه بعد لقائه رئيس الحكومة: before what is to come, and to come itself.
        if (verdict == NounVerdict.Background && draft.Carrier is null && status == Status.Happened && clause.Predicate is { Future: true } && phrase.PrepositionRow?.Slot is "بعد" or "خلال" && !NounJudge.IsDated(view, phrase)) status = Status.Planned;
        draft.Status = _nouns.IsToCome(view, phrase) ? Status.Planned : draft.HasFailed ? Status.Failed : draft.IsGoingOn && status == Status.Happened ? Status.Ongoing : status;
        if (IsResult(clause, phrase, governor, found.Row) && Cause(view, clause, report) is { } cause)
        {
            _arguments.OfNoun(view, draft, discourse);
            foreach (var m in draft.Recipients.Where(m => !cause.Recipients.Exists(r => Pronouns.IsSame(r, m)))) cause.Recipients.Add(m);
            Pass(view, report, draft, PassedOverCodes.AddsToTold);
            return;
        }
        _arguments.OfNoun(view, draft, discourse);
        if (draft.Actors.Count == 0 && before is { Phrase.Kind: PhraseKind.Verb }) draft.Actors.AddRange(before.Actors);
        // أعلنت الحكومة قطع العلاقات: who announces a deed of his own does it.
        // تعتزم تركيا إرسال قوات: who plans, begins or goes on with it.
        if (draft.Actors.Count == 0 && verdict == NounVerdict.Told && ((governor?.Effect is GovernorEffect.Announce or GovernorEffect.Deny && found.Row.Frame[Frame.Announcer] == SlotRole.Actor)
            || (governor?.Effect is GovernorEffect.Plan or GovernorEffect.Phase or GovernorEffect.Succeed or GovernorEffect.Continue or GovernorEffect.Fail && found.Row.Frame[Frame.Subject] == SlotRole.Actor && phrase.First > clause.Predicate!.First))) draft.Actors.AddRange(Doers(view, clause, phrase, discourse));
        // اتفقت الوزيرة مع نظيرها خلال محادثات في أغاديس.
        if (verdict is NounVerdict.Background or NounVerdict.Carried && found.Row.Type == EventType.Consult && draft.Actors.Count < (verdict == NounVerdict.Carried ? 1 : 2) && phrase.PrepositionRow?.Slot == NounJudge.During && !phrase.Definite && clause.Predicate is not null)
        {
            var known = draft.Actors.Count;
            draft.Actors.InsertRange(0, _subjects.Of(view, clause, discourse).Where(m => !draft.Actors.Exists(a => Pronouns.IsSame(a, m))));
            if (known == 0 && Governing.Complement(clause.Predicate!, Frame.Partner) is { } partner) draft.Actors.AddRange(_members.Of(view, partner));
        }
        // لقاء تُوّج بالتوقيع على مذكرة: those who met sign.
        if (draft.Actors.Count == 0 && found.Row.Type is EventType.Support or EventType.Agree && found.Row.Frame[Frame.Partner] == SlotRole.Partner && own is { Relation: ClauseRelation.Relative, Governor: { } meeting } && _members.IsOf(view, meeting, "meeting")
            && report.Drafts.FindLast(d => d.Row.Type == EventType.Consult && d.Evidence == sentence.Span) is { } met)
            draft.Actors.AddRange(met.Actors.Concat(met.Recipients));
        // على استعداد للقاء فلان: who is to meet him.
        if (found.Row.Type == EventType.Consult && governor?.Effect is GovernorEffect.Plan or GovernorEffect.Fail && verdict == NounVerdict.Told && draft.Actors.Count == 1)
            draft.Actors.AddRange(_subjects.Of(view, clause, discourse).Where(m => !Pronouns.IsSame(m, draft.Actors[0])));
        Complete(view, draft, phrase, true, discourse, report);
        if (draft.IsOfSpeaker && draft is { Actors.Count: 0, Attribution.Speaker: { } taking }) draft.Actors.Add(taking);
        if ((verdict != NounVerdict.Told || draft.Status is Status.Planned or Status.Hypothetical) && IsEmpty(view, draft) || IsAccident(view, sentence, draft, discourse))
        {
            Pass(view, report, draft, IsEmpty(view, draft) ? PassedOverCodes.NobodyNowhere : PassedOverCodes.Accident);
            return;
        }
        if (governor?.Effect is GovernorEffect.Announce or GovernorEffect.Speech or GovernorEffect.Deny && verdict == NounVerdict.Told)
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

    /// <summary>Who plans, goes on with, fails at or denies a deed of his own: the subject of its verb; where the deed's noun stands in the subject's place, who is told of before it.</summary>
    private IReadOnlyList<Member> Doers(ReportView view, Clause clause, Phrase deed, Discourse discourse)
    {
        var subject = _subjects.PhraseOf(view, clause, discourse);
        if (subject == deed && clause is { Relation: ClauseRelation.Relative, Governor.Class: PhraseClass.Agent }) return _subjects.Carried(view, clause, discourse);
        // تعذّر على الفرق إجلاء …: upon whom it was too hard.
        if (subject == deed && Governing.Complement(clause.Predicate!, Frame.Upon) is { } upon && upon.First < deed.First && upon.Class.HasFlag(PhraseClass.Agent)) return _members.Of(view, upon);
        // كشفت صحيفة عن انطلاق عملية عسكرية: who only reports it does nothing.
        if (subject is not null && _members.IsOf(view, subject, "media")) return [];
        return subject is null || subject.Class.HasFlag(PhraseClass.Agent) && !_members.IsOf(view, subject, "unnamed") ? _subjects.Of(view, clause, discourse) : [];
    }

    /// <summary>تم القبض على … وضبط شاحنة، تمكنوا من إيقاف … وحجز …: a joined masdar is told as the one before it in its clause was.</summary>
    private static Draft? GoesOn(ReportView view, Clause clause, Phrase phrase, TriggerRow row, ReportDraft report)
    {
        if (!phrase.Conjoined || phrase.Definite && phrase.Mentions.Count == 0 && phrase.Body == phrase.Last || view.Readings[phrase.Head].IsDefinite || !NounJudge.IsDoing(view, phrase.Head)) return null;
        return report.Drafts.FindLast(d => d.Clause == clause && d.Status is Status.Happened or Status.Planned && d.Phrase.First < phrase.First && (phrase.Preposition.Length == 0 || phrase.Preposition == d.Phrase.Preposition)
            && (d.Phrase.Kind == PhraseKind.Noun ? NounJudge.IsDoing(view, d.Phrase.Head) : phrase.Last > phrase.Body && row.Type is EventType.Coerce or EventType.Assault && d.Row.Type is EventType.Coerce or EventType.Assault && d.Phrase.Reading?.Derivation == Derivation.Perfect));
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
        _arguments.Complements(view, draft, phrase, found.Row.Frame, discourse);
        Complete(view, draft, phrase, true, discourse, report);
        report.Drafts.Add(draft);
    }

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
