using Rasid.Coding.Clauses;
using Rasid.Coding.Events;
using Rasid.Coding.Rules;
using Rasid.Text.Words;

namespace Rasid.Coding.English;

/// <summary>Finds the subject of an English clause, carried over from the clause that it is joined to.</summary>
internal sealed class EnglishSubjects(EnglishMembers members, EnglishGoverning governing)
{
    private const int Deepest = 8;

    /// <summary>The bare noun phrase before the verb; null when it is carried over.</summary>
    public static Phrase? PhraseOf(Clause clause)
    {
        if (clause.Predicate is not { } verb || verb.Infinitive || verb.Kind == PhraseKind.Participle) return null;
        Phrase? found = null;
        foreach (var p in clause.Phrases)
        {
            if (p.First >= verb.First && !(clause.IsInverted && p.First > verb.First)) continue;
            if (p is not { Kind: PhraseKind.Noun, JoinedTo: null, AppositionOf: null } || p.Preposition.Length > 0) continue;
            found = p;
            if (clause.IsInverted && p.First > verb.First) break;
        }
        return found;
    }

    public List<Member> Of(ReportView view, Clause clause, Discourse discourse) => Of(view, clause, discourse, 0);

    /// <summary>The noun phrase that is the subject, wherever it stands; null when nobody is named.</summary>
    public Phrase? Source(ReportView view, Clause clause, int depth = 0)
    {
        if (depth > Deepest) return null;
        if (PhraseOf(clause) is { } own)
        {
            // X said it had …, he would …: whoever said so.
            if (own.IsPronoun && clause.Before is { } before && before != clause && Source(view, before, depth + 1) is { IsPronoun: false, Mentions.Count: > 0 } told) return told;
            return own.IsPronoun && clause is { Relation: ClauseRelation.Content, Parent: { } saying } && Source(view, saying, depth + 1) is { } speaker ? speaker : own;
        }
        if (clause.Sibling is { } sibling) return Source(view, sibling, depth + 1);
        if (clause.Relation == ClauseRelation.Relative && clause.Governor is { Kind: PhraseKind.Noun } antecedent) return antecedent;
        if (clause.Relation == ClauseRelation.Content && clause.Predicate is { Infinitive: true } && clause.Parent is { } around)
        {
            // urged the parties to leave: they are to leave; agreed to meet: whoever agreed meets.
            if (clause.Governor is { Kind: PhraseKind.Verb } verb && governing.Of(view, verb)?.Effect is GovernorEffect.Call && Object(around, verb) is { } asked) return asked;
            return clause.Governor is { Kind: PhraseKind.Verb, Passive: false } or { Kind: PhraseKind.Noun } ? Source(view, around, depth + 1) : Source(view, around, depth + 1);
        }
        return clause.Parent is { } parent && clause.Relation is ClauseRelation.Adverbial or ClauseRelation.Purpose or ClauseRelation.Content or ClauseRelation.Time ? clause.Parent is null ? null : Source(view, clause.Parent, depth + 1) : null;
    }

    /// <summary>The first bare noun phrase behind a verb, or the one that "on" brings (called on …).</summary>
    public static Phrase? Object(Clause clause, Phrase verb)
    {
        foreach (var p in clause.Phrases)
        {
            if (p.First > verb.Last && p is { Kind: PhraseKind.Noun, JoinedTo: null } && p.Preposition is "" or "on" or "upon" or "to" or "for") return p;
        }
        return null;
    }

    private List<Member> Of(ReportView view, Clause clause, Discourse discourse, int depth) =>
        Source(view, clause, depth) is { } phrase ? members.Of(view, phrase, discourse) : [];
}
