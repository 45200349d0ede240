using Rasid.Actors;
using Rasid.Coding.Clauses;
using Rasid.Coding.Rules;

namespace Rasid.Coding.Events;

/// <summary>
/// Whom praise, blame or a demand concerns where only a thing of theirs is its object: بجهود مصر، بما أنجزته اللجنة، أداء الحكومة،
/// برحيل الحكومة.
/// </summary>
internal sealed class Concerned(MemberFinder members, SubjectFinder subjects, TriggerFinder triggers)
{
    /// <summary>Class of the masdars whose idafa is who does them, and is asked to (رحيل، استقالة، خروج).</summary>
    private const string OwnDeed = "own-deed";

    /// <summary>The mode of an inquiry: whose death it is about is blamed for nothing.</summary>
    private const string Investigation = "investigate";

    /// <summary>Those concerned; empty when the thing is nobody's, or the deed is of another kind.</summary>
    /// <param name="view">The report.</param>
    /// <param name="draft">The deed, its other slots filled.</param>
    /// <param name="clauses">The clause of the word that tells it.</param>
    /// <param name="head">That word's phrase, behind which its thing stands.</param>
    /// <param name="discourse">What went before.</param>
    public IReadOnlyList<Member> Of(ReportView view, Draft draft, Clause clauses, Phrase head, Discourse discourse)
    {
        var asked = draft.Row.Type == EventType.Request;
        if (draft.Recipients.Count > 0 || !(asked || draft.Row.Type == EventType.Accuse && !draft.Row.Modes.Contains(Investigation) || draft.Row is { Type: EventType.Support, IsSpeech: true })) return [];
        var phrases = clauses.Phrases;
        for (var i = phrases.IndexOf(head) + 1; i < phrases.Count; i++)
        {
            var p = phrases[i];
            if (p.Kind is PhraseKind.Verb or PhraseKind.Participle) break;
            if (p.Kind != PhraseKind.Noun || p.IsPronoun || p.JoinedTo is not null || p.PartOf is not null || p.PrepositionRow?.Role is not (null or SlotRole.None)) continue;
            if (p.Preposition.Length == 0 ? p.Class.HasFlag(PhraseClass.Agent) : p.Preposition is not ("ب" or "علي" or "ل" or "الي" or "عن")) continue;
            var found = asked ? Asked(view, p) : Behind(view, clauses, p, i, discourse);
            found = found.Where(m => !draft.Actors.Exists(a => Pronouns.IsSame(a, m))).ToList();
            if (found.Count > 0) return found;
        }
        if (asked) return [];
        foreach (var child in clauses.Children)
        {
            // تثمن ما أبداه المشاركون: who does what it stands for.
            if (child is { IsWhat: true, Predicate: not null } && child.First > head.First && Doer(view, child, discourse) is { } doer && !draft.Actors.Exists(a => doer.Exists(m => Pronouns.IsSame(a, m)))) return doer;
        }
        return [];
    }

    /// <summary>برحيل الحكومة: who is to do it himself.</summary>
    private List<Member> Asked(ReportView view, Phrase thing) =>
        (members.IsTokenOf(view, thing.Body, OwnDeed) || thing.Last > thing.Body + 1 && members.IsTokenOf(view, thing.Body + 1, OwnDeed)) && thing.Mentions.Count > 0 && view.IsAgent(thing.Mentions[^1]) && view.Mentions[thing.Mentions[^1]] is { Actor.Kind: not ActorKind.Place } owner && owner.FirstToken > thing.Body
            ? [owner.IsOptional ? MemberFinder.InOwnWords(view, thing, owner.FirstToken) : MemberFinder.Make(view, owner)] : [];

    private List<Member> Behind(ReportView view, Clause clause, Phrase thing, int at, Discourse discourse)
    {
        foreach (var child in clause.Children)
        {
            if (child is { Relation: ClauseRelation.Relative, Predicate: not null } && child.Governor == thing && Doer(view, child, discourse) is { } doer) return doer;
        }
        // روح المسؤولية لدى المشاركين.
        if (at + 1 < clause.Phrases.Count && clause.Phrases[at + 1] is { Kind: PhraseKind.Noun, IsPronoun: false, Class: PhraseClass.Agent } next && next.First <= thing.Last + 2 && (next.Preposition == "لدي" || next.PrepositionRow?.Kind == PrepositionKind.Agent)) return members.Of(view, next);
        if (thing.Mentions.Count == 0 || thing.Class.HasFlag(PhraseClass.Agent) || IsOfVictim(view, thing)) return [];
        var owner = view.Mentions[thing.Mentions[^1]];
        return owner.FirstToken > thing.Body && owner.Actor.Kind is not ActorKind.Place && owner.LastToken == thing.Last && (!owner.IsOptional || owner.Actor.Kind == ActorKind.Group && view.Readings[owner.FirstToken].IsDefinite) ? [MemberFinder.Make(view, owner)] : [];
    }

    /// <summary>The subject behind a verb whose pronoun is the thing (الجهود التي تبذلها مصر).</summary>
    private List<Member>? Doer(ReportView view, Clause clause, Discourse discourse)
    {
        if (clause.Predicate is not { Kind: PhraseKind.Verb, Reading: { Passive: false } reading } verb) return null;
        if (!(reading.HasPronoun || clause.IsWhat || clause.Governor?.Reading is { Lexeme.Class: "prep-relative" } || clause.Phrases.Exists(static p => p.IsPronoun))) return null;
        return subjects.PhraseOf(view, clause, discourse) is { IsPronoun: false } subject && subject.First > verb.First && subject.Class.HasFlag(PhraseClass.Agent) && members.Of(view, subject) is { Count: > 0 } found ? found : null;
    }

    /// <summary>مقتل الوزير، اعتقال فلان: the name is of who suffered it.</summary>
    private bool IsOfVictim(ReportView view, Phrase thing) =>
        triggers.OfNoun(view, thing) is { } deed && deed.Row.Frame[Frame.Idafa] is not (SlotRole.Actor or SlotRole.None) || thing.Class.HasFlag(PhraseClass.Event) && triggers.OfNoun(view, thing) is null;
}
