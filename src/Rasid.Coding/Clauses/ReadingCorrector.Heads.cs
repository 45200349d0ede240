using Rasid.Coding.Rules;
using Rasid.Text.Tokens;
using Rasid.Text.Words;

namespace Rasid.Coding.Clauses;

/// <content>Words at the head of a clause, and objects, that look like something else.</content>
internal sealed partial class ReadingCorrector
{
    private const int Soon = 7;

    /// <summary>نفى مصدر، …، عقد أي اجتماع: before أي a form that may be a masdar is one, where no negation stands before it.</summary>
    private Reading? OfAny(ReportView view, int i, List<Phrase> phrases)
    {
        if (i + 2 >= view.Tokens.Count || view.Readings[i].Derivation != Derivation.Perfect || view.Readings[i + 1].PartOfSpeech == PartOfSpeech.Particle || !(rules.Classes.Find(view.Tokens, i + 1, view.Readings[i + 1], _classes) && _classes.Exists(c => c.Row is "any"))) return null;
        if (i > 0 && view.Readings[i - 1].Lexeme?.Class is "negation" or "negation-past" or "negation-future") return null;
        return phrases.Exists(p => p.Kind == PhraseKind.Verb) ? MasdarOf(view, i) : null;
    }

    /// <summary>أقدم مسلحون على حرق …: what looks like a comparative at the head of a clause is a verb where the preposition that the verb governs with comes soon.</summary>
    private Reading? OpensWithComparative(ReportView view, int i, Sentence sentence)
    {
        if (view.Readings[i] is not { PartOfSpeech: PartOfSpeech.Adjective, IsDefinite: false, HasPronoun: false } || !rules.Governors.Knows(view.Tokens[i].Type)) return null;
        foreach (var reading in view.Tokens[i].Type.Readings)
        {
            if (reading is not { Derivation: Derivation.Perfect, HasPronoun: false, Agreement.Person: 3 } || !rules.Governors.Find(view.Tokens, i, reading, _governors)) continue;
            for (var t = i + 2; t < Math.Min(sentence.End, i + Soon) && view.Tokens[t].Kind != TokenKind.Punctuation && !view.Readings[t].IsFinite; t++)
            {
                if (view.Readings[t].PartOfSpeech == PartOfSpeech.Preposition && _governors.Exists(g => g.Row.Needs.Split('|').Contains(view.Tokens[t].Key))) return reading;
            }
        }
        return null;
    }

    /// <summary>تحمّل اللجنة …، تسلّم الوزارة …: right before a feminine body no masculine past stands where a present of the feminine may.</summary>
    private Reading? OfFeminine(ReportView view, int i)
    {
        if (view.Readings[i] is not { Derivation: Derivation.Perfect, HasPronoun: false, Agreement: { Gender: 'm', Number: not ('p' or 'd') } } chosen || i + 1 >= view.Tokens.Count) return null;
        if (view.Readings[i + 1] is not { IsDefinite: true, PartOfSpeech: PartOfSpeech.Noun, Proclitics: Proclitics.Al, Agreement.Number: not ('p' or 'd') } || view.Tokens[i + 1].Type.Clean[^1] != 'ة' || !rules.FormClasses.Has(view.Tokens[i + 1].Type, "body")) return null;
        foreach (var r in view.Tokens[i].Type.Readings)
        {
            if (r is { Derivation: Derivation.Imperfect, HasPronoun: false, Passive: false, Agreement: { Gender: 'f', Person: 3 } } && r.Proclitics == chosen.Proclitics && IsKnown(view, i, r)) return r;
        }
        return null;
    }

    /// <summary>رفض ليبي لـ…، ترحيب أممي بـ…: at the head of a sentence a word of speech before the bare adjective of a country or a body is a noun.</summary>
    private Reading? OfOrigin(ReportView view, int i, List<Phrase> phrases)
    {
        if (phrases.Count > 0 || view.Readings[i] is not { Derivation: Derivation.Perfect, HasPronoun: false } || i + 2 >= view.Tokens.Count) return null;
        if (view.Readings[i + 1] is not { PartOfSpeech: PartOfSpeech.Adjective, IsDefinite: false } || !rules.FormClasses.Has(view.Tokens[i + 1].Type, "origin")) return null;
        if (!(view.Readings[i + 2].PartOfSpeech == PartOfSpeech.Preposition || view.Readings[i + 2].Has(Proclitics.Bi | Proclitics.Li) || view.Readings[i + 2] is { PartOfSpeech: PartOfSpeech.Adjective, IsDefinite: false })) return null;
        foreach (var r in view.Tokens[i].Type.Readings)
        {
            if (r is { IsFinite: false, PartOfSpeech: PartOfSpeech.Noun } && rules.Triggers.Find(view.Tokens, i, r, _triggers) && _triggers.Exists(t => t.Row.IsSpeech || t.Row.Type is EventType.Reject or EventType.Support or EventType.Consult)) return r;
        }
        return null;
    }

    /// <summary>قال إن على الأطراف سحب قواتها: behind those upon whom it is, where no verb came, stands what they are to do.</summary>
    private static bool IsUpon(List<Phrase> phrases) => phrases.Count > 1 && phrases[^1] is { Kind: PhraseKind.Noun, Preposition.Length: 0, Class: var people } && people.HasFlag(PhraseClass.Agent) && phrases[^2].FixedGovernor is { Effect: GovernorEffect.Call };

    private static Reading? MasdarOf(ReportView view, int i)
    {
        foreach (var r in view.Tokens[i].Type.Readings)
        {
            if (r is { Derivation: Derivation.VerbalNoun, IsDefinite: false } && r.Proclitics == Proclitics.None) return r;
        }
        return null;
    }

    /// <summary>مواجهات جُرح فيها سبعة: an indefinite noun right before فيها is the verb that goes on about an indefinite deed, where it may be one that tells.</summary>
    private Reading? OfOccasion(ReportView view, int i, List<Phrase> phrases)
    {
        if (i + 1 >= view.Tokens.Count || view.Readings[i] is not { PartOfSpeech: PartOfSpeech.Noun, IsDefinite: false, HasPronoun: false, Proclitics: Proclitics.None } || view.MentionAt(i) >= 0) return null;
        if (rules.Prepositions.Find(view.Tokens, i + 1, view.Tokens.Count, out _, out _) is not { Kind: PrepositionKind.Pronoun, Slot: "في" }) return null;
        if (!phrases.Exists(p => p is { Kind: PhraseKind.Noun, Definite: false, IsPronoun: false } && p.Class.HasFlag(PhraseClass.Event))) return null;
        foreach (var r in view.Tokens[i].Type.Readings)
        {
            if (r is { Derivation: Derivation.Perfect, HasPronoun: false, Proclitics: Proclitics.None, Agreement.Person: 3 } && IsKnown(view, i, r)) return r;
        }
        return null;
    }

    /// <summary>تبادل الوزيران وجهات النظر، قطع الرئيس وعدا: no و joins what the verb before it wants as its object.</summary>
    public Reading? AsObject(ReportView view, int i, List<Phrase> phrases)
    {
        var reading = view.Readings[i];
        if (!reading.Has(Proclitics.Wa) || reading.IsDefinite || phrases.Count == 0 || phrases[^1] is not { Kind: PhraseKind.Noun, Preposition.Length: 0 }) return null;
        var verb = phrases.FindLast(p => p.Kind is PhraseKind.Verb or PhraseKind.Opener or PhraseKind.Participle);
        if (verb is not { Kind: PhraseKind.Verb, Reading: not null } || !rules.Triggers.Find(view.Tokens, verb.Head, verb.Reading, _triggers)) return null;
        foreach (var r in view.Tokens[i].Type.Readings)
        {
            if (r.PartOfSpeech != PartOfSpeech.Noun || r.Proclitics != Proclitics.None || r.IsDefinite || !rules.Classes.Find(view.Tokens, i, r, _classes)) continue;
            if (_triggers.Exists(t => t.Row.Needs.Length == 0 && t.Row.ObjectClass.Length > 0 && t.Row.ObjectClass[0] != '!' && t.Row.ObjectClass.Split('|').Any(c => c is not ("agent" or "person" or "body") && _classes.Exists(x => x.Row == c)))) return r;
        }
        return null;
    }
}
