using Rasid.Coding.Clauses;
using Rasid.Coding.Events;
using Rasid.Coding.Rules;
using Rasid.Text.Tokens;

namespace Rasid.Coding.English;

/// <summary>Codes the deeds of one English sentence from its clauses.</summary>
internal sealed class EnglishSentenceCoder
{
    private readonly EnglishGoverning _governing;
    private readonly EnglishMembers _members;
    private readonly EnglishSubjects _subjects;
    private readonly EnglishTriggers _triggers;
    private readonly EnglishStatus _status;
    private readonly EnglishAttribution _attribution;
    private readonly EnglishArguments _arguments;
    private readonly EnglishNouns _nouns;
    private readonly EnglishFacts _facts;

    public EnglishSentenceCoder(CodingRules rules, EnglishGoverning governing)
    {
        _governing = governing;
        _members = new EnglishMembers(rules);
        _subjects = new EnglishSubjects(_members, governing);
        _triggers = new EnglishTriggers(rules, _members);
        _status = new EnglishStatus(governing);
        _attribution = new EnglishAttribution(governing, _subjects, _members);
        _arguments = new EnglishArguments(_members, _subjects);
        _nouns = new EnglishNouns(governing, _members);
        _facts = new EnglishFacts(rules, _subjects, _members);
    }

    public void Code(ReportView view, Sentence sentence, List<Clause> clauses, Discourse discourse, ReportDraft report)
    {
        if (sentence.Count < 4) return;
        var first = report.Drafts.Count;
        _status.Enter(clauses);
        foreach (var clause in clauses)
        {
            if (clause.Predicate is not null) CodeVerb(view, sentence, clause, discourse, report);
            foreach (var phrase in clause.Phrases.ToArray())
            {
                if (phrase is { Kind: PhraseKind.Noun, IsPronoun: false }) CodeNoun(view, sentence, clause, phrase, discourse, report);
            }
        }
        EnglishChains.Settle(report, first);
        Chains.Merge(report, first);
        Remember(view, clauses, discourse);
        // They: the two who met.
        if (report.Drafts.FindLast(d => d.Row.Type == EventType.Consult && d.Evidence == sentence.Span) is { } met && met.Actors.Concat(met.Recipients).Take(2).ToList() is { Count: 2 } two) discourse.Pair = two;
    }

    private void CodeVerb(ReportView view, Sentence sentence, Clause clause, Discourse discourse, ReportDraft report)
    {
        var verb = clause.Predicate!;
        if (_nouns.CarriedBy(view, clause, _triggers) is not null) return;
        if (_triggers.OfVerb(view, clause) is not { } found)
        {
            _facts.Code(view, sentence, clause, _attribution.Of(view, clause, discourse), discourse, report);
            return;
        }
        (clause.Trigger, clause.TriggerLast) = found;
        var row = found.Row;
        var draft = new Draft(row, clause, verb, verb.Head, Math.Max(found.Last, verb.Head)) { Evidence = sentence.Span };
        if (_status.Of(view, clause, row, true, draft) is not { } status || !IsTold(view, clause, row, draft))
        {
            Pass(view, report, draft);
            return;
        }
        draft.Status = status;
        _arguments.OfPredicate(view, draft, discourse);
        Complete(view, draft, verb, discourse, report);
        Keep(view, draft, report);
    }

    private void CodeNoun(ReportView view, Sentence sentence, Clause clause, Phrase phrase, Discourse discourse, ReportDraft report)
    {
        if (_triggers.OfNoun(view, clause, phrase) is not { } found) return;
        var draft = new Draft(found.Row, clause, phrase, found.Token, found.Last) { Evidence = sentence.Span };
        var verdict = _nouns.Judge(view, clause, phrase, found.Row, report, draft);
        if (verdict == NounVerdict.Passed)
        {
            Pass(view, report, draft);
            return;
        }
        var light = verdict == NounVerdict.Carried ? clause.Predicate : null;
        var governor = clause.Predicate is { } above ? _governing.Of(view, above) : null;
        if (_status.Of(view, clause, found.Row, light is not null || governor?.Effect is GovernorEffect.Phase or GovernorEffect.Reflect or GovernorEffect.Plan or GovernorEffect.Fail or GovernorEffect.Continue, draft) is not { } status
            || (governor is not null && verdict is NounVerdict.Told && !StatusReader.Change(governor, ref status, draft)))
        {
            Pass(view, report, draft);
            return;
        }
        draft.Status = verdict == NounVerdict.Background ? Status.Happened : status;
        draft.Light = light;
        _arguments.OfNoun(view, draft, phrase, verdict is NounVerdict.Carried or NounVerdict.Told ? clause.Predicate is null ? null : clause : null, governor?.Effect == GovernorEffect.Suffer, discourse);
        Complete(view, draft, phrase, discourse, report);
        if (governor?.Effect is GovernorEffect.Announce && verdict == NounVerdict.Told) draft.Attribution = _attribution.Speaker(view, clause, governor, discourse);
        Keep(view, draft, report);
    }

    /// <summary>A relative clause says who somebody is unless it has its own date or is a speech act; a time clause in the future tells nothing.</summary>
    private static bool IsTold(ReportView view, Clause clause, TriggerRow row, Draft draft)
    {
        if (clause is { Relation: ClauseRelation.Time, Predicate: { Future: true } or { Reading.Derivation: Text.Words.Derivation.Imperfect, Kind: PhraseKind.Verb } }) return Passed(draft, PassedOverCodes.TimeToCome);
        if (clause.Relation != ClauseRelation.Relative || row.Type is EventType.Reject or EventType.Accuse or EventType.Request or EventType.Threaten) return true;
        if (EnglishWhenWhere.Time(view, clause, clause.Predicate!) is not null || clause.ClosesAtComma) return true;
        if (row.Type is EventType.Assault or EventType.Coerce && clause.Governor is { Definite: false }) return true;
        return clause.Governor is { } antecedent && antecedent.Class.HasFlag(PhraseClass.Event) && !clause.Predicate!.Passive ? true : Passed(draft, PassedOverCodes.Identifies);
    }

    private void Complete(ReportView view, Draft draft, Phrase phrase, Discourse discourse, ReportDraft report)
    {
        draft.Attribution = _attribution.Of(view, draft.Clause, discourse);
        if (draft.Row.IsSpeech && draft.Actors.Count == 0 && draft.Attribution.Speaker is { } speaker) draft.Actors.Add(speaker);
        if (draft.Row.IsSpeech && draft.Attribution.Kind == AttributionKind.Author && draft.Actors.Count > 0)
            draft.Attribution = new Attribution(draft.Actors[0].Id is null && draft.Actors[0].Country.Length == 0 ? AttributionKind.AnonymousOfficial : AttributionKind.OfficialStatement, draft.Actors[0], [.. draft.Actors.Skip(1)]);
        if (EnglishWhenWhere.Time(view, draft.Clause, phrase) is { } time)
        {
            (draft.Date, draft.DateBasis, draft.DateReason) = (time.Value, time.Basis, time.Reason);
            draft.Because("date", time.Rule, time.Span, "");
            if (draft.Status is Status.Happened or Status.Ongoing && time.Range?.From > view.Published && draft.Clause.Predicate?.Reading?.Derivation != Text.Words.Derivation.Perfect)
            {
                draft.Status = Status.Planned;
                draft.Because("status", PassedOverCodes.LaterThanPublished, time.Span, "");
            }
        }
        if (!draft.Row.IsSpeech) draft.Place ??= EnglishWhenWhere.Place(view, draft.Clause, phrase);
        ModeReader.Fill(draft);
        draft.Confidence = 0.5 + (draft.Actors.Count > 0 ? 0.15 : 0) + (draft.Date is not null ? 0.1 : 0) + (phrase.Kind == PhraseKind.Noun ? 0 : 0.1) + draft.Row.Weight;
        draft.Triggers.Add(view.Tokens.Span(draft.TriggerToken, draft.TriggerLast));
        if (draft.Light is { } light) draft.Triggers.Add(view.Tokens[light.Head].Span);
        draft.Triggers.Sort();
    }

    private static void Keep(ReportView view, Draft draft, ReportDraft report)
    {
        if (IsEmpty(draft))
        {
            draft.Because("passed", PassedOverCodes.NobodyNowhere, null, "");
            Pass(view, report, draft);
            return;
        }
        report.Drafts.Add(draft);
    }

    /// <summary>A deed that nobody does to nobody, on no day and nowhere, is talk of deeds.</summary>
    private static bool IsEmpty(Draft draft) => draft.Actors.Count + draft.Recipients.Count + draft.Hosts.Count + draft.Auspices.Count == 0
        && (draft.Row.IsSpeech || (draft.Date is null && draft.Place is null));

    private static bool Passed(Draft draft, string code)
    {
        draft.Because("passed", code, null, "");
        return false;
    }

    private static void Pass(ReportView view, ReportDraft report, Draft draft) =>
        report.PassedOver.Add(new RuleNode("passed", $"triggers.tsv:{draft.Row.Id}", view.Tokens.Span(draft.TriggerToken, draft.TriggerLast), draft.Row.Source, [.. draft.Reasons]));

    private void Remember(ReportView view, List<Clause> clauses, Discourse discourse)
    {
        List<Member>? subject = null;
        foreach (var clause in clauses)
        {
            if (clause.Predicate is not { } verb || clause.Parent is not null) continue;
            if (_governing.Of(view, verb) is { Effect: GovernorEffect.Speech or GovernorEffect.Announce or GovernorEffect.Call or GovernorEffect.Deny } row)
            {
                var said = _attribution.Speaker(view, clause, row, discourse);
                if (said.Speaker is not null) discourse.Speaker = said;
            }
            subject ??= _subjects.Of(view, clause, discourse) is { Count: > 0 } found ? found : null;
        }
        if (subject is not { Count: > 0 }) return;
        discourse.Subject = subject;
        discourse.Pair = subject.Count > 1 ? subject : [];
    }
}
