using Rasid.Coding.Clauses;
using Rasid.Coding.Rules;

namespace Rasid.Coding.Events;

/// <summary>Whom a pronoun on a verb or preposition stands for: the antecedent of its clause, the two told of last, the subject before.</summary>
internal static class Pronouns
{
    /// <summary>التقاه، جمعهما: the object that is a pronoun on the verb.</summary>
    public static IReadOnlyList<Member> Object(ReportView view, Draft draft, MemberFinder members, SubjectFinder subjects, Discourse discourse)
    {
        var clause = draft.Clause;
        if (IsDual(view, clause.Predicate!.Head)) return discourse.Pair;
        if (clause is { Relation: ClauseRelation.Relative, Governor: { } antecedent }) return antecedent.Class.HasFlag(PhraseClass.Agent) ? members.Of(view, antecedent) : Met(view, draft, subjects, discourse);
        // أوقفوا الوزيرة ومنعوها: the object of the verb before goes on.
        if (clause.Sibling is { Predicate: { Kind: PhraseKind.Verb } earlier } before && Governing.BareAfter(before, earlier).LastOrDefault(p => p.Class == PhraseClass.Agent) is { } whom
            && members.Of(view, whom) is { Count: > 0 } found && !draft.Actors.Exists(a => found.Exists(m => IsSame(a, m)))) return found;
        if (draft.Actors.Count + draft.Recipients.Count + draft.Hosts.Count == 0) return [];
        return Told(view, draft, clause.Predicate.Head, subjects, discourse) is { Count: > 0 } told ? told : Other(draft, discourse);
    }

    /// <summary>مواقعها، قاعدتهم: the one told of before, other than who acts, whom a pronoun on a thing of his stands for; empty when nobody fits.</summary>
    public static IReadOnlyList<Member> Possessor(ReportView view, Draft draft, Phrase thing, SubjectFinder subjects, Discourse discourse)
    {
        if (!view.Readings[thing.Head].HasPronoun) return [];
        if (Told(view, draft, thing.Head, subjects, discourse) is { Count: > 0 } told) return told;
        return discourse.Subject.Count == 1 && !draft.Actors.Exists(a => IsSame(a, discourse.Subject[0])) && Stands(view, thing.Head, discourse.SubjectPhrase) == true ? discourse.Subject : [];
    }

    /// <summary>The subject of an earlier clause of the sentence that is not the actor and that the pronoun at the end of a token may stand for.</summary>
    private static IReadOnlyList<Member> Told(ReportView view, Draft draft, int token, SubjectFinder subjects, Discourse discourse)
    {
        foreach (var clause in Earlier(draft.Clause))
        {
            var phrase = subjects.PhraseOf(view, clause, discourse);
            if (phrase is null or { IsPronoun: true } || Stands(view, token, phrase) == false) continue;
            var found = subjects.Of(view, clause, discourse);
            if (found.Count == 1 && !IsIn(draft, found[0])) return found;
        }
        return [];
    }

    /// <summary>The clauses of the sentence before one, the nearest first.</summary>
    private static IEnumerable<Clause> Earlier(Clause clause)
    {
        for (var c = clause; c is not null; c = c.Parent)
        {
            if (c != clause && c.Predicate is not null) yield return c;
            if (c.Sibling is { Predicate: not null } joined) yield return joined;
            if (c.Before is { Predicate: not null } before) yield return before;
            if (c.Parent is not { } parent) continue;
            for (var i = parent.Children.Count - 1; i >= 0; i--)
            {
                if (parent.Children[i] is { Predicate: not null, Relation: ClauseRelation.Content } child && child.First < clause.First && child != c) yield return child;
            }
        }
    }

    /// <summary>Whether the pronoun at the end of a token and a noun agree; null where the noun does not say.</summary>
    private static bool? Stands(ReportView view, int token, Phrase? noun)
    {
        if (noun is null) return null;
        var key = view.Tokens[token].Key;
        var gender = key.EndsWith("ها", StringComparison.Ordinal) ? 'f' : key.EndsWith("هم", StringComparison.Ordinal) ? 'p' : key.EndsWith('ه') ? 'm' : '\0';
        return SubjectAgreement.Stands(view, noun, gender);
    }

    /// <summary>المحادثة التي جمعته ب…: whose meeting it was, the subject of the clause around it.</summary>
    private static IReadOnlyList<Member> Met(ReportView view, Draft draft, SubjectFinder subjects, Discourse discourse) =>
        draft.Row.Frame[Frame.Subject] == SlotRole.Host && draft.Clause.Parent is { Predicate: not null } around ? subjects.Of(view, around, discourse) : [];

    /// <summary>بحث معه، التقى به: the partner that is a pronoun behind a preposition.</summary>
    public static IReadOnlyList<Member> Complement(Draft draft, Discourse discourse)
    {
        if (draft.Clause.Sibling is not null || draft.Actors.Count != 1 || draft.Recipients.Count > 0) return [];
        foreach (var p in draft.Clause.Phrases)
        {
            if (p.IsPronoun && p.First > draft.Phrase.First && draft.Row.Frame[p.Preposition] is SlotRole.Partner) return Other(draft, discourse);
        }
        return [];
    }

    /// <summary>Who else was told of: the other of the two, or the subject of the sentence before.</summary>
    private static IReadOnlyList<Member> Other(Draft draft, Discourse discourse)
    {
        if (discourse.Pair.Count == 2)
        {
            for (var i = 0; i < 2; i++)
            {
                if (IsIn(draft, discourse.Pair[i])) return [discourse.Pair[1 - i]];
            }
        }
        return discourse.Subject.Count == 1 && !IsIn(draft, discourse.Subject[0]) ? discourse.Subject : [];
    }

    /// <summary>Whether somebody is in the deed already: the pronoun is somebody else.</summary>
    private static bool IsIn(Draft draft, Member member) => draft.Actors.Exists(a => IsSame(a, member)) || draft.Recipients.Exists(a => IsSame(a, member)) || draft.Hosts.Exists(a => IsSame(a, member));

    /// <summary>Whether two members are the same one.</summary>
    public static bool IsSame(Member a, Member b) => a.Span == b.Span || (a.Id is not null && a.Id == b.Id);

    private static bool IsDual(ReportView view, int token) => view.Tokens[token].Key.EndsWith("هما", StringComparison.Ordinal);
}
