using Rasid.Coding.Clauses;
using Rasid.Coding.Rules;
using Rasid.Text.Words;

namespace Rasid.Coding.English;

/// <summary>Builds the tree of clauses of an English sentence from its phrases, in one pass.</summary>
internal sealed class EnglishClauseReader(EnglishGoverning governing)
{
    private readonly List<Clause> _clauses = [];
    private readonly List<Phrase> _loose = [];
    private Clause _current = null!;
    private bool _quoted;

    public List<Clause> Read(ReportView view, List<Phrase> phrases)
    {
        _clauses.Clear();
        _loose.Clear();
        _quoted = false;
        if (phrases.Count == 0) return _clauses;
        _current = Open(null, ClauseRelation.Root, null, phrases[0].First);
        for (var i = 0; i < phrases.Count; i++)
        {
            var p = phrases[i];
            switch (p.Kind)
            {
                case PhraseKind.Opener:
                    OpenAt(view, phrases, i);
                    break;
                case PhraseKind.Verb when p.Infinitive:
                    Infinitive(view, p);
                    break;
                case PhraseKind.Verb:
                    Finite(view, phrases, i);
                    break;
                case PhraseKind.Participle:
                    Participle(view, p);
                    break;
                case PhraseKind.Comma:
                    if (_current is { ClosesAtComma: true, Predicate: not null, Parent: { } around } && !ListGoesOn(phrases, i)) _current = around;
                    break;
                case PhraseKind.Colon:
                    if (_current.Predicate is not null) _current = Open(null, ClauseRelation.Root, null, p.Last + 1);
                    break;
                case PhraseKind.QuoteOpen:
                    _quoted = true;
                    if (_current.Predicate is { } saying && governing.IsSpeech(view, saying)) _current = Open(_current, ClauseRelation.Content, saying, p.First);
                    _current.Quoted = true;
                    break;
                case PhraseKind.QuoteClose:
                    _quoted = false;
                    break;
                case PhraseKind.Noun or PhraseKind.Time:
                    Attach(p);
                    break;
            }
        }
        return _clauses;
    }

    private Clause Open(Clause? parent, ClauseRelation relation, Phrase? governor, int first)
    {
        var clause = new Clause(parent, relation, governor, first) { Quoted = _quoted };
        _clauses.Add(clause);
        return clause;
    }

    private void Attach(Phrase p)
    {
        p.Clause = _current;
        _current.Phrases.Add(p);
        _current.Last = p.Last;
    }

    private void OpenAt(ReportView view, List<Phrase> phrases, int i)
    {
        var p = phrases[i];
        var row = p.Opener!;
        var before = i > 0 ? phrases[i - 1] : null;
        var noun = LastNoun(phrases, i);
        switch (row.Relation)
        {
            case ClauseRelation.Content when before is { Kind: PhraseKind.Noun } && noun is not null && !IsVerbOf(view, _current) && !noun.Class.HasFlag(PhraseClass.Agent):
                // the decision that …, a plan that was …: it belongs to the noun.
                _current = Open(_current, VerbNext(phrases, i) ? ClauseRelation.Relative : ClauseRelation.Content, noun, p.First);
                break;
            case ClauseRelation.Content:
                // "said that A and that B": beside the first.
                if (p.Conjoined && Enclosing(ClauseRelation.Content) is { } first) _current = Open(first.Parent, ClauseRelation.Content, first.Governor, p.First);
                else if (noun is not null && before?.Kind == PhraseKind.Noun && VerbNext(phrases, i) && !IsVerbOf(view, _current)) _current = Open(_current, ClauseRelation.Relative, noun, p.First);
                else if (_current.Predicate is { } governor) _current = Open(_current, ClauseRelation.Content, governor, p.First);
                else _current = Open(_current, ClauseRelation.Content, null, p.First);
                break;
            case ClauseRelation.Relative:
                _current = Open(_current, ClauseRelation.Relative, noun, p.First);
                _current.ClosesAtComma = before?.Kind == PhraseKind.Comma;
                break;
            default:
                _current = Open(Base(), row.Relation, null, p.First);
                _current.ClosesAtComma = true;
                _current.SharesTime = row.SharesTime;
                break;
        }
    }

    /// <summary>The clause that a clause of time or condition hangs on: the one at hand.</summary>
    private Clause Base() => _current;

    private Clause? Enclosing(ClauseRelation relation)
    {
        for (var c = _current; c is not null; c = c.Parent)
        {
            if (c.Relation == relation) return c;
        }
        return null;
    }

    /// <summary>Whether the verb of a clause takes a clause as its content.</summary>
    private bool IsVerbOf(ReportView view, Clause clause) => clause.Predicate is { } verb && governing.TakesContent(view, verb);

    private static bool VerbNext(List<Phrase> phrases, int i) => i + 1 < phrases.Count && phrases[i + 1].Kind == PhraseKind.Verb;

    private static Phrase? LastNoun(List<Phrase> phrases, int i)
    {
        Phrase? attached = null;
        for (var k = i - 1; k >= 0; k--)
        {
            if (phrases[k].Kind == PhraseKind.Noun)
            {
                if (phrases[k].Preposition is "of" && attached is null)
                {
                    attached = phrases[k];
                    continue;
                }
                return phrases[k].AppositionOf ?? phrases[k];
            }
            if (phrases[k].Kind is not (PhraseKind.Comma or PhraseKind.Time or PhraseKind.QuoteClose or PhraseKind.QuoteOpen)) return attached;
        }
        return attached;
    }

    private void Finite(ReportView view, List<Phrase> phrases, int i)
    {
        var p = phrases[i];
        p.Clause = _current;
        if (_current.Predicate is null)
        {
            Set(_current, p);
            return;
        }
        // A verb right behind "and" has the subject before it.
        var subject = p.Conjoined ? null : SubjectBefore(phrases, i);
        if (subject is null && !p.Conjoined && IsInverted(view, phrases, i))
        {
            var said = AsSaid(p.First);
            said.IsInverted = true;
            Set(said, p);
            _current = said;
            return;
        }
        if (p.Conjoined && subject is null)
        {
            // A and B: the same subject goes on, from the nearest finite verb.
            var to = _current;
            while (to.Predicate is { Infinitive: true } or { Kind: PhraseKind.Participle } && to.Parent is { } up) to = up;
            var joined = Open(to.Parent, to.Relation, to.Governor, p.First);
            (joined.Sibling, joined.ClosesAtComma) = (to, to.ClosesAtComma);
            Set(joined, p);
            _current = joined;
            return;
        }
        if (subject is null)
        {
            // The agreement that was signed calls for …: back to the clause that has no verb yet.
            for (var c = _current; c is not null; c = c.Parent)
            {
                if (c.Predicate is null)
                {
                    Set(c, p);
                    _current = c;
                    return;
                }
            }
            var next = Open(null, ClauseRelation.Root, null, p.First);
            next.Before = _current;
            Set(next, p);
            _current = next;
            return;
        }
        WithSubject(view, phrases, i, p, subject);
    }

    /// <summary>A verb with a subject of its own, in a clause that has one: content without that, the clause that says who says so, or a new one.</summary>
    private void WithSubject(ReportView view, List<Phrase> phrases, int i, Phrase p, Phrase subject)
    {
        var at = phrases.IndexOf(subject);
        var comma = subject.AfterComma || (at > 0 && phrases[at - 1].Kind is PhraseKind.Comma or PhraseKind.QuoteClose);
        Clause clause;
        if (governing.IsSpeech(view, p) && comma && !subject.Conjoined)
        {
            // …, officials said.
            clause = AsSaid(subject.First);
        }
        else if (!comma && !subject.Conjoined && _current.Predicate is { } verb && governing.TakesContent(view, verb)) clause = Open(_current, ClauseRelation.Content, verb, subject.First);
        else
        {
            var open = _current;
            while (open is not null && open.Predicate is not null) open = open.Parent;
            if (open is not null && open != _current && !subject.Conjoined) clause = open;
            else
            {
                // said that A …, and that B; A did …, while B did …: beside the clause it is joined to.
                var level = subject.Conjoined && Enclosing(ClauseRelation.Content) is { } content && !comma ? content : null;
                clause = Open(level?.Parent, level?.Relation ?? ClauseRelation.Root, level?.Governor, subject.First);
                clause.Before = _current;
            }
        }
        Move(phrases, at, i, clause);
        Set(clause, p);
        _current = clause;
    }

    /// <summary>The clause that says who says all that stands before it.</summary>
    private Clause AsSaid(int first)
    {
        var clause = Open(null, ClauseRelation.Root, null, first);
        foreach (var told in _clauses)
        {
            if (told != clause && told.Parent is null && told.AsSaid is null) told.AsSaid = clause;
        }
        return clause;
    }

    /// <summary>"…", said the minister: a verb of speech behind a quotation or a comma, with a noun behind it.</summary>
    private bool IsInverted(ReportView view, List<Phrase> phrases, int i) =>
        i > 0 && i + 1 < phrases.Count && phrases[i - 1].Kind is PhraseKind.QuoteClose or PhraseKind.Comma && phrases[i + 1] is { Kind: PhraseKind.Noun, Preposition.Length: 0 } && governing.IsSpeech(view, phrases[i]);

    /// <summary>The subject and what belongs to it go with their verb.</summary>
    private static void Move(List<Phrase> phrases, int from, int to, Clause clause)
    {
        for (var k = from; k < to; k++)
        {
            if (phrases[k].Clause is { } old && old != clause && phrases[k].Kind is PhraseKind.Noun or PhraseKind.Time)
            {
                old!.Phrases.Remove(phrases[k]);
                phrases[k].Clause = clause;
                clause.Phrases.Add(phrases[k]);
            }
        }
    }

    private static void Set(Clause clause, Phrase verb)
    {
        clause.Predicate = verb;
        verb.Clause = clause;
        clause.Phrases.Add(verb);
        clause.Last = verb.Last;
    }

    /// <summary>The bare noun phrase before a verb that no verb has as its subject yet; null when what stands there is an object.</summary>
    private Phrase? SubjectBefore(List<Phrase> phrases, int i)
    {
        Phrase? subject = null;
        for (var k = i - 1; k >= 0; k--)
        {
            var q = phrases[k];
            if (q.Kind == PhraseKind.Time) continue;
            if (q.Kind == PhraseKind.Comma)
            {
                if (subject is not null && subject.AppositionOf is null && subject.JoinedTo is null) break;
                continue;
            }
            if (q.Kind != PhraseKind.Noun) break;
            if (q.Preposition.Length > 0) continue;
            subject = q;
            if (q.AppositionOf is null && q.JoinedTo is null) break;
        }
        if (subject is null) return null;
        var at = phrases.IndexOf(subject);
        // Right behind a verb it is the verb's object, and a relative clause without an opener follows; or the content of "said".
        return at > 0 || _current.Predicate is null || phrases[at].Clause == _current ? subject : null;
    }

    private void Infinitive(ReportView view, Phrase p)
    {
        if (p.Conjoined && Joined() is { } to)
        {
            var beside = Open(to.Parent, to.Relation, to.Governor, p.First);
            beside.Sibling = to;
            Set(beside, p);
            _current = beside;
            return;
        }
        var noun = _current.Phrases.Count > 0 ? _current.Phrases[^1] : null;
        var governor = noun is { Kind: PhraseKind.Noun } && noun.Last == p.First - 1 && governing.IsGovernorNoun(view, noun) ? noun : _current.Predicate;
        var relation = governor is not null && (governing.OfInfinitive(view, governor) is not null || governor.Kind == PhraseKind.Noun || governing.TakesContent(view, governor)) ? ClauseRelation.Content : ClauseRelation.Purpose;
        var clause = Open(_current, relation, governor, p.First);
        Set(clause, p);
        _current = clause;
    }

    private Clause? Joined()
    {
        for (var c = _current; c is not null; c = c.Parent)
        {
            if (c.Predicate is { Infinitive: true }) return c;
        }
        return null;
    }

    private void Participle(ReportView view, Phrase p)
    {
        var noun = _current.Phrases.Count > 0 ? _current.Phrases[^1] : null;
        Clause clause;
        if (p.Preposition.Length > 0)
        {
            clause = Open(_current, ClauseRelation.Adverbial, p, p.First);
            clause.ClosesAtComma = true;
        }
        else if (p.AfterComma || noun is null || noun.Kind is not (PhraseKind.Noun or PhraseKind.Time))
        {
            if (noun is { Kind: PhraseKind.Verb } && governing.OfInfinitive(view, noun) is not null) clause = Open(_current, ClauseRelation.Content, noun, p.First);
            else if (p.Passive && noun is { Kind: PhraseKind.Noun }) clause = Open(_current, ClauseRelation.Relative, noun, p.First);
            else clause = Open(_current, ClauseRelation.Adverbial, null, p.First);
            clause.ClosesAtComma = true;
        }
        else
        {
            var antecedent = noun.Kind == PhraseKind.Noun ? noun : _current.Phrases.FindLast(q => q.Kind == PhraseKind.Noun);
            if (antecedent is { Preposition: "of" } && !p.Passive) antecedent = _current.Phrases.FindLast(q => q.Kind == PhraseKind.Noun && q.Preposition != "of") ?? antecedent;
            clause = Open(_current, p.Conjoined ? ClauseRelation.Adverbial : ClauseRelation.Relative, p.Conjoined ? null : antecedent, p.First);
        }
        Set(clause, p);
        _current = clause;
    }

    /// <summary>Whether what follows a comma goes on with a list inside the clause.</summary>
    private static bool ListGoesOn(List<Phrase> phrases, int comma) =>
        comma + 1 < phrases.Count && phrases[comma + 1] is { Kind: PhraseKind.Noun } next && (next.JoinedTo is not null || next.AppositionOf is not null);
}
