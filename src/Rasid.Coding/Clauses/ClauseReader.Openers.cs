using Rasid.Coding.Rules;
using Rasid.Text.Words;

namespace Rasid.Coding.Clauses;

/// <content>Words that open a clause (أن، الذي، بينما), what it hangs on, and who says on behind it.</content>
internal sealed partial class ClauseReader
{
    /// <summary>The clause beside the main one, of time or condition, that the current clause is or hangs on, where the main one has no verb yet.</summary>
    private static Clause? Concession(Clause clause)
    {
        if (Root(clause).Predicate is not null) return null;
        for (var c = clause; c is not null; c = c.Parent)
        {
            if (c is { Relation: ClauseRelation.Beside or ClauseRelation.Time or ClauseRelation.Condition or ClauseRelation.Reason, Predicate: not null }) return c;
        }
        return null;
    }

    private void OpenBy(ReportView view, Phrase opener)
    {
        var row = opener.Opener!;
        var agreed = row.IsToCome && Agreed(view) is { } on ? on : null;
        if (agreed is not null) _current = agreed;
        if (row.Unsaid is { } unsaid && !(LastGoverning(_current) is { } teller && Says(view, teller))) row = row with { Relation = unsaid };
        // المصدر الذي …، أن …: what is said hangs on the verb before the relative clause.
        if (row.Relation is ClauseRelation.Content && !opener.Conjoined)
        {
            while (_current is { Relation: ClauseRelation.Relative, Predicate: not null, Parent: { Predicate: not null } outer } && _afterComma) _current = outer;
            Climb(view);
        }
        if (opener.Conjoined && row.Relation == ClauseRelation.Content && view.Tokens[opener.Body].Type.Clean[0] == 'ف' && Concession(_current) is { } concession)
        {
            // وإذ تذكّر المؤسسة بأن …، فإنها تتعهد …: the main clause begins, with the subject of the concession.
            _current = Open(Root(_current), ClauseRelation.Root, null, opener.First);
            (_current.HasPronounSubject, _current.MayHavePronounSubject, _current.Before) = (row.IsSubject, row.MayBeSubject, concession);
            return;
        }
        if (opener.Conjoined)
        {
            // وأنّ، والذي: beside the clause of the same relation.
            for (var c = _current; c is not null; c = c.Parent)
            {
                if (c.Relation != row.Relation) continue;
                _current = Open(c.Parent, c.Relation, c.Governor, opener.First);
                _current.Sibling = c;
                return;
            }
            if (row.Relation == ClauseRelation.Content && agreed is null)
            {
                // فإنّ after a concession: the main clause begins.
                _current = Open(Root(_current), ClauseRelation.Root, null, opener.First);
                return;
            }
        }
        if (row.Relation == ClauseRelation.Content && _current.Predicate is null && LastGoverning(_current) is null)
        {
            // إنّ at the head of a sentence opens nothing.
            return;
        }
        // لكنهما شددا: within what is said, the same speech goes on.
        // قالت اللجنة إن …، لكنها أقرت بأن …: who says on is the one who spoke.
        var speaksOn = (row.IsSubject || row.MayBeSubject) && _next is { Kind: PhraseKind.Verb, Reading.Agreement.Number: not ('p' or 'd') } says && Effect(view, says) is GovernorEffect.Speech or GovernorEffect.Announce or GovernorEffect.Deny;
        var goesOn = row.Relation is ClauseRelation.Beside && !speaksOn && (row.IsSubject || row.MayBeSubject || (row.GoesOn && _next is { Kind: PhraseKind.Verb } verb && Effect(view, verb) is not (GovernorEffect.Speech or GovernorEffect.Announce or GovernorEffect.Deny or GovernorEffect.Call or GovernorEffect.React))) ? Said(_current) : null;
        var parent = row.Relation is ClauseRelation.Beside ? goesOn ?? Root(_current) : _current;
        _current = Open(parent, row.Relation, row.Relation is ClauseRelation.Relative ? LastNoun(_current) : LastGoverning(_current), opener.First);
        (_current.HasPronounSubject, _current.MayHavePronounSubject, _current.SharesTime, _current.IsSequel) = (row.IsSubject, row.MayBeSubject, row.SharesTime, row.IsSequel);
        _current.IsToCome = row.IsToCome;
        _current.ClosesAtComma = _afterComma && !row.IsToCome || row.Relation is ClauseRelation.Condition or ClauseRelation.Time;
    }

    /// <summary>اتفقا على فتح الطريق الذي أغلق …، وعلى أن يغادر …: the clause around that agrees, says or calls, and has what is agreed behind على already.</summary>
    private Clause? Agreed(ReportView view)
    {
        for (var c = _current; c is not null; c = c.Parent)
        {
            if (c.Predicate is { Kind: PhraseKind.Verb } verb && (c.Relation is ClauseRelation.Root or ClauseRelation.Content or ClauseRelation.Beside || c == _current) && Says(view, verb)) return c;
        }
        return null;
    }

    /// <summary>
    /// قالت الوزيرة إن الإغلاق خطأ، وطالبت بـ…: a verb that says or calls on joins the one who speaks, where what is said is whole without a verb
    /// (a noun and what it is, or بأنه and what it is) or its verb is of the other gender.
    /// </summary>
    private Clause? SpeaksOnAbove(ReportView view, Phrase verb)
    {
        if (!verb.Conjoined || verb.Reading is not { Derivation: Derivation.Perfect, Agreement: { Person: 3, Number: not ('p' or 'd'), Gender: var gender } } || _current is not { Relation: ClauseRelation.Content, Quoted: false, Parent: { Relation: ClauseRelation.Root, Predicate: { Kind: PhraseKind.Verb, Reading: { Derivation: Derivation.Perfect } teller } } above }) return null;
        if (teller.Agreement.Gender != gender || _next is { Kind: PhraseKind.Noun, Preposition.Length: 0 } behind && behind.Class.HasFlag(PhraseClass.Agent)) return null;
        if (_current.Predicate is { } said ? said.Reading is not { Derivation: Derivation.Perfect, Agreement: { Person: 3, Gender: var other } } || other == gender
            : _current.Phrases.Count(p => p is { Kind: PhraseKind.Noun, Preposition.Length: 0, IsPronoun: false, JoinedTo: null }) < (_current.HasPronounSubject || _current.MayHavePronounSubject ? 1 : 2)) return null;
        if (Effect(view, verb) is GovernorEffect.Speech or GovernorEffect.Announce) return above;
        // وجددت دعم …، داعية إلى …: with the deed as its object its subject is not known to what hangs on it.
        if (_next is { Kind: PhraseKind.Noun, Preposition.Length: 0 } deed && deed.Class.HasFlag(PhraseClass.Event)) return null;
        return rules.Triggers.Find(view.Tokens, verb.Head, verb.Reading, _triggers) && _triggers.Exists(t => t.Row.IsSpeech) ? above : null;
    }

    /// <summary>قال الوزير الذي زار سبها إن …، قال … حيث حضر قمة إنه …: what is said hangs on the verb of speech that still waits for it.</summary>
    private void Climb(ReportView view)
    {
        if (_current.Relation is not (ClauseRelation.Relative or ClauseRelation.Beside or ClauseRelation.Time or ClauseRelation.Purpose or ClauseRelation.Reason)) return;
        if (_current.Predicate is null || IsGoverning(view, _current.Predicate) || _last is { Kind: PhraseKind.Noun, IsPronoun: false } noun && IsGoverning(view, noun)) return;
        for (var c = _current.Parent; c is not null; c = c.Parent)
        {
            if (c.Predicate is null || Effect(view, c.Predicate) is not (GovernorEffect.Speech or GovernorEffect.Announce)) continue;
            if (_clauses.Exists(x => x.Relation is ClauseRelation.Content && x.Parent == c)) return;
            _current = c;
            return;
        }
    }

    /// <summary>Whether a word may have a clause with أن of its own: it governs, or names what is said, wanted or agreed.</summary>
    private bool IsGoverning(ReportView view, Phrase phrase) => Effect(view, phrase) is not (GovernorEffect.None or GovernorEffect.Light or GovernorEffect.Auxiliary)
        || phrase.Class.HasFlag(PhraseClass.Event)
        || (phrase.Reading is not null && rules.Triggers.Find(view.Tokens, phrase.Head, view.Readings[phrase.Head], _triggers) && _triggers.Exists(t => t.Row.IsSpeech));

    /// <summary>أشار إلى أن، دعا إلى أن: a word that says, calls or agrees has content behind إلى أن too.</summary>
    private bool Says(ReportView view, Phrase phrase) => Effect(view, phrase) is GovernorEffect.Speech or GovernorEffect.Announce or GovernorEffect.Call or GovernorEffect.Effort
        || (phrase.Reading is not null && rules.Triggers.Find(view.Tokens, phrase.Head, view.Readings[phrase.Head], _triggers) && _triggers.Exists(t => t.Row.IsSpeech || t.Row.Type is EventType.Agree));

    private static Clause? Said(Clause clause)
    {
        for (var c = clause; c is not null; c = c.Parent)
        {
            if (c is { Relation: ClauseRelation.Content, Predicate: not null }) return c;
        }
        return null;
    }

    private static Clause Root(Clause clause)
    {
        while (clause.Parent is not null && clause.Relation is not ClauseRelation.Root && !clause.Quoted) clause = clause.Parent;
        return clause;
    }

    private static Phrase? LastNoun(Clause clause) => clause.Phrases.FindLast(p => p is { Kind: PhraseKind.Noun, IsPronoun: false });

    private static Phrase? LastGoverning(Clause clause) =>
        clause.Phrases.FindLast(p => p.Kind is PhraseKind.Verb or PhraseKind.Participle) ?? clause.Phrases.FindLast(p => p.Kind is PhraseKind.Noun);
}
