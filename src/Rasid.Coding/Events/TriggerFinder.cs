using Rasid.Actors;
using Rasid.Coding.Clauses;
using Rasid.Coding.Rules;
using Rasid.Text.Words;

namespace Rasid.Coding.Events;

/// <summary>Finds the words that name deeds: predicates, and nouns that a predicate carries or that stand as news of their own.</summary>
internal sealed class TriggerFinder(CodingRules rules, MemberFinder members, Governing governing)
{
    private readonly List<(TriggerRow Row, int Last)> _rows = [];
    private readonly Dictionary<string, string[]> _names = new(StringComparer.Ordinal);

    /// <summary>The row of a predicate whose guards hold in its clause, or null.</summary>
    public (TriggerRow Row, int Last)? OfPredicate(ReportView view, Clause clause)
    {
        var predicate = clause.Predicate!;
        if (predicate.FixedGovernor is not null) return OfFixed(view, predicate) is { } fixedRow ? (fixedRow, predicate.Last) : null;
        if (predicate.Reading is null || !rules.Triggers.Find(view.Tokens, predicate.Head, predicate.Reading, _rows)) return null;
        foreach (var (row, last) in _rows)
        {
            if (Holds(view, clause, predicate, row)) return (row, last);
        }
        return null;
    }

    /// <summary>The row of an expression of several words, or null.</summary>
    public TriggerRow? OfFixed(ReportView view, Phrase phrase) => rules.TriggerPhrases.Find(view.Tokens, phrase.Body, phrase.Last + 1, out _, out _);

    /// <summary>The row of the noun that a phrase names, with the token that names it; words that carry it are skipped.</summary>
    public (TriggerRow Row, int Token, int Last, GovernorRow? Carrier)? OfNoun(ReportView view, Phrase phrase)
    {
        GovernorRow? carrier = null;
        for (var t = phrase.Body; t <= Math.Min(phrase.Last, phrase.Body + 4); t++)
        {
            if ((view.MentionAt(t) is var m && m >= 0 && !view.Mentions[m].IsOptional) || view.TimeAt(t) >= 0) return null;
            var reading = view.Readings[t];
            var known = rules.Triggers.Knows(view.Tokens[t].Type);
            var found = known && rules.Triggers.Find(view.Tokens, t, reading, _rows) ? Holding(view, phrase) : null;
            if (known && found is null && FindMasdar(view, t)) found = Holding(view, phrase);
            if (found is { } hit) return hit.Last == t && OfOther(view, phrase, t, hit.Row) is { } other ? (other.Row, t, other.Last, carrier) : (hit.Row, t, hit.Last, carrier);
            if (governing.At(view, t, phrase) is { } governor)
            {
                // تعرض محتجزين للضرب: its deed stands behind its preposition.
                if (governor.Needs.Length > 0) return null;
                carrier ??= governor;
                continue;
            }
            if (reading.PartOfSpeech == PartOfSpeech.Number || members.IsTokenOf(view, t, "carrier")) continue;
            return null;
        }
        return null;
    }

    /// <summary>The first of the rows found whose guards hold after the noun.</summary>
    private (TriggerRow Row, int Last)? Holding(ReportView view, Phrase phrase)
    {
        foreach (var (row, last) in _rows)
        {
            // مغلق، محظور: a state is told by a predicate only.
            if (row.Status is null && NounHolds(view, phrase, last, row)) return (row, last);
        }
        return null;
    }

    /// <summary>A masdar that the dictionary also lists as a noun (ملاحقة).</summary>
    private bool FindMasdar(ReportView view, int token)
    {
        var chosen = view.Readings[token];
        if (chosen.IsFinite || chosen.Derivation == Derivation.VerbalNoun || chosen.PartOfSpeech is not (PartOfSpeech.Noun or PartOfSpeech.Adjective)) return false;
        foreach (var reading in view.Tokens[token].Type.Readings)
        {
            if (!reading.IsFinite && reading != chosen && (reading.Derivation == Derivation.VerbalNoun || (reading.PartOfSpeech == PartOfSpeech.Noun && chosen.PartOfSpeech == PartOfSpeech.Adjective)) && reading.StemStart == chosen.StemStart && reading.StemLength == chosen.StemLength && rules.Triggers.Find(view.Tokens, token, reading, _rows)) return true;
        }
        return false;
    }

    /// <summary>منح الثقة, not منح as gifts: another noun of the same form whose object is there wins over one that asks for none.</summary>
    private (TriggerRow Row, int Last)? OfOther(ReportView view, Phrase phrase, int token, TriggerRow row)
    {
        if (row.ObjectClass.Length > 0 || row.Needs.Length > 0) return null;
        foreach (var reading in view.Tokens[token].Type.Readings)
        {
            if (reading.IsFinite || reading == view.Readings[token] || !rules.Triggers.Find(view.Tokens, token, reading, _rows)) continue;
            foreach (var (other, last) in _rows)
            {
                if (other.ObjectClass.Length > 0 && other.ObjectClass[0] != '!' && NounHolds(view, phrase, last, other)) return (other, last);
            }
        }
        return null;
    }

    /// <summary>A definite participle behind the head that names a deed: الموقّع، المنعقد.</summary>
    public (TriggerRow Row, int Token, bool IsActive)? OfParticiple(ReportView view, Phrase phrase)
    {
        for (var t = phrase.Body + 1; t <= phrase.Last; t++)
        {
            if (view.MentionAt(t) >= 0 || !rules.Triggers.Knows(view.Tokens[t].Type)) continue;
            foreach (var reading in view.Tokens[t].Type.Readings)
            {
                if (!reading.IsDefinite || reading.Derivation is not (Derivation.ActiveParticiple or Derivation.PassiveParticiple)) continue;
                if (!rules.Triggers.Find(view.Tokens, t, reading, _rows)) continue;
                foreach (var (row, _) in _rows)
                {
                    if (row is { IsOtherSense: false, IsSpeech: false, Status: null, Needs.Length: 0, ObjectClass.Length: 0 }) return (row, t, reading.Derivation == Derivation.ActiveParticiple);
                }
            }
        }
        return null;
    }

    private bool Holds(ReportView view, Clause clause, Phrase predicate, TriggerRow row)
    {
        if (row.IsNegative && !predicate.Negated) return false;
        // قال إن الحكومة فشلت: a fault is found in what is said only.
        if (row.IsSpeech && row.Frame[Frame.Subject] == SlotRole.Recipient && clause.Relation is not ClauseRelation.Content) return false;
        if (row.SubjectClass.Length > 0 && !SubjectHolds(view, clause, predicate, row)) return false;
        Phrase? complement = null;
        if (row.Needs.StartsWith('!'))
        {
            if (Governing.Complement(predicate, row.Needs[1..]) is not null) return false;
        }
        else if (row.Needs.Length > 0)
        {
            complement = Governing.Complement(predicate, row.Needs);
            if (complement is null)
            {
                // وصف الأطراف التي انتقدته، ومن بينها …، بالمرتزقة: behind the clause that says which ones.
                if (row is { IsSpeech: true, ObjectClass: [not '!', ..] } && clause.Children.Exists(c => c.Relation is ClauseRelation.Relative && c.Phrases.Exists(p => p is { Kind: PhraseKind.Noun, JoinedTo: null, IsPronoun: false } && (p.AfterComma || p.First < p.Body) && row.Needs.Split('|').Contains(p.Preposition) && IsAny(view, p, row.ObjectClass)))) return true;
                if (!row.Needs.Contains("ان", StringComparison.Ordinal) || Content(view, clause) is not { } said) return false;
                if (row.ObjectClass.Length > 0) return Tells(view, said, row.ObjectClass);
            }
            // قدمت الحكومة احتجاجا إلى …: who comes somewhere has no object besides.
            else if (row.Frame[Frame.Object] == SlotRole.Destination && Governing.BareAfter(clause, predicate).Count(p => p.First < complement.First) > 1) return false;
        }
        if (row.ObjectClass.Length == 0) return true;
        // تقدمت الكتلة بمجلس النواب، بطلب إلى …: the preposition may come twice.
        if (complement is not null) return row.ObjectClass[0] == '!' ? IsAny(view, complement, row.ObjectClass) : Governing.Complements(predicate, row.Needs).Any(c => IsAny(view, c, row.ObjectClass));
        if (row.ObjectClass[0] == '!')
        {
            foreach (var p in Governing.BareAfter(clause, predicate))
            {
                if (!IsAny(view, p, row.ObjectClass)) return false;
            }
            return true;
        }
        var bare = Governing.BareAfter(clause, predicate).ToList();
        // With two nouns after the verb the first is its subject, and guards look at the object.
        if (bare.Count > 1 && bare[0].Class.HasFlag(PhraseClass.Agent) && (row.Frame.IsTransitive || row.ObjectClass is not "agent")) bare.RemoveAt(0);
        if (predicate.Reading!.HasPronoun && row.ObjectClass.Contains("agent", StringComparison.Ordinal)) return true;
        foreach (var p in bare)
        {
            if (IsAny(view, p, row.ObjectClass) || members.Whole(view, p) is { } counted && IsAny(view, counted, row.ObjectClass)) return true;
        }
        if (clause is { Relation: ClauseRelation.Relative, Governor: { } antecedent } && IsAny(view, antecedent, row.ObjectClass)) return true;
        return predicate.Kind == PhraseKind.Verb && (bare.Count == 0 || row.Frame[Frame.Object] is SlotRole.Actor or SlotRole.Recipient or SlotRole.Victim) && Governing.BareBefore(clause, predicate) is { } before && IsAny(view, before, row.ObjectClass);
    }

    /// <summary>
    /// The guard of a subject looks at what a relative clause describes, else at the noun before the verb or the first one after it.
    /// With = before it the verb alone says nothing: its subject must be written.
    /// </summary>
    private bool SubjectHolds(ReportView view, Clause clause, Phrase predicate, TriggerRow row)
    {
        var subject = clause is { Relation: ClauseRelation.Relative, Sibling: null, Governor: { } described } ? described : Governing.BareBefore(clause, predicate) ?? Governing.BareAfter(clause, predicate).FirstOrDefault();
        if (row.SubjectClass is not ['=', .. var required]) return subject is null ? !row.IsOtherSense : IsAny(view, subject, row.SubjectClass);
        if (subject is null) return false;
        if (IsAny(view, members.Whole(view, subject) ?? subject, required)) return true;
        // … الذين خرجوا متظاهرين: what they are stands behind the verb.
        return clause.Relation == ClauseRelation.Relative && Governing.BareAfter(clause, predicate).FirstOrDefault() is { } behind && IsAny(view, behind, required);
    }

    /// <summary>A noun's guards look at what follows it: in the phrase, then at the complement with its preposition.</summary>
    private bool NounHolds(ReportView view, Phrase phrase, int last, TriggerRow row)
    {
        // أقدم محتجون على إغلاق …: what the noun is depends on who does it.
        if (row.SubjectClass is ['=', ..] && (phrase.Clause is not { Predicate: { } verb } clause || !SubjectHolds(view, clause, verb, row))) return false;
        if (row.Needs.Length > 0)
        {
            if (phrase.Clause is null || Governing.Complement(phrase, row.Needs) is not { IsPronoun: false } complement) return false;
            return row.ObjectClass.Length == 0 || IsAny(view, complement, row.ObjectClass);
        }
        if (row.ObjectClass.Length == 0) return true;
        var negative = row.ObjectClass[0] == '!';
        var found = false;
        for (var t = last + 1; t <= Math.Min(phrase.Last, last + 3) && !found; t++)
        {
            foreach (var name in Names(row.ObjectClass)) found |= members.IsTokenOf(view, t, name);
        }
        return found != negative;
    }

    private bool IsAny(ReportView view, Phrase phrase, string classes)
    {
        var negative = classes[0] == '!';
        foreach (var name in Names(classes))
        {
            if (members.IsOf(view, phrase, name) || IsHeadOf(view, phrase, name)) return !negative;
        }
        return negative;
    }

    /// <summary>محكمة جنايات بنغازي, القوات المسلحة: what a named body is stands at its head.</summary>
    private bool IsHeadOf(ReportView view, Phrase phrase, string name) =>
        view.MentionAt(phrase.Body) is var m && m >= 0 && view.Mentions[m].Actor.Kind is ActorKind.Body or ActorKind.Office && view.Mentions[m].FirstToken == phrase.Body && name != "agent" && members.IsTokenOf(view, phrase.Body, name);

    /// <summary>The classes that a guard names, taken apart once.</summary>
    private string[] Names(string classes)
    {
        if (!_names.TryGetValue(classes, out var names)) _names.Add(classes, names = classes.TrimStart('!').Split('|'));
        return names;
    }

    /// <summary>Where what is said begins: the token behind أن, بأنها … that follows the clause; null for none.</summary>
    private int? Content(ReportView view, Clause clause)
    {
        var after = clause.Last + 1;
        if (after < view.Tokens.Count && view.Readings[after].PartOfSpeech == PartOfSpeech.Preposition) after++;
        return after < view.Tokens.Count && rules.Openers.Find(view.Tokens, after, view.Tokens.Count, out var length, out _) is { Relation: ClauseRelation.Content } ? after + length : null;
    }

    /// <summary>اعتبر أن ما جرى انتهاك: one of the next words of what is said, unnegated and without an article, is of a class.</summary>
    private bool Tells(ReportView view, int first, string classes)
    {
        for (var t = first; t < Math.Min(view.Tokens.Count, first + 8) && view.Tokens[t].Kind != Text.Tokens.TokenKind.Punctuation; t++)
        {
            foreach (var name in Names(classes))
            {
                if (!view.Readings[t].IsDefinite && !view.Readings[t].HasPronoun && members.IsTokenOf(view, t, name)) return true;
            }
            if (view.Readings[t].Lexeme?.Class.StartsWith("negation", StringComparison.Ordinal) ?? false) return false;
        }
        return false;
    }
}
