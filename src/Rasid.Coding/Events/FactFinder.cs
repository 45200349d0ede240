using Rasid.Coding.Clauses;
using Rasid.Coding.Rules;
using Rasid.Text.Tokens;

namespace Rasid.Coding.Events;

/// <summary>Keeps what fits no event type: elections, appointments, rulings, presence, division, concern.</summary>
internal sealed class FactFinder(CodingRules rules, MemberFinder members, SubjectFinder subjects)
{
    private readonly List<(FactRow Row, int Last)> _rows = [];

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
            for (var t = phrase.Body; t <= Math.Min(phrase.Last, phrase.Body + 2); t++)
            {
                if (view.MentionAt(t) >= 0 || !rules.Facts.Find(view.Tokens, t, view.Readings[t], _rows)) continue;
                Add(view, sentence, clause, phrase, t, _rows[0].Last, _rows[0].Row, attribution, discourse, report);
                return;
            }
        }
    }

    private void Add(ReportView view, Sentence sentence, Clause clause, Phrase phrase, int token, int last, FactRow row, Attribution attribution, Discourse discourse, ReportDraft report)
    {
        var trigger = view.Tokens.Span(token, last);
        var status = clause.Predicate!.Future ? Status.Planned : clause.Predicate.Negated ? Status.Denied : Status.Happened;
        var actors = phrase.Kind == PhraseKind.Noun ? members.Of(view, phrase) : subjects.Of(view, clause, discourse);
        report.Facts.Add(new CodedFact(row.Kind, status, WhenWhere.Time(view, clause, phrase, false)?.Value, actors, WhenWhere.Place(view, clause, phrase),
            attribution, [trigger], sentence.Span, new RuleNode("fact", $"facts.tsv:{row.Id}", trigger, row.Source, [])));
    }
}
