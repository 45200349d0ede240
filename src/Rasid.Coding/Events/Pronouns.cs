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
        // تنفي روسيا …، في حين يتهمها خبراء …: who was told of in the same sentence, where he agrees.
        if (clause is { Relation: ClauseRelation.Beside, Parent: { Predicate: not null } beside } && subjects.PhraseOf(view, beside, discourse) is { } around && Agrees(view, around, clause.Predicate!)
            && subjects.Of(view, beside, discourse) is { Count: 1 } one && !draft.Actors.Exists(a => IsSame(a, one[0]))) return one;
        return draft.Actors.Count > 0 ? Other(draft, discourse) : [];
    }

    /// <summary>ها goes with a feminine or a state, ه with neither.</summary>
    private static bool Agrees(ReportView view, Phrase noun, Phrase verb)
    {
        if (verb.Reading?.Pronoun is not { Number: not ('p' or 'd') } pronoun || view.Readings[noun.Head].Agreement.Number is 'p' or 'd') return false;
        var feminine = view.Tokens[noun.Head].Key[^1] == 'ه' || noun.Class.HasFlag(PhraseClass.Place);
        return pronoun.Gender == 'f' == feminine;
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
                if (draft.Actors.Exists(a => IsSame(a, discourse.Pair[i]))) return [discourse.Pair[1 - i]];
            }
        }
        return discourse.Subject.Count == 1 && !draft.Actors.Exists(a => IsSame(a, discourse.Subject[0])) ? discourse.Subject : [];
    }

    /// <summary>Whether two members are the same one.</summary>
    public static bool IsSame(Member a, Member b) => a.Span == b.Span || (a.Id is not null && a.Id == b.Id);

    private static bool IsDual(ReportView view, int token) => view.Tokens[token].Key.EndsWith("هما", StringComparison.Ordinal);
}
