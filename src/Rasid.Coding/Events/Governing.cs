using Rasid.Coding.Clauses;
using Rasid.Coding.Rules;
using Rasid.Text.Words;

namespace Rasid.Coding.Events;

/// <summary>Finds what a word does to the deeds below it, with its guards checked.</summary>
internal sealed class Governing(CodingRules rules)
{
    private readonly List<(GovernorRow Row, int Last)> _found = [];

    /// <summary>The governing row of a phrase in its clause, or null.</summary>
    public GovernorRow? Of(ReportView view, Phrase phrase)
    {
        if (phrase.FixedGovernor is { } row) return row;
        return phrase.Reading is null ? null : At(view, phrase.Head, phrase);
    }

    /// <summary>The governing row over a clause that أن opens: its preposition stands before the clause (فشلت في أن).</summary>
    public GovernorRow? OfContent(ReportView view, Phrase phrase)
    {
        if (Of(view, phrase) is { } row) return row;
        return phrase.Reading is not null && rules.Governors.Find(view.Tokens, phrase.Head, view.Readings[phrase.Head], _found) ? _found[0].Row : null;
    }

    /// <summary>The row of a word that says, announces or denies the clause that أن opens below it (وتابعت أن), whatever else it does; or null.</summary>
    public GovernorRow? OfSpeech(ReportView view, Phrase phrase)
    {
        if (phrase.FixedGovernor is not null || phrase.Reading is null || !rules.Governors.Find(view.Tokens, phrase.Head, view.Readings[phrase.Head], _found)) return null;
        GovernorRow? plain = null;
        foreach (var (row, _) in _found)
        {
            if (row.Effect is not (GovernorEffect.Speech or GovernorEffect.Announce or GovernorEffect.Deny)) continue;
            if (row.Needs.Length == 0) plain ??= row;
            else if (phrase.Clause is null || Complement(phrase, row.Needs) is not null) return row;
        }
        return plain;
    }

    /// <summary>The governing row of a token of a phrase, or null.</summary>
    public GovernorRow? At(ReportView view, int token, Phrase phrase) => At(view, token, phrase, view.Readings[token]);

    /// <summary>The governing row of a token of a phrase under one of its readings, or null.</summary>
    public GovernorRow? At(ReportView view, int token, Phrase phrase, Reading reading)
    {
        if (!rules.Governors.Find(view.Tokens, token, reading, _found)) return null;
        GovernorRow? plain = null;
        foreach (var (row, _) in _found)
        {
            if (row.Needs.Length == 0) plain ??= row;
            else if (phrase.Clause is null || Complement(phrase, row.Needs) is not null) return row;
        }
        return plain;
    }

    /// <summary>Whether a verb has the effect without a preposition too (بدأت المحادثات، بدأ في المحادثات).</summary>
    public bool IsPlain(ReportView view, Phrase phrase, GovernorEffect effect) => phrase.Reading is not null && rules.Governors.Find(view.Tokens, phrase.Head, view.Readings[phrase.Head], _found) && _found.Exists(g => g.Row.Effect == effect && g.Row.Needs.Length == 0);

    /// <summary>The phrase after <paramref name="phrase"/> in its clause with one of the prepositions; null for none.</summary>
    public static Phrase? Complement(Phrase phrase, string needs)
    {
        var phrases = phrase.Clause!.Phrases;
        var start = phrases.IndexOf(phrase) + 1;
        foreach (var range in needs.AsSpan().Split('|'))
        {
            var slot = needs.AsSpan(range);
            for (var i = start; i < phrases.Count; i++)
            {
                var p = phrases[i];
                if (p.Kind is PhraseKind.Verb or PhraseKind.Participle) break;
                if (p.Kind == PhraseKind.Noun && p.JoinedTo is null && p.PartOf is null && slot.SequenceEqual(p.Preposition)) return p;
            }
        }
        return null;
    }

    /// <summary>The phrases after <paramref name="phrase"/> in its clause with one of the prepositions, in the order of the prepositions.</summary>
    public static IEnumerable<Phrase> Complements(Phrase phrase, string needs)
    {
        var phrases = phrase.Clause!.Phrases;
        var start = phrases.IndexOf(phrase) + 1;
        foreach (var slot in needs.Split('|'))
        {
            for (var i = start; i < phrases.Count; i++)
            {
                var p = phrases[i];
                if (p.Kind is PhraseKind.Verb or PhraseKind.Participle) break;
                if (p.Kind == PhraseKind.Noun && p.JoinedTo is null && p.PartOf is null && p.Preposition == slot) yield return p;
            }
        }
    }

    /// <summary>The noun phrases without preposition after a predicate, appositions and joined ones left out.</summary>
    public static BarePhrases BareAfter(Clause clause, Phrase predicate) => new(clause.Phrases, clause.Phrases.IndexOf(predicate) + 1);

    /// <summary>The noun phrase without preposition before a predicate: a subject that comes first.</summary>
    public static Phrase? BareBefore(Clause clause, Phrase predicate)
    {
        Phrase? nearest = null;
        foreach (var p in clause.Phrases)
        {
            if (p == predicate) break;
            // هذا ومن المقرر أن …: the word that only leads on.
            if (p.Reading is { PartOfSpeech: PartOfSpeech.Demonstrative } && p.Body == p.Last && (predicate.Conjoined || clause.Auxiliaries is [{ Conjoined: true }, ..])) continue;
            if (p is { Kind: PhraseKind.Noun, Preposition.Length: 0, JoinedTo: null, AppositionOf: null, IsPronoun: false } && (nearest is null || p.Class.HasFlag(PhraseClass.Agent) || !nearest.Class.HasFlag(PhraseClass.Agent))) nearest = p;
        }
        return nearest;
    }
}
