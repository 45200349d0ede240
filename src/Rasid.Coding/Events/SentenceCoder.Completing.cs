using Rasid.Coding.Clauses;
using Rasid.Coding.Rules;
using Rasid.Text.Tokens;
using Rasid.Text.Words;

namespace Rasid.Coding.Events;

/// <summary>Completes a deed with who says so, when and where; and what its sentence leaves behind for the next.</summary>
internal sealed partial class SentenceCoder
{
    private void Complete(ReportView view, Draft draft, Phrase phrase, bool ofNoun, Discourse discourse, ReportDraft report)
    {
        draft.Attribution = _attribution.Of(view, draft.Clause, discourse, draft.Row.IsSpeech && draft.Actors.Count > 0);
        if (draft.Row.IsSpeech && draft.Row.Frame[Frame.Subject] is SlotRole.Recipient or SlotRole.None && draft.Attribution.Speaker is { } accuser) draft.Actors.Add(accuser);
        // تم الاتفاق على …، سيتم اتخاذ إجراءات: those who met agreed; else the official who says so decides.
        if (ofNoun && draft.Row.Type == EventType.Agree && draft.Actors.Count == 0 && draft.Status is Status.Happened or Status.Planned)
        {
            if (draft.Row.Frame[Frame.Partner] == SlotRole.Partner && discourse.Pair.Count > 1) draft.Actors.AddRange(discourse.Pair);
            else if (draft.Attribution is { Kind: AttributionKind.OfficialStatement, Speaker: { } decider }) draft.Actors.Add(decider);
        }
        if (draft.Row.IsSpeech && draft.Attribution.Kind == AttributionKind.Author && draft.Actors.Count > 0)
        {
            var known = _subjects.Nearest(view, draft.Clause, discourse);
            var named = draft.Actors[0].Id is not null || draft.Actors[0].Country.Length > 0 || (known is not null && _attribution.IsKnown(view, known));
            // اتهم ناشطون الحكومة: a crowd makes no statement; the author tells of it.
            if (named || known is null || !_members.IsOf(view, known, "crowd"))
                draft.Attribution = new Attribution(!named && known is not null && _attribution.IsSource(view, known) ? AttributionKind.AnonymousOfficial : AttributionKind.OfficialStatement, draft.Actors[0], [.. draft.Actors.Skip(1)]);
        }
        // رفض الأمين العام، في كلمة متلفزة، …: who does it in a speech or statement says so himself.
        else if (draft.Attribution.Kind == AttributionKind.Author && draft.Actors.Count > 0 && draft.Actors[0].Id is not null && SaysIn(view, draft)) draft.Attribution = new Attribution(AttributionKind.OfficialStatement, draft.Actors[0], [.. draft.Actors.Skip(1)]);
        var own = draft.Light?.Clause ?? draft.Clause;
        if ((WhenWhere.Time(view, draft.Clause, phrase, ofNoun) ?? (own != draft.Clause ? WhenWhere.Time(view, own, draft.Light!, false) : null)) is { } time)
        {
            (draft.Date, draft.DateBasis, draft.DateReason) = (time.Value, time.Basis, time.Reason);
            draft.Because("date", time.Rule, time.Span, "");
            // اتفقتا على … ابتداء من يناير المقبل: what has happened has no day to come; it is that of what was agreed.
            // أعلن الحزب تنظيم وقفة احتجاجية في الأيام القادمة: what is announced for a day to come is planned.
            if (ofNoun && draft is { Status: Status.Happened, Light: null, Row.IsSpeech: false } && time.Range is { } to && to.From >= view.Published && !(to.To <= view.Published) && WhenWhere.Beside(view, draft.Clause, phrase) is not null && draft.Clause.Predicate is { } announces && _governing.Of(view, announces)?.Effect is GovernorEffect.Announce or GovernorEffect.Plan)
            {
                draft.Status = Status.Planned;
                draft.Because("status", PassedOverCodes.LaterThanPublished, time.Span, "");
            }
            else if (draft.Status is Status.Happened or Status.CalledFor && draft.Row.Type is not EventType.Reject && time.Range?.From > view.Published && own.Predicate?.Reading?.Derivation != Derivation.Imperfect)
            {
                (draft.Date, draft.DateBasis, draft.DateReason) = (null, null, "");
                draft.Because("date", PassedOverCodes.LaterThanPublished, time.Span, "");
            }
            else if (draft.Status is Status.Happened or Status.Ongoing && time.Range?.From > view.Published && own.Predicate?.Reading?.Derivation == Derivation.Imperfect)
            {
                draft.Status = Status.Planned;
                draft.Because("status", PassedOverCodes.LaterThanPublished, time.Span, "");
            }
        }
        else if (draft.Row.IsSpeech && draft.Status is Status.Happened or Status.CalledFor && draft.Clause is { Relation: ClauseRelation.Root or ClauseRelation.Adverbial, Auxiliaries.Count: 0 } && report.Occasion(draft) is { } occasion)
        {
            (draft.Date, draft.DateBasis, draft.DateReason) = (occasion.Date, Rasid.Time.DateBasis.Inferred, "said-at-the-meeting");
            draft.Because("date", "coding:said-at-the-meeting", occasion.Triggers[^1], "");
        }
        if (draft.Row.Type is not (EventType.Request or EventType.Reject or EventType.Accuse or EventType.Threaten or EventType.Support or EventType.Agree) || (draft.Row.Type is EventType.Support or EventType.Agree && !draft.Row.IsSpeech))
            draft.Place ??= WhenWhere.Place(view, draft.Clause, phrase) ?? (own != draft.Clause ? WhenWhere.Place(view, own, draft.Light!) : null);
        ModeReader.Fill(draft);
        draft.Confidence = 0.5 + (draft.Actors.Count > 0 ? 0.15 : 0) + (draft.Date is not null ? 0.1 : 0) + (ofNoun ? 0 : 0.1) + draft.Row.Weight;
        draft.Triggers.Add(view.Tokens.Span(draft.TriggerToken, draft.TriggerLast));
        if (draft.Light is { } light) draft.Triggers.Add(view.Tokens[light.Head].Span);
        draft.Triggers.Sort();
    }

    private bool SaysIn(ReportView view, Draft draft) => draft.Row.Type is EventType.Reject or EventType.Concede or EventType.Assault or EventType.Agree or EventType.Support or EventType.Threaten
        && draft.Clause.Phrases.Exists(p => p is { Kind: PhraseKind.Noun, IsPronoun: false, JoinedTo: null, Preposition: "في" or "خلال" or "عبر" } && p.First > draft.Phrase.First && _members.IsTokenOf(view, p.Body, "said-in"));

    private void Remember(ReportView view, Sentence sentence, List<Clause> clauses, Discourse discourse, ReportDraft report)
    {
        IReadOnlyList<Member>? subject = null;
        Phrase? phrase = null;
        foreach (var clause in clauses)
        {
            if (clause.Predicate is null || clause.Relation is not (ClauseRelation.Root or ClauseRelation.Adverbial)) continue;
            if (_governing.Of(view, clause.Predicate) is { Effect: GovernorEffect.Speech or GovernorEffect.Announce } row)
            {
                var said = _attribution.Speaker(view, clause, row, discourse);
                if (said.Speaker is not null) discourse.Says(said, clause.Predicate.Reading?.Agreement.Gender ?? 'm');
            }
            else if (clause.Relation is ClauseRelation.Root && _attribution.Teller(view, clause, discourse) is { } teller) discourse.Says(teller, clause.Predicate.Reading?.Agreement.Gender ?? 'm');
            if (subject is null && clause.Relation == ClauseRelation.Root) (subject, phrase) = (_subjects.Of(view, clause, discourse), _subjects.PhraseOf(view, clause, discourse));
        }
        if (subject is { Count: > 0 }) (discourse.Subject, discourse.SubjectPhrase) = (subject, phrase ?? discourse.SubjectPhrase);
        if (subject is { Count: > 1 }) discourse.Pair = subject;
        else if (report.LastMeeting() is { } meeting && meeting.Evidence == sentence.Span)
        {
            // Two equal sides, or a guest and his host: of more than two, the first two.
            var met = (meeting.Actors.Count > 1 ? meeting.Actors : meeting.Actors.Concat(meeting.Recipients)).Take(2).ToList();
            if (met.Count == 2) discourse.Pair = met;
        }
        // اتفق القائد العام مع رئيس المجلس …: those who agreed.
        else if (report.Drafts.FindLast(d => d.Row.Type is EventType.Agree or EventType.Support && d.Row.Frame[Frame.Partner] == SlotRole.Partner && d.Actors.Count == 2 && d.Evidence == sentence.Span) is { } agreed) discourse.Pair = agreed.Actors;
    }
}
