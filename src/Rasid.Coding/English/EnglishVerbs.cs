using Rasid.Coding.Clauses;
using Rasid.Text.Tokens;
using Rasid.Text.Words;

namespace Rasid.Coding.English;

/// <summary>Reads verb groups: auxiliaries, negation, and the verb; decides between a verb and a noun of the same letters.</summary>
internal static class EnglishVerbs
{
    /// <summary>How far ahead another verb of the clause is looked for.</summary>
    private const int Ahead = 14;

    /// <summary>The verb group that begins at a token; null where none does.</summary>
    /// <param name="view">The report.</param>
    /// <param name="sentence">Its sentence.</param>
    /// <param name="t">The token.</param>
    /// <param name="before">The phrase before it; null at the head of the sentence.</param>
    /// <param name="hasVerb">Whether the clause has its verb already.</param>
    public static Phrase? Read(ReportView view, Sentence sentence, int t, Phrase? before, bool hasVerb)
    {
        if (view.MentionAt(t) >= 0 && view.Mentions[view.MentionAt(t)].FirstToken != t) return null;
        if (Infinitive(view, sentence, t, hasVerb) is { } infinitive) return infinitive;
        if (IsAuxiliary(view, t) && view.MentionAt(t) < 0) return Group(view, sentence, t);
        if (view.MentionAt(t) >= 0) return null;
        if (EnglishWords.Verb(view, t, Derivation.ActiveParticiple) is { } ing && !NounBefore(view, sentence, t) && !IsNounHere(view, sentence, t, before)) return Make(PhraseKind.Participle, t, t, ing);
        if (EnglishWords.Verb(view, t, Derivation.Perfect) is { } past) return Past(view, sentence, t, past, before, hasVerb);
        if (EnglishWords.Verb(view, t, Derivation.PassiveParticiple) is { } passive && !NounBefore(view, sentence, t)) return Make(PhraseKind.Participle, t, t, passive, isPassive: true);
        return Present(view, sentence, t, before, hasVerb);
    }

    private static bool IsAuxiliary(ReportView view, int t) => EnglishWords.Function(view, t) is "be" or "have" or "do" or "future" or "may" or "can" or "must" or "be-not" or "have-not" or "do-not" or "can-not" or "future-not" or "must-not";

    /// <summary>to meet, not to meet; to + a noun is no verb where an article follows or the word stands for a place or time.</summary>
    private static Phrase? Infinitive(ReportView view, Sentence sentence, int t, bool hasVerb)
    {
        var at = t;
        var negated = false;
        if (EnglishWords.Is(view, at, "not") && at + 1 < sentence.End && view.Tokens[at + 1].Key == "to") (negated, at) = (true, at + 1);
        if (view.Tokens[at].Key != "to" || at + 1 >= sentence.End) return null;
        var verb = at + 1;
        while (verb < sentence.End && EnglishWords.Function(view, verb) is "adverb" || (verb < sentence.End && view.Tokens[verb].Type.Best.PartOfSpeech == PartOfSpeech.Adverb)) verb++;
        if (verb >= sentence.End || view.MentionAt(verb) >= 0 || view.TimeAt(verb) >= 0) return null;
        if (view.Tokens[verb].Key is "be" or "have")
        {
            if (Group(view, sentence, verb) is not { } group) return null;
            return new Phrase(PhraseKind.Verb, t, group.Last) { Head = group.Head, Reading = group.Reading, Passive = group.Passive, Negated = negated || group.Negated, Infinitive = true };
        }
        if (EnglishWords.Base(view, verb) is not { } reading) return null;
        // to talks, to support for: a noun where nothing can be its object.
        if (EnglishWords.Noun(view, verb) is not null && verb + 1 < sentence.End && EnglishWords.Is(view, verb + 1, "and") && !hasVerb) return null;
        return new Phrase(PhraseKind.Verb, t, verb) { Head = verb, Reading = reading, Negated = negated, Infinitive = true };
    }

    /// <summary>Auxiliaries and the verb behind them; be or have alone are verbs too.</summary>
    private static Phrase Group(ReportView view, Sentence sentence, int t)
    {
        var phrase = new Phrase(PhraseKind.Verb, t, t) { Head = t, Reading = view.Tokens[t].Type.Best };
        var (be, have, bare) = (false, false, false);
        for (var i = t; i < sentence.End; i++)
        {
            if (view.TimeAt(i) >= 0 && EnglishWords.Verb(view, i, Derivation.PassiveParticiple) is null) return phrase;
            var function = EnglishWords.Function(view, i);
            if (function.EndsWith("-not", StringComparison.Ordinal) || function == "not") phrase.Negated = true;
            switch (function.Replace("-not", "", StringComparison.Ordinal))
            {
                case "not" or "adverb":
                    continue;
                case "future":
                    (phrase.Future, bare) = (true, true);
                    break;
                case "can":
                    (phrase.Uncertain, phrase.Unable, bare) = (true, true, true);
                    break;
                case "may":
                    (phrase.Uncertain, bare) = (true, true);
                    break;
                case "must":
                    (phrase.Must, bare) = (true, true);
                    break;
                case "do":
                    bare = true;
                    break;
                case "be":
                    (be, bare) = (true, false);
                    break;
                case "have":
                    (have, bare) = (true, false);
                    break;
                default:
                    if (view.Tokens[i].Type.Best.PartOfSpeech == PartOfSpeech.Adverb) continue;
                    if (view.MentionAt(i) >= 0) return phrase;
                    if (bare && EnglishWords.Base(view, i) is { } plain) return End(phrase, i, plain, false);
                    if (be && EnglishWords.Verb(view, i, Derivation.PassiveParticiple) is { } passive) return End(phrase, i, passive, true);
                    if (be && EnglishWords.Verb(view, i, Derivation.ActiveParticiple) is { } active) return End(phrase, i, active, false);
                    if (have && EnglishWords.Verb(view, i, Derivation.PassiveParticiple) is { } perfect) return End(phrase, i, perfect with { Derivation = Derivation.Perfect }, false);
                    // is to meet, are to be held: a plan.
                    if (be && view.Tokens[i].Key == "to" && Infinitive(view, sentence, i, true) is { } planned)
                    {
                        phrase.Future = true;
                        phrase.Passive = planned.Passive;
                        return End(phrase, planned.Head, planned.Reading!, planned.Passive);
                    }
                    return phrase;
            }
            (phrase.Last, phrase.Head) = (i, i);
        }
        return phrase;
    }

    private static Phrase End(Phrase phrase, int head, Reading reading, bool passive)
    {
        (phrase.Head, phrase.Last, phrase.Reading, phrase.Passive) = (head, head, reading, passive);
        return phrase;
    }

    /// <summary>signed, met: the past of the clause, or the participle that says more of the noun before it.</summary>
    private static Phrase? Past(ReportView view, Sentence sentence, int t, Reading past, Phrase? before, bool hasVerb)
    {
        var participle = EnglishWords.Verb(view, t, Derivation.PassiveParticiple);
        if (NounBefore(view, sentence, t)) return null;
        if (participle is not null && before is { Kind: PhraseKind.Noun or PhraseKind.Time } && !before.IsPronoun)
        {
            var by = t + 1 < sentence.End && view.Tokens[t + 1].Key == "by";
            if ((by && !IsComma(view, t - 1)) || (hasVerb && !IsJoined(view, t) && !IsComma(view, t - 1) && !OpensClause(view, sentence, before)) || (!hasVerb && !IsJoined(view, t) && VerbAhead(view, sentence, t))) return Make(PhraseKind.Participle, t, t, participle, isPassive: true);
        }
        if (participle is not null && hasVerb && IsComma(view, t - 1) && t + 1 < sentence.End && view.Tokens[t + 1].Key is "by" or "in" or "to") return Make(PhraseKind.Participle, t, t, participle, isPassive: true);
        if (participle is not null && before is null && t + 1 < sentence.End && EnglishWords.IsPreposition(view, t + 1)) return Make(PhraseKind.Participle, t, t, participle, isPassive: true);
        return Make(PhraseKind.Verb, t, t, past);
    }

    /// <summary>calls, meet: a present, where the word can be no noun.</summary>
    private static Phrase? Present(ReportView view, Sentence sentence, int t, Phrase? before, bool hasVerb)
    {
        Reading? present = null;
        foreach (var reading in view.Tokens[t].Type.Readings)
        {
            if (reading is { PartOfSpeech: PartOfSpeech.Verb, Derivation: Derivation.Imperfect }) present ??= reading;
        }
        if (present is null || before is null || NounBefore(view, sentence, t)) return null;
        var joined = IsJoined(view, t);
        if (hasVerb && !joined && before.Kind != PhraseKind.Opener && !(before.Kind == PhraseKind.Noun && EnglishWords.Is(view, t - 1, "pronoun")) && !IsOfOpener(view, sentence, before)) return null;
        var noun = EnglishWords.Noun(view, t) is not null || IsKnownNoun(view, t);
        var plural = before is { IsPronoun: true } || IsPlural(view, before);
        if (present.Agreement.Number == 'p' && !joined && !plural && before.Kind != PhraseKind.Opener) return null;
        if (before.Kind is not (PhraseKind.Noun or PhraseKind.Opener or PhraseKind.Time or PhraseKind.Comma) && !joined) return null;
        // peace talks, air strikes: a noun behind a noun, unless nothing else can be the verb and something follows that is its object.
        if (noun && !joined && (VerbAhead(view, sentence, t) || !HasObject(view, sentence, t)) && !EnglishWords.Is(view, t - 1, "pronoun")) return null;
        if (joined && !IsVerbal(view, sentence, t, present)) return null;
        return Make(PhraseKind.Verb, t, t, present);
    }

    /// <summary>Joined by and to a verb of the same form.</summary>
    private static bool IsVerbal(ReportView view, Sentence sentence, int t, Reading present)
    {
        if (EnglishWords.Noun(view, t) is not null && !HasObject(view, sentence, t)) return false;
        for (var i = t - 2; i >= sentence.First && i > t - Ahead - Ahead; i--)
        {
            foreach (var reading in view.Tokens[i].Type.Readings)
            {
                if (reading is { PartOfSpeech: PartOfSpeech.Verb, Derivation: Derivation.Imperfect } && reading.Agreement.Number == present.Agreement.Number && (view.Tokens[i].Kind == TokenKind.Word && view.MentionAt(i) < 0)
                    && (EnglishWords.Noun(view, i) is null || view.Tokens[i - 1 < 0 ? 0 : i - 1].Key == "to" || present.Agreement.Number == 's' || EnglishWords.Function(view, Math.Max(0, i - 1)) is "future" or "may" or "must" or "pronoun")) return true;
            }
        }
        return false;
    }

    private static bool IsOfOpener(ReportView view, Sentence sentence, Phrase before)
    {
        var t = before.First - 1;
        return t >= sentence.First && EnglishWords.Function(view, t) is "relative" or "that";
    }

    private static bool IsKnownNoun(ReportView view, int t) => view.Tokens[t].Key is [.., 's'] && EnglishWords.Noun(view, t) is not null;

    private static bool HasObject(ReportView view, Sentence sentence, int t)
    {
        if (t + 1 >= sentence.End) return false;
        var next = t + 1;
        if (view.MentionAt(next) >= 0 || view.TimeAt(next) >= 0) return true;
        if (EnglishWords.IsPreposition(view, next)) return view.Tokens[next].Key is not ("of" or "between");
        return view.Tokens[next].Kind is TokenKind.Word or TokenKind.Number && EnglishWords.Function(view, next) is not ("be" or "have" or "future" or "may" or "must" or "and" or "or");
    }

    private static bool IsPlural(ReportView view, Phrase before)
    {
        if (before.Kind == PhraseKind.Noun && view.MentionAt(before.Last) is var m && m >= 0) return view.Mentions[m].Actor.Kind == Actors.ActorKind.Group || before.JoinedTo is not null || EnglishWords.Noun(view, before.Last) is { Agreement.Number: 'p' };
        return before.Kind == PhraseKind.Noun && (view.Tokens[before.Last].Key.EndsWith('s') || EnglishWords.Noun(view, before.Last) is { Agreement.Number: 'p' } || before.JoinedTo is not null);
    }

    /// <summary>Whether another verb of this clause stands ahead, before a comma, an opener or a joined verb.</summary>
    private static bool VerbAhead(ReportView view, Sentence sentence, int t)
    {
        for (var i = t + 1; i < sentence.End && i <= t + Ahead; i++)
        {
            if (view.Tokens[i].Kind == TokenKind.Punctuation && view.Tokens[i].Key is "," or ";" or ":" or "–" or "—" or "“" or "\"") return false;
            if (EnglishWords.Function(view, i) is "relative" or "that" or "if" or "subordinator" && !EnglishWords.IsPreposition(view, i)) return false;
            if (view.Tokens[i].Key == "that") return false;
            if (view.MentionAt(i) >= 0) continue;
            if (EnglishWords.Is(view, i - 1, "and")) return false;
            if (IsAuxiliary(view, i)) return true;
            if (EnglishWords.Verb(view, i, Derivation.Perfect) is not null && !NounBefore(view, sentence, i)) return true;
            if (EnglishWords.Verb(view, i, Derivation.Imperfect) is { Agreement.Number: 's' } && (view.MentionAt(i - 1) >= 0 || view.TimeAt(i - 1) >= 0) && !NounBefore(view, sentence, i)) return true;
        }
        return false;
    }

    /// <summary>…, the ministry said: a noun phrase behind a comma or a quotation, its list included, begins a clause.</summary>
    private static bool OpensClause(ReportView view, Sentence sentence, Phrase before)
    {
        for (var i = before.First - 1; i >= sentence.First && i > before.First - Ahead; i--)
        {
            if (view.Tokens[i].Key is "," or "”" or "\"" or "–" or "—") return true;
            if (view.MentionAt(i) < 0 && EnglishWords.MayBeFinite(view, i)) return false;
        }
        return false;
    }

    /// <summary>Whether the word before makes a noun of the next: an article, an adjective that only stands before nouns, a possessive, a preposition.</summary>
    private static bool NounBefore(ReportView view, Sentence sentence, int t)
    {
        if (t == sentence.First) return false;
        var before = t - 1;
        if (view.MentionAt(before) >= 0 || view.TimeAt(before) >= 0) return view.Tokens[before].Key is "'s" or "’s";
        if (view.Tokens[before].Key is "'s" or "’s") return true;
        var function = EnglishWords.Function(view, before);
        if (function == "det" && view.Tokens[before].Key is not ("all" or "both" or "some" or "others" or "each" or "this" or "that" or "those" or "most" or "many")) return true;
        return function == "prep" && view.Tokens[before].Key != "to" && EnglishWords.Verb(view, t, Derivation.ActiveParticiple) is null && !EnglishWords.Is(view, before, "subordinator");
    }

    /// <summary>An -ing word that names a thing: shelling of, a meeting.</summary>
    private static bool IsNounHere(ReportView view, Sentence sentence, int t, Phrase? before)
    {
        if (EnglishWords.Noun(view, t) is null) return false;
        if (t + 1 < sentence.End && EnglishWords.Is(view, t + 1, "det")) return false;
        if (before is { Kind: PhraseKind.Noun, Class: PhraseClass.Agent } && !IsComma(view, t - 1)) return t + 1 < sentence.End && view.Tokens[t + 1].Key is "of" or "between";
        return true;
    }

    private static bool IsJoined(ReportView view, int t)
    {
        for (var i = t - 1; i >= 0 && i >= t - 2; i--)
        {
            if (EnglishWords.Function(view, i) is "and" or "or" or "but") return true;
            if (EnglishWords.Function(view, i) != "adverb" && view.Tokens[i].Type.Best.PartOfSpeech != PartOfSpeech.Adverb) return false;
        }
        return false;
    }

    private static bool IsComma(ReportView view, int t) => t >= 0 && view.Tokens[t].Is(',');

    private static Phrase Make(PhraseKind kind, int first, int last, Reading reading, bool isPassive = false) => new(kind, first, last) { Head = last, Reading = reading, Passive = isPassive };
}
