using Rasid.Coding.Rules;
using Rasid.Text.Tokens;
using Rasid.Text.Words;

namespace Rasid.Coding.Clauses;

/// <summary>Reads one noun phrase: head, idafa, adjectives, title and name.</summary>
/// <remarks>Keeps scratch of its own: one instance a thread.</remarks>
internal sealed class NounPhraseReader(CodingRules rules, PhraseStarts starts)
{
    private readonly List<(string Row, int Last)> _classes = [];
    private readonly List<(TriggerRow Row, int Last)> _triggers = [];
    private readonly List<(GovernorRow Row, int Last)> _governors = [];

    /// <summary>A noun phrase: head, idafa, adjectives, apposition; it ends where a definite phrase meets an indefinite noun.</summary>
    public Phrase Read(ReportView view, int i, int end, int start)
    {
        var reading = view.Readings[i];
        var phrase = new Phrase(PhraseKind.Noun, start, i) { Body = i, Head = i, Reading = reading };
        phrase.Conjoined = reading.Has(Proclitics.Wa | Proclitics.Fa) || (view.MentionAt(i) is var m0 && m0 >= 0 && StartsWithWa(view, i));
        var r0 = view.MentionAt(i) < 0 ? reading : null;
        var closed = Take(view, phrase, i);
        while (phrase.Last + 1 < end)
        {
            var next = phrase.Last + 1;
            var r = view.Readings[next];
            var mention = view.MentionAt(next);
            if (Quoted(view, phrase, closed, next, end) is { } name)
            {
                closed = Take(view, phrase, name);
                phrase.Last++;
                continue;
            }
            if (view.TimeAt(next) >= 0 || view.Tokens[next].Kind is TokenKind.Punctuation or TokenKind.Symbol && mention < 0) break;
            if (mention >= 0)
            {
                if (StartsWithWa(view, next) || JoinedPreposition(view, next)) break;
                // أقفل مسلحون حقل الشرارة: no idafa stands behind a plural with its nun.
                if (!closed && !view.Readings[next].IsDefinite && (view.MentionAt(next - 1) < 0 || view.Mentions[view.MentionAt(next - 1)].IsOptional) && view.Tokens[next - 1].Key.EndsWith("ون", StringComparison.Ordinal) && view.Readings[next - 1].Agreement.Number == 'p') break;
                // اتهم خلال مؤتمر صحفي قطر: behind an indefinite adjective a name is the next part of the clause.
                if (!closed && next - 1 > phrase.Body && view.MentionAt(next - 1) < 0 && view.Readings[next - 1] is { PartOfSpeech: PartOfSpeech.Adjective, IsDefinite: false, HasPronoun: false } && view.Mentions[mention] is { IsOptional: false, Actor.Kind: Actors.ActorKind.State or Actors.ActorKind.Body }
                    && view.Readings[phrase.Body].PartOfSpeech == PartOfSpeech.Noun && !IsRoleWord(view, phrase.Head)) break;
                // After a closed phrase another name is another part of the clause; only a title takes its person's name.
                // … and والمصري سامح شكري: an adjective of country that stands for the office named before.
                if (closed && !(view.Mentions[mention].Actor.Kind == Actors.ActorKind.Person && (IsRole(view, phrase) || EndsInTitle(view, phrase) || (phrase.Last == phrase.Body && phrase.Conjoined && r0 is { PartOfSpeech: PartOfSpeech.Adjective, IsDefinite: true })))) break;
                closed = Take(view, phrase, next);
                continue;
            }
            if (!closed && next + 1 < end && starts.Quantity(view, next, end, out var length, out var joined) && !joined && next + length < end && view.TimeAt(next + length) < 0)
            {
                closed = Take(view, phrase, next + length);
                continue;
            }
            if (!closed && r.PartOfSpeech == PartOfSpeech.Demonstrative && IsOfThis(view, phrase, next, end))
            {
                phrase.Last = next;
                closed = Take(view, phrase, next + 1);
                continue;
            }
            if (r.IsFinite || r.PartOfSpeech is PartOfSpeech.Preposition or PartOfSpeech.Conjunction or PartOfSpeech.Particle or PartOfSpeech.Relative
                or PartOfSpeech.Pronoun or PartOfSpeech.Demonstrative) break;
            // خمسة وثلاثين أسيرا: و within a number.
            if (r.PartOfSpeech == PartOfSpeech.Number && r.Has(Proclitics.Wa) && !closed && IsNumber(view, phrase.Last))
            {
                closed = Take(view, phrase, next);
                continue;
            }
            if (r.Has(Proclitics.Wa | Proclitics.Fa | Proclitics.Bi | Proclitics.Li | Proclitics.Ka)) break;
            if (starts.CanStart(view.Tokens[next].Type) && (rules.Openers.Find(view.Tokens, next, end, out _, out _) is not null || rules.Prepositions.Find(view.Tokens, next, end, out _, out _) is not null)) break;
            if (closed)
            {
                // After the article or a name only adjectives with the article, ranks and titles go on.
                if (!r.IsDefinite || Disagrees(view, phrase, next)) break;
                if (r.PartOfSpeech == PartOfSpeech.Noun && r.Derivation != Derivation.Nisba && !(IsRoleWord(view, next) && IsHolder(view, phrase)) && !IsQuality(view, next) && !IsSelf(view, next)) break;
            }
            else if (EndsBefore(view, phrase, next) || MeetsDeed(view, phrase, next)) break;
            else if (r.PartOfSpeech == PartOfSpeech.Adverb || (r.PartOfSpeech == PartOfSpeech.Noun && ReadingCorrector.IsAccusative(view, next - 1)) || (r.PartOfSpeech == PartOfSpeech.Noun && (!r.IsDefinite || view.Readings[next - 1].Agreement.Number == 'p') && next - 1 > phrase.Body && (view.Readings[next - 1].PartOfSpeech == PartOfSpeech.Adjective || IsJoinedOrigin(view, next - 1)) && !view.Readings[next - 1].IsDefinite && view.Readings[phrase.Body].PartOfSpeech != PartOfSpeech.Number))
            {
                // An adjective has ended the phrase: زار وفد عسكري أردني مدينة ….
                break;
            }
            closed = Take(view, phrase, next);
        }
        if (phrase.Last > phrase.Body && (reading.PartOfSpeech == PartOfSpeech.Number || IsCounter(view, i))) phrase.Head = Counted(view, phrase);
        phrase.Class |= r0?.PartOfSpeech == PartOfSpeech.Adjective && phrase.Mentions.Count > 0 && view.Mentions[phrase.Mentions[0]].Actor.Kind == Actors.ActorKind.Person ? PhraseClass.Agent : ClassOf(view, phrase.Head);
        return phrase;
    }

    private static bool IsNumber(ReportView view, int token) => view.Readings[token].PartOfSpeech == PartOfSpeech.Number || view.Tokens[token].Kind == TokenKind.Number;

    /// <summary>عدم توظيف هذه الاحتجاجات، تنفيذ هذا الاتفاق: a masdar, or a thing of a thing, goes on over a demonstrative with its noun.</summary>
    private static bool IsOfThis(ReportView view, Phrase phrase, int next, int end)
    {
        if (next + 1 >= end || !view.Readings[next + 1].IsDefinite || view.MentionAt(next + 1) >= 0 || view.MentionAt(next - 1) >= 0 || phrase.Mentions.Count > 0) return false;
        var last = view.Readings[next - 1];
        return last.PartOfSpeech == PartOfSpeech.Noun && last.Derivation == Derivation.VerbalNoun && !last.HasPronoun && !ReadingCorrector.IsAccusative(view, next - 1);
    }

    /// <summary>النائب العام المتهمين، الجهازان المعلومات، الكتيبة المعسكر: what cannot be said of any noun of the phrase is the next part of the clause.</summary>
    private bool Disagrees(ReportView view, Phrase phrase, int next)
    {
        if (phrase.Last == phrase.Body && view.Readings[phrase.Body].Agreement.Number == 'd' && view.MentionAt(phrase.Body) < 0) return view.Readings[next].Agreement.Number != 'd';
        if (view.MentionAt(phrase.Body) is var m && m >= 0 && !view.Mentions[m].IsOptional && view.Mentions[m].Actor.Kind != Actors.ActorKind.Body) return false;
        var key = view.Tokens[next].Key;
        var r = view.Readings[next];
        if (key.Length > 5 && (key.EndsWith("ين", StringComparison.Ordinal) || key.EndsWith("ون", StringComparison.Ordinal)) && r.Agreement.Number == 'p')
        {
            for (var t = phrase.Body; t <= phrase.Last; t++)
            {
                var noun = view.Readings[t];
                if (noun.Agreement.Number is 'p' or 'd' && !(noun.Agreement.Gender == 'f' && view.Tokens[t].Key.EndsWith("ات", StringComparison.Ordinal))) return false;
                if (noun.Agreement.Number == '\0' || noun.PartOfSpeech is PartOfSpeech.Number or PartOfSpeech.ProperNoun || noun.Lexeme?.Class is "person") return false;
            }
            return true;
        }
        // قصف الجيش المدينة: nothing feminine describes a masculine noun.
        if (phrase.Body == phrase.Last && view.Readings[phrase.Body] is { PartOfSpeech: PartOfSpeech.Noun, Agreement: { Gender: 'm', Number: 's' }, Lexeme.Class: "body" or "role" or "rank" or "title" } && r.Agreement is { Gender: 'f', Number: 's' }) return true;
        // دمر المسلحون المركز: nor anything singular men.
        if (phrase.Body == phrase.Last && view.Readings[phrase.Body] is { Agreement: { Gender: 'm', Number: 'p' } } && view.Tokens[phrase.Body].Key.EndsWith("ون", StringComparison.Ordinal) && r.Agreement.Number == 's') return true;
        return phrase.Body == phrase.Last && view.Readings[phrase.Body].Agreement is { Gender: 'f', Number: 's' } && view.MentionAt(phrase.Body) < 0
            && r.Agreement is { Gender: 'm', Number: 's' } && r.Derivation != Derivation.Nisba && (key.StartsWith("الم", StringComparison.Ordinal) || IsRoleWord(view, next));
    }

    /// <summary>لقاء اللواء فلان، قوات اللواء السابق فلان: the last noun is a title.</summary>
    private bool EndsInTitle(ReportView view, Phrase phrase)
    {
        for (var t = phrase.Last; t > phrase.Body && view.MentionAt(t) < 0; t--)
        {
            if (IsRoleWord(view, t) && view.Readings[t].IsDefinite) return true;
            if (view.Readings[t].PartOfSpeech != PartOfSpeech.Adjective) return false;
        }
        return false;
    }

    /// <summary>قائد "القيادة العامة": a name in quotation marks, and nothing else in them, goes on with its noun.</summary>
    private static int? Quoted(ReportView view, Phrase phrase, bool closed, int next, int end)
    {
        if (closed || next + 2 >= end || view.Tokens[next].Key is not ("\"" or "“" or "«") || view.MentionAt(phrase.Last) >= 0 || view.MentionAt(next) >= 0) return null;
        var mention = view.MentionAt(next + 1);
        if (mention < 0 || !view.IsAgent(mention) || view.Mentions[mention].FirstToken != next + 1) return null;
        var after = view.Mentions[mention].LastToken + 1;
        return after < end && view.Tokens[after].Key is "\"" or "”" or "»" ? next + 1 : null;
    }

    /// <summary>نفذ رجل مسلح هجوما: an indefinite accusative noun behind words of another case is the next part of the clause; behind a number it is what is counted.</summary>
    private static bool EndsBefore(ReportView view, Phrase phrase, int next)
    {
        if (view.Readings[next].PartOfSpeech != PartOfSpeech.Noun || !ReadingCorrector.IsAccusative(view, next) || view.MentionAt(phrase.Body) is var m && m >= 0 && !view.Mentions[m].IsOptional) return false;
        for (var t = phrase.Body; t < next; t++)
        {
            if (view.Readings[t].PartOfSpeech == PartOfSpeech.Number || ReadingCorrector.IsAccusative(view, t)) return false;
        }
        return true;
    }

    /// <summary>مسلحون هجمات، شاب عملية، هجوم شنه: no idafa stands behind a plural with its nun, nor between people and what they do; a verb with its pronoun tells of the deed.</summary>
    private bool MeetsDeed(ReportView view, Phrase phrase, int next)
    {
        if (phrase.Definite || view.MentionAt(next) >= 0) return false;
        var r = view.Readings[next];
        // لقاء جمع الرئيس بالسفير: behind a meeting a word that may be the verb that brings people together is it.
        if (next == phrase.Last + 1 && !r.HasPronoun && !r.IsDefinite && Gathers(view, phrase, next) is not null) return true;
        // أجهزة أمنية ليبية القبض على …: behind an indefinite adjective no deed with the article goes on.
        if (r.PartOfSpeech == PartOfSpeech.Noun && r.IsDefinite && next - 1 > phrase.Body && view.Readings[next - 1] is { PartOfSpeech: PartOfSpeech.Adjective, IsDefinite: false, Derivation: Derivation.Nisba }) return true;
        if (r.PartOfSpeech == PartOfSpeech.Noun && r.IsDefinite && next - 1 > phrase.Body && view.Readings[next - 1] is { PartOfSpeech: PartOfSpeech.Adjective, IsDefinite: false } && rules.Triggers.Find(view.Tokens, next, r, _triggers)) return true;
        // أعلن وزيران استقالتهما: nor behind a dual with its nun.
        if (r.PartOfSpeech == PartOfSpeech.Noun && r.HasPronoun && view.Readings[next - 1] is { Agreement.Number: 'd', PartOfSpeech: PartOfSpeech.Noun } && view.Tokens[next - 1].Key.EndsWith("ان", StringComparison.Ordinal)) return true;
        if (r.PartOfSpeech == PartOfSpeech.Noun && r.Derivation != Derivation.Nisba && !r.IsDefinite && !r.HasPronoun && r.Agreement.Number != 'd' && view.Readings[next - 1].Agreement.Number == 'p'
            && (view.Tokens[next - 1].Key.EndsWith("ون", StringComparison.Ordinal) || view.Tokens[next - 1].Key.EndsWith("ين", StringComparison.Ordinal) && view.Readings[next - 1] is { Lexeme.Class: "person" } or { Derivation: Derivation.ActiveParticiple or Derivation.Nisba })) return true;
        if (r.PartOfSpeech == PartOfSpeech.Noun && !r.IsDefinite && IsDeed(view, next, r))
        {
            // عمال إنقاذ are no people before a deed.
            if (phrase.Body == phrase.Last && IsPerson(view, phrase.Head) && !(rules.Triggers.Find(view.Tokens, next, r, _triggers) && _triggers.TrueForAll(t => t.Row.Type == EventType.Aid))) return true;
        }
        return r.HasPronoun && phrase.Body == phrase.Last && rules.Triggers.Find(view.Tokens, phrase.Head, view.Readings[phrase.Head], _triggers) && ReadingCorrector.AsVerb(view, next) is { } verb
            && (rules.Triggers.Find(view.Tokens, next, verb, _triggers) || rules.Governors.Find(view.Tokens, next, verb, _governors));
    }

    /// <summary>قوات أمريكية وليبية: the second of two adjectives of countries.</summary>
    private static bool IsJoinedOrigin(ReportView view, int token) => view.MentionAt(token) is var m && m >= 0 && view.Mentions[m].IsOptional && view.Tokens[token].Type.Readings.Any(r => r.PartOfSpeech == PartOfSpeech.Adjective && r.Has(Proclitics.Wa) && !r.IsDefinite);

    /// <summary>The reading of a word as the verb that brings people together, where the noun before it is an indefinite meeting; or null.</summary>
    public Reading? Gathers(ReportView view, Phrase meeting, int token)
    {
        if (meeting.Definite || !rules.Triggers.Knows(view.Tokens[token].Type) || !rules.Triggers.Find(view.Tokens, meeting.Head, view.Readings[meeting.Head], _triggers) || !_triggers.Exists(t => t.Row.Type == EventType.Consult)) return null;
        foreach (var reading in view.Tokens[token].Type.Readings)
        {
            if (reading is not { Derivation: Derivation.Perfect, HasPronoun: false, Proclitics: Proclitics.None, Agreement.Person: 3 } || !rules.Triggers.Find(view.Tokens, token, reading, _triggers)) continue;
            if (_triggers.Exists(t => t.Row.Frame[Frame.Subject] == SlotRole.Host && t.Row.Frame[Frame.Object] == SlotRole.Actor)) return reading;
        }
        return null;
    }

    private bool IsDeed(ReportView view, int token, Reading reading) =>
        rules.Triggers.Find(view.Tokens, token, reading, _triggers) || (rules.Classes.Find(view.Tokens, token, reading, _classes) && _classes.Exists(c => c.Row == "carrier"));

    /// <summary>عشرات، مئات، معظم: says how many, and what is counted follows.</summary>
    private bool IsCounter(ReportView view, int token) => view.MentionAt(token) < 0 && rules.Classes.Find(view.Tokens, token, view.Readings[token], _classes) && _classes.Exists(c => c.Row == "counter");

    private bool IsPerson(ReportView view, int token)
    {
        if (!rules.Classes.Find(view.Tokens, token, view.Readings[token], _classes)) return false;
        return _classes.Exists(c => c.Row == "person") && !_classes.Exists(c => c.Row is "role" or "representative");
    }

    /// <summary>The noun that a number counts.</summary>
    private static int Counted(ReportView view, Phrase phrase)
    {
        for (var t = phrase.Body + 1; t <= phrase.Last; t++)
        {
            if (view.MentionAt(t) >= 0 || view.Readings[t].PartOfSpeech == PartOfSpeech.Noun) return t;
        }
        return phrase.Body;
    }

    private bool IsRole(ReportView view, Phrase phrase)
    {
        foreach (var m in phrase.Mentions)
        {
            if (view.Mentions[m].Actor.Kind == Actors.ActorKind.Person && !IsRoleWord(view, view.Mentions[m].FirstToken)) return false;
        }
        return IsRoleWord(view, phrase.Head);
    }

    /// <summary>الوزير المهندس, but not المنظمة النائب العام: only somebody bears a further title.</summary>
    private bool IsHolder(ReportView view, Phrase phrase) => (IsRoleWord(view, phrase.Head) || phrase.Mentions.Exists(m => view.Mentions[m].Actor.Kind is Actors.ActorKind.Office)) && phrase.Mentions.TrueForAll(m => view.Mentions[m].Actor.Kind != Actors.ActorKind.Person);

    /// <summary>المصدر نفسه.</summary>
    private bool IsSelf(ReportView view, int token) => rules.Classes.Find(view.Tokens, token, view.Readings[token], _classes) && _classes.Exists(c => c.Row == "self");

    private bool IsRoleWord(ReportView view, int token)
    {
        var reading = view.Readings[token];
        return reading.Lexeme?.Class is "role" or "title" or "rank" or "person" || (rules.Classes.Find(view.Tokens, token, reading, _classes) && _classes.Exists(c => c.Row == "role"));
    }

    /// <summary>Adds the token, or the whole mention, at an index.</summary>
    /// <returns>Whether the phrase is definite and closed after it.</returns>
    private static bool Take(ReportView view, Phrase phrase, int i)
    {
        var mention = view.MentionAt(i);
        if (mention >= 0)
        {
            phrase.AddMention(mention);
            phrase.Last = view.Mentions[mention].LastToken;
            phrase.Definite |= !view.Mentions[mention].IsOptional || view.Readings[i].IsDefinite || view.Readings[phrase.Last].IsDefinite;
            phrase.Class |= view.Mentions[mention].Actor.Kind switch
            {
                _ when i != phrase.Head => PhraseClass.None,
                Actors.ActorKind.Place => PhraseClass.Place,
                Actors.ActorKind.State => PhraseClass.Place | PhraseClass.Agent,
                _ => PhraseClass.Agent,
            };
            return phrase.Definite;
        }
        phrase.Last = i;
        var reading = view.Readings[i];
        phrase.Definite |= reading.IsDefinite || reading.HasPronoun;
        return phrase.Definite;
    }

    /// <summary>The class of a noun that stands alone: from the coding classes, then from the lexicon.</summary>
    internal PhraseClass ClassOf(ReportView view, int token)
    {
        var mention = view.MentionAt(token);
        if (mention >= 0)
            return view.Mentions[mention].Actor.Kind switch
            {
                Actors.ActorKind.Place => PhraseClass.Place,
                Actors.ActorKind.State => PhraseClass.Place | PhraseClass.Agent,
                _ => PhraseClass.Agent,
            };
        var reading = view.Readings[token];
        if (rules.Classes.Find(view.Tokens, token, reading, _classes))
        {
            foreach (var (name, _) in _classes)
            {
                if (name is "person" or "body" or "force" or "group" or "role") return PhraseClass.Agent;
                if (name is "state") return PhraseClass.Agent | PhraseClass.Place;
                if (name is "place") return PhraseClass.Place;
            }
        }
        if (rules.Triggers.Find(view.Tokens, token, reading, _triggers)) return PhraseClass.Event;
        // المحتجين، التونسيون: the sound plural of the masculine is of people.
        if (reading is { Agreement.Number: 'p' } and ({ PartOfSpeech: PartOfSpeech.Adjective } or { Derivation: Derivation.ActiveParticiple or Derivation.PassiveParticiple or Derivation.Nisba }) && view.Tokens[token].Key is [.., 'و' or 'ي', 'ن']) return PhraseClass.Agent;
        return reading.Lexeme?.Class switch
        {
            "person" or "group" or "body" or "rank" or "title" or "role" => PhraseClass.Agent,
            "place" => PhraseClass.Place,
            "event" => PhraseClass.Event,
            _ when reading.Derivation == Derivation.VerbalNoun => PhraseClass.Event,
            _ => PhraseClass.Thing,
        };
    }

    /// <summary>الوزراء المجتمعون، الاتفاق الموقع: a participle with the article behind the article is no noun of its own.</summary>
    private bool IsQuality(ReportView view, int token)
    {
        var chosen = view.Readings[token].Derivation;
        foreach (var r in view.Tokens[token].Type.Readings)
        {
            if (!r.IsDefinite || r.Derivation is not (Derivation.ActiveParticiple or Derivation.PassiveParticiple)) continue;
            if (r.Derivation == chosen || r.Agreement.Number == 'p' || (r.Derivation == Derivation.PassiveParticiple && rules.Triggers.Find(view.Tokens, token, r, _triggers))) return true;
        }
        return false;
    }

    private static bool StartsWithWa(ReportView view, int token)
    {
        var mention = view.Mentions[view.MentionAt(token)];
        return mention.FirstToken == token && mention.Span.Start > view.Tokens[token].Span.Start
            && view.Tokens[token].Type.Clean[0] is 'و' or 'ف';
    }

    public static bool JoinedPreposition(ReportView view, int token)
    {
        var mention = view.Mentions[view.MentionAt(token)];
        if (mention.FirstToken != token) return false;
        var clean = view.Tokens[token].Type.Clean;
        return mention.Span.Start > view.Tokens[token].Span.Start && clean[0] is 'ب' or 'ل' or 'ك' || clean.StartsWith("لل", StringComparison.Ordinal);
    }
}
