using Rasid.Coding.Clauses;
using Rasid.Coding.Rules;
using Rasid.Text.Words;

namespace Rasid.Coding.Events;

/// <summary>Decides whether the nouns behind a verb are only its objects, while somebody told of before goes on as its subject.</summary>
internal sealed class ElidedSubject(MemberFinder members)
{
    /// <summary>Whether the subject is left out.</summary>
    /// <param name="view">The report.</param>
    /// <param name="clause">The clause of the verb.</param>
    /// <param name="bare">The nouns without preposition behind the verb, at least one.</param>
    /// <param name="earlier">The phrase that would go on as the subject; null when unknown.</param>
    /// <param name="discourse">What the sentences before left behind.</param>
    public bool Is(ReportView view, Clause clause, List<Phrase> bare, Phrase? earlier, Discourse discourse)
    {
        if (bare.Count == 1) return IsAlone(view, clause, bare[0], earlier, discourse);
        var predicate = clause.Predicate!;
        if (!clause.IsTransitive || clause.Trigger is not { IsSpeech: true } trigger || trigger.Frame[Frame.Object] is not SlotRole.Recipient) return false;
        if (!bare[0].Class.HasFlag(PhraseClass.Agent) || bare[0].First != predicate.Last + 1 || bare.FindLastIndex(p => p.Class.HasFlag(PhraseClass.Agent)) > 0) return false;
        if (!GoesOn(clause, discourse)) return false;
        // وتناشد النائب العام فتح تحقيق: the one behind it does not agree with the verb.
        var behind = SubjectAgreement.Behind(view, predicate, bare[0]);
        if (behind == false) return earlier is null || SubjectAgreement.Before(view, earlier, predicate.Reading) != false;
        // تدين البعثة … وتناشد السلطات الكشف عن …: one phrase of people and what they are to do.
        return clause.Sibling is not null && earlier is not null && SubjectAgreement.Before(view, earlier, predicate.Reading) == true;
    }

    /// <summary>Whether anybody was told of who can go on.</summary>
    private static bool GoesOn(Clause clause, Discourse discourse) => clause.Sibling is not null || clause.Parent is not null || clause.Before is not null || discourse.Subject.Count > 0;

    /// <summary>Whether the one noun after a verb is its object, the subject being somebody told of before.</summary>
    private bool IsAlone(ReportView view, Clause clause, Phrase noun, Phrase? earlier, Discourse discourse)
    {
        var predicate = clause.Predicate!;
        // وحضت الطرفين: the ending says that it is no subject.
        if (clause.IsTransitive && predicate.Kind == PhraseKind.Verb && IsOblique(view, noun)) return true;
        // الوزير الذي أكد وقوف بلاده …، وأدان الهجوم: what cannot act or speak.
        if (!noun.Class.HasFlag(PhraseClass.Agent) && IsObject(view, clause, noun, discourse)) return true;
        var goesOn = earlier is null ? null : SubjectAgreement.Before(view, earlier, predicate.Reading);
        var behind = SubjectAgreement.Behind(view, predicate, noun);
        // التقى … وبحث …، ويلتقي قائد …، إنه التقى الوزير: a joined verb, or one behind a pronoun, that wants an object.
        if (clause.IsTransitive && !(IsAbout(clause) && noun.Class.HasFlag(PhraseClass.Agent)) && (clause.MayHavePronounSubject || clause.Sibling is not null) && !(goesOn == false && behind != false)
            && (!(IsHarm(clause) && IsHarm(clause.Sibling)) || behind == false && goesOn == true || goesOn == true && (ReadingCorrector.IsAccusative(view, noun.Body) || IsWithObject(clause.Sibling) || earlier!.Clause != clause.Sibling))) return true;
        // يستمع المجلس … ويرفض المذكرة: a thing that does not agree with its verb, behind a clause whose subject does.
        if (clause is { Sibling: not null, Trigger: not null } && !noun.Class.HasFlag(PhraseClass.Agent) && behind == false && goesOn == true) return true;
        // وبحث مع القائد صيانة العتاد، وصادرت طنا: behind a joined verb of one who does it, a thing is what it is done to.
        if (clause is { Sibling: { Predicate.Kind: PhraseKind.Verb } before, Trigger: { } done } && (noun.Class & (PhraseClass.Agent | PhraseClass.Place)) == 0 && noun.Mentions.Count == 0 && done.Frame[Frame.Subject] == SlotRole.Actor && (done.Needs.Length == 0 || done.Type == EventType.Consult)
            && predicate.Reading is { Passive: false } own && before.Predicate!.Reading is { } first && own.Agreement.Gender == first.Agreement.Gender && !members.IsOf(view, noun, "statement") && !members.IsOf(view, noun, "document")) return true;
        // وصل إلى بنغازي حيث التقى رئيس المجلس: who came meets him.
        if (clause is { IsTransitive: true, SharesTime: true, Parent.Predicate: not null, Trigger.Type: EventType.Consult, Predicate.Reading: { Passive: false } }) return true;
        // اللقاء الذي جمع رئيس … بوزير …: the meeting brings them together.
        if (clause is { Relation: ClauseRelation.Relative, Governor: { } meeting } && meeting.Class.HasFlag(PhraseClass.Event) | members.IsOf(view, meeting, "meeting") && clause.Trigger?.Frame is { } gather && gather[Frame.Subject] == SlotRole.Host && gather[Frame.Object] == SlotRole.Actor) return true;
        // تصريحاته التي اتهم فيها الوزير …: the antecedent is where it was said, not who said it.
        if (clause is { IsTransitive: true, Relation: ClauseRelation.Relative, Governor: { } place } && !place.Class.HasFlag(PhraseClass.Agent) && clause.Phrases.Exists(p => p.IsPronoun && IsInside(p))) return true;
        // حين اتهم المملكة: a verb right before its subject agrees with it.
        if (clause.IsTransitive && noun.First == predicate.Last + 1 && Disagrees(view, predicate, noun) && (discourse.Subject.Count > 0 || clause.Parent is not null)) return true;
        if (clause.Trigger is not { } trigger || !(trigger.IsSpeech || clause.IsTransitive) || discourse.Subject.Count == 0) return false;
        // كما دعت جميع الأطراف إلى: those who are called upon, when someone spoke before.
        if (members.IsOf(view, noun, "addressee")) return true;
        // ودعا أنقرة إلى: a masculine verb does not have a feminine state right after it as its subject.
        return trigger.IsSpeech && predicate.Reading is { Agreement: { Gender: 'm', Number: not 'p' }, Derivation: Derivation.Perfect }
            && noun.First == predicate.Last + 1 && noun.Class.HasFlag(PhraseClass.Place) && IsFeminine(view, noun);
    }

    /// <summary>فيها، بها، خلالها: in what the antecedent names.</summary>
    public static bool IsInside(Phrase pronoun) => pronoun.Preposition is "في" or "ب" or NounJudge.During;

    /// <summary>الطرفين، المواطنين: a dual or plural in its oblique form.</summary>
    private static bool IsOblique(ReportView view, Phrase noun) => view.Readings[noun.Body] is { PartOfSpeech: PartOfSpeech.Noun or PartOfSpeech.Adjective, Agreement.Number: 'd' or 'p', HasPronoun: false } && view.Tokens[noun.Body].Key.EndsWith("ين", StringComparison.Ordinal)
        && (view.MentionAt(noun.Body) is var m && m < 0 || view.Mentions[m].IsOptional);

    /// <summary>Whether what stands behind a verb is what is said, rejected or agreed, and nobody who does so.</summary>
    public bool IsObject(ReportView view, Clause clause, Phrase noun, Discourse discourse)
    {
        if (clause.Trigger is not { } row) return false;
        // وتعثرت المحادثات: a deed that its verb asks for and agrees with is its subject.
        if (noun.Class.HasFlag(PhraseClass.Event) && row.Frame[Frame.Object] == SlotRole.Topic) return row.ObjectClass.Length == 0 || clause.Predicate!.Reading is not { HasPronoun: false } || SubjectAgreement.Behind(view, clause.Predicate!, noun) != true;
        if (!noun.Class.HasFlag(PhraseClass.Event) && noun.Reading is not { PartOfSpeech: PartOfSpeech.Noun, Lexeme: not null }) return false;
        if (!(row.IsSpeech || row.Type is EventType.Agree or EventType.Support or EventType.Reject)) return false;
        if (members.IsOf(view, noun, "document") || members.IsOf(view, noun, "statement") || members.IsOf(view, noun, "meeting")) return false;
        if (clause is { Relation: ClauseRelation.Relative, Governor: { } antecedent, Sibling: null }) return antecedent.Class.HasFlag(PhraseClass.Agent);
        return clause.Sibling is not null || discourse.Subject.Count > 0;
    }

    /// <summary>بحث مع …، اتفق على …: what is its object is what it is about, and nobody.</summary>
    private static bool IsAbout(Clause clause) => clause.Trigger?.Frame[Frame.Object] is SlotRole.Topic;

    /// <summary>قُتل أربعون وأصيب مئة: beside a verb of harm another one has its victim as its noun too.</summary>
    private static bool IsHarm(Clause? clause) => clause?.Trigger?.Frame[Frame.Object] is SlotRole.Victim;

    /// <summary>داهمت القوة منزلا وأوقفت …: the verb before has both its subject and its object.</summary>
    private static bool IsWithObject(Clause? clause) => clause?.Predicate is { Kind: PhraseKind.Verb, Reading.Passive: false } verb
        && Governing.BareAfter(clause, verb).ToList().Count + (Governing.BareBefore(clause, verb) is null ? 0 : 1) > 1;

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
}
