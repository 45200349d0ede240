using Rasid.Coding.Rules;
using Rasid.Text.Tokens;
using Rasid.Text.Words;

namespace Rasid.Coding.Clauses;

/// <summary>Takes another reading of a word where the clause read so far wants it.</summary>
/// <remarks>Keeps scratch of its own: one instance a thread.</remarks>
internal sealed partial class ReadingCorrector(CodingRules rules)
{
    private readonly List<(TriggerRow Row, int Last)> _triggers = [];
    private readonly List<(GovernorRow Row, int Last)> _governors = [];
    private readonly List<(string Row, int Last)> _classes = [];

    /// <summary>An indefinite accusative participle of a verb that governs or tells: مؤكداً، داعيةً.</summary>
    public Reading? GoesOn(ReportView view, int i, int first, bool governed, bool conjoined)
    {
        if (governed || view.Readings[i].Has(Proclitics.Bi | Proclitics.Li | Proclitics.Ka)) return null;
        if (!Knows(view, i)) return null;
        var clean = view.Tokens[i].Type.Clean;
        var accusative = clean[^1] == 'ا' || clean.EndsWith("ين", StringComparison.Ordinal);
        if (!accusative && clean[^1] != 'ة') return null;
        var apart = i == first || conjoined || view.Readings[i].Has(Proclitics.Wa) || view.Tokens[i - 1].Kind is TokenKind.Punctuation;
        if (!apart && !accusative) return null;
        // مدينة is a town, not one who condemns.
        if (!accusative && (conjoined | view.Readings[i].Has(Proclitics.Wa) || view.Readings[i].Lexeme?.Class == "place") && view.Readings[i] is { PartOfSpeech: PartOfSpeech.Noun, Lexeme.PartOfSpeech: not PartOfSpeech.Verb }) return null;
        // وقّعت تركيا وليبيا، الإثنين، مذكرة تفاهم: a noun with its idafa.
        if (!accusative && view.Readings[i] is { PartOfSpeech: PartOfSpeech.Noun, Lexeme.PartOfSpeech: not PartOfSpeech.Verb } && i + 1 < view.Tokens.Count && view.MentionAt(i + 1) < 0
            && view.Readings[i + 1] is { PartOfSpeech: PartOfSpeech.Noun or PartOfSpeech.Adjective, IsDefinite: false, HasPronoun: false, Proclitics: Proclitics.None } && rules.Classes.Find(view.Tokens, i, view.Readings[i], _classes) && _classes.Exists(c => c.Row is "agreement" or "document")) return null;
        foreach (var reading in view.Tokens[i].Type.Readings)
        {
            if (reading.Derivation != Derivation.ActiveParticiple || reading.IsDefinite || reading.HasPronoun) continue;
            if (rules.Governors.Find(view.Tokens, i, reading, _governors) || rules.Triggers.Find(view.Tokens, i, reading, _triggers)) return reading;
        }
        return null;
    }

    /// <summary>…، منوها بروح المسؤولية: behind a stop a participle that tells, not a verb with its object that tells nothing.</summary>
    public Reading? NoVerb(ReportView view, int i, int first, bool governed, bool conjoined) =>
        view.Readings[i] is { IsFinite: true, HasPronoun: true } verb && !IsKnown(view, i, verb) ? GoesOn(view, i, first, governed, conjoined) : null;

    /// <summary>وبيّن أن: what looks like a preposition is a verb of speech where what is said follows at once.</summary>
    public Reading? TellsContent(ReportView view, int i, int end)
    {
        if (view.Readings[i].PartOfSpeech != PartOfSpeech.Preposition || i + 1 >= end || !rules.Governors.Knows(view.Tokens[i].Type)) return null;
        if (rules.Openers.Find(view.Tokens, i + 1, end, out _, out var conjoined) is not { Relation: ClauseRelation.Content } || conjoined) return null;
        foreach (var reading in view.Tokens[i].Type.Readings)
        {
            if (reading.Derivation == Derivation.Perfect && rules.Governors.Find(view.Tokens, i, reading, _governors) && _governors[0].Row.Effect == GovernorEffect.Speech) return reading;
        }
        return null;
    }

    /// <summary>عبّر … عن رفضه: what looks like a preposition at the head of a clause is a verb where the preposition that the verb wants comes soon.</summary>
    public Reading? OpensClause(ReportView view, int i, Sentence sentence, bool atHead)
    {
        if (!atHead) return null;
        if (HasObjectSoon(view, i, sentence) is { } verb) return verb;
        if (OpensWithComparative(view, i, sentence) is { } went) return went;
        if (!(view.Readings[i].PartOfSpeech == PartOfSpeech.Preposition || view.Readings[i].IsFinite && rules.Prepositions.Find(view.Tokens, i, sentence.End, out _, out _) is { Role: not SlotRole.Speaker }) || !rules.Triggers.Knows(view.Tokens[i].Type)) return null;
        foreach (var reading in view.Tokens[i].Type.Readings)
        {
            if (reading.Derivation != Derivation.Perfect || !rules.Triggers.Find(view.Tokens, i, reading, _triggers)) continue;
            for (var t = i + 2; t < Math.Min(sentence.End, i + (i == sentence.First ? 30 : 16)) && view.Tokens[t].Key != "."; t++)
            {
                if (view.Readings[t].PartOfSpeech == PartOfSpeech.Preposition && _triggers.Exists(r => r.Row.Needs.Split('|').Contains(view.Tokens[t].Key))) return reading;
            }
        }
        return null;
    }

    /// <summary>مدد مجلس الأمن ولاية …, قبل الطرفان الدعوة: what looks like a noun or a preposition is a verb where somebody stands right behind it, then the object that the verb wants.</summary>
    private Reading? HasObjectSoon(ReportView view, int i, Sentence sentence)
    {
        var chosen = view.Readings[i];
        if (chosen.PartOfSpeech is not (PartOfSpeech.Noun or PartOfSpeech.Preposition) || chosen.IsDefinite || chosen.HasPronoun || i + 2 >= sentence.End) return null;
        var named = view.MentionAt(i + 1);
        if (named >= 0 ? !view.IsAgent(named) : chosen.PartOfSpeech != PartOfSpeech.Preposition || !(rules.Classes.Find(view.Tokens, i + 1, view.Readings[i + 1], _classes) && _classes.Exists(c => c.Row is "group" or "both" or "body"))) return null;
        foreach (var reading in view.Tokens[i].Type.Readings)
        {
            if (reading.Derivation != Derivation.Perfect || reading.Agreement.Person != 3 || reading.HasPronoun || !rules.Triggers.Find(view.Tokens, i, reading, _triggers)) continue;
            var wanted = _triggers.Where(r => r.Row.ObjectClass.Length > 0 && r.Row.ObjectClass[0] != '!' && r.Row.Needs.Length == 0).SelectMany(r => r.Row.ObjectClass.Split('|')).ToList();
            for (var t = (named >= 0 ? view.Mentions[named].LastToken : i + 1) + 1; t < Math.Min(sentence.End, i + 9); t++)
            {
                if (view.MentionAt(t) >= 0) continue;
                if (view.Tokens[t].Kind == TokenKind.Punctuation || view.Readings[t].IsFinite || view.Readings[t].PartOfSpeech is PartOfSpeech.Preposition || view.Readings[t].Has(Proclitics.Bi | Proclitics.Li)) break;
                if (rules.Classes.Find(view.Tokens, t, view.Readings[t], _classes) && _classes.Exists(c => wanted.Contains(c.Row))) return reading;
            }
        }
        return null;
    }

    /// <summary>
    /// Another verb that the form may be: of the third person where news was read as the first (أوقع), and one that
    /// tells or governs where the chosen one does neither (تدعم, not the rare تدعّم).
    /// </summary>
    private Reading? Commoner(ReportView view, int i, List<Phrase> phrases)
    {
        if (!Knows(view, i)) return null;
        var chosen = view.Readings[i];
        var first = chosen.Agreement.Person == 1;
        if (!first && (Goes(view, i, phrases) ?? OfFeminine(view, i)) is { } parallel) return parallel;
        if (!first && IsKnown(view, i, chosen)) return null;
        foreach (var r in view.Tokens[i].Type.Readings)
        {
            if (!r.IsFinite || r.Agreement.Person is 1 or 2 || r.Proclitics != chosen.Proclitics) continue;
            if ((first ? r.Derivation == Derivation.Perfect : r.Derivation == Derivation.Imperfect) && IsKnown(view, i, r)) return r;
        }
        return null;
    }

    /// <summary>تثمّن … وتجدد: beside a present of the feminine a form that may be one is none of the rare past.</summary>
    private Reading? Goes(ReportView view, int i, List<Phrase> phrases)
    {
        if (view.Readings[i] is not { Derivation: Derivation.Perfect, Agreement.Gender: 'm' } chosen || !chosen.Has(Proclitics.Wa) || view.Tokens[i].Type.Clean[1] != 'ت') return null;
        if (phrases.FindLast(p => p is { Kind: PhraseKind.Verb, Reading: not null }) is not { Reading: { Derivation: Derivation.Imperfect, Agreement: { Gender: 'f', Person: 3 } } }) return null;
        foreach (var r in view.Tokens[i].Type.Readings)
        {
            if (r is { Derivation: Derivation.Imperfect, Agreement: { Gender: 'f', Person: 3 } } && r.Proclitics == chosen.Proclitics && IsKnown(view, i, r)) return r;
        }
        return null;
    }

    /// <summary>Whether any reading of the form tells or governs: where none does there is nothing to look for.</summary>
    private bool Knows(ReportView view, int i) => rules.Triggers.Knows(view.Tokens[i].Type) || rules.Governors.Knows(view.Tokens[i].Type);

    private bool IsKnown(ReportView view, int i, Reading reading) => rules.Triggers.Find(view.Tokens, i, reading, _triggers) || rules.Governors.Find(view.Tokens, i, reading, _governors);

    /// <summary>ووفد من …: a joined word that names people, behind people, is no verb that tells nothing.</summary>
    private Reading? JoinedPeople(ReportView view, int i, Phrase? last)
    {
        var reading = view.Readings[i];
        if (!reading.Has(Proclitics.Wa) || last is not { Kind: PhraseKind.Noun or PhraseKind.Comma }) return null;
        if (rules.Triggers.Find(view.Tokens, i, reading, _triggers) || rules.Governors.Find(view.Tokens, i, reading, _governors)) return null;
        foreach (var r in view.Tokens[i].Type.Readings)
        {
            if (r.PartOfSpeech == PartOfSpeech.Noun && r.Has(Proclitics.Wa) && rules.Classes.Find(view.Tokens, i, r, _classes) && _classes.Exists(c => c.Row is "person" or "group" or "body")) return r;
        }
        return null;
    }

    /// <summary>لتحقيق الأمن ودعم الشرعية: a joined form that may be a masdar goes on with the masdar before it, where a verb would have no sign of its own.</summary>
    private static Reading? JoinedMasdar(ReportView view, int i, List<Phrase> phrases)
    {
        var reading = view.Readings[i];
        if (reading.Derivation != Derivation.Perfect || !reading.Has(Proclitics.Wa) || i + 1 >= view.Tokens.Count) return null;
        if (!reading.HasPronoun && view.Readings[i + 1] is { PartOfSpeech: PartOfSpeech.Preposition or PartOfSpeech.Particle } || view.TimeAt(i + 1) >= 0) return null;
        var masdar = view.Tokens[i].Type.Readings.FirstOrDefault(r => r.Derivation == Derivation.VerbalNoun && r.Has(Proclitics.Wa));
        if (masdar is null) return null;
        // ودعمها للجهود: the object behind لـ is a masdar's.
        if (reading.HasPronoun && view.MentionAt(i + 1) < 0 && view.Readings[i + 1] is { PartOfSpeech: PartOfSpeech.Noun } next && next.Has(Proclitics.Li)) return masdar;
        for (var k = phrases.Count - 1; k >= 0; k--)
        {
            var p = phrases[k];
            if (p.Kind is PhraseKind.Verb or PhraseKind.Participle or PhraseKind.Opener or PhraseKind.Comma or PhraseKind.Colon) return null;
            if (p is { Kind: PhraseKind.Noun, Reading.Derivation: Derivation.VerbalNoun }) return masdar;
        }
        return null;
    }

    /// <summary>
    /// Another reading that the clause wants: a noun behind a preposition, or where a verb has its subject already
    /// (أكد الوزير رفض بلاده); a verb right after أن or إنها.
    /// </summary>
    public Reading? Rechosen(ReportView view, int i, List<Phrase> phrases, string slot, PrepositionRow? preposition, bool conjoined)
    {
        var reading = view.Readings[i];
        var last = phrases.Count > 0 ? phrases[^1] : null;
        if (reading.IsFinite)
        {
            if (OfOrigin(view, i, phrases) is { } headline) return headline;
            if (reading.HasPronoun && i > 0 && phrases.Count > 0 && phrases[^1].Last == i - 1 && rules.FormClasses.Has(view.Tokens[i - 1].Type, "to-come") && view.Tokens[i].Type.Readings.FirstOrDefault(r => r is { Derivation: Derivation.VerbalNoun, HasPronoun: true }) is { } held) return held;
            if (OfAny(view, i, phrases) is { } any) return any;
            if (IsUpon(phrases) && MasdarOf(view, i) is { } duty) return duty;
            if (Commoner(view, i, phrases) is { } common) return common;
            if ((JoinedPeople(view, i, last) ?? JoinedMasdar(view, i, phrases)) is { } joined) return joined;
            var governed = slot.Length > 0 && preposition?.Role != SlotRole.Speaker && !(preposition?.Words[^1] is "ما" or "لما");
            var filled = !conjoined && !reading.Has(Proclitics.Wa | Proclitics.Fa) && last is { Kind: PhraseKind.Noun, Definite: true } && HasOpenVerb(view, phrases);
            var announced = !conjoined && !reading.Has(Proclitics.Wa | Proclitics.Fa) && reading.Derivation == Derivation.Perfect && Announces(view, phrases);
            announced |= !conjoined && reading.Derivation == Derivation.Perfect && reading.Proclitics == Proclitics.None && IsBehindPassive(view, phrases);
            announced |= last is { Kind: PhraseKind.Verb, FixedGovernor: null } && !conjoined && !reading.Has(Proclitics.Wa | Proclitics.Fa) && reading.Derivation == Derivation.Perfect && Governs(view, last);
            if (!governed && !filled && !announced) return null;
            foreach (var r in view.Tokens[i].Type.Readings)
            {
                if (!r.IsFinite && r.PartOfSpeech is PartOfSpeech.Noun && (governed || r.Derivation == Derivation.VerbalNoun || !announced && rules.Triggers.Find(view.Tokens, i, r, _triggers))) return r;
            }
            return null;
        }
        if (AsObject(view, i, phrases) is { } wanted) return wanted;
        if (slot.Length == 0 && OfOccasion(view, i, phrases) is { } during) return during;
        // اجتماعاً استضافته القاهرة، هجوم شنه مسلحون: behind an indefinite deed a word with a pronoun is the verb of its clause.
        if (last is { Kind: PhraseKind.Noun } && (IsAccusative(view, last.Last) || last is { Definite: false, Preposition.Length: 0 } && last.Class.HasFlag(PhraseClass.Event)) && reading.HasPronoun && slot.Length == 0 && AsVerb(view, i) is { } told) return told;
        // في ختام اجتماع استضافته سرت: behind a preposition too, where the verb tells or carries.
        if (last is { Kind: PhraseKind.Noun, Definite: false } && last.Class.HasFlag(PhraseClass.Event) && last.Last + 1 == i && reading.HasPronoun && slot.Length == 0 && AsVerb(view, i) is { Pronoun.Number: 's' } of && IsKnown(view, i, of)
            && of.Pronoun.Gender == 'f' == (view.Readings[last.Head].Agreement is { Gender: 'f' } or { Number: 'p' } || view.Tokens[last.Head].Key[^1] == 'ه')) return of;
        if (slot.Length == 0 && !reading.IsDefinite && !reading.HasPronoun && reading.Proclitics == Proclitics.None && DualVerb(view, i, phrases) is { } dual) return dual;
        if (last?.Opener is not { Relation: ClauseRelation.Content } || reading.IsDefinite || slot.Length > 0 || reading.Has(Proclitics.Bi | Proclitics.Li | Proclitics.Ka)) return null;
        foreach (var r in view.Tokens[i].Type.Readings)
        {
            // بأنه انتهاك، أن أحد الطرفين: no first person with a pronoun, or of a verb that tells nothing, where a noun may stand.
            if (r.Derivation == Derivation.Imperfect && !(r.Agreement.Person == 1 && (r.HasPronoun || !IsKnown(view, i, r)))) return r;
        }
        return null;
    }

    /// <summary>Whether a verb that is no auxiliary came since the last opener, stop or comma, and took its subject.</summary>
    private bool HasOpenVerb(ReportView view, List<Phrase> phrases)
    {
        for (var i = phrases.Count - 1; i >= 0; i--)
        {
            var p = phrases[i];
            if (p.Kind is PhraseKind.Opener or PhraseKind.Comma or PhraseKind.Colon) return false;
            if (p.Kind == PhraseKind.Verb)
                return p.Reading is { } reading && !(rules.Governors.Find(view.Tokens, p.Head, reading, _governors) && _governors.Exists(g => g.Row.Effect is GovernorEffect.Auxiliary or GovernorEffect.Phase or GovernorEffect.Succeed or GovernorEffect.Continue));
        }
        return false;
    }

    /// <summary>أُعيد أمس فتح الطريق، تم يوم أمس حجز …: a passive, or what stands for one, without its noun waits for one.</summary>
    private bool IsBehindPassive(ReportView view, List<Phrase> phrases)
    {
        var at = phrases.Count - 1;
        while (at >= 0 && (phrases[at].Kind is PhraseKind.Time or PhraseKind.Comma || phrases[at] is { Kind: PhraseKind.Noun, Preposition.Length: > 0 } || IsUnknownTown(view, phrases[at]))) at--;
        return at >= 0 && phrases[at] is { Kind: PhraseKind.Verb, FixedGovernor: null, Reading: { } verb }
            && (verb.Passive || rules.Governors.Find(view.Tokens, phrases[at].Head, verb, _governors) && _governors.Exists(g => g.Row.CarriesDefinite));
    }

    /// <summary>بجانت: with what may be a preposition a word that no dictionary has, by itself.</summary>
    private static bool IsUnknownTown(ReportView view, Phrase phrase) => phrase is { Kind: PhraseKind.Noun, Mentions.Count: 0, Reading.Lexeme: null } && phrase.Body == phrase.Last && view.Tokens[phrase.Body].Key is ['ب', _, _, ..];

    /// <summary>أن الوفدين توافقا: a dual behind its subject, where the clause has no verb yet.</summary>
    private Reading? DualVerb(ReportView view, int i, List<Phrase> phrases)
    {
        if (view.Tokens[i].Key[^1] != 'ا' || phrases.Count < 1 || phrases[^1] is not { Kind: PhraseKind.Noun or PhraseKind.Comma or PhraseKind.Time }) return null;
        var subject = false;
        for (var k = phrases.Count - 1; k >= 0; k--)
        {
            var p = phrases[k];
            if (p.Kind is PhraseKind.Verb or PhraseKind.Participle or PhraseKind.Colon) return null;
            if (p.Kind is PhraseKind.Opener) break;
            subject |= p is { Kind: PhraseKind.Noun, Preposition.Length: 0, IsPronoun: false } && (p.Conjoined || view.Readings[p.Head].Agreement.Number == 'd');
        }
        if (!subject) return null;
        foreach (var r in view.Tokens[i].Type.Readings)
        {
            if (r is { Derivation: Derivation.Perfect, Agreement.Number: 'd', HasPronoun: false } && IsKnown(view, i, r)) return r;
        }
        return null;
    }

    /// <summary>قررت قطع علاقاتها: right behind a verb that plans, announces or wants, a form that may be a masdar is one.</summary>
    private bool Governs(ReportView view, Phrase verb) => verb.Reading is { } reading && rules.Governors.Find(view.Tokens, verb.Head, reading, _governors)
        && _governors.Exists(g => g.Row.Effect is GovernorEffect.Announce or GovernorEffect.Plan or GovernorEffect.Call or GovernorEffect.Effort or GovernorEffect.Continue);

    /// <summary>أعلنت الحكومة، أمس، قطع …: a verb that announces has its subject, and still waits for what it announces.</summary>
    private bool Announces(ReportView view, List<Phrase> phrases)
    {
        var nouns = 0;
        for (var i = phrases.Count - 1; i >= 0; i--)
        {
            var p = phrases[i];
            if (p.Kind is PhraseKind.Opener or PhraseKind.Colon or PhraseKind.Participle or PhraseKind.QuoteOpen) return false;
            if (p.Kind == PhraseKind.Noun && p.Preposition.Length == 0 && !p.Conjoined && !p.IsPronoun) nouns++;
            if (p.Kind == PhraseKind.Verb)
                return nouns is 1 or 2 && phrases[^1].Kind is PhraseKind.Comma or PhraseKind.Time && p.Reading is { } reading && rules.Governors.Find(view.Tokens, p.Head, reading, _governors)
                    && _governors.Exists(g => g.Row.Effect is GovernorEffect.Announce or GovernorEffect.Plan);
        }
        return false;
    }

    /// <summary>The reading of a form as a verb with its pronoun, or null.</summary>
    public static Reading? AsVerb(ReportView view, int token)
    {
        foreach (var r in view.Tokens[token].Type.Readings)
        {
            if (r.IsFinite && r.HasPronoun) return r;
        }
        return null;
    }

    /// <summary>Whether a noun is written as an indefinite accusative (اجتماعاً): no other noun can depend on it.</summary>
    public static bool IsAccusative(ReportView view, int token)
    {
        var (word, reading) = (view.Tokens[token], view.Readings[token]);
        if (view.MentionAt(token) >= 0 || reading.IsDefinite || reading.HasPronoun || word.Key.Length < 4 || word.Key[^1] != 'ا') return false;
        return word.Span.In(view.Tokens.Text.Original).Contains('\u064B', StringComparison.Ordinal)
            || (reading.Lexeme is { } lexeme && reading.PartOfSpeech == PartOfSpeech.Noun && lexeme.Key[^1] != 'ا' && word.Type.Stem(reading).StartsWith(lexeme.Key, StringComparison.Ordinal));
    }
}
