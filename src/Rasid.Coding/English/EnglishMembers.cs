using Rasid.Actors;
using Rasid.Coding.Clauses;
using Rasid.Coding.Events;
using Rasid.Coding.Rules;
using Rasid.Text.Words;

namespace Rasid.Coding.English;

/// <summary>Turns English phrases into members: the people, bodies and states that they name or describe.</summary>
internal sealed class EnglishMembers(CodingRules rules)
{
    private readonly List<(string Row, int Last)> _classes = [];

    /// <summary>The members of a phrase and of every phrase joined to it; of a pronoun, those told of last.</summary>
    public List<Member> Of(ReportView view, Phrase phrase, Discourse discourse)
    {
        var members = new List<Member>();
        Add(view, phrase, members, discourse);
        foreach (var p in phrase.Clause?.Phrases ?? [])
        {
            if (p.JoinedTo == phrase) Add(view, p, members, discourse);
        }
        return members;
    }

    /// <summary>The place that a phrase names, or null.</summary>
    public static Member? PlaceOf(ReportView view, Phrase phrase)
    {
        foreach (var m in phrase.Mentions)
        {
            var mention = view.Mentions[m];
            if (mention.Actor.Kind == ActorKind.Place && mention.LastToken >= phrase.Last - 1) return MemberFinder.Make(view, mention);
            if (mention.Actor.Kind == ActorKind.State && mention.LastToken == phrase.Last && mention.FirstToken == phrase.Body) return MemberFinder.Make(view, mention);
        }
        return null;
    }

    /// <summary>Whether the head of a phrase, or a word of it, is of a class of <c>classes.tsv</c>.</summary>
    public bool IsOf(ReportView view, Phrase phrase, string name)
    {
        switch (name)
        {
            case "agent":
                return (phrase.Class & PhraseClass.Agent) != 0 || (phrase.Class == PhraseClass.Place && phrase.Mentions.Count > 0);
            case "event":
                return phrase.Class.HasFlag(PhraseClass.Event);
            case "place":
                return phrase.Class.HasFlag(PhraseClass.Place);
            case "named":
                return phrase.Mentions.Count > 0;
        }
        for (var t = phrase.Body; t <= phrase.Last; t++)
        {
            if (IsTokenOf(view, t, name)) return true;
        }
        return false;
    }

    public bool IsTokenOf(ReportView view, int token, string name)
    {
        foreach (var reading in view.Tokens[token].Type.Readings)
        {
            if (reading.Lexeme?.Class == name) return true;
            if (!rules.Classes.Find(view.Tokens, token, reading, _classes)) continue;
            foreach (var (row, _) in _classes)
            {
                if (row == name) return true;
            }
        }
        return false;
    }

    private void Add(ReportView view, Phrase phrase, List<Member> members, Discourse discourse)
    {
        if (phrase.IsPronoun)
        {
            // welcomed it: a thing told of, not who was told of.
            if (phrase.Clause?.Predicate is { } verb && verb.First < phrase.First && view.Tokens[phrase.Head].Key == "it") return;
            members.AddRange(Pronoun(view, phrase, discourse));
            return;
        }
        if (IsOf(view, phrase, "quantity") && phrase.Mentions.Count == 0 && Counted(phrase) is { } counted)
        {
            var whole = view.Tokens.Span(phrase.Body, counted.Last);
            members.Add(new Member(whole, whole.In(view.Tokens.Text.Original), null, "", "", Side.None));
            return;
        }
        var apposition = phrase.Clause?.Phrases.Find(p => p.AppositionOf == phrase);
        var own = Main(view, phrase);
        if (apposition is not null && Main(view, apposition) is { Actor.Kind: ActorKind.Person } named && own is not { Actor.Kind: ActorKind.Person }) own = named;
        if (own is not null)
        {
            members.Add(MemberFinder.Make(view, own));
            return;
        }
        if (!phrase.Class.HasFlag(PhraseClass.Agent)) return;
        // representatives of France and Italy, members of the Commission: for whom they speak.
        if (IsOf(view, phrase, "representative") && Belonging(view, phrase) is { } of)
        {
            var before = members.Count;
            foreach (var m in Of(view, of, discourse)) members.Add(m);
            if (members.Count > before) return;
        }
        members.Add(Described(view, phrase));
    }

    /// <summary>The mention that a phrase is about: a person, else what stands at its head.</summary>
    private static Mention? Main(ReportView view, Phrase phrase)
    {
        Mention? best = null;
        foreach (var m in phrase.Mentions)
        {
            var mention = view.Mentions[m];
            if (mention.Actor.Kind == ActorKind.Person && !Possessive(view, mention)) return mention;
            if (mention.LastToken >= phrase.Head) best = mention;
        }
        return best;
    }

    private static bool Possessive(ReportView view, Mention mention) => mention.LastToken + 1 < view.Tokens.Count && view.Tokens[mention.LastToken + 1].Key is "'s" or "’s" or "’" or "'";

    /// <summary>Hundreds of protesters: who is counted.</summary>
    private static Phrase? Counted(Phrase phrase)
    {
        var phrases = phrase.Clause?.Phrases;
        var next = phrases?.IndexOf(phrase) + 1;
        return next > 0 && next < phrases!.Count && phrases[next.Value] is { Kind: PhraseKind.Noun, Preposition: "of" } counted && counted.Class.HasFlag(PhraseClass.Agent) ? counted : null;
    }

    private static Phrase? Belonging(ReportView view, Phrase phrase)
    {
        var phrases = phrase.Clause?.Phrases;
        if (phrases is null) return null;
        for (var i = phrases.IndexOf(phrase) + 1; i > 0 && i < phrases.Count; i++)
        {
            if (phrases[i] is not { Kind: PhraseKind.Noun, Preposition: "of" or "from" or "for" or "to" }) return null;
            if (phrases[i].Mentions.Exists(m => view.Mentions[m].Actor.Kind != ActorKind.Place)) return phrases[i];
        }
        return null;
    }

    private static Member Described(ReportView view, Phrase phrase)
    {
        var first = phrase.Body;
        while (first < phrase.Last && EnglishWords.Function(view, first) == "det" && view.Tokens[first].Key is "the" or "a" or "an") first++;
        var (country, side) = ("", Side.None);
        foreach (var m in phrase.Mentions) (country, side) = (view.Mentions[m].Actor.Country, view.Mentions[m].Actor.Side);
        var span = view.Tokens.Span(first, phrase.Last);
        return new Member(span, span.In(view.Tokens.Text.Original), null, country, "", side);
    }

    private static IReadOnlyList<Member> Pronoun(ReportView view, Phrase phrase, Discourse discourse)
    {
        if (discourse.Subject.Count == 0) return [];
        return view.Tokens[phrase.Head].Key switch
        {
            "he" or "she" or "him" or "it" or "i" => [discourse.Subject[0]],
            "they" or "them" or "we" => discourse.Pair.Count > 1 ? discourse.Pair : discourse.Subject,
            _ => [],
        };
    }
}
