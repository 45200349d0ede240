using Rasid.Coding.Clauses;
using Rasid.Coding.Rules;
using Rasid.Text.Words;

namespace Rasid.Coding.English;

/// <summary>Finds the rows of <c>triggers.tsv</c> that a verb or noun fires, their guards checked.</summary>
internal sealed class EnglishTriggers(CodingRules rules, EnglishMembers members)
{
    private readonly List<(TriggerRow Row, int Last)> _rows = [];

    /// <summary>The row of a clause's verb, with the last token of its words.</summary>
    public (TriggerRow Row, int Last)? OfVerb(ReportView view, Clause clause)
    {
        var verb = clause.Predicate!;
        if (verb.Reading is not { } reading) return null;
        if (!rules.Triggers.Find(view.Tokens, verb.Head, reading, _rows)) return null;
        foreach (var (row, last) in _rows)
        {
            if (Holds(view, clause, verb, row)) return row.IsOtherSense ? null : (row, last);
        }
        return null;
    }

    /// <summary>The row of a noun phrase: its head, or a word of it before a name.</summary>
    public (TriggerRow Row, int Token, int Last)? OfNoun(ReportView view, Clause clause, Phrase phrase)
    {
        for (var t = phrase.Body; t <= phrase.Last; t++)
        {
            if (view.MentionAt(t) >= 0 || EnglishWords.Noun(view, t) is not { } noun || !rules.Triggers.Find(view.Tokens, t, noun, _rows)) continue;
            foreach (var (row, last) in _rows)
            {
                // The head of the phrase names the deed: peace talks, an air strike; in "attack helicopters" nothing does.
                if (last <= phrase.Last && last >= phrase.Head && !row.IsOtherSense && Holds(view, clause, phrase, row)) return (row, t, last);
            }
        }
        return null;
    }

    private bool Holds(ReportView view, Clause clause, Phrase phrase, TriggerRow row)
    {
        if (row.Needs.Length > 0 && !Needs(view, clause, phrase, row.Needs)) return false;
        var verb = phrase.Kind != PhraseKind.Noun;
        if (row.ObjectClass.Length > 0 && !Guard(view, verb ? phrase.Passive ? Subject(clause, phrase) : EnglishSubjects.Object(clause, phrase) : phrase, row.ObjectClass) && (verb || !Guard(view, Of(clause, phrase), row.ObjectClass))) return false;
        return row.SubjectClass.Length == 0 || !verb || Guard(view, phrase.Passive ? clause.Phrases.Find(p => p.Preposition == "by" && p.First > phrase.First) : EnglishSubjects.PhraseOf(clause), row.SubjectClass, absent: true);
    }

    /// <summary>an exchange of prisoners: what belongs to a noun.</summary>
    private static Phrase? Of(Clause clause, Phrase noun)
    {
        var next = clause.Phrases.IndexOf(noun) + 1;
        return next > 0 && next < clause.Phrases.Count && clause.Phrases[next].Preposition == "of" ? clause.Phrases[next] : null;
    }

    private static Phrase? Subject(Clause clause, Phrase verb) => EnglishSubjects.PhraseOf(clause) ?? (verb.Kind == PhraseKind.Participle ? clause.Governor : clause.Sibling is { } s ? EnglishSubjects.PhraseOf(s) : null);

    private static bool Needs(ReportView view, Clause clause, Phrase phrase, string needs)
    {
        var (wanted, found) = (needs[0] != '!', false);
        foreach (var need in needs.TrimStart('!').Split('|'))
        {
            // "to" may be an infinitive as well, "that" a clause.
            if (phrase.Last + 1 < view.Tokens.Count && view.Tokens[phrase.Last + 1].Key == need) found = true;
            foreach (var p in clause.Phrases)
            {
                if (p.First > phrase.First && p.Preposition == need) found = true;
            }
        }
        return found == wanted;
    }

    private bool Guard(ReportView view, Phrase? phrase, string classes, bool absent = false)
    {
        if (phrase is null) return absent || classes[0] == '!';
        var (wanted, found) = (classes[0] != '!', false);
        foreach (var name in classes.TrimStart('!').Split('|')) found |= members.IsOf(view, phrase, name);
        return found == wanted;
    }
}
