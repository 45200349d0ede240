using Rasid.Actors;
using Rasid.Coding.Clauses;
using Rasid.Text.Words;

namespace Rasid.Coding.Events;

/// <summary>Whether a verb and a noun can be verb and subject, by gender and number; null where their forms do not say.</summary>
internal static class SubjectAgreement
{
    /// <summary>A noun before its verb, or told of in an earlier clause: both gender and number must agree.</summary>
    public static bool? Before(ReportView view, Phrase noun, Reading? verb)
    {
        if (verb is not { Agreement: { Gender: var gender, Number: var number } } || verb.Agreement.Person is 1 or 2) return null;
        if (noun.Clause?.Phrases.Exists(p => p.JoinedTo == noun) ?? false) return null;
        var (own, count, human) = Of(view, noun);
        if (number is 'p' or 'd') return count switch { 'p' => human, 'd' => true, 's' when human => false, _ => null };
        if (number != 's') return null;
        if (count is 'd' || (count == 'p' && human)) return false;
        if (count == 'p') return gender == '\0' ? null : gender == 'f';
        return own == '\0' || gender == '\0' ? null : own == gender;
    }

    /// <summary>A noun behind its verb: the verb is singular, and a masculine one may stand before what does not follow at once.</summary>
    public static bool? Behind(ReportView view, Phrase verb, Phrase noun)
    {
        if (verb.Reading is not { Agreement: { Person: not (1 or 2), Gender: var gender, Number: var number } }) return null;
        if (number is 'p' or 'd') return false;
        var (own, count, human) = Of(view, noun);
        if (gender == '\0' || number == '\0' || own == '\0' && count != 'p') return null;
        var near = noun.First == verb.Last + 1;
        if (count == 'p' && human) return gender == 'm' ? true : IsSound(view, noun.Head) ? false : null;
        if (count == 'p') return gender == 'f' ? true : near ? false : null;
        if (own == gender) return true;
        return gender == 'f' || near ? false : null;
    }

    /// <summary>Whether a pronoun can stand for a noun.</summary>
    /// <param name="view">The report.</param>
    /// <param name="noun">The noun.</param>
    /// <param name="pronoun"><c>m</c> for him, <c>f</c> for her and for things, <c>p</c> for people.</param>
    public static bool? Stands(ReportView view, Phrase noun, char pronoun)
    {
        var (own, count, human) = Of(view, noun);
        if (pronoun == '\0' || count == '\0') return null;
        if (pronoun == 'p') return count == 'p' ? human : human ? false : null;
        if (count == 'p') return human ? false : pronoun == 'f';
        return own == '\0' ? null : own == pronoun;
    }

    /// <summary>Gender and number of a phrase, and whether it is of people.</summary>
    private static (char Gender, char Number, bool Human) Of(ReportView view, Phrase noun)
    {
        var at = view.MentionAt(noun.Head);
        var mention = at >= 0 ? view.Mentions[at] : null;
        if (mention is { Actor.Kind: ActorKind.Person, IsOptional: false }) return ('\0', 's', true);
        if (mention is { Actor.Kind: ActorKind.State or ActorKind.Place, IsOptional: false }) return ('\0', 's', false);
        var reading = view.Readings[noun.Head];
        if (reading.PartOfSpeech is not (PartOfSpeech.Noun or PartOfSpeech.Adjective)) return default;
        var number = reading.Agreement.Number;
        // أحد عشر قتيلا: what a number counts is singular and more than one.
        if (noun.Head > noun.Body && view.MentionAt(noun.Body) < 0) return default;
        var human = number == 'p' && IsSound(view, noun.Head) || reading.Lexeme?.Class is "person" or "role" or "rank" or "title" or "group";
        var gender = number == 's' && view.Tokens[noun.Head].Key.EndsWith('ه') && mention?.Actor.Kind is not ActorKind.Person ? 'f' : reading.Agreement.Gender;
        // أهالي، وفد: one word for many people says neither.
        if (number == 's' && reading.Lexeme?.Class is "person" or "group" && gender == 'm' && reading.Lexeme.Lemma.EndsWith('ي')) return default;
        return (gender, number, human);
    }

    private static bool IsSound(ReportView view, int token) => view.Tokens[token].Key is { Length: > 4 } key && (key.EndsWith("ون", StringComparison.Ordinal) || key.EndsWith("ين", StringComparison.Ordinal));
}
