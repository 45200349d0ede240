using Rasid.Coding.Clauses;

namespace Rasid.Coding.English;

/// <summary>Joins what "and" and commas list, and tells an apposition from it (Menfi, head of the Council, met).</summary>
internal static class EnglishCoordination
{
    private static readonly string[] Attached = ["of", "from", "for", "in", "to", "at"];

    public static void Link(ReportView view, List<Phrase> phrases)
    {
        // the commander of the brigade, General X, and …: a name behind its title is no member of the list.
        for (var i = 1; i < phrases.Count; i++)
        {
            var p = phrases[i];
            if (p is not { Kind: PhraseKind.Noun, AfterComma: true, Conjoined: false, Preposition.Length: 0 } || !HasPerson(view, p)) continue;
            if (Before(phrases, i) is { } title && !HasPerson(view, title) && title.Class.HasFlag(PhraseClass.Agent) && EnglishWords.Noun(view, title.Head) is { Lexeme.Class: "people", Agreement.Number: 's' }) p.AppositionOf = title;
        }
        for (var i = 0; i < phrases.Count; i++)
        {
            var p = phrases[i];
            if (p.Kind != PhraseKind.Noun || p.IsPronoun || p.JoinedTo is not null || p.AppositionOf is not null) continue;
            if (!p.Conjoined || p.Preposition.Length > 0) continue;
            Join(phrases, i);
        }
        for (var i = 0; i < phrases.Count; i++)
        {
            var p = phrases[i];
            if (p is not { Kind: PhraseKind.Noun, AfterComma: true, Conjoined: false, JoinedTo: null, IsPronoun: false } || p.Preposition.Length > 0) continue;
            if (Previous(phrases, i) is { } before && (before.Class & PhraseClass.Agent) != 0 && (p.Class & (PhraseClass.Agent | PhraseClass.Thing)) != 0 && Closes(phrases, i)) p.AppositionOf = before.AppositionOf ?? before;
        }
    }

    /// <summary>Joins a phrase behind and with the list before it.</summary>
    private static void Join(List<Phrase> phrases, int last)
    {
        var p = phrases[last];
        var chain = new List<Phrase> { p };
        var at = last;
        while (Previous(phrases, at) is { } before && IsLike(before, p))
        {
            at = phrases.IndexOf(before);
            chain.Add(before);
            if (!before.AfterComma || before.Preposition.Length > 0 || before.Conjoined) break;
        }
        if (chain.Count == 1) return;
        // A comma in front of the first of the list belongs to what stands before it.
        var root = chain[^1];
        foreach (var member in chain.SkipLast(1)) member.JoinedTo = root.JoinedTo ?? root;
    }

    /// <summary>The noun phrase before another, what only belongs to it left out; null when a verb or an opener stands between.</summary>
    private static Phrase? Previous(List<Phrase> phrases, int at)
    {
        Phrase? inner = null;
        for (var i = at - 1; i >= 0; i--)
        {
            var q = phrases[i];
            if (q.Kind is PhraseKind.Comma or PhraseKind.Other or PhraseKind.Time) continue;
            if (q.Kind != PhraseKind.Noun) return inner;
            if (q.Preposition.Length > 0 && Array.IndexOf(Attached, q.Preposition) >= 0)
            {
                // between A and B, of A, B and C: the list stands behind one preposition.
                if (IsLike(q, phrases[at])) inner ??= q;
                if (inner is not null && q == inner && (q.Preposition is "of" or "from" or "to" or "in" or "for") && IsName(q) && IsName(phrases[at])) return q;
                continue;
            }
            // A list inside a list: from east and west.
            return q.AppositionOf ?? (q.Class == PhraseClass.None || (inner is not null && !IsLike(q, phrases[at])) ? inner : q);
        }
        return inner;
    }

    /// <summary>The bare noun phrase before a comma, what belongs to it left out.</summary>
    private static Phrase? Before(List<Phrase> phrases, int at)
    {
        for (var i = at - 1; i >= 0; i--)
        {
            if (phrases[i].Kind == PhraseKind.Comma && i == at - 1) continue;
            if (phrases[i].Kind != PhraseKind.Noun) return null;
            if (phrases[i].Preposition is "" or "with" or "by" or "to") return phrases[i];
        }
        return null;
    }

    private static bool HasPerson(ReportView view, Phrase p) => p.Mentions.Exists(m => view.Mentions[m].Actor.Kind == Actors.ActorKind.Person);

    private static bool IsName(Phrase p) => p.Mentions.Count > 0;

    private static bool IsLike(Phrase a, Phrase b) => (a.Class & b.Class) != 0 || (a.Class is PhraseClass.Agent or PhraseClass.Thing && b.Class is PhraseClass.Agent or PhraseClass.Thing && a.Mentions.Count + b.Mentions.Count > 0);

    /// <summary>Whether a comma, a verb or the end comes right behind an apposition and what belongs to it.</summary>
    private static bool Closes(List<Phrase> phrases, int at)
    {
        for (var i = at + 1; i < phrases.Count; i++)
        {
            if (phrases[i].Kind == PhraseKind.Noun && phrases[i].Preposition.Length > 0) continue;
            if (phrases[i].Kind == PhraseKind.Noun && phrases[i].JoinedTo is not null) continue;
            return phrases[i].Kind is PhraseKind.Comma or PhraseKind.Verb or PhraseKind.Colon or PhraseKind.QuoteOpen or PhraseKind.Opener or PhraseKind.Participle or PhraseKind.Time;
        }
        return true;
    }
}
