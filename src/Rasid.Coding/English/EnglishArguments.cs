using Rasid.Coding.Clauses;
using Rasid.Coding.Events;
using Rasid.Coding.Rules;

namespace Rasid.Coding.English;

/// <summary>Fills the parts of a deed from its clause by the frame of its word.</summary>
internal sealed class EnglishArguments(EnglishMembers members, EnglishSubjects subjects)
{
    /// <summary>Of a verb: subject, object, and what prepositions bring; in the passive the subject is the object.</summary>
    public void OfPredicate(ReportView view, Draft draft, Discourse discourse)
    {
        var (clause, verb, frame) = (draft.Clause, draft.Clause.Predicate!, draft.Row.Frame);
        var subject = frame[verb.Passive ? Frame.Object : Frame.Subject];
        if (verb is { Kind: PhraseKind.Participle, Passive: true } && clause is { Relation: ClauseRelation.Relative, Governor: { } antecedent }) Give(view, draft, subject, antecedent, discourse);
        else if (subjects.Source(view, clause) is { } source) Give(view, draft, subject, source, discourse);
        var bare = false;
        foreach (var p in clause.Phrases)
        {
            if (p.Kind != PhraseKind.Noun || p.First < verb.First || p.JoinedTo is not null || p.AppositionOf is not null) continue;
            if (p.Preposition.Length > 0)
            {
                // What belongs to a noun is no part of the verb.
                if (p.Preposition == "of") continue;
                Prepositional(view, draft, p, verb.Passive, discourse);
                continue;
            }
            if (bare || verb.Passive) continue;
            bare = true;
            Give(view, draft, frame[Frame.Object], p, discourse);
        }
        // What stands before the verb but is not its subject: Under UN auspices, the two sides signed.
        foreach (var p in clause.Phrases)
        {
            if (p.Kind == PhraseKind.Noun && p.First < verb.First && p.PrepositionRow is { Role: SlotRole.Auspices or SlotRole.Host or SlotRole.Chair } row) Give(view, draft, row.Role, p, discourse);
        }
    }

    /// <summary>Of a noun: what its own prepositions bring, and the subject of the verb that carries it.</summary>
    public void OfNoun(ReportView view, Draft draft, Phrase noun, Clause? carrier, bool suffered, Discourse discourse)
    {
        var frame = draft.Row.Frame;
        if (carrier is { Predicate: { } light })
        {
            var isSubject = EnglishSubjects.PhraseOf(carrier) == noun || light.Passive;
            if (!isSubject && subjects.Source(view, carrier) is { } source && source != noun) Give(view, draft, suffered ? frame[Frame.Object] : frame[Frame.Subject], source, discourse);
        }
        // Libya's refusal, a UN-Turkish meeting: a name before the noun in its own phrase.
        foreach (var m in noun.Mentions)
        {
            var mention = view.Mentions[m];
            if (mention.LastToken >= noun.Head || mention.Actor.Kind == Actors.ActorKind.Place) continue;
            Put(draft, frame[Frame.Subject] is SlotRole.None ? SlotRole.Actor : frame[Frame.Subject], MemberFinder.Make(view, mention));
        }
        var phrases = draft.Clause.Phrases;
        for (var i = phrases.IndexOf(noun) + 1; i > 0 && i < phrases.Count; i++)
        {
            var p = phrases[i];
            if (p.Kind == PhraseKind.Verb && carrier?.Predicate != p) break;
            if (p.Kind != PhraseKind.Noun || p.JoinedTo is not null || p.Preposition.Length == 0) continue;
            Prepositional(view, draft, p, carrier?.Predicate?.Passive ?? false, discourse);
        }
        if (carrier is not null)
        {
            foreach (var p in carrier.Phrases)
            {
                if (p.Kind == PhraseKind.Noun && p.First < noun.First && p.PrepositionRow is { Role: SlotRole.Auspices or SlotRole.Host or SlotRole.Chair } row) Give(view, draft, row.Role, p, discourse);
            }
        }
    }

    private void Prepositional(ReportView view, Draft draft, Phrase p, bool passive, Discourse discourse)
    {
        var frame = draft.Row.Frame;
        if (p.PrepositionRow is { Role: not SlotRole.None and not SlotRole.Speaker } fixedRow) Give(view, draft, fixedRow.Role, p, discourse);
        else if (p.Preposition == "by" && passive) Give(view, draft, frame["by"] is var by and not SlotRole.None ? by : frame[Frame.Subject], p, discourse);
        else Give(view, draft, frame[p.Preposition], p, discourse);
    }

    private void Give(ReportView view, Draft draft, SlotRole role, Phrase phrase, Discourse discourse)
    {
        if (role is SlotRole.None or SlotRole.Topic or SlotRole.Speaker) return;
        if (role is SlotRole.Place or SlotRole.Destination && EnglishMembers.PlaceOf(view, phrase) is { } place)
        {
            draft.Place ??= place;
            return;
        }
        if (role == SlotRole.Place) return;
        foreach (var member in members.Of(view, phrase, discourse)) Put(draft, role, member);
    }

    private static void Put(Draft draft, SlotRole role, Member member)
    {
        var list = role switch
        {
            SlotRole.Actor or SlotRole.Partner => draft.Actors,
            SlotRole.Recipient or SlotRole.Victim or SlotRole.Destination => draft.Recipients,
            SlotRole.Host => draft.Hosts,
            SlotRole.Auspices => draft.Auspices,
            SlotRole.Chair => draft.Chairs,
            _ => null,
        };
        if (list is null || list.Exists(m => Pronouns.IsSame(m, member))) return;
        if (role is SlotRole.Recipient or SlotRole.Victim && draft.Actors.Exists(m => Pronouns.IsSame(m, member))) return;
        list.Add(member);
        if (role == SlotRole.Chair && !draft.Actors.Exists(m => Pronouns.IsSame(m, member))) draft.Actors.Add(member);
    }
}
