using Rasid.Coding.Clauses;
using Rasid.Coding.Rules;
using Rasid.Text.Words;

namespace Rasid.Coding.Events;

/// <summary>Finds who does what a predicate tells.</summary>
internal sealed class SubjectFinder(MemberFinder members)
{
    /// <summary>The subject phrase in the clause itself, or null when it must be carried over.</summary>
    public Phrase? PhraseOf(ReportView view, Clause clause, Discourse discourse)
    {
        var predicate = clause.Predicate!;
        if (predicate.Kind == PhraseKind.Participle || predicate.FixedGovernor is not null) return null;
        if (Governing.BareBefore(clause, predicate) is { } before && before.Class != PhraseClass.None)
        {
            // في رده على سؤال فلان، أكد رئيس الحزب: right behind a verb that takes no object stands its subject, whoever was named before.
            return !clause.IsTransitive && !clause.HasPronounSubject && predicate.Kind == PhraseKind.Verb && Governing.BareAfter(clause, predicate).FirstOrDefault() is { } behind && behind.First == predicate.Last + 1
                && behind is { Class: PhraseClass.Agent, Definite: true } && clause.Auxiliaries.Count == 0 && before.Class != PhraseClass.Event ? behind : before;
        }
        if (clause.HasPronounSubject) return null;
        if (predicate is { Kind: PhraseKind.Verb, Reading.Agreement.Person: 1 }) return null;
        // اتفقوا، وطالبوا الأطراف: a verb before its subject is singular, so what follows a plural one is no subject.
        if (IsPlural(predicate) && predicate.Reading!.Agreement.Person == 3) return null;
        // مشروع قرار يطالب إسرائيل …: with no pronoun in the relative clause its antecedent is the subject.
        if (clause is { Relation: ClauseRelation.Relative, Sibling: null, IsTransitive: true, Governor: { } antecedent } && !predicate.Reading!.HasPronoun && (antecedent.Class & (PhraseClass.Agent | PhraseClass.Event)) != 0
            && !clause.Phrases.Exists(p => p.Kind == PhraseKind.Noun && (p.IsPronoun || p.Reading is { HasPronoun: true }))) return null;
        // وهاجم دولا عربية: an indefinite accusative is no subject.
        var bare = Governing.BareAfter(clause, predicate).ToList();
        var nouns = bare.Count;
        bare.RemoveAll(p => p is { Class: var people, Definite: false } && people.HasFlag(PhraseClass.Agent) && ReadingCorrector.IsAccusative(view, p.Body));
        if (bare.Count == 0) return null;
        var first = bare[0];
        // حضر الاجتماع رئيس …: what is no actor came first.
        if (!first.Class.HasFlag(PhraseClass.Agent) && first.Mentions.Count == 0 && bare.Count > 1)
            return bare[1].Class.HasFlag(PhraseClass.Agent) && bare[1].Mentions.Count > 0 && !bare[1].Conjoined ? bare[1] : first;
        // وأكد ضرورة …، أمس، بيانا …: what is stressed or rejected is no speaker, whatever stands behind it.
        if (bare.Count > 1 && !first.Class.HasFlag(PhraseClass.Agent) && (first.Class.HasFlag(PhraseClass.Event) || first.Reading is { Derivation: Derivation.VerbalNoun }) && !bare.Exists(p => p.Class.HasFlag(PhraseClass.Agent)) && IsObject(view, clause, first, discourse)) return null;
        if (nouns == 2 && IsAddressed(clause, first, bare)) return null;
        return nouns == 1 && IsAlone(view, clause, first, discourse) ? null : first;
    }

    /// <summary>وتناشد السلطات الكشف عن …، وحمّل القيادة مسؤولية …: behind a joined verb that wants people and a thing, the people are its object.</summary>
    private static bool IsAddressed(Clause clause, Phrase first, List<Phrase> bare) => clause is { IsTransitive: true, Sibling.Predicate: { Kind: PhraseKind.Verb } before, Predicate: { Kind: PhraseKind.Verb } verb, Trigger: { IsSpeech: true } row }
        && row.Frame[Frame.Object] == SlotRole.Recipient && first.Class.HasFlag(PhraseClass.Agent) && bare.Count == 2 && !bare[1].Class.HasFlag(PhraseClass.Agent)
        && before.Reading is { } a && verb.Reading is { } b && a.Derivation == b.Derivation && a.Agreement.Gender == b.Agreement.Gender && a.Agreement.Number == b.Agreement.Number;

    /// <summary>Whether the one noun after a verb is its object, the subject being somebody told of before.</summary>
    private bool IsAlone(ReportView view, Clause clause, Phrase noun, Discourse discourse)
    {
        // وحضت الطرفين: the ending says that it is no subject.
        if (clause.IsTransitive && clause.Predicate!.Kind == PhraseKind.Verb && IsOblique(view, noun)) return true;
        // الوزير الذي أكد وقوف بلاده …، وأدان الهجوم: what cannot act or speak.
        if (!noun.Class.HasFlag(PhraseClass.Agent) && IsObject(view, clause, noun, discourse)) return true;
        // التقى … وبحث …، ويلتقي قائد …، إنه التقى الوزير: a joined verb, or one behind a pronoun, that wants an object.
        if (clause.IsTransitive && (clause.MayHavePronounSubject || clause.Sibling is not null) && !(IsHarm(clause) && IsHarm(clause.Sibling))) return true;
        // وبحث مع القائد صيانة العتاد، ويرفض المذكرة، وصادرت طنا: behind a joined verb of one who does it, a thing is what it is done to.
        if (clause is { Sibling: { Predicate.Kind: PhraseKind.Verb } earlier, Trigger: { } done } && (noun.Class & (PhraseClass.Agent | PhraseClass.Place)) == 0 && noun.Mentions.Count == 0 && done.Frame[Frame.Subject] == SlotRole.Actor && (done.Needs.Length == 0 || done.Type == EventType.Consult)
            && clause.Predicate!.Reading is { Passive: false } own && earlier.Predicate!.Reading is { } first && own.Agreement.Gender == first.Agreement.Gender && !members.IsOf(view, noun, "statement") && !members.IsOf(view, noun, "document")) return true;
        // وصل إلى بنغازي حيث التقى رئيس المجلس: who came meets him.
        if (clause is { IsTransitive: true, SharesTime: true, Parent.Predicate: not null, Trigger.Type: EventType.Consult, Predicate.Reading: { Passive: false } }) return true;
        // اللقاء الذي جمع رئيس … بوزير …: the meeting brings them together.
        if (clause is { Relation: ClauseRelation.Relative, Governor: { } meeting } && meeting.Class.HasFlag(PhraseClass.Event) | members.IsOf(view, meeting, "meeting") && clause.Trigger?.Frame is { } gather && gather[Frame.Subject] == SlotRole.Host && gather[Frame.Object] == SlotRole.Actor) return true;
        // تصريحاته التي اتهم فيها الوزير …: the antecedent is where it was said, not who said it.
        if (clause is { IsTransitive: true, Relation: ClauseRelation.Relative, Governor: { } place } && !place.Class.HasFlag(PhraseClass.Agent) && clause.Phrases.Exists(p => p.IsPronoun && IsInside(p))) return true;
        // حين اتهم المملكة: a verb right before its subject agrees with it.
        if (clause.IsTransitive && noun.First == clause.Predicate!.Last + 1 && Disagrees(view, clause.Predicate, noun) && (discourse.Subject.Count > 0 || clause.Parent is not null)) return true;
        if (clause.Trigger is not { } trigger || !(trigger.IsSpeech || clause.IsTransitive) || discourse.Subject.Count == 0) return false;
        // كما دعت جميع الأطراف إلى: those who are called upon, when someone spoke before.
        if (members.IsOf(view, noun, "addressee")) return true;
        // ودعا أنقرة إلى: a masculine verb does not have a feminine state right after it as its subject.
        return trigger.IsSpeech && clause.Predicate!.Reading is { Agreement: { Gender: 'm', Number: not 'p' }, Derivation: Derivation.Perfect }
            && noun.First == clause.Predicate.Last + 1 && noun.Class.HasFlag(PhraseClass.Place) && IsFeminine(view, noun);
    }

    /// <summary>فيها، بها، خلالها: in what the antecedent names.</summary>
    private static bool IsInside(Phrase pronoun) => pronoun.Preposition is "في" or "ب" or NounJudge.During;

    /// <summary>الطرفين، المواطنين: a dual or plural in its oblique form.</summary>
    private static bool IsOblique(ReportView view, Phrase noun) => view.Readings[noun.Body] is { PartOfSpeech: PartOfSpeech.Noun or PartOfSpeech.Adjective, Agreement.Number: 'd' or 'p', HasPronoun: false } && view.Tokens[noun.Body].Key.EndsWith("ين", StringComparison.Ordinal)
        && (view.MentionAt(noun.Body) is var m && m < 0 || view.Mentions[m].IsOptional);

    private bool IsObject(ReportView view, Clause clause, Phrase noun, Discourse discourse)
    {
        if (clause.Trigger is not { } row) return false;
        if (noun.Class.HasFlag(PhraseClass.Event) && row.Frame[Frame.Object] == SlotRole.Topic) return true;
        if (!noun.Class.HasFlag(PhraseClass.Event) && noun.Reading is not { PartOfSpeech: Text.Words.PartOfSpeech.Noun, Lexeme: not null }) return false;
        if (!(row.IsSpeech || row.Type is EventType.Agree or EventType.Support or EventType.Reject)) return false;
        if (members.IsOf(view, noun, "document") || members.IsOf(view, noun, "statement") || members.IsOf(view, noun, "meeting")) return false;
        if (clause is { Relation: ClauseRelation.Relative, Governor: { } antecedent, Sibling: null }) return antecedent.Class.HasFlag(PhraseClass.Agent);
        return clause.Sibling is not null || discourse.Subject.Count > 0;
    }

    /// <summary>قُتل أربعون وأصيب مئة: beside a verb of harm another one has its victim as its noun too.</summary>
    private static bool IsHarm(Clause? clause) => clause?.Trigger?.Frame[Frame.Object] is SlotRole.Victim;

    private bool Disagrees(ReportView view, Phrase verb, Phrase noun)
    {
        if (verb.Reading is not { Agreement: { Person: 3, Number: not ('p' or 'd'), Gender: var gender } } || noun.Mentions.Exists(m => view.Mentions[m].Actor.Kind == Actors.ActorKind.Person)) return false;
        var feminine = view.Tokens[noun.Head].Key.EndsWith('ه');
        return gender == 'm' ? feminine && noun.Class.HasFlag(PhraseClass.Agent) : gender == 'f' && !feminine && view.Readings[noun.Head].Agreement.Number is not ('p' or 'd') && (members.IsOf(view, noun, "role") || IsMasculineBody(view, noun));
    }

    /// <summary>الجيش، المجلس: a body that no feminine verb has as its subject.</summary>
    private bool IsMasculineBody(ReportView view, Phrase noun) => members.IsTokenOf(view, noun.Head, "masculine");

    private static bool IsFeminine(ReportView view, Phrase phrase)
    {
        var key = view.Tokens[phrase.Last].Key;
        return key.EndsWith('ه') || key.EndsWith("يا", StringComparison.Ordinal);
    }

    /// <summary>The members of the subject: of the clause, or carried over from the clause or sentence before.</summary>
    public IReadOnlyList<Member> Of(ReportView view, Clause clause, Discourse discourse, int depth = 0)
    {
        if (clause.Predicate is null || depth > 8) return [];
        // التقيت بالمبعوث، نرفض: in the first person it is the speaker.
        if (clause.Predicate is { Kind: PhraseKind.Verb, Reading.Agreement.Person: 1 }) return Speaking(view, clause, discourse, depth);
        var phrase = PhraseOf(view, clause, discourse);
        // أكد الوزير أن بلاده ترفض: a person and the body that he speaks for are one.
        if (phrase is { Mentions.Count: 0, Reading.HasPronoun: true } && clause is { Relation: ClauseRelation.Content, Parent: { Predicate: not null } teller } && members.IsOf(view, phrase, "own")) return Of(view, teller, discourse, depth + 1);
        // وأضرم بعضهم النار: some of those told of before.
        if (phrase is { Mentions.Count: 0, Reading.Pronoun.Number: 'p' } && members.IsTokenOf(view, phrase.Head, "part") && Carried(view, clause, discourse, depth + 1) is { Count: > 0 } some) return some;
        if (phrase is not null && members.Of(view, phrase) is { Count: > 0 } found)
            return IsBothOfThem(view, phrase) && discourse.Pair.Count > 1 ? discourse.Pair : found;
        if (phrase is not null && clause.Predicate.Kind == PhraseKind.Verb && !IsPlural(clause.Predicate) && !phrase.Class.HasFlag(PhraseClass.Agent)) return [];
        return Carried(view, clause, discourse, depth);
    }

    /// <summary>Who does what a clause tells, whatever noun stands behind its verb: the antecedent, or the subject carried over from the clause or sentence before.</summary>
    public IReadOnlyList<Member> Carried(ReportView view, Clause clause, Discourse discourse, int depth = 0)
    {
        if (clause is { Relation: ClauseRelation.Adverbial, Parent: { Predicate: not null } parent }) return Of(view, parent, discourse, depth + 1);
        if (clause.Relation == ClauseRelation.Relative && clause.Governor is { } antecedent && clause.Sibling is null)
        {
            if (!antecedent.Class.HasFlag(PhraseClass.Agent) && clause.Parent is { Predicate: not null } around && clause.Phrases.Exists(p => p.IsPronoun && IsInside(p))) return Of(view, around, discourse, depth + 1);
            if (IsAboutInner(view, clause, antecedent)) return [];
            if (members.Of(view, antecedent) is { Count: > 0 } named) return named;
            // تصريحات الوزير الذي …: the name at the end of the phrase.
            return antecedent.Mentions.Count > 0 && view.IsAgent(antecedent.Mentions[^1]) ? [MemberFinder.Make(view, view.Mentions[antecedent.Mentions[^1]])] : [];
        }
        if ((clause.Sibling ?? clause.Before) is { Predicate: not null } sibling) return Of(view, sibling, discourse, depth + 1);
        if ((clause.HasPronounSubject || clause.Relation is ClauseRelation.Content or ClauseRelation.Beside or ClauseRelation.Purpose or ClauseRelation.Time) && clause.Parent is { Predicate: not null } above) return Of(view, above, discourse, depth + 1);
        // اتفقا: two, where one was told of last, are the two before.
        return clause.Predicate?.Reading?.Agreement.Number == 'd' && discourse.Subject.Count != 2 && discourse.Pair.Count == 2 ? discourse.Pair : discourse.Subject;
    }

    /// <summary>ضحية الهجوم الذي استهدف …: a masculine verb goes on about the noun at the end, not about the feminine one that holds it.</summary>
    public static bool IsAboutInner(ReportView view, Clause clause, Phrase antecedent) =>
        antecedent is { Mentions.Count: 0, Reading: { PartOfSpeech: PartOfSpeech.Noun, Agreement.Number: not ('p' or 'd') } } && antecedent.Last > antecedent.Body && view.Tokens[antecedent.Head].Key.EndsWith('ه')
        && clause.Predicate is { Kind: PhraseKind.Verb, Reading: { HasPronoun: false, Agreement: { Person: 3, Gender: 'm', Number: not ('p' or 'd') } } } verb && clause.Phrases.TrueForAll(p => p.Kind != PhraseKind.Noun || p.Preposition.Length > 0 || p.First > verb.First);

    /// <summary>Who speaks the words of a clause.</summary>
    private IReadOnlyList<Member> Speaking(ReportView view, Clause clause, Discourse discourse, int depth)
    {
        for (var c = clause; c is not null; c = c.Parent)
        {
            if (c is { Relation: ClauseRelation.Content, Parent: { Predicate.Reading.Agreement.Person: not 1 } teller }) return Of(view, teller, discourse, depth + 1);
        }
        return discourse.Speaker?.Speaker is { } speaker ? [speaker] : [];
    }

    /// <summary>الاثنان، الجانبان، الطرفان، الوزيران: the two just told of.</summary>
    private bool IsBothOfThem(ReportView view, Phrase phrase) =>
        phrase.Definite && phrase.Mentions.TrueForAll(m => view.Mentions[m].IsOptional)
        && (members.IsOf(view, phrase, "both") || (phrase.Body == phrase.Last && phrase.Class.HasFlag(PhraseClass.Agent) && view.Readings[phrase.Head].Agreement.Number == 'd'));

    private static bool IsPlural(Phrase predicate) => predicate.Reading?.Agreement.Number is 'd' or 'p';
}
