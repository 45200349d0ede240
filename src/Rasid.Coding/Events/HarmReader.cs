using Rasid.Coding.Clauses;
using Rasid.Coding.Rules;
using Rasid.Text.Tokens;
using Rasid.Text.Words;

namespace Rasid.Coding.Events;

/// <summary>Finds who harms and who is harmed by a finite verb of violence: unvocalised, قتل is to kill and to be killed.</summary>
internal sealed class HarmReader(MemberFinder members, SubjectFinder subjects)
{
    /// <summary>Whether the verb of a draft is read here: violence that somebody does to somebody.</summary>
    public static bool Reads(Draft draft) => draft.Row is { Type: EventType.Assault, Frame.Id: "harm" or "die" or "attack" or "hit" };

    /// <summary>Fills actors and recipients from the bare nouns around the verb.</summary>
    public void OfPredicate(ReportView view, Draft draft, Discourse discourse)
    {
        var (clause, predicate) = (draft.Clause, draft.Clause.Predicate!);
        var before = Before(view, clause, predicate);
        var after = Governing.BareAfter(clause, predicate).Where(p => p.First > draft.TriggerLast && !IsWeapon(view, draft, p)).ToList();
        var pronoun = predicate.Reading is { HasPronoun: true };
        if (draft.Row.Frame.Id is "die" || predicate.Reading is { Passive: true })
        {
            Harmed(view, draft, before ?? after.FirstOrDefault(), discourse);
            return;
        }
        if (pronoun)
        {
            // خطفهم مسلحون، هجوم نفّذه …: the pronoun is the one harmed; in a relative clause it is the antecedent.
            if (clause is { Relation: ClauseRelation.Relative, Governor: { } whom }) Harmed(view, draft, whom, discourse);
            Doing(view, draft, after.FirstOrDefault() ?? (before == clause.Governor ? null : before), discourse);
            return;
        }
        if (before is not null)
        {
            if (after.Count > 0 && IsTarget(view, after[0], draft))
            {
                Doing(view, draft, before, discourse);
                Harmed(view, draft, after[0], discourse);
            }
            else if (draft.Row.Frame.Id == "harm") Harmed(view, draft, before, discourse);
            else Doing(view, draft, before, discourse);
            return;
        }
        if (after.Count > 1 && predicate.Reading is not { Agreement.Number: 'p' or 'd' } && IsTarget(view, after[1], draft) && !IsObject(view, after[0]) && after[0].Class != PhraseClass.Event)
        {
            Doing(view, draft, after[0], discourse);
            Harmed(view, draft, after[1], discourse);
            return;
        }
        if (after.Count == 0)
        {
            Doing(view, draft, null, discourse);
            return;
        }
        // One noun: its ending, the number of the verb or the clause before say whether the subject goes on.
        var goesOn = predicate.Reading is { Agreement.Number: 'p' or 'd' } || IsObject(view, after[0]) || (draft.Row.Frame.Id == "harm" && FollowsDeed(view, clause));
        if (goesOn)
        {
            Doing(view, draft, null, discourse);
            Harmed(view, draft, after[0], discourse);
        }
        else if (draft.Row.Frame.Id == "harm") Harmed(view, draft, after[0], discourse);
        else Doing(view, draft, after[0], discourse);
    }

    /// <summary>Fills the recipients from what follows a noun of violence in its phrase (مقتل ثلاثة جنود، قصف منزل، خطف خمسة من …).</summary>
    /// <returns>Whether anything was found.</returns>
    public bool OfNoun(ReportView view, Draft draft)
    {
        var phrase = draft.Phrase;
        var first = draft.TriggerLast + 1;
        if (view.Readings[draft.TriggerLast].HasPronoun || draft.Recipients.Count > 0) return false;
        while (first <= phrase.Last && IsCount(view, first)) first++;
        draft.IsCounted |= first > draft.TriggerLast + 1;
        if (first > phrase.Last)
        {
            // مقتل خمسة من الحراس; alone it says only how many.
            var phrases = draft.Clause.Phrases;
            var next = phrases.IndexOf(phrase) + 1;
            // مقتل خمسة في اشتباكات: how many stands for who.
            if (phrase.Last == draft.TriggerLast + 1 && view.Readings[phrase.Last].PartOfSpeech == PartOfSpeech.Number && !(next < phrases.Count && phrases[next] is { Kind: PhraseKind.Noun, Preposition: "من" }))
            {
                draft.Recipients.Add(MemberFinder.InOwnWords(view, phrase, phrase.Last));
                return true;
            }
            if (phrase.Last == draft.TriggerLast || next >= phrases.Count || phrases[next] is not { Kind: PhraseKind.Noun, Preposition: "من", IsPronoun: false } whole) return false;
            Harmed(view, draft, whole);
            return draft.Recipients.Count > 0;
        }
        var reading = view.Readings[first];
        if (reading.PartOfSpeech == PartOfSpeech.Adjective || view.TimeAt(first) >= 0) return false;
        if (view.MentionAt(first) is var m && m >= 0 && view.Mentions[m].Actor.Kind != Actors.ActorKind.Place) return false;
        if (members.IsTokenOf(view, first, "force") || members.IsTokenOf(view, first, "weapon") || reading.Lexeme?.Class is "event") return false;
        draft.Recipients.Add(MemberFinder.InOwnWords(view, phrase, draft.TriggerLast + 1));
        draft.Because(Frame.Idafa, draft.Row.Frame.Rule, draft.Recipients[^1].Span, "");
        return true;
    }

    private bool IsCount(ReportView view, int token) =>
        view.Tokens[token].Kind == TokenKind.Number || view.Readings[token].PartOfSpeech == PartOfSpeech.Number || members.IsTokenOf(view, token, "part");

    /// <summary>The members that a phrase gives as what is harmed: people, bodies, and places and things described.</summary>
    public List<Member> Targets(ReportView view, Phrase phrase)
    {
        var found = members.Of(view, phrase);
        if (found.Count > 0 || phrase.IsPronoun || phrase.Class == PhraseClass.Event || phrase.Time >= 0) return found;
        if (phrase.Reading?.PartOfSpeech is PartOfSpeech.Number || view.Tokens[phrase.Head].Kind == TokenKind.Number)
        {
            // 13 عراقيا: counted by what they are.
            if (phrase.Last > phrase.Body && view.Tokens[phrase.Last].Kind == TokenKind.Word && !IsCount(view, phrase.Last)) found.Add(MemberFinder.InOwnWords(view, phrase));
            return found;
        }
        return [MemberFinder.InOwnWords(view, phrase)];
    }

    private static Phrase? Before(ReportView view, Clause clause, Phrase predicate) =>
        Governing.BareBefore(clause, predicate) ?? (clause is { Relation: ClauseRelation.Relative, Governor: { } antecedent, Sibling: null } && !SubjectFinder.IsAboutInner(view, clause, antecedent) ? antecedent : null);

    /// <summary>أطلق النار، ألقى قنبلة: the weapon is no one harmed.</summary>
    private bool IsWeapon(ReportView view, Draft draft, Phrase phrase) => draft.Row.ObjectClass.Length > 0 && draft.Row.ObjectClass is "fire" && members.IsOf(view, phrase, "fire");

    private bool IsTarget(ReportView view, Phrase phrase, Draft draft) =>
        phrase.Class.HasFlag(PhraseClass.Agent) || members.Of(view, phrase).Count > 0
        || (phrase.Class == PhraseClass.Event && draft.Row.Modes.Contains("crowd-control")) || (phrase.Class != PhraseClass.Event && draft.Row.Frame.Id == "attack") || (phrase.Class is PhraseClass.Place or PhraseClass.Thing && draft.Row.Modes.Contains("explosives"));

    /// <summary>An object by its ending: جنديين، مسلحين، شخصا at the head of its phrase.</summary>
    private static bool IsObject(ReportView view, Phrase phrase)
    {
        if (phrase.Preposition.Length > 0 || view.MentionAt(phrase.Body) is var m && m >= 0 && !view.Mentions[m].IsOptional) return false;
        var reading = view.Readings[phrase.Body];
        if (view.Tokens[phrase.Body].Kind == TokenKind.Word && reading.PartOfSpeech == PartOfSpeech.Noun && reading.Agreement.Number is 'd' or 'p' && view.Tokens[phrase.Body].Key.EndsWith("ين", StringComparison.Ordinal)) return true;
        return ReadingCorrector.IsAccusative(view, phrase.Body);
    }

    /// <summary>فجر نفسه فقتل …، هاجم … وقتل: the clause joined before tells a deed of somebody.</summary>
    private static bool FollowsDeed(ReportView view, Clause clause) =>
        clause is { Sibling: { Trigger: { Type: EventType.Assault, Frame.Id: "attack" }, Predicate: { } earlier } } && earlier.Reading is { Passive: false }
        || (clause.Sibling is not null && clause.Predicate!.Reading is { } r && r.Has(Proclitics.Fa) && clause.Sibling.Trigger?.Type == EventType.Assault);

    private void Doing(ReportView view, Draft draft, Phrase? phrase, Discourse discourse)
    {
        // مسيّرات أطلقتها القوات استهدفت …: whose weapon it was.
        if (phrase is { Class: PhraseClass.Event or PhraseClass.Thing, Mentions.Count: 0 })
        {
            var thing = phrase;
            phrase = (thing.Clause ?? draft.Clause).Children.Find(c => c is { Relation: ClauseRelation.Relative, Predicate: { Kind: PhraseKind.Verb, Reading: { HasPronoun: true, Passive: false } } } && (c.Governor == thing || c.First == thing.Last + 1)) is { Predicate: { } launched } use ? Governing.BareAfter(use, launched).FirstOrDefault(p => p.Class.HasFlag(PhraseClass.Agent)) : null;
            if (phrase is null) return;
        }
        var found = phrase is not null ? members.Of(view, phrase) : Carried(view, draft, discourse);
        foreach (var m in found)
        {
            if (!draft.Actors.Exists(a => a.Span == m.Span)) draft.Actors.Add(m);
        }
        if (found.Count > 0) draft.Because(Frame.Subject, draft.Row.Frame.Rule, found[0].Span, "");
    }

    /// <summary>A subject that goes on from the clause before: nobody, where that clause told who was harmed.</summary>
    private IReadOnlyList<Member> Carried(ReportView view, Draft draft, Discourse discourse) => subjects.Of(view, draft.Clause, discourse);

    private void Harmed(ReportView view, Draft draft, Phrase? phrase, Discourse? discourse = null)
    {
        if (phrase is null) return;
        draft.IsCounted |= !phrase.IsPronoun && (IsCount(view, phrase.Body));
        var found = members.Of(view, phrase);
        // شاحنات تابعة للبرنامج، مواقعها: whose it was.
        IReadOnlyList<Member> owned = found.Count > 0 || phrase.Class is not PhraseClass.Thing || phrase.IsPronoun ? [] : members.Owners(view, phrase);
        if (owned.Count == 0 && found.Count == 0 && discourse is not null && phrase.Class is PhraseClass.Thing or PhraseClass.Place) owned = Pronouns.Possessor(view, draft, phrase, subjects, discourse);
        found = owned.Count > 0 ? [.. owned] : found.Count > 0 ? found : Targets(view, phrase);
        foreach (var m in found)
        {
            if (!draft.Recipients.Exists(a => a.Span == m.Span)) draft.Recipients.Add(m);
        }
        if (found.Count > 0) draft.Because(Frame.Object, draft.Row.Frame.Rule, found[0].Span, "");
    }
}
