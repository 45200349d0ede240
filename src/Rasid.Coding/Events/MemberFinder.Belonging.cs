using Rasid.Actors;
using Rasid.Coding.Clauses;

namespace Rasid.Coding.Events;

/// <content>Whose people, things and words are: the body behind them, or the one they speak for.</content>
internal sealed partial class MemberFinder
{
    /// <summary>The body that unnamed people belong to: at the end of their phrase, or behind من or لـ right after it.</summary>
    private Mention? OwnBody(ReportView view, Phrase phrase)
    {
        if (IsRepresentative(view, phrase) && phrase.Mentions.FindLast(m => view.Mentions[m] is { Actor.Kind: ActorKind.Body, IsOptional: false }) is var last && phrase.Mentions.Count > 0 && view.Mentions[last] is { Actor.Kind: ActorKind.Body, IsOptional: false } body && body.LastToken == phrase.Last) return body;
        if (phrase.Clause is not { } clause || !IsTokenOf(view, phrase.Head, "unit") || phrase.Mentions.Exists(m => !view.Mentions[m].IsOptional)) return null;
        var next = clause.Phrases.IndexOf(phrase) + 1;
        return next > 0 && next < clause.Phrases.Count && clause.Phrases[next] is { Kind: PhraseKind.Noun, IsPronoun: false, Preposition: "من" or "ل" } of && of.First == phrase.Last + 1 && Best(view, of) is { Actor.Kind: ActorKind.Body, IsOptional: false } named ? named : null;
    }

    /// <summary>Whose a thing is that was hit or taken: the name behind it, or the people that لـ or من names right after it.</summary>
    public IReadOnlyList<Member> Owners(ReportView view, Phrase phrase)
    {
        foreach (var m in phrase.Mentions)
        {
            if (view.Mentions[m].Actor.Kind is not (ActorKind.Place or ActorKind.State)) return [Make(view, view.Mentions[m])];
        }
        var phrases = phrase.Clause!.Phrases;
        var next = phrases.IndexOf(phrase) + 1;
        return next < phrases.Count && phrases[next] is { Kind: PhraseKind.Noun, IsPronoun: false, Preposition: "ل" or "من" } owner && owner.Class.HasFlag(PhraseClass.Agent) ? Of(view, owner) : [];
    }

    private bool IsRepresentative(ReportView view, Phrase phrase) => IsOf(view, phrase, "representative");

    /// <summary>عن، من، لـ، في after a representative names whom he speaks for.</summary>
    private static Phrase? Represented(Phrase phrase)
    {
        var phrases = phrase.Clause?.Phrases;
        if (phrases is null) return null;
        var next = phrases.IndexOf(phrase) + 1;
        return next > 0 && next < phrases.Count && phrases[next] is { Kind: PhraseKind.Noun, Preposition: "عن" or "من" or "ل" or "في", Mentions.Count: > 0 } found
            && !(found.Preposition is "ل" or "في" && phrase.Mentions.Count > 0) ? found : null;
    }
}
