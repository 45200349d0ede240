using Rasid.Coding.Clauses;
using Rasid.Coding.Events;
using Rasid.Coding.Rules;
using Rasid.Text.Tokens;
using Rasid.Text.Words;

namespace Rasid.Coding.English;

/// <summary>Keeps what fits no event type: elections, appointments, rulings, presence, concern.</summary>
internal sealed class EnglishFacts(CodingRules rules, EnglishSubjects subjects, EnglishMembers members)
{
    private readonly List<(FactRow Row, int Last)> _rows = [];

    public void Code(ReportView view, Sentence sentence, Clause clause, Attribution attribution, Discourse discourse, ReportDraft report)
    {
        var verb = clause.Predicate!;
        // asked not to be named, is to appoint: no fact yet.
        if (verb.Infinitive) return;
        if (verb.Reading is { } reading && rules.Facts.Find(view.Tokens, verb.Head, reading with { Derivation = Derivation.Imperfect }, _rows))
        {
            Add(view, sentence, clause, verb, verb.Head, attribution, discourse, report);
            return;
        }
        foreach (var phrase in clause.Phrases)
        {
            if (phrase.Kind != PhraseKind.Noun || phrase.JoinedTo is not null || EnglishWords.Noun(view, phrase.Head) is not { } noun || view.MentionAt(phrase.Head) >= 0 || !rules.Facts.Find(view.Tokens, phrase.Head, noun, _rows)) continue;
            Add(view, sentence, clause, phrase, phrase.Head, attribution, discourse, report);
            return;
        }
    }

    private void Add(ReportView view, Sentence sentence, Clause clause, Phrase phrase, int token, Attribution attribution, Discourse discourse, ReportDraft report)
    {
        var (row, last) = _rows[0];
        var trigger = view.Tokens.Span(token, last);
        var status = clause.Predicate!.Future ? Status.Planned : clause.Predicate.Negated ? Status.Denied : Status.Happened;
        var actors = phrase.Kind == PhraseKind.Noun ? members.Of(view, phrase, discourse) : subjects.Of(view, clause, discourse);
        report.Facts.Add(new CodedFact(row.Kind, status, EnglishWhenWhere.Time(view, clause, phrase)?.Value, actors, EnglishWhenWhere.Place(view, clause, phrase),
            attribution, [trigger], sentence.Span, new RuleNode("fact", $"facts.tsv:{row.Id}", trigger, row.Source, [])));
    }
}
