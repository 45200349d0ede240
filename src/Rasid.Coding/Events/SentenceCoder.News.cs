using Rasid.Coding.Clauses;
using Rasid.Coding.Ranking;
using Rasid.Text.Tokens;

namespace Rasid.Coding.Events;

/// <content>The judgement over the whole sentence: what of it is told, taken back, or told after all.</content>
internal sealed partial class SentenceCoder
{
    private static void Sample(ReportView view, Sentence sentence, ReportDraft report, int first, Action<SentenceSample> sampled)
    {
        foreach (var type in (ReadOnlySpan<EventType>)[EventType.Assault, EventType.Protest])
        {
            var features = new NamedFeatures();
            SentenceFeatures.Words(view, sentence, features);
            SentenceFeatures.Signs(view, sentence, report.Drafts, first, report.Passed, type, features);
            var told = report.Drafts.Skip(first).Where(d => d.Row.Type == type).ToList();
            var asserted = told.Count(NewsRanker.IsAsserted);
            sampled(new SentenceSample(type, features.Words, features.Signs, asserted, told.Count - asserted, report.Passed.Count(d => d.Row.Type == type && NewsRanker.IsOpen(d)), told.Count(d => NewsRanker.IsFirm(d, sentence.Count, view.Tokens.Sentences.Length == 1))));
        }
    }

    /// <summary>Takes back, or tells, the deeds of the types that are judged over the whole sentence.</summary>
    private void Rank(ReportView view, Sentence sentence, int first, Discourse discourse, ReportDraft report)
    {
        foreach (var model in _ranker.Models)
        {
            var verdict = _ranker.Judge(view, sentence, report.Drafts, first, report.Passed, model);
            if (verdict == NewsVerdict.None) continue;
            var step = _ranker.Step(verdict, sentence.Span);
            if (verdict == NewsVerdict.Tell)
            {
                if (Foremost(view, model.Type, discourse, report) is not { } draft) continue;
                draft.Reasons.Add(step);
                draft.Confidence = _ranker.Share;
                report.Drafts.Add(draft);
                continue;
            }
            for (var i = report.Drafts.Count - 1; i >= first; i--)
            {
                var draft = report.Drafts[i];
                if (draft.Row.Type != model.Type) continue;
                draft.Reasons.Add(step);
                draft.Confidence = (draft.Confidence + _ranker.Share) / 2;
                if (verdict == NewsVerdict.Stands || NewsRanker.IsFirm(draft, sentence.Count, view.Tokens.Sentences.Length == 1)) continue;
                report.Drafts.RemoveAt(i);
                Pass(view, report, draft, PassedOverCodes.NotNews);
            }
        }
    }

    /// <summary>Of the words passed over in a sentence, those that tell most of the deed: who, to whom, and that it is new.</summary>
    private Draft? Foremost(ReportView view, EventType type, Discourse discourse, ReportDraft report)
    {
        Draft? best = null;
        var rank = double.NegativeInfinity;
        foreach (var passed in report.Passed)
        {
            if (passed.Row.Type != type || !NewsRanker.IsOpen(passed)) continue;
            var ofNoun = passed.Phrase.Kind == PhraseKind.Noun;
            var draft = new Draft(passed.Row, passed.Clause, passed.Phrase, passed.TriggerToken, passed.TriggerLast) { Evidence = passed.Evidence, Light = passed.Light, IsSuffered = passed.IsSuffered };
            if (_status.Of(view, passed.Clause, passed.Row, !ofNoun, draft) is not { } status || status is not (Status.Happened or Status.Ongoing)) continue;
            draft.Status = status;
            if (ofNoun) _arguments.OfNoun(view, draft, discourse);
            else _arguments.OfPredicate(view, draft, discourse);
            Complete(view, draft, passed.Phrase, ofNoun, discourse, report);
            var r = (draft.Recipients.Count > 0 ? 2 : 0) + (draft.Actors.Count > 0 ? 1 : 0) + (ofNoun && passed.Phrase.Definite ? -1 : 0) + (draft.Row.Frame.Id is "harm" or "die" ? 0.5 : 0);
            if (r <= rank) continue;
            (best, rank) = (draft, r);
        }
        return best;
    }

    private static void Pass(ReportView view, ReportDraft report, Draft draft, string code)
    {
        draft.Because("passed", code, null, "");
        Pass(view, report, draft);
    }

    private static void Pass(ReportView view, ReportDraft report, Draft draft)
    {
        report.PassedOver.Add(new RuleNode("passed", draft.Row.Rule, view.Tokens.Span(draft.TriggerToken, draft.TriggerLast), draft.Row.Source, [.. draft.Reasons]));
        report.Passed.Add(draft);
    }
}
