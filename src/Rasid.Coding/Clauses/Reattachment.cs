using Rasid.Coding.Rules;

namespace Rasid.Coding.Clauses;

/// <summary>
/// Gives a verb back the complement that a relative clause between them took: دعا الحزب في ندوة عقدها أمس إلى حوار،
/// أشاد الوزير الذي يزور تونس بالجهود.
/// </summary>
/// <remarks>Keeps scratch of its own: one instance a thread.</remarks>
internal sealed class Reattachment(CodingRules rules)
{
    private readonly List<(TriggerRow Row, int Last)> _triggers = [];
    private readonly List<(GovernorRow Row, int Last)> _governors = [];

    /// <summary>Moves what was taken back to the clause whose verb waits for it.</summary>
    public void Read(ReportView view, List<Clause> clauses)
    {
        foreach (var clause in clauses)
        {
            if (clause.Predicate is not { Kind: PhraseKind.Verb, FixedGovernor: null } verb || Wanted(view, verb) is not { } needs) continue;
            if (Events.Governing.Complement(verb, needs) is not null || clauses.Exists(c => c.Relation is ClauseRelation.Content && c.Parent == clause)) continue;
            foreach (var between in clauses)
            {
                if (between is not { Relation: ClauseRelation.Relative, Predicate: { } own } || between.Parent != clause) continue;
                var at = between.Phrases.FindIndex(p => p is { Kind: PhraseKind.Noun, JoinedTo: null, IsPronoun: false, Preposition.Length: > 0 } && p.First > own.First && IsOneOf(p.Preposition, needs));
                if (at < 0 || Takes(view, own, between.Phrases[at].Preposition)) continue;
                foreach (var phrase in between.Phrases.Skip(at))
                {
                    phrase.Clause = clause;
                    clause.Phrases.Add(phrase);
                }
                between.Phrases.RemoveRange(at, between.Phrases.Count - at);
                break;
            }
        }
    }

    /// <summary>The prepositions without one of which a verb of speech or of a stand tells nothing; null when it needs none.</summary>
    private string? Wanted(ReportView view, Phrase verb)
    {
        if (verb.Reading is null) return null;
        if (!rules.Triggers.Find(view.Tokens, verb.Head, verb.Reading, _triggers)) return WantedToGovern(view, verb);
        string? needs = null;
        foreach (var (row, _) in _triggers)
        {
            if (row.IsNegative || row.IsOtherSense) continue;
            if (row.Needs.Length == 0 || row.Needs[0] == '!') return null;
            needs = needs is null ? row.Needs : needs + "|" + row.Needs;
        }
        return needs;
    }

    /// <summary>أسفرت حملة شنتها الكتيبة عن ضبط …: the prepositions without which a verb governs nothing.</summary>
    private string? WantedToGovern(ReportView view, Phrase verb)
    {
        if (!rules.Governors.Find(view.Tokens, verb.Head, verb.Reading!, _governors)) return null;
        string? needs = null;
        foreach (var (row, _) in _governors)
        {
            if (row.Needs.Length == 0) return null;
            needs = needs is null ? row.Needs : needs + "|" + row.Needs;
        }
        return needs;
    }

    private bool Takes(ReportView view, Phrase verb, string preposition)
    {
        if (verb.Reading is null) return true;
        if (rules.Triggers.Find(view.Tokens, verb.Head, verb.Reading, _triggers) && _triggers.Exists(t => IsOneOf(preposition, t.Row.Needs))) return true;
        return rules.Governors.Find(view.Tokens, verb.Head, verb.Reading, _governors) && _governors.Exists(g => IsOneOf(preposition, g.Row.Needs));
    }

    private static bool IsOneOf(string preposition, string needs)
    {
        foreach (var slot in needs.Split('|'))
        {
            if (slot == preposition) return true;
        }
        return false;
    }
}
