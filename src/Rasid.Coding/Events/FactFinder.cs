using Rasid.Coding.Clauses;
using Rasid.Coding.Rules;
using Rasid.Text.Tokens;

namespace Rasid.Coding.Events;

/// <summary>Keeps what fits no event type: elections, appointments, rulings, presence, division, concern, states of affairs.</summary>
internal sealed class FactFinder(CodingRules rules, MemberFinder members, SubjectFinder subjects, Governing governing)
{
    private readonly List<(FactRow Row, int Last)> _rows = [];

    /// <summary>The fact of a predicate that tells no deed, or of a noun beside it.</summary>
    public void Code(ReportView view, Sentence sentence, Clause clause, Attribution attribution, Discourse discourse, ReportDraft report)
    {
        var predicate = clause.Predicate!;
        if (predicate.Reading is not null && rules.Facts.Find(view.Tokens, predicate.Head, predicate.Reading, _rows))
        {
            Add(view, sentence, clause, predicate, predicate.Head, _rows[0].Last, _rows[0].Row, attribution, discourse, report);
            return;
        }
        foreach (var phrase in Governing.BareAfter(clause, predicate))
        {
            if (At(view, phrase) is not { } found) continue;
            Add(view, sentence, clause, phrase, found.Token, found.Last, found.Row, attribution, discourse, report);
            return;
        }
    }

    /// <summary>الانتخابات المقررة يوم …، رغم شح الوقود: nouns that tell a fact wherever they stand, once a sentence and kind.</summary>
    public void CodeNouns(ReportView view, Sentence sentence, Clause clause, Func<Attribution> attribution, Discourse discourse, ReportDraft report)
    {
        foreach (var phrase in clause.Phrases)
        {
            if (phrase is not { Kind: PhraseKind.Noun, IsPronoun: false } || At(view, phrase) is not { Row.Where: not FactWhere.Predicated } found) continue;
            // التنصيب, توليه: a bare definite noun was told of before.
            if (found.Row.Where == FactWhere.Any && phrase.Definite && found.Last == phrase.Last && phrase.Mentions.Count == 0) continue;
            if (found.Row.Where == FactWhere.Dated && Day(view, clause, phrase) is null || IsTold(view, sentence, found.Token, found.Row.Kind, report)) continue;
            Add(view, sentence, clause, phrase, found.Token, found.Last, found.Row, attribution(), discourse, report);
        }
    }

    private (FactRow Row, int Token, int Last)? At(ReportView view, Phrase phrase)
    {
        for (var t = phrase.Body; t <= Math.Min(phrase.Last, phrase.Body + 2); t++)
        {
            if (view.MentionAt(t) < 0 && rules.Facts.Find(view.Tokens, t, view.Readings[t], _rows)) return (_rows[0].Row, t, _rows[0].Last);
        }
        return null;
    }

    /// <summary>Whether the sentence has told a fact of this kind, or a deed by this word.</summary>
    private static bool IsTold(ReportView view, Sentence sentence, int token, string kind, ReportDraft report) =>
        report.Facts.Exists(f => f.Kind == kind && f.Evidence == sentence.Span)
        || report.Drafts.Exists(d => d.Evidence == sentence.Span && (d.TriggerToken <= token && token <= d.TriggerLast || d.Phrase.Body <= token && token <= d.Phrase.Last && d.Phrase.Kind == PhraseKind.Noun));

    /// <summary>The day of what a noun names: beside it, or behind its participle (المقررة يوم …).</summary>
    private static Time.TemporalExpression? Day(ReportView view, Clause clause, Phrase phrase) => WhenWhere.Beside(view, clause, phrase);

    private void Add(ReportView view, Sentence sentence, Clause clause, Phrase phrase, int token, int last, FactRow row, Attribution attribution, Discourse discourse, ReportDraft report)
    {
        var trigger = view.Tokens.Span(token, last);
        var noun = phrase.Kind == PhraseKind.Noun;
        var time = noun ? Day(view, clause, phrase) ?? (phrase.Preposition.Length == 0 ? WhenWhere.Time(view, clause, phrase, true) : null) : WhenWhere.Time(view, clause, phrase, false);
        var actors = noun ? members.Of(view, phrase) : subjects.Of(view, clause, discourse);
        report.Facts.Add(new CodedFact(row.Kind, StatusOf(view, clause, phrase, time), time?.Value, actors, WhenWhere.Place(view, clause, phrase),
            attribution, [trigger], sentence.Span, new RuleNode("fact", $"facts.tsv:{row.Id}", trigger, row.Source, [])));
    }

    private Status StatusOf(ReportView view, Clause clause, Phrase phrase, Time.TemporalExpression? time)
    {
        if (time?.Range?.From > view.Published) return Status.Planned;
        if (clause.Predicate is not { } predicate) return Status.Happened;
        if (predicate.Future || (governing.Of(view, predicate)?.Effect is GovernorEffect.Plan && phrase != predicate)) return Status.Planned;
        if (predicate.Negated && (phrase == predicate || phrase.Preposition.Length == 0)) return Status.Denied;
        return governing.Of(view, predicate)?.Effect is GovernorEffect.Continue ? Status.Ongoing : Status.Happened;
    }
}
