using Rasid.Coding.Clauses;
using Rasid.Coding.Rules;
using Rasid.Text.Words;

namespace Rasid.Coding.Events;

/// <summary>Finds who does what a predicate tells.</summary>
internal sealed class SubjectFinder(MemberFinder members)
{
    private const int Deepest = 8;

    private readonly ElidedSubject _elided = new(members);

    /// <summary>The subject phrase in the clause itself, or null when it must be carried over.</summary>
    public Phrase? PhraseOf(ReportView view, Clause clause, Discourse discourse) => PhraseOf(view, clause, discourse, 0);

    /// <summary>The phrase of the subject: of the clause, or of whoever goes on from before; null when it is not known.</summary>
    public Phrase? Nearest(ReportView view, Clause clause, Discourse discourse) => PhraseOf(view, clause, discourse) ?? Earlier(view, clause, discourse, 0);

    private Phrase? PhraseOf(ReportView view, Clause clause, Discourse discourse, int depth)
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
        if (Experiencer(clause) is { } whose) return whose;
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
        // وتوصي الورقة الاتحاد بتعيين …: the thing agrees with the verb, and who follows does not.
        if (bare.Count > 1 && first is { Class: PhraseClass.Thing, Definite: true, Reading.Derivation: not Derivation.VerbalNoun } && SubjectAgreement.Behind(view, predicate, first) == true && SubjectAgreement.Behind(view, predicate, bare[1]) == false) return first;
        // حضر الاجتماع رئيس …: what is no actor came first.
        if (!first.Class.HasFlag(PhraseClass.Agent) && first.Mentions.Count == 0 && bare.Count > 1)
            return bare[1].Class.HasFlag(PhraseClass.Agent) && bare[1].Mentions.Count > 0 && !bare[1].Conjoined ? bare[1] : first;
        // وأكد ضرورة …، أمس، بيانا …: what is stressed or rejected is no speaker, whatever stands behind it.
        if (bare.Count > 1 && !first.Class.HasFlag(PhraseClass.Agent) && (first.Class.HasFlag(PhraseClass.Event) || first.Reading is { Derivation: Derivation.VerbalNoun }) && !bare.Exists(p => p.Class.HasFlag(PhraseClass.Agent)) && _elided.IsObject(view, clause, first, discourse)) return null;
        return (nouns == 1 || bare.Count > 1) && _elided.Is(view, clause, bare, Earlier(view, clause, discourse, depth + 1), discourse) ? null : first;
    }

    /// <summary>سبق للسلطات أن منعت: who had done it stands behind the auxiliary with its لـ.</summary>
    private static Phrase? Experiencer(Clause clause)
    {
        var (before, of) = clause.Auxiliaries.Count > 0 ? (clause.Auxiliaries[^1], clause)
            : clause is { Relation: ClauseRelation.Content, Governor: { Kind: PhraseKind.Verb, Clause: { } above } governor } ? (governor, above) : (null, clause);
        if (before is not { Reading.Lexeme.Lemma: { } lemma } || lemma.Length == 0) return null;
        return of.Phrases.Find(p => p is { Kind: PhraseKind.Noun, Preposition: "ل", IsPronoun: false, JoinedTo: null } && p.First == before.Last + 1 && p.First < clause.Predicate!.First && p.Class.HasFlag(PhraseClass.Agent));
    }

    /// <summary>The phrase of whoever goes on as the subject of a clause that has none of its own; null when it is not known.</summary>
    private Phrase? Earlier(ReportView view, Clause clause, Discourse discourse, int depth)
    {
        if (depth > Deepest) return null;
        var from = clause is { Relation: ClauseRelation.Adverbial, Parent.Predicate: not null } ? Described(view, clause, discourse, depth)
            : clause is { Relation: ClauseRelation.Relative, Sibling: null } ? null
            : Prior(clause) ?? (clause.HasPronounSubject || clause.Relation is ClauseRelation.Content or ClauseRelation.Beside or ClauseRelation.Purpose or ClauseRelation.Time ? clause.Parent : null);
        if (from is null) return clause is { Relation: ClauseRelation.Relative, Sibling: null } ? clause.Governor : discourse.SubjectPhrase;
        if (from.Predicate is null) return null;
        return PhraseOf(view, from, discourse, depth) ?? Earlier(view, from, discourse, depth + 1);
    }

    /// <summary>The members of the subject: of the clause, or carried over from the clause or sentence before.</summary>
    public IReadOnlyList<Member> Of(ReportView view, Clause clause, Discourse discourse, int depth = 0)
    {
        if (clause.Predicate is null || depth > 8) return [];
        // التقيت بالمبعوث، نرفض: in the first person it is the speaker.
        if (clause.Predicate is { Kind: PhraseKind.Verb, Reading.Agreement.Person: 1 }) return Speaking(view, clause, discourse, depth);
        return Of(view, clause, PhraseOf(view, clause, discourse), discourse, depth);
    }

    private IReadOnlyList<Member> Of(ReportView view, Clause clause, Phrase? phrase, Discourse discourse, int depth)
    {
        // أكد الوزير أن بلاده ترفض، وفق ما أفاد مكتبها: a person and the body that he speaks for are one.
        if (phrase is { Mentions.Count: 0, Reading.HasPronoun: true } && clause is { Relation: ClauseRelation.Content or ClauseRelation.Beside, Parent: { Predicate: not null } teller } && members.IsOf(view, phrase, "own")) return Of(view, teller, discourse, depth + 1);
        // وأضرم بعضهم النار: some of those told of before.
        if (phrase is { Mentions.Count: 0, Reading.Pronoun.Number: 'p' } && members.IsTokenOf(view, phrase.Head, "part") && Carried(view, clause, discourse, depth + 1) is { Count: > 0 } some) return some;
        if (phrase is not null && members.Of(view, phrase) is { Count: > 0 } found)
            return IsBothOfThem(view, phrase) && discourse.Pair.Count > 1 ? discourse.Pair : found;
        if (phrase is not null && clause.Predicate!.Kind == PhraseKind.Verb && !IsPlural(clause.Predicate) && !phrase.Class.HasFlag(PhraseClass.Agent)) return [];
        return Carried(view, clause, discourse, depth);
    }

    /// <summary>Who does what a clause tells, whatever noun stands behind its verb: the antecedent, or the subject carried over from the clause or sentence before.</summary>
    public IReadOnlyList<Member> Carried(ReportView view, Clause clause, Discourse discourse, int depth = 0)
    {
        if (depth > Deepest) return [];
        if (clause is { Relation: ClauseRelation.Adverbial, Parent.Predicate: not null }) return Of(view, Described(view, clause, discourse, depth), discourse, depth + 1);
        if (clause.Relation == ClauseRelation.Relative && clause.Governor is { } antecedent && clause.Sibling is null)
        {
            if (!antecedent.Class.HasFlag(PhraseClass.Agent) && clause.Parent is { Predicate: not null } around && clause.Phrases.Exists(p => p.IsPronoun && ElidedSubject.IsInside(p))) return Of(view, around, discourse, depth + 1);
            if (IsAboutInner(view, clause, antecedent)) return [];
            if (members.Of(view, antecedent) is { Count: > 0 } named) return named;
            // تصريحات الوزير الذي …: the name at the end of the phrase.
            return antecedent.Mentions.Count > 0 && view.IsAgent(antecedent.Mentions[^1]) ? [MemberFinder.Make(view, view.Mentions[antecedent.Mentions[^1]])] : [];
        }
        if (Prior(clause) is { Predicate: not null } sibling) return Of(view, sibling, discourse, depth + 1);
        // سبق للوزير أن …، أمكن للجيش أن …: of whom the verb above is told with ل.
        if (clause is { Relation: ClauseRelation.Content, HasPronounSubject: false, Parent: { Predicate: { Kind: PhraseKind.Verb } happens } over } && over.Phrases.IndexOf(happens) + 1 is var next && next < over.Phrases.Count && over.Phrases[next] is { Kind: PhraseKind.Noun, Preposition: "ل", IsPronoun: false } whose && whose.Class.HasFlag(PhraseClass.Agent)
            && over.Phrases[^1] == whose && members.Of(view, whose) is { Count: > 0 } told) return told;
        if ((clause.HasPronounSubject || clause.Relation is ClauseRelation.Content or ClauseRelation.Beside or ClauseRelation.Purpose or ClauseRelation.Time) && clause.Parent is { Predicate: not null } above) return Of(view, above, discourse, depth + 1);
        // اتفقا: two, where one was told of last, are the two before.
        return clause.Predicate?.Reading?.Agreement.Number == 'd' && discourse.Subject.Count != 2 && discourse.Pair.Count == 2 ? discourse.Pair : discourse.Subject;
    }

    /// <summary>
    /// The clause whose subject a participle goes on about: the one it hangs on, or where gender or number say no the last one below or before it
    /// (أكد مصدر أن محتجين أوقفوا الضخ، مطالبين …).
    /// </summary>
    private Clause Described(ReportView view, Clause clause, Discourse discourse, int depth)
    {
        var parent = clause.Parent!;
        if (depth > Deepest || Fits(parent) != false) return parent;
        for (var i = parent.Children.Count - 1; i >= 0; i--)
        {
            if (parent.Children[i] is { Predicate: not null, Relation: ClauseRelation.Content or ClauseRelation.Beside } child && child.First < clause.First && Fits(child) == true) return child;
        }
        return (parent.Sibling ?? parent.Before) is { Predicate: not null } before && Fits(before) == true ? before : parent;

        bool? Fits(Clause c) => (PhraseOf(view, c, discourse, depth + 1) ?? Earlier(view, c, discourse, depth + 1)) is { } subject ? SubjectAgreement.Before(view, subject, clause.Predicate!.Reading) : null;
    }

    /// <summary>Who speaks without being people or a named body (أعلن البرنامج …، مناشدا): a thing that a verb of speech was told of.</summary>
    public Member? Speaking(ReportView view, Clause clause, Discourse discourse) =>
        Earlier(view, clause, discourse, 0) is { } subject && clause.Relation is ClauseRelation.Adverbial ? MemberFinder.Described(view, subject) : null;

    /// <summary>The clause before that goes on in one joined to it: where that one has no verb, the last one told beside it (غير أن …، وقالت).</summary>
    private static Clause? Prior(Clause clause)
    {
        var before = clause.Sibling ?? clause.Before;
        if (before is { Predicate: null }) return before.Children.FindLast(c => c is { Relation: ClauseRelation.Beside, Predicate: not null } && c.First < clause.First && c != clause) ?? before;
        return before;
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
