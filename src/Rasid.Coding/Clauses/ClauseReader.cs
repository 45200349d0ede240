using Rasid.Coding.Rules;
using Rasid.Text.Tokens;
using Rasid.Text.Words;

namespace Rasid.Coding.Clauses;

/// <summary>Builds the clauses of a sentence from its phrases: a small pushdown pass.</summary>
/// <remarks>Keeps scratch of its own: one instance a thread.</remarks>
internal sealed partial class ClauseReader(CodingRules rules)
{
    private readonly List<(GovernorRow Row, int Last)> _governors = [];
    private readonly Attachment _attachment = new(rules);
    private readonly Reattachment _reattachment = new(rules);
    private readonly List<(TriggerRow Row, int Last)> _triggers = [];
    private readonly List<Clause> _clauses = [];
    private Clause _current = null!;
    private Phrase? _last;
    private Phrase? _next;
    private bool _afterComma;
    private Clause? _quoted;
    private Clause? _closed;

    /// <summary>The clauses in order of their beginning; the first is the root.</summary>
    public List<Clause> Read(ReportView view, List<Phrase> phrases)
    {
        _clauses.Clear();
        _last = null;
        _afterComma = false;
        _quoted = _closed = null;
        _current = Open(null, ClauseRelation.Root, null, phrases.Count > 0 ? phrases[0].First : 0);
        for (var i = 0; i < phrases.Count; i++)
        {
            var phrase = phrases[i];
            _next = i + 1 < phrases.Count ? phrases[i + 1] : null;
            Step(view, phrase);
            _afterComma = phrase.Kind is PhraseKind.Comma || (_afterComma && phrase.Kind is PhraseKind.QuoteOpen or PhraseKind.QuoteClose);
            _last = phrase;
            _current.Last = Math.Max(_current.Last, phrase.Last);
        }
        _reattachment.Read(view, _clauses);
        return [.. _clauses];
    }

    private void Step(ReportView view, Phrase phrase)
    {
        switch (phrase.Kind)
        {
            case PhraseKind.Opener:
                OpenBy(view, phrase);
                break;
            case PhraseKind.Verb:
                TakeVerb(view, phrase);
                break;
            case PhraseKind.Participle:
                TakeParticiple(phrase);
                break;
            case PhraseKind.Colon:
                if (_current.Predicate is not null) _current = Open(_current, ClauseRelation.Content, _current.Predicate, phrase.Last + 1);
                else if (_current is { Relation: ClauseRelation.Root, Phrases: [{ Kind: PhraseKind.Noun, Preposition.Length: 0, Class: PhraseClass.Agent, IsPronoun: false } teller, ..] } && _current.Phrases.TrueForAll(p => p == teller || p.AppositionOf == teller || p.PartOf == teller))
                {
                    _current = Open(_current, ClauseRelation.Content, null, phrase.Last + 1);
                    _current.Teller = teller;
                }
                // عدن – وكالة كذا: …: what stands before the colon says where from, and takes no part.
                else if (_current is { Relation: ClauseRelation.Root, Phrases: [{ Kind: PhraseKind.Noun, Preposition.Length: 0, Class: PhraseClass.Place }, _, ..] } && _current.Phrases.TrueForAll(p => p is { Kind: PhraseKind.Noun, Preposition.Length: 0 } or { Kind: PhraseKind.Time }))
                {
                    _current = Open(null, ClauseRelation.Root, null, phrase.Last + 1);
                }
                break;
            case PhraseKind.QuoteOpen:
                if (_last?.Kind is PhraseKind.Colon) _current.Quoted = true;
                else if (_next is { Kind: PhraseKind.Verb } && Speaks(view, _current)) _current = Open(_current, ClauseRelation.Content, _current.Predicate, phrase.Last + 1);
                _quoted = _current;
                break;
            case PhraseKind.Comma:
                CloseAtComma();
                break;
            case PhraseKind.QuoteClose:
                // What a quotation of a few words opened ends with it: أدان "الهجوم الذي …" وفق بيان.
                if (_quoted is not null && Encloses(_quoted, _current)) _current = _quoted;
                _quoted = null;
                break;
            case PhraseKind.Other:
                break;
            default:
                // … ما تردد عن انسحاب القوات: what it is about is what is denied.
                if (_current is { IsWhat: true, Parent: { } denied } && phrase is { Kind: PhraseKind.Noun, IsPronoun: false } && phrase.Class.HasFlag(PhraseClass.Event) && (phrase.Preposition == Events.NounJudge.About || phrase.PrepositionRow?.Role == SlotRole.Topic)) _current = denied;
                // وفق بيان …: who says so stands beside the whole sentence.
                if (phrase.PrepositionRow?.Role == SlotRole.Speaker && Root(_current) is { Predicate: not null } told) _current = told;
                if (AsPredicate(view, phrase) is { } predicate)
                {
                    Place(predicate);
                }
                else if (AsState(view, phrase) is { } state)
                {
                    _current.Auxiliaries.Add(_current.Predicate!);
                    Place(state);
                }
                else Add(view, phrase);
                break;
        }
    }

    /// <summary>الطريق ما زال مغلقا: behind an auxiliary a passive participle that tells is the predicate.</summary>
    private Phrase? AsState(ReportView view, Phrase phrase)
    {
        if (_current.Predicate is not { Kind: PhraseKind.Verb } auxiliary || phrase is not { Kind: PhraseKind.Noun, Preposition.Length: 0, Definite: false, Conjoined: false, IsPronoun: false } || phrase.Body != phrase.Last || _last is { Kind: PhraseKind.Noun, Reading.PartOfSpeech: PartOfSpeech.Number }) return null;
        if (!(auxiliary.FixedGovernor is { Effect: GovernorEffect.Continue } || auxiliary.FixedGovernor is null && Effect(view, auxiliary) is GovernorEffect.Auxiliary or GovernorEffect.Continue)) return null;
        foreach (var other in view.Tokens[phrase.Head].Type.Readings)
        {
            if (other is not { Derivation: Derivation.PassiveParticiple, IsDefinite: false } || !rules.Triggers.Find(view.Tokens, phrase.Head, other, _triggers) || !_triggers.Exists(t => t.Row.Type == EventType.Coerce)) continue;
            return new Phrase(PhraseKind.Verb, phrase.First, phrase.Last) { Body = phrase.Body, Head = phrase.Head, Reading = other, Negated = auxiliary.Negated && Effect(view, auxiliary) is GovernorEffect.Auxiliary, Future = auxiliary.Future };
        }
        return null;
    }

    /// <summary>المغرب مستعد لـ…: an indefinite adjective behind the subject of a clause without a verb is its predicate, where it tells or governs.</summary>
    private Phrase? AsPredicate(ReportView view, Phrase phrase)
    {
        if (_current.Predicate is not null || phrase is not { Kind: PhraseKind.Noun, Preposition.Length: 0, Definite: false, Conjoined: false, IsPronoun: false, Mentions.Count: 0 } || phrase.Body != phrase.Last) return null;
        if (phrase.Reading is not { } reading || reading.IsFinite || !_current.Phrases.Exists(p => p is { Kind: PhraseKind.Noun, Preposition.Length: 0, Definite: true, IsPronoun: false })) return null;
        foreach (var other in view.Tokens[phrase.Head].Type.Readings)
        {
            if (other.IsFinite || !rules.Triggers.Find(view.Tokens, phrase.Head, other, _triggers) || !_triggers.Exists(t => t.Row is { IsSpeech: true, Needs.Length: > 0 })) continue;
            if (other.PartOfSpeech == PartOfSpeech.Adjective || other.Derivation is Derivation.ActiveParticiple) return new Phrase(PhraseKind.Verb, phrase.First, phrase.Last) { Body = phrase.Body, Head = phrase.Head, Reading = other, Negated = phrase.Negated };
        }
        return null;
    }

    private static bool Encloses(Clause outer, Clause? inner)
    {
        while (inner is not null && inner != outer) inner = inner.Parent;
        return inner is not null;
    }

    private void TakeVerb(ReportView view, Phrase verb)
    {
        if (verb.Reading is { } r && r.Has(Proclitics.Li) && r.Derivation == Derivation.Imperfect)
        {
            _current = Open(_current, ClauseRelation.Purpose, _current.Predicate, verb.First);
            Place(verb);
            return;
        }
        // وأضاف سنحدد موقفنا: in the first person he speaks himself.
        if (verb is { Conjoined: false, Reading.Agreement.Person: 1 } && Speaks(view, _current)) _current = Open(_current, ClauseRelation.Content, _current.Predicate, verb.First);
        if (verb.PrepositionRow?.Role == SlotRole.Speaker)
        {
            var told = Root(_current);
            _current = told.AsSaid = Open(told, ClauseRelation.Beside, null, verb.First);
            Place(verb);
            return;
        }
        // أشاد بما أنجزه الوفد: its own clause.
        if (_last is { Kind: PhraseKind.Noun, Reading.Lexeme.Class: "prep-relative" } what && what.Clause == _current)
        {
            _current = Open(_current, ClauseRelation.Relative, what, verb.First);
            Place(verb);
            return;
        }
        // نفت السفارة ما تداولته صفحات عن …، تثمن مصر ما أبداه المشاركون: what is denied or judged is told by a clause of its own.
        if (_current.Predicate is { Kind: PhraseKind.Verb or PhraseKind.Participle } denial && verb is { Conjoined: false, Negated: true } && verb.First < verb.Head && !_afterComma && (_last is { Kind: PhraseKind.Noun } && Effect(view, denial) is GovernorEffect.Deny || Judges(view, denial)))
        {
            verb.Negated = false;
            _current = Open(_current, ClauseRelation.Relative, null, verb.First);
            _current.IsWhat = true;
            Place(verb);
            return;
        }
        if (SpeaksOnAbove(view, verb) is { } above)
        {
            _current = above;
            Join(view, verb);
            return;
        }
        if (_current.Predicate is null)
        {
            // إن المجلس، وقد تابع …، يعلن: between commas stands what the subject did before.
            if (_afterComma && verb.Conjoined && verb is { Reading.Derivation: Derivation.Perfect } && _current.Relation is ClauseRelation.Root or ClauseRelation.Content && _current.Phrases.Exists(p => p is { Kind: PhraseKind.Noun, Preposition.Length: 0, Definite: true, IsPronoun: false }) && view.Readings[verb.Head - 1] is { Lexeme.Class: "aspect" } already && already.Has(Proclitics.Wa))
            {
                _current = Open(_current, ClauseRelation.Beside, null, verb.First);
                _current.ClosesAtComma = true;
            }
            // قال إن صواريخ أطلقتها القوات استهدفت …: with the noun as its pronoun a verb says which; what happened comes behind.
            if (_current is { Relation: ClauseRelation.Content } && !_afterComma && verb is { Conjoined: false, Reading.HasPronoun: true } && verb.First == verb.Head && _last is { Kind: PhraseKind.Noun, Definite: false, IsPronoun: false, Preposition.Length: 0, Class: PhraseClass.Event or PhraseClass.Thing } which && which.Clause == _current)
                _current = Open(_current, ClauseRelation.Relative, which, verb.First);
            Place(verb);
            return;
        }
        // عاد الوفد بعد محادثات دامت يومين: right behind an indefinite noun with its preposition it goes on about that.
        var describes = _last is { Kind: PhraseKind.Noun, Definite: false, IsPronoun: false, Preposition.Length: > 0 } && _last.Clause == _current && _last.Class.HasFlag(PhraseClass.Event) && verb.Reading is { Derivation: Derivation.Perfect } && view.Tokens[verb.First].Kind == TokenKind.Word && verb.First == verb.Head && Agrees(view.Readings[_last.Head], view.Tokens[_last.Head].Key, verb.Reading);
        if (!verb.Conjoined && !describes && IsAuxiliary(view, _current.Predicate) && (!_afterComma || IsWaiting(view, _current, verb)))
        {
            _current.Auxiliaries.Add(_current.Predicate);
            verb.Negated |= _current.Predicate.Negated;
            verb.Future |= _current.Predicate.Future;
            Place(verb);
            return;
        }
        // بعد ترأسه اجتماعا، السفير فلان يتوجه: what stands between a comma and a verb is the subject of a new clause.
        if (!verb.Conjoined && _last is { Kind: PhraseKind.Noun, AfterComma: true, Preposition.Length: 0, JoinedTo: null, AppositionOf: null, Definite: true, IsPronoun: false } topic && topic.Class.HasFlag(PhraseClass.Agent) && topic.Clause == _current)
        {
            _current.Phrases.Remove(topic);
            var beside = Said(_current) ?? Root(_current);
            _current = Open(beside.Parent, beside.Relation, beside.Governor, topic.First);
            topic.Clause = _current;
            _current.Phrases.Add(topic);
            Place(verb);
            return;
        }
        if (verb.Conjoined)
        {
            Join(view, verb);
            return;
        }
        if (_last is { Kind: PhraseKind.Noun, Definite: false, IsPronoun: false } noun && !_afterComma && noun.Clause == _current)
        {
            // أظهرت إحصائية أعدها مركز، اعتقال …: behind the subject it closes at its comma, for the verb still waits.
            var waits = noun.Preposition.Length == 0 && _current.Predicate is { Kind: PhraseKind.Verb } p && Events.Governing.BareAfter(_current, p).FirstOrDefault() == noun;
            _current = Open(_current, ClauseRelation.Relative, noun, verb.First);
            _current.ClosesAtComma = waits;
            Place(verb);
            return;
        }
        // أجرى زيارة إلى موسكو الأسبوع الماضي التقى خلالها …: a verb with the occasion as its pronoun goes on about it.
        if (_next is { IsPronoun: true, Preposition: Events.NounJudge.During or "في" } && _current.Phrases.FindLast(p => p is { Kind: PhraseKind.Noun, Definite: false, IsPronoun: false } && IsOccasion(view, p)) is { } occasion)
        {
            _current = Open(_current, ClauseRelation.Relative, occasion, verb.First);
            Place(verb);
            return;
        }
        if (_afterComma && (Described(view, verb) ?? DescribedSubject(view, verb)) is { } described)
        {
            _current = Open(_current, ClauseRelation.Relative, described, verb.First);
            _current.ClosesAtComma = true;
            Place(verb);
            return;
        }
        // The subject came first and a clause of its own lay between it and its verb.
        for (var c = _current.Parent; c is not null; c = c.Parent)
        {
            if (c.Predicate is not null)
            {
                // وكانت كلينتون التي تواجه ترامب قد أعلنت: the auxiliary waits behind the relative clause.
                if (c.Relation is ClauseRelation.Relative || !IsWaiting(view, c, verb)) continue;
                c.Auxiliaries.Add(c.Predicate);
            }
            _current = c;
            Place(verb);
            return;
        }
        // قال إن …، لذلك لا بد من …: what is said goes on until another speaks.
        var on = Effect(view, verb) is GovernorEffect.Speech or GovernorEffect.Announce ? Root(_current) : Said(_current) ?? Root(_current);
        _current = Open(on.Parent, on.Relation, on.Governor, verb.First);
        _current.Before = on;
        Place(verb);
    }

    private bool IsOccasion(ReportView view, Phrase phrase) => phrase.Reading is { } reading && rules.Triggers.Find(view.Tokens, phrase.Head, reading, _triggers) && _triggers.Exists(t => t.Row.Type == EventType.Consult);

    /// <summary>Whether a clause tells that somebody else speaks, and not yet what.</summary>
    private bool Speaks(ReportView view, Clause clause) => clause.Predicate is { Reading.Agreement.Person: not 1 } verb && Effect(view, verb) is GovernorEffect.Speech && !clause.Children.Exists(c => c.Relation is ClauseRelation.Content);

    /// <summary>وكان الأمين العام، فلان، قد أعلن: between كان and its verb stand only the subject and its commas.</summary>
    private bool IsWaiting(ReportView view, Clause clause, Phrase verb) =>
        Effect(view, clause.Predicate!) is GovernorEffect.Auxiliary && clause.Auxiliaries.Count == 0 && verb.Reading?.Agreement.Person is not (1 or 2)
        && Events.Governing.BareAfter(clause, clause.Predicate!).FirstOrDefault() is { } subject && (subject.Class.HasFlag(PhraseClass.Agent) || clause.Predicate!.FixedGovernor is not null);

    /// <summary>هجمات بسيارات، استهدفت …: behind a comma a verb goes on about the indefinite noun before it that it agrees with.</summary>
    private Phrase? Described(ReportView view, Phrase verb)
    {
        if (verb.Reading is not { } reading || Effect(view, verb) is GovernorEffect.Speech or GovernorEffect.Announce) return null;
        for (var i = _current.Phrases.Count - 1; i >= 0; i--)
        {
            var p = _current.Phrases[i];
            if (p.Kind is PhraseKind.Verb or PhraseKind.Participle) return null;
            if (p is not { Kind: PhraseKind.Noun, IsPronoun: false }) continue;
            if (p.Preposition.Length > 0 && !p.Class.HasFlag(PhraseClass.Agent)) continue;
            // المجرمين …، يقومون: a plural verb goes on about the people before it.
            if (reading.Agreement.Number == 'p' && p.Class == PhraseClass.Agent && view.Readings[p.Head].Agreement.Number == 'p') return p;
            // عضو في اللجنة، طلب …: what stands in between with a preposition only says which one.
            if (p.Definite && p.Preposition.Length > 0 && reading.Agreement.Number == 's') continue;
            if (p.Definite || p.JoinedTo is not null) return null;
            return Agrees(view.Readings[p.Head], view.Tokens[p.Head].Key, reading) ? p : null;
        }
        return null;
    }

    /// <summary>قال عضو في اللجنة، طلب عدم كشف هويته، إن …: behind a verb of speech and its indefinite subject another verb says who he is, before what he says.</summary>
    private Phrase? DescribedSubject(ReportView view, Phrase verb)
    {
        if (verb.Reading is not { } reading || reading.Derivation != Derivation.Perfect && !verb.Negated || _current.Predicate is not { Kind: PhraseKind.Verb } says || !Speaks(view, _current) || Effect(view, verb) is GovernorEffect.Speech or GovernorEffect.Announce) return null;
        if (Events.Governing.BareAfter(_current, says).FirstOrDefault() is not { Definite: false, IsPronoun: false } subject || !subject.Class.HasFlag(PhraseClass.Agent)) return null;
        return Agrees(view.Readings[subject.Head], view.Tokens[subject.Head].Key, reading) ? subject : null;
    }

    /// <summary>A verb behind its noun agrees with it; a plural of things goes with the feminine singular.</summary>
    private static bool Agrees(Reading noun, string key, Reading verb)
    {
        if (verb.Agreement.Person is 1 or 2) return false;
        var plural = noun.Agreement.Number is 'p' or 'd';
        if (verb.Agreement.Number is 'p' or 'd') return plural;
        var feminine = key.EndsWith('ه') || noun.Agreement.Gender == 'f' || key.EndsWith("ات", StringComparison.Ordinal);
        return verb.Agreement.Gender == 'f' ? feminine || plural : !feminine;
    }

    /// <summary>و with a verb joins it to the nearest clause whose verb has its aspect; a verb of speech goes up to the sentence.</summary>
    private void Join(ReportView view, Phrase verb)
    {
        var speech = Effect(view, verb) is GovernorEffect.Speech or GovernorEffect.Announce;
        var chosen = _current;
        for (var c = _current; c is not null; c = c.Parent)
        {
            chosen = c;
            if (c.Predicate is null) continue;
            if (speech && c.Relation is not ClauseRelation.Root && !c.Quoted) continue;
            if (c.Relation is ClauseRelation.Relative && _afterComma) continue;
            if (c.Predicate.Reading?.Derivation == verb.Reading?.Derivation && c.Predicate.Future == verb.Future) break;
            if (c.Relation is ClauseRelation.Root) break;
        }
        _current = Open(chosen.Parent, chosen.Relation, chosen.Governor, verb.First);
        _current.Sibling = chosen;
        _current.IsSequel = chosen.IsSequel;
        Place(verb);
    }

    private void TakeParticiple(Phrase participle)
    {
        // فيما هنأ المبعوث …، داعيا: it goes on about the clause that its comma ended.
        var parent = _closed is { Relation: ClauseRelation.Beside } beside && _afterComma ? beside : _current;
        while (parent.Relation is ClauseRelation.Relative or ClauseRelation.Purpose or ClauseRelation.Time or ClauseRelation.Condition or ClauseRelation.Adverbial or ClauseRelation.Content or ClauseRelation.Reason
            && parent.Parent is not null && !parent.Quoted && !AgreesOnly(participle, parent)) parent = parent.Parent;
        _current = Open(parent, ClauseRelation.Adverbial, parent.Predicate, participle.First);
        Place(participle);
    }

    /// <summary>أكد مصدر أن محتجين أوقفوا الضخ، مطالبين …: a plural participle goes with the plural verb of what is said, not with one who says it.</summary>
    private static bool AgreesOnly(Phrase participle, Clause clause) => clause is { Relation: ClauseRelation.Content, Predicate.Reading.Agreement.Number: 'p' or 'd', Parent.Predicate.Reading.Agreement.Number: not ('p' or 'd') } && participle.Reading?.Agreement.Number is 'p' or 'd';

    private void CloseAtComma()
    {
        _closed = null;
        if (_current is not { ClosesAtComma: true, Predicate: not null, Parent: { } outer }) return;
        _closed = _current;
        _current = outer;
    }

    private void Place(Phrase predicate)
    {
        _current.Predicate = predicate;
        predicate.Clause = _current;
        _current.Phrases.Add(predicate);
    }

    private void Add(ReportView view, Phrase phrase)
    {
        phrase.Clause = _current;
        phrase.AfterComma = _afterComma;
        if (phrase is { Kind: PhraseKind.Noun, IsPronoun: false })
        {
            if (phrase.Conjoined) phrase.JoinedTo = Attachment.Joins(_current, phrase);
            else if (phrase.Preposition.Length == 0) phrase.AppositionOf = _attachment.Apposed(view, _current, phrase, _afterComma);
        }
        if (phrase.JoinedTo is { } other && phrase.Preposition.Length == 0)
        {
            phrase.Preposition = other.Preposition;
            phrase.PrepositionRow = other.PrepositionRow;
        }
        _current.Phrases.Add(phrase);
    }

    private Clause Open(Clause? parent, ClauseRelation relation, Phrase? governor, int first)
    {
        var clause = new Clause(parent, relation, governor, first);
        parent?.Children.Add(clause);
        _clauses.Add(clause);
        return clause;
    }

    private bool IsAuxiliary(ReportView view, Phrase predicate)
    {
        if (predicate.FixedGovernor is { } row) return row.Effect is GovernorEffect.Auxiliary or GovernorEffect.Phase or GovernorEffect.Continue or GovernorEffect.Maybe or GovernorEffect.Plan or GovernorEffect.Call or GovernorEffect.Deny;
        if (predicate.Reading is null || !rules.Governors.Find(view.Tokens, predicate.Head, predicate.Reading, _governors)) return false;
        return _governors.Exists(g => g.Row.Effect is GovernorEffect.Auxiliary or GovernorEffect.Phase or GovernorEffect.Continue);
    }

    /// <summary>Whether a word praises or blames what follows it.</summary>
    private bool Judges(ReportView view, Phrase phrase) => phrase is { FixedGovernor: null, Reading: not null } && rules.Triggers.Find(view.Tokens, phrase.Head, phrase.Reading, _triggers) && _triggers.Exists(static t => t.Row is { IsSpeech: true, Type: EventType.Support or EventType.Accuse, Needs.Length: 0, ObjectClass.Length: 0 });

    private GovernorEffect Effect(ReportView view, Phrase phrase)
    {
        if (phrase.FixedGovernor is { } fixedRow) return fixedRow.Effect;
        return phrase.Reading is not null && rules.Governors.Find(view.Tokens, phrase.Head, view.Readings[phrase.Head], _governors) ? _governors[0].Row.Effect : GovernorEffect.None;
    }
}
