using Rasid.Coding.Clauses;
using Rasid.Text.Tokens;

namespace Rasid.Coding.Events;

/// <content>Who is for something and who against it, in clauses without a verb.</content>
internal sealed partial class SentenceCoder
{
    private const string Against = "ضد";

    /// <summary>قال إن حزبه ضد التدخل، إن الحركة مع القانون: people, and right behind them what they are for or against.</summary>
    private void CodeSide(ReportView view, Sentence sentence, Clause clause, Discourse discourse, ReportDraft report)
    {
        if (clause is not { Relation: ClauseRelation.Content } || clause.Phrases.Find(p => p.Kind == PhraseKind.Noun) is not { Preposition.Length: 0, IsPronoun: false, Definite: true } who || who.Class is not PhraseClass.Agent) return;
        var at = clause.Phrases.IndexOf(who) + 1;
        if (at >= clause.Phrases.Count || clause.Phrases[at] is not { Kind: PhraseKind.Noun, IsPronoun: false, Definite: true, AfterComma: false } what || what.First != who.Last + 1) return;
        var row = what.Preposition == Against ? _against : what.Preposition == Rules.Frame.Partner && (what.Class & PhraseClass.Agent) == 0 ? _for : null;
        if (row is null || (row == _for && !(_members.IsOf(view, what, "law") || _members.IsOf(view, what, "decision") || _members.IsOf(view, what, "draft") || _members.IsOf(view, what, "measure")))) return;
        var draft = new Draft(row, clause, what, what.First, what.First) { Evidence = sentence.Span, Status = Status.Ongoing };
        draft.Actors.AddRange(_members.Of(view, who));
        if (draft.Actors.Count == 0) return;
        Complete(view, draft, what, true, discourse, report);
        report.Drafts.Add(draft);
    }
}
