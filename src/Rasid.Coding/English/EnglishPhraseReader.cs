using Rasid.Actors;
using Rasid.Coding.Clauses;
using Rasid.Coding.Rules;
using Rasid.Text.English;
using Rasid.Text.Tokens;
using Rasid.Text.Words;

namespace Rasid.Coding.English;

/// <summary>Cuts an English sentence into verb groups, noun phrases with their prepositions, times and words that open clauses.</summary>
/// <remarks>The phrases are those that Arabic has; only how they are found differs.</remarks>
internal sealed class EnglishPhraseReader(CodingRules rules)
{
    private readonly List<Phrase> _phrases = [];

    public List<Phrase> Read(ReportView view, Sentence sentence)
    {
        _phrases.Clear();
        var (hasVerb, conjoined, comma, quoted) = (false, false, false, false);
        // Clauses around that still lack their verb (the truce that they signed … calls for).
        var lacking = 0;
        for (var t = EnglishDateline.After(view.Tokens, sentence); t < sentence.End;)
        {
            var next = t + 1;
            var key = view.Tokens[t].Key;
            if (Mark(view, t) is { } mark)
            {
                var kind = mark == PhraseKind.QuoteOpen && quoted && key == "\"" ? PhraseKind.QuoteClose : mark;
                if (kind is PhraseKind.QuoteOpen or PhraseKind.QuoteClose) quoted = kind == PhraseKind.QuoteOpen;
                Add(new Phrase(kind, t, t));
                if (kind == PhraseKind.Comma) comma = true;
                if (kind is PhraseKind.Colon or PhraseKind.QuoteOpen or PhraseKind.QuoteClose) hasVerb = false;
                t = kind == PhraseKind.Other ? Bracket(view, sentence, t) : next;
                continue;
            }
            if (view.TimeAt(t) is var time && time >= 0)
            {
                next = Math.Max(t, view.Times[time].LastToken) + 1;
                Take(new Phrase(PhraseKind.Time, t, next - 1) { Time = time });
                t = next;
                continue;
            }
            var function = EnglishWords.Function(view, t);
            if (function is "and" or "or" or "but" && view.MentionAt(t) < 0)
            {
                (conjoined, t) = (true, next);
                if (function == "but") hasVerb = false;
                continue;
            }
            if (view.MentionAt(t) < 0 && rules.Openers.Find(view.Tokens, t, sentence.End, out var length, out _) is { } opener && Opens(view, sentence, t, length, opener))
            {
                Take(new Phrase(PhraseKind.Opener, t, t + length - 1) { Opener = opener });
                if (!hasVerb && _phrases.Exists(q => q.Kind == PhraseKind.Noun)) lacking++;
                (hasVerb, t) = (false, t + length);
                continue;
            }
            var early = EnglishWords.IsPreposition(view, t) && EnglishWords.Verb(view, t, Derivation.ActiveParticiple) is not null && (Before() is null or { Kind: not PhraseKind.Verb });
            if (!early && EnglishVerbs.Read(view, sentence, t, Before(), hasVerb && lacking == 0) is { } verb)
            {
                Take(verb);
                if (verb is { Kind: PhraseKind.Verb, Infinitive: false })
                {
                    if (hasVerb && lacking > 0 && !verb.Conjoined) lacking--;
                    hasVerb = true;
                }
                t = verb.Last + 1;
                continue;
            }
            if (view.MentionAt(t) < 0 && rules.Prepositions.Find(view.Tokens, t, sentence.End, out length, out _) is { } preposition)
            {
                t = Prepositional(view, sentence, t, length, preposition);
                continue;
            }
            if (function is "adverb" or "not" || (view.Tokens[t].Type.Best.PartOfSpeech == PartOfSpeech.Adverb && view.MentionAt(t) < 0))
            {
                t = next;
                continue;
            }
            if (NounPhrase(view, sentence, t) is { } noun)
            {
                Take(noun);
                t = noun.Last + 1;
                continue;
            }
            t = next;
        }
        EnglishCoordination.Link(view, _phrases);
        return _phrases;

        void Add(Phrase phrase) => _phrases.Add(phrase);

        void Take(Phrase phrase)
        {
            (phrase.Conjoined, phrase.AfterComma) = (conjoined, comma);
            (conjoined, comma) = (false, false);
            Add(phrase);
        }

        int Prepositional(ReportView v, Sentence s, int t, int length, PrepositionRow row)
        {
            var body = t + length;
            if (body < s.End && v.TimeAt(body) is var at && at >= 0 && row.Role == SlotRole.None)
            {
                var end = v.Times[at].LastToken;
                Take(new Phrase(PhraseKind.Time, t, end) { Time = at, Preposition = row.Slot, PrepositionRow = row });
                return end + 1;
            }
            // after entering the city: the -ing clause keeps its preposition.
            if (body < s.End && v.MentionAt(body) < 0 && EnglishWords.Verb(v, body, Derivation.ActiveParticiple) is { } ing && !IsNominal(v, s, body))
            {
                Take(new Phrase(PhraseKind.Participle, t, body) { Head = body, Reading = ing, Preposition = row.Slot, PrepositionRow = row });
                return body + 1;
            }
            if (body < s.End && NounPhrase(v, s, body) is { } noun)
            {
                Take(new Phrase(PhraseKind.Noun, t, noun.Last) { Body = noun.First, Head = noun.Head, Reading = noun.Reading, Class = noun.Class, Definite = noun.Definite, IsPronoun = noun.IsPronoun, Preposition = row.Slot, PrepositionRow = row });
                foreach (var mention in noun.Mentions) _phrases[^1].AddMention(mention);
                return noun.Last + 1;
            }
            return body;
        }
    }

    private Phrase? Before() => _phrases.FindLast(p => p.Kind is not (PhraseKind.Other or PhraseKind.QuoteOpen or PhraseKind.QuoteClose));

    /// <summary>-ing words that name an event where they stand: after meeting him tells a deed, after shelling of … a thing.</summary>
    private static bool IsNominal(ReportView view, Sentence sentence, int t) =>
        EnglishWords.Noun(view, t) is not null && (t + 1 >= sentence.End || EnglishWords.IsPreposition(view, t + 1) || view.Tokens[t + 1].Kind == TokenKind.Punctuation);

    private static PhraseKind? Mark(ReportView view, int t)
    {
        var token = view.Tokens[t];
        if (token.Kind is not (TokenKind.Punctuation or TokenKind.Symbol) || token.Key.Length != 1) return null;
        return token.Key[0] switch
        {
            ',' => PhraseKind.Comma,
            ':' or ';' => PhraseKind.Colon,
            '–' or '—' => PhraseKind.Comma,
            '-' when token.SpaceBefore => PhraseKind.Comma,
            '“' or '"' or '«' => PhraseKind.QuoteOpen,
            '”' or '»' => PhraseKind.QuoteClose,
            _ => PhraseKind.Other,
        };
    }

    /// <summary>What stands in brackets is passed over.</summary>
    private static int Bracket(ReportView view, Sentence sentence, int t)
    {
        if (!view.Tokens[t].Is('(') && !view.Tokens[t].Is('[')) return t + 1;
        for (var i = t + 1; i < sentence.End; i++)
        {
            if (view.Tokens[i].Is(')') || view.Tokens[i].Is(']')) return i + 1;
        }
        return t + 1;
    }

    /// <summary>after, before, as, since are openers only where a verb follows before the next mark.</summary>
    private static bool Opens(ReportView view, Sentence sentence, int t, int length, OpenerRow opener)
    {
        if (!opener.VerbOnly) return true;
        for (var i = t + length; i < sentence.End; i++)
        {
            if (view.Tokens[i].Kind == TokenKind.Punctuation && view.Tokens[i].Key is "," or ";" or ":") return false;
            if (EnglishWords.Function(view, i) is "relative" or "that" && i > t + length) return false;
            if (view.MentionAt(i) >= 0 || view.TimeAt(i) >= 0) continue;
            if (EnglishWords.MayBeFinite(view, i) && !(i > t + length && EnglishWords.Is(view, i - 1, "det")) && !(i + 1 < sentence.End && view.Tokens[i + 1].Key == "by")) return i > t + length;
        }
        return false;
    }

    /// <summary>A noun phrase: article, adjectives, names, nouns, up to the next preposition, mark or verb.</summary>
    private Phrase? NounPhrase(ReportView view, Sentence sentence, int first)
    {
        var phrase = new Phrase(PhraseKind.Noun, first, first);
        if (EnglishWords.Is(view, first, "pronoun") && view.MentionAt(first) < 0)
        {
            (phrase.IsPronoun, phrase.Definite, phrase.Class) = (true, true, PhraseClass.Agent);
            return phrase;
        }
        var last = -1;
        for (var t = first; t < sentence.End;)
        {
            if (view.MentionAt(t) is var m && m >= 0)
            {
                phrase.AddMention(m);
                last = view.Mentions[m].LastToken;
                t = last + 1;
                continue;
            }
            if (view.TimeAt(t) >= 0 && last >= 0) break;
            if (view.Tokens[t].Key is "'s" or "’s" or "’" or "'")
            {
                last = t++;
                continue;
            }
            if (view.Tokens[t].Kind == TokenKind.Symbol && view.Tokens[t].Is('+')) { t++; continue; }
            if (t > first && IsList(view, sentence, t)) { t++; continue; }
            if (view.Tokens[t].Kind is not (TokenKind.Word or TokenKind.Number)) break;
            var function = EnglishWords.Function(view, t);
            if (function is "and" or "or" && t > first && IsPair(view, sentence, t)) { t++; continue; }
            if (function.Length > 0 && function is not ("det" or "adverb" or "adjective")) break;
            if (function == "det" && t > first && EnglishWords.Function(view, t - 1) != "det") break;
            if (t > first && EnglishVerbs.Read(view, sentence, t, Shadow(view, phrase, t - 1), HasVerbBefore()) is { } verb && !IsWithin(view, sentence, t, verb)) break;
            if (function != "adverb") last = t;
            t++;
        }
        if (last < 0) return null;
        phrase.Last = last;
        Head(view, phrase);
        return phrase;
    }

    private bool HasVerbBefore()
    {
        for (var i = _phrases.Count - 1; i >= 0; i--)
        {
            if (_phrases[i].Kind is PhraseKind.Opener or PhraseKind.Colon) return false;
            if (_phrases[i] is { Kind: PhraseKind.Verb, Infinitive: false }) return true;
        }
        return false;
    }

    private static Phrase Shadow(ReportView view, Phrase phrase, int last)
    {
        var shadow = new Phrase(PhraseKind.Noun, phrase.First, last);
        Head(view, shadow);
        return shadow;
    }

    /// <summary>eastern, western and southern Libya; the Turkish and Egyptian presidents: one noun for several adjectives.</summary>
    private static bool IsList(ReportView view, Sentence sentence, int t)
    {
        if (t + 1 >= sentence.End || view.Tokens[t].Key is not ("," or "and" or "or")) return false;
        if (EnglishWords.Is(view, t - 1, "adjective")) return EnglishWords.Is(view, t + 1, "adjective");
        return view.MentionAt(t - 1) < 0 && view.Tokens[t - 1].Type.Best.PartOfSpeech == PartOfSpeech.Unknown && char.IsUpper(view.Tokens[t - 1].Type.Clean[0])
            && view.MentionAt(t + 1) is var m && m >= 0 && view.Mentions[m].IsOptional;
    }

    /// <summary>gradual and simultaneous departure: and inside one noun phrase, an adjective on both sides.</summary>
    private static bool IsPair(ReportView view, Sentence sentence, int t) =>
        t + 2 < sentence.End && view.MentionAt(t - 1) < 0 && view.MentionAt(t + 1) < 0 && view.TimeAt(t + 1) < 0
        && view.Tokens[t - 1].Type.Best.PartOfSpeech is PartOfSpeech.Unknown && view.Tokens[t + 1].Type.Best.PartOfSpeech is PartOfSpeech.Unknown
        && char.IsLower(view.Tokens[t + 1].Type.Clean[0]) && EnglishWords.Noun(view, t + 2) is not null && view.Tokens[t - 1].Type.Clean is not [.., 's'];

    /// <summary>A participle before its noun belongs to the phrase: armed groups, the warring sides.</summary>
    private static bool IsWithin(ReportView view, Sentence sentence, int t, Phrase verb)
    {
        if (verb.Kind != PhraseKind.Participle || verb.Last != t || t + 1 >= sentence.End || view.TimeAt(t + 1) >= 0) return false;
        if (verb.Passive == false && view.MentionAt(t - 1) >= 0) return false;
        return EnglishWords.Noun(view, t + 1) is not null && view.MentionAt(t - 1) < 0 && (EnglishWords.Function(view, t - 1) == "det" || (EnglishWords.Function(view, t - 1) is "" or "adjective" && EnglishWords.Noun(view, t - 1) is null));
    }

    private static void Head(ReportView view, Phrase phrase)
    {
        var head = phrase.Last;
        while (head > phrase.First && (view.Tokens[head].Key is "'s" or "’s" or "’" or "'" || view.Tokens[head].Kind == TokenKind.Number)) head--;
        phrase.Head = head;
        phrase.Reading = EnglishWords.Noun(view, head) ?? view.Tokens[head].Type.Best;
        phrase.Definite = view.Tokens[phrase.First].Key is "the" or "this" or "that" or "these" or "those" or "its" or "their" or "his" or "her" || phrase.Mentions.Count > 0;
        var (own, m) = (PhraseClass.None, view.MentionAt(head));
        if (m >= 0) own = view.Mentions[m].Actor.Kind switch { ActorKind.Place => PhraseClass.Place, ActorKind.State => PhraseClass.Agent | PhraseClass.Place, _ => PhraseClass.Agent };
        else
        {
            own = phrase.Reading?.Lexeme?.Class switch { "people" or "source" or "observer" => PhraseClass.Agent, "event" => PhraseClass.Event, "place" => PhraseClass.Place, "media" => PhraseClass.Agent, _ => PhraseClass.Thing };
            if (own == PhraseClass.Thing && phrase.First == phrase.Last && view.Tokens[head].Kind == TokenKind.Number) own = PhraseClass.None;
        }
        phrase.Class = own;
    }
}
