using Rasid.Coding.Rules;
using Rasid.Text.Tokens;
using Rasid.Text.Words;

namespace Rasid.Coding.Clauses;

/// <summary>Cuts a sentence into phrases: one deterministic pass over its tokens.</summary>
/// <remarks>Keeps scratch of its own: one instance a thread.</remarks>
internal sealed class PhraseReader
{
    private readonly CodingRules _rules;
    private readonly ReadingCorrector _corrector;
    private readonly PhraseStarts _starts;
    private readonly NounPhraseReader _nouns;
    private readonly List<Phrase> _phrases = [];

    // What has been read and waits for the phrase it belongs to.
    private bool _conjoined;
    private bool _negated;
    private bool _future;
    private bool _uncertain;
    private PrepositionRow? _preposition;
    private string _slot = "";
    private int _start;

    public PhraseReader(CodingRules rules)
    {
        _rules = rules;
        _corrector = new ReadingCorrector(rules);
        _starts = new PhraseStarts(rules);
        _nouns = new NounPhraseReader(rules, _starts);
    }

    /// <summary>The phrases of a sentence, in text order; the list is used again for the next sentence.</summary>
    public List<Phrase> Read(ReportView view, Sentence sentence)
    {
        var phrases = _phrases;
        phrases.Clear();
        Reset();
        var quotes = 0;
        for (var i = sentence.First; i < sentence.End;)
        {
            if (_start < 0) _start = i;
            var token = view.Tokens[i];
            var reading = view.Readings[i];
            if (token.Kind is TokenKind.Punctuation or TokenKind.Symbol && view.MentionAt(i) < 0 && view.TimeAt(i) < 0)
            {
                if (Punctuation(token.Key, ref quotes) is { } kind) phrases.Add(new Phrase(kind, i, i));
                if (token.Key is not ("«" or "“" or "\"" or "”")) ResetPending();
                i++;
                continue;
            }
            if (view.TimeAt(i) is var time && time >= 0)
            {
                var last = view.Times[time].LastToken;
                phrases.Add(new Phrase(PhraseKind.Time, _start, last) { Body = i, Head = i, Time = time, Preposition = _slot, PrepositionRow = _preposition, Conjoined = _conjoined || reading.Has(Proclitics.Wa | Proclitics.Fa) });
                Reset();
                i = last + 1;
                continue;
            }
            if (view.MentionAt(i) < 0 && _starts.CanStart(token.Type) && Opening(view, i, sentence.End, phrases) is var opened && opened > 0)
            {
                i += opened;
                continue;
            }
            if (_starts.Quantity(view, i, sentence.End, out var quantity, out var alsoJoined))
            {
                _conjoined |= alsoJoined;
                i += quantity;
                continue;
            }
            if (view.MentionAt(i) < 0 && Particle(token, reading))
            {
                i++;
                continue;
            }
            if (view.MentionAt(i) < 0 && (_corrector.TellsContent(view, i, sentence.End) ?? _corrector.OpensClause(view, i, sentence, _conjoined || phrases.Count == 0 || phrases[^1].Kind is PhraseKind.Comma)) is { } teller)
            {
                phrases.Add(VerbAt(i, view.Readings[i] = teller));
                i++;
                continue;
            }
            if (view.MentionAt(i) < 0 && _starts.CanStart(token.Type) && _rules.Prepositions.Find(view.Tokens, i, sentence.End, out var length, out var joined) is { } row && (row.Kind != PrepositionKind.Pronoun || IsPronounForm(token)))
            {
                // نحو عشرين جنديا: before a number it says about how many.
                if (row.Id == "towards" && i + 1 < sentence.End && (view.Tokens[i + 1].Kind == TokenKind.Number || view.Readings[i + 1].PartOfSpeech == PartOfSpeech.Number))
                {
                    _conjoined |= joined;
                    i++;
                    continue;
                }
                // من شرق ليبيا: where is a part of from where.
                if (_slot.Length == 0 || row.Kind != PrepositionKind.Inside) (_preposition, _slot) = (row, row.Slot);
                _conjoined |= joined;
                if (row.Kind == PrepositionKind.Pronoun) phrases.Add(Finish(new Phrase(PhraseKind.Noun, _start, i) { Body = i, Head = i, Reading = reading, IsPronoun = true, Class = PhraseClass.Agent }));
                i += length;
                continue;
            }
            if (view.MentionAt(i) < 0 && reading.PartOfSpeech == PartOfSpeech.Preposition && _corrector.AsObject(view, i, phrases) is { } given) reading = view.Readings[i] = given;
            if (IsWhat(view, i, sentence.End))
            {
                // أشاد بما أنجزه الوفد: what it was stands for the noun behind the preposition, and its clause follows.
                _slot = token.Type.Stem(reading) is ['ب', ..] ? "ب" : Events.NounJudge.About;
                phrases.Add(Finish(new Phrase(PhraseKind.Noun, _start, i) { Body = i, Head = i, Reading = reading, Definite = true, Class = PhraseClass.Thing }));
                i++;
                continue;
            }
            if (view.MentionAt(i) < 0 && reading.PartOfSpeech == PartOfSpeech.Preposition)
            {
                _conjoined |= reading.Has(Proclitics.Wa | Proclitics.Fa);
                _slot = token.Type.Stem(reading);
                _preposition = null;
                if (reading.HasPronoun)
                {
                    phrases.Add(Finish(new Phrase(PhraseKind.Noun, _start, i) { Body = i, Head = i, Reading = reading, IsPronoun = true, Class = PhraseClass.Agent }));
                }
                i++;
                continue;
            }
            if (view.MentionAt(i) < 0 && _corrector.Rechosen(view, i, phrases, _slot, _preposition, _conjoined) is { } other) reading = view.Readings[i] = other;
            if (view.MentionAt(i) < 0 && !reading.IsFinite && phrases.Count > 0 && phrases[^1] is { Kind: PhraseKind.Noun, IsPronoun: false } meeting && meeting.Last == i - 1 && _nouns.Gathers(view, meeting, i) is { } gathers) reading = view.Readings[i] = gathers;
            if (view.MentionAt(i) < 0 && _corrector.NoVerb(view, i, sentence.First, _slot.Length > 0, _conjoined) is { } going) reading = view.Readings[i] = going;
            if (view.MentionAt(i) < 0 && reading.IsFinite)
            {
                phrases.Add(VerbAt(i, reading));
                i++;
                continue;
            }
            if (view.MentionAt(i) < 0 && _slot.Length == 0 && reading.PartOfSpeech == PartOfSpeech.Adverb && !(phrases.Count > 0 && phrases[^1].Kind == PhraseKind.Comma && _corrector.GoesOn(view, i, sentence.First, false, _conjoined) is not null))
            {
                phrases.Add(new Phrase(PhraseKind.Other, _start, i));
                Reset();
                i++;
                continue;
            }
            if (view.MentionAt(i) < 0 && _corrector.GoesOn(view, i, sentence.First, _slot.Length > 0, _conjoined) is { } participle)
            {
                reading = view.Readings[i] = participle;
                phrases.Add(Finish(new Phrase(PhraseKind.Participle, _start, i) { Body = i, Head = i, Reading = reading, Conjoined = _conjoined || reading.Has(Proclitics.Wa | Proclitics.Fa) }));
                i++;
                continue;
            }
            SlotOf(view, i);
            var phrase = Finish(_nouns.Read(view, i, sentence.End, _start));
            phrases.Add(phrase);
            i = phrase.Last + 1;
        }
        return phrases;
    }

    /// <summary>The preposition that is joined to the noun itself.</summary>
    private void SlotOf(ReportView view, int i)
    {
        var reading = view.Readings[i];
        if (_slot.Length == 0 && view.MentionAt(i) >= 0)
        {
            if (NounPhraseReader.JoinedPreposition(view, i)) _slot = view.Tokens[i].Type.Clean.TrimStart('و', 'ف')[..1];
        }
        else if (_slot.Length == 0)
        {
            if (reading.Has(Proclitics.Bi)) _slot = "ب";
            else if (reading.Has(Proclitics.Li)) _slot = "ل";
            // رحبت بهذه الخطوة: the preposition is written with the demonstrative.
            else if (reading is { PartOfSpeech: PartOfSpeech.Demonstrative, Lexeme.Key: ['ب' or 'ل' or 'ك', 'ه' or 'ت', ..] and var joined }) _slot = joined[..1];
            else if (reading.Has(Proclitics.Ka)) _slot = "ك";
        }
    }

    private Phrase VerbAt(int i, Reading reading)
    {
        var imperfect = reading.Derivation == Derivation.Imperfect;
        var phrase = new Phrase(PhraseKind.Verb, _start, i)
        {
            Body = i,
            Head = i,
            Reading = reading,
            Conjoined = _conjoined || reading.Has(Proclitics.Wa | Proclitics.Fa),
            Negated = _negated,
            Future = _future || reading.Has(Proclitics.Sa),
            Uncertain = _uncertain && imperfect,
            PrepositionRow = _preposition,
        };
        Reset();
        return phrase;
    }

    private int Opening(ReportView view, int i, int end, List<Phrase> phrases)
    {
        if (_rules.GovernorPhrases.Find(view.Tokens, i, end, out var length, out var joined) is { } governor && IsUponSomebody(view, i, end, length) is var before && before is not null)
        {
            // إن على الأطراف …: what opens the clause comes first, and then what stands for its predicate.
            if (before > 0)
            {
                phrases.Add(new Phrase(PhraseKind.Opener, _start, i + before.Value - 1) { Body = i, Head = i, Opener = _rules.Openers.Find(view.Tokens, i, end, out _, out _), Conjoined = joined || _conjoined });
                phrases.Add(new Phrase(PhraseKind.Verb, i + before.Value, i + length - 1) { Body = i, Head = i, FixedGovernor = governor });
                Reset();
                return length;
            }
            var phrase = new Phrase(PhraseKind.Verb, _start, i + length - 1) { Body = i, Head = i, Conjoined = joined || _conjoined, Negated = _negated, FixedGovernor = governor };
            phrases.Add(phrase);
            Reset();
            return length;
        }
        if (_rules.Openers.Find(view.Tokens, i, end, out length, out joined) is not { } row) return 0;
        if (row.VerbOnly && (i + length >= end || !LeadsToVerb(view, i + length, end))) return 0;
        phrases.Add(new Phrase(PhraseKind.Opener, _start, i + length - 1) { Body = i, Head = i, Opener = row, Conjoined = joined || _conjoined });
        Reset();
        return length;
    }

    /// <summary>Of an expression that begins with what opens a clause (إن على), how many words open it, where people follow upon whom it is; 0 for any other expression; null where nobody follows.</summary>
    private int? IsUponSomebody(ReportView view, int i, int end, int length)
    {
        if (length < 2 || _rules.Openers.Find(view.Tokens, i, end, out var opening, out _) is not { Relation: ClauseRelation.Content } || opening != length - 1 || view.Readings[i + opening].PartOfSpeech != PartOfSpeech.Preposition) return 0;
        var t = i + length;
        while (t < end && view.MentionAt(t) < 0 && view.Readings[t].PartOfSpeech is not PartOfSpeech.Preposition && !view.Readings[t].IsDefinite && !view.Readings[t].Has(Proclitics.Bi | Proclitics.Li) && t < i + length + 2) t++;
        if (t >= end) return null;
        return view.MentionAt(t) is var m && m >= 0 ? view.IsAgent(m) ? opening : null : IsPeople(view.Tokens[t].Type) ? opening : null;
    }

    private bool IsPeople(WordType type) => _rules.FormClasses.Has(type, "person") || _rules.FormClasses.Has(type, "group") || _rules.FormClasses.Has(type, "body") || _rules.FormClasses.Has(type, "both") || _rules.FormClasses.Has(type, "role") || _rules.FormClasses.Has(type, "addressee");

    /// <summary>بما أنجزه، عما جرى: a preposition grown together with ما, right before a verb in the past or with its pronoun.</summary>
    private static bool IsWhat(ReportView view, int i, int end) => i + 1 < end && view.MentionAt(i) < 0 && view.Readings[i].Lexeme is { Class: "prep-relative", Key: ['ب' or 'ع', ..] and [.., 'ا'] }
        && view.MentionAt(i + 1) < 0 && view.Readings[i + 1] is { IsFinite: true, Proclitics: Proclitics.None } verb && (verb.Derivation == Derivation.Perfect || verb.HasPronoun);

    /// <summary>Whether a finite verb comes at once, particles aside.</summary>
    private static bool LeadsToVerb(ReportView view, int i, int end)
    {
        while (i < end && view.Readings[i].PartOfSpeech is PartOfSpeech.Particle or PartOfSpeech.Adverb) i++;
        return i < end && view.Readings[i].IsFinite;
    }

    private bool Particle(Token token, Reading reading)
    {
        if (reading.PartOfSpeech is PartOfSpeech.Conjunction && reading.Lexeme?.Class is "and" or "then" or "or" || token.Key is "و" or "ثم" or "او")
        {
            _conjoined = true;
            return true;
        }
        if (reading.PartOfSpeech != PartOfSpeech.Particle) return false;
        _conjoined |= reading.Has(Proclitics.Wa | Proclitics.Fa);
        switch (reading.Lexeme?.Class)
        {
            case "negation" or "negation-past" or "negation-future":
                _negated = true;
                break;
            case "future":
                _future = true;
                break;
            case "aspect":
                _uncertain = true;
                break;
        }
        return true;
    }

    private Phrase Finish(Phrase phrase)
    {
        phrase.Conjoined |= _conjoined;
        phrase.Preposition = _slot;
        phrase.PrepositionRow = _preposition;
        phrase.Negated |= _negated;
        Reset();
        return phrase;
    }

    private static PhraseKind? Punctuation(string key, ref int quotes)
    {
        switch (key)
        {
            case "،" or "," or "-" or "–" or "—" or "(" or ")":
                return PhraseKind.Comma;
            case ":":
                return PhraseKind.Colon;
            case "«" or "“":
                quotes++;
                return PhraseKind.QuoteOpen;
            case "»" or "”":
                if (quotes > 0) quotes--;
                return PhraseKind.QuoteClose;
            case "\"":
                quotes = quotes > 0 ? 0 : 1;
                return quotes > 0 ? PhraseKind.QuoteOpen : PhraseKind.QuoteClose;
            default:
                return PhraseKind.Other;
        }
    }

    /// <summary>Folding makes آلية and إليه one: only the second is a preposition.</summary>
    private static bool IsPronounForm(Token token) => token.Type.Clean[^1] != 'ة' && !token.Type.Clean.Contains('آ', StringComparison.Ordinal);

    private void Reset()
    {
        _start = -1;
        ResetPending();
    }

    private void ResetPending()
    {
        _conjoined = _negated = _future = _uncertain = false;
        _preposition = null;
        _slot = "";
    }
}
