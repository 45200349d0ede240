using Rasid.Coding.Clauses;
using Rasid.Coding.Rules;
using Rasid.Text.Words;
using Rasid.Time;

namespace Rasid.Coding.Events;

/// <content>What a noun says of itself: whose it is, when, whom it hit.</content>
internal sealed partial class NounJudge
{
    private static readonly string[] PeopleClasses = ["person", "role", "group", "body", "victims", "protester"];

    private static bool HasTime(Clause clause) => clause.Phrases.Exists(p => p.Kind == PhraseKind.Time);

    /// <summary>الهجوم الذي وقع في لندن.</summary>
    private static bool HasTown(Clause clause) => clause.Phrases.Exists(p => p is { Kind: PhraseKind.Noun, Preposition: "في" or "ب", Mentions.Count: > 0 } && p.Class.HasFlag(PhraseClass.Place));

    /// <summary>Whether a noun says who did it or to whom: a name, a pronoun, or people behind a preposition.</summary>
    private static bool HasOwnPeople(ReportView view, Phrase phrase)
    {
        foreach (var m in phrase.Mentions)
        {
            if (view.IsAgent(m)) return true;
        }
        if (view.Readings[phrase.Head].HasPronoun) return true;
        foreach (var p in After(phrase))
        {
            if (p.Preposition is "بين" or "مع" or "من" && p.Class.HasFlag(PhraseClass.Agent)) return true;
            if (p.PrepositionRow?.Role is SlotRole.Actor or SlotRole.Chair or SlotRole.Partner) return true;
        }
        return false;
    }

    /// <summary>مباحثات ليبية تركية، تنديد أممي: an adjective of a country or a body says whose the deed is.</summary>
    private bool HasOrigin(ReportView view, Phrase phrase)
    {
        for (var t = phrase.Body + 1; t <= phrase.Last; t++)
        {
            if (view.Readings[t].PartOfSpeech == PartOfSpeech.Adjective && members.IsTokenOf(view, t, "origin")) return true;
        }
        return false;
    }

    private static bool HasPartner(ReportView view, Phrase phrase)
    {
        // خلال استقباله سفير …، عقب لقائه الوزير: right behind a masdar with its pronoun stands the other side.
        if (view.Readings[phrase.Last].HasPronoun && phrase.Body == phrase.Last)
        {
            var at = phrase.Clause!.Phrases.IndexOf(phrase) + 1;
            if (at < phrase.Clause.Phrases.Count && phrase.Clause.Phrases[at] is { Kind: PhraseKind.Noun, Preposition.Length: 0, IsPronoun: false } other && other.First == phrase.Last + 1 && other.Class.HasFlag(PhraseClass.Agent)) return true;
        }
        // خلال لقائهما: the two who met.
        if (phrase.Mentions.Count(view.IsAgent) > 1 || view.Readings[phrase.Head].Pronoun.Number == 'd') return true;
        foreach (var p in After(phrase))
        {
            if (p.Preposition is "بين" or "مع" or "ب" && p.Class.HasFlag(PhraseClass.Agent) && !p.IsPronoun) return true;
        }
        return false;
    }

    private static bool HasOwnDate(ReportView view, Phrase phrase)
    {
        for (var t = phrase.Body; t <= phrase.Last; t++)
        {
            if (view.TimeAt(t) >= 0) return true;
        }
        foreach (var p in After(phrase))
        {
            if (p.Kind == PhraseKind.Time) return view.Times[p.Time].Kind == TemporalKind.Date;
        }
        return false;
    }

    /// <summary>احتجاز زورق ليبي … الأسبوع الفائت، مقتل قائد الجهاز في 12 مايو، الهجوم على القاعدة أول أمس: what was done to whom or what, on a day that is past, is told, whatever the clause is about.</summary>
    private bool IsDatedDeed(ReportView view, Phrase phrase, TriggerRow row, bool own) =>
        row is { Type: EventType.Assault or EventType.Coerce or EventType.Protest or EventType.Retreat or EventType.Mobilize or EventType.Sanction, IsSpeech: false }
        && IsDoing(view, phrase.Head) && (row.Type is EventType.Assault or EventType.Protest or EventType.Retreat ? phrase.Preposition is not ("ل" or "الي" or "لصالح") : phrase.Preposition is not ("ل" or "الي" or "ب" or "لصالح"))
        && (own || row.ObjectClass.Length > 0 && row.ObjectClass[0] != '!' || IsOfPeople(view, phrase) || HasTarget(phrase)) && HasPastDate(view, phrase);

    /// <summary>Whether a noun names what is done, and not a thing or a place too (السجن).</summary>
    public static bool IsDoing(ReportView view, int token) => view.Readings[token] is { Derivation: Derivation.VerbalNoun } or { Lexeme.Class: "event" }
        || view.Readings[token].Lexeme?.Class is not "place" && view.Tokens[token].Type.Readings.Any(r => r.Derivation == Derivation.VerbalNoun);

    /// <summary>مداهمة قوة مسلحة، خطف مواطن، استقالة ثلاثة وزراء: people without a name, right behind the noun.</summary>
    private bool IsOfPeople(ReportView view, Phrase phrase)
    {
        for (var t = phrase.Head + 1; t <= Math.Min(phrase.Last, phrase.Head + 3); t++)
        {
            foreach (var name in PeopleClasses)
            {
                if (members.IsTokenOf(view, t, name)) return true;
            }
        }
        return false;
    }

    /// <summary>الهجوم على قاعدة كذا، الاعتداء على الوزير.</summary>
    private static bool HasTarget(Phrase phrase)
    {
        foreach (var p in After(phrase))
        {
            if (p.Preposition is "علي" or "ضد" && (p.Mentions.Count > 0 || p.Class.HasFlag(PhraseClass.Agent))) return true;
        }
        return false;
    }

    private static bool HasPastDate(ReportView view, Phrase phrase)
    {
        for (var t = phrase.Body; t <= phrase.Last; t++)
        {
            if (view.TimeAt(t) is var time && time >= 0) return IsPast(view, time);
        }
        foreach (var p in After(phrase))
        {
            if (p.Kind == PhraseKind.Time) return IsPast(view, p.Time);
        }
        return false;
    }

    private static bool IsPast(ReportView view, int time) => view.Times[time] is { Kind: TemporalKind.Date, Range: var range } && !(range?.From > view.Published);

    private static Phrase? Before(Phrase phrase)
    {
        var at = phrase.Clause!.Phrases.IndexOf(phrase);
        return at > 0 ? phrase.Clause.Phrases[at - 1] : null;
    }

    /// <summary>The complements right after a phrase: times and noun phrases with prepositions.</summary>
    private static IEnumerable<Phrase> After(Phrase phrase)
    {
        var phrases = phrase.Clause!.Phrases;
        for (var i = phrases.IndexOf(phrase) + 1; i < phrases.Count; i++)
        {
            var p = phrases[i];
            // مقتل قائد الكتيبة فلان في …: the name goes on with its post.
            if (p.AppositionOf == phrase || p is { Kind: PhraseKind.Noun, Preposition.Length: 0 } && p.First == phrase.Last + 1 && p.Mentions.Count > 0 && p.Class == PhraseClass.Agent && phrase.Last > phrase.Body) continue;
            if (p.Kind is not (PhraseKind.Time or PhraseKind.Noun) || (p.Kind == PhraseKind.Noun && p.Preposition.Length == 0)) yield break;
            yield return p;
        }
    }
}
