using Rasid.Actors;
using Rasid.Coding.Clauses;
using Rasid.Coding.Rules;
using Rasid.Text;
using Rasid.Text.Words;

namespace Rasid.Coding.Events;

/// <summary>Turns phrases into members: the people, bodies and states that a phrase names or describes.</summary>
internal sealed class MemberFinder(CodingRules rules)
{
    /// <summary>The members of a phrase and of every phrase joined to it.</summary>
    public List<Member> Of(ReportView view, Phrase phrase)
    {
        if (Whole(view, phrase) is { } whole) return Of(view, whole);
        var members = new List<Member>();
        if (!IsSameMan(view, phrase)) AddOne(view, phrase, members);
        foreach (var p in phrase.Clause?.Phrases ?? [])
        {
            if (p.JoinedTo == phrase && p.Class.HasFlag(PhraseClass.Agent) && !IsQuality(view, p)) AddOne(view, p, members);
        }
        return members;
    }

    /// <summary>السفير والمبعوث الخاص فلان: two titles of the one whose name follows.</summary>
    private bool IsSameMan(ReportView view, Phrase phrase)
    {
        if (!IsTitleAlone(view, phrase) || phrase.Clause is not { } clause) return false;
        var next = clause.Phrases.IndexOf(phrase) + 1;
        if (next <= 0 || next >= clause.Phrases.Count || clause.Phrases[next] is not { AfterComma: false } second || second.JoinedTo != phrase || second.First != phrase.Last + 1) return false;
        if (clause.Phrases.Exists(p => p.JoinedTo == phrase && p != second) || !IsOf(view, second, "role") || !second.Definite) return false;
        return second.Mentions.Count > 0 && Best(view, second) is { Actor.Kind: ActorKind.Person, IsOptional: false } name && name.FirstToken > second.Body || clause.Phrases.Exists(p => p.AppositionOf == second);
    }

    private bool IsTitleAlone(ReportView view, Phrase phrase) => phrase is { Class: PhraseClass.Agent, Definite: true, Reading: { IsDefinite: true, Agreement.Number: not ('p' or 'd') } } && phrase.Body == phrase.Last
        && IsTokenOf(view, phrase.Head, "role") && phrase.Mentions.TrueForAll(m => view.Mentions[m].IsOptional) && !phrase.Clause!.Phrases.Exists(p => p.AppositionOf == phrase);

    /// <summary>The place that a phrase names, or null.</summary>
    public static Member? PlaceOf(ReportView view, Phrase phrase)
    {
        Mention? best = null;
        foreach (var m in phrase.Mentions)
        {
            var mention = view.Mentions[m];
            if (mention.Actor.Kind == ActorKind.Place) return Make(view, mention);
            if (mention.Actor.Kind == ActorKind.State && mention.FirstToken == phrase.Body) best = mention;
        }
        if (best is null) return null;
        var place = Make(view, best);
        // A capital that stands for its state elsewhere is a town where it is a place, and the town has no row of its own.
        return Normalizer.Key(place.Text) == Normalizer.Key(best.Actor.NameAr) ? place : place with { Id = null };
    }

    public static Member Make(ReportView view, Mention mention) => new(
        mention.Span,
        mention.Span.In(view.Tokens.Text.Original),
        mention.IsOptional && !mention.IsResolved ? null : mention.Actor.Id,
        mention.Actor.Country,
        mention.Actor.Sector,
        mention.Actor.Side);

    /// <summary>Whether the head of a phrase, or the noun after a carrier head, is of a word class.</summary>
    public bool IsOf(ReportView view, Phrase phrase, string name)
    {
        switch (name)
        {
            case "agent":
                return phrase.Class.HasFlag(PhraseClass.Agent);
            case "event":
                return phrase.Class.HasFlag(PhraseClass.Event);
            case "place":
                return phrase.Class.HasFlag(PhraseClass.Place);
            case "named":
                return phrase.Mentions.Count > 0;
            case "victims" when phrase.Body == phrase.Last && (view.Tokens[phrase.Last].Kind == Text.Tokens.TokenKind.Number || view.Readings[phrase.Last].PartOfSpeech == PartOfSpeech.Number || IsTokenOf(view, phrase.Last, "part")):
                // أصيب سبعة: a number alone counts people where people are harmed.
                return true;
        }
        for (var t = phrase.Body; t <= Math.Min(phrase.Last, phrase.Body + 3); t++)
        {
            // A name's own words say nothing of this kind; the words of a description do (قوات أجنبية).
            var named = view.MentionAt(t) is var m && m >= 0 && !view.Mentions[m].IsOptional;
            if (named && name is "body" or "organ" && view.Mentions[view.MentionAt(t)].Actor.Kind == ActorKind.Body) return true;
            if (named && t == phrase.Body && name is not ("agent" or "person") && (name == "embassy" || view.Mentions[view.MentionAt(t)].Actor.Kind == ActorKind.Place) && IsTokenOf(view, t, name)) return true;
            if (!named && IsTokenOf(view, t, name)) return true;
            if (view.Readings[t].IsDefinite || (t > phrase.Body && named)) break;
        }
        return false;
    }

    /// <summary>Whether a token is of a word class; <c>agent</c>: it is of a mention that may act.</summary>
    public bool IsTokenOf(ReportView view, int token, string name)
    {
        if (name == "agent" && view.MentionAt(token) is var m && m >= 0) return view.IsAgent(m);
        return rules.FormClasses.Has(view.Tokens[token].Type, name)
            || (rules.ClassPhrases.Find(view.Tokens, token, view.Tokens.Sentences[view.Tokens[token].Sentence].End, out _, out _) is { } names && Array.IndexOf(names, name) >= 0);
    }

    private void AddOne(ReportView view, Phrase phrase, List<Member> members)
    {
        var apposed = phrase.Clause?.Phrases.Find(p => p.AppositionOf == phrase);
        var mention = Best(view, phrase);
        // أعضاء اللجنة، مسلحون من كتيبة كذا: whose they are.
        if (mention is null or { IsOptional: true, Actor.Kind: ActorKind.Group } && apposed is null && OwnBody(view, phrase) is { } own) mention = own;
        if (apposed is not null && Best(view, apposed) is { } better && (mention is null || Rank(better) > Rank(mention))) mention = better;
        if (mention is null or { IsOptional: true } && phrase.Mentions.Count <= 1 && IsRepresentative(view, phrase) && Represented(phrase) is { } spokenFor && !(spokenFor.Preposition == "عن" && IsOf(view, phrase, "authority")))
        {
            // وفدا من أعيان الزنتان: nobody named, so the delegation is told by its own words.
            var spoken = Of(view, spokenFor);
            if (spoken.Exists(m => m.Id is not null))
            {
                members.AddRange(spoken);
                return;
            }
        }
        if (mention is not null)
        {
            var member = Make(view, mention);
            // مئات المتظاهرين الغاضبين: people without a name are told by all their words.
            if (mention.IsOptional && apposed is null && phrase.Mentions.TrueForAll(m => view.Mentions[m].IsOptional))
            {
                var whole = TextSpan.FromBounds(Math.Min(StemStart(view, phrase.Body), member.Span.Start), view.Tokens[phrase.Last].Span.End);
                member = member with { Span = whole, Text = whole.In(view.Tokens.Text.Original) };
            }
            if (!members.Exists(m => m.Span == member.Span)) members.Add(member);
            return;
        }
        // احتشد المئات: how many stands for who.
        var counted = phrase is { Definite: true, IsPronoun: false } && phrase.Body == phrase.Last && IsTokenOf(view, phrase.Body, "counter") && IsTokenOf(view, phrase.Body, "part");
        if (counted) members.Add(InOwnWords(view, phrase, phrase.Body));
        if (counted || !phrase.Class.HasFlag(PhraseClass.Agent) || phrase.IsPronoun) return;
        members.Add(InOwnWords(view, phrase));
    }

    /// <summary>The body that unnamed people belong to: at the end of their phrase, or behind من or لـ right after it.</summary>
    private Mention? OwnBody(ReportView view, Phrase phrase)
    {
        if (IsRepresentative(view, phrase) && phrase.Mentions.FindLast(m => view.Mentions[m] is { Actor.Kind: ActorKind.Body, IsOptional: false }) is var last && phrase.Mentions.Count > 0 && view.Mentions[last] is { Actor.Kind: ActorKind.Body, IsOptional: false } body && body.LastToken == phrase.Last) return body;
        if (phrase.Clause is not { } clause || !IsTokenOf(view, phrase.Head, "unit") || phrase.Mentions.Exists(m => !view.Mentions[m].IsOptional)) return null;
        var next = clause.Phrases.IndexOf(phrase) + 1;
        return next > 0 && next < clause.Phrases.Count && clause.Phrases[next] is { Kind: PhraseKind.Noun, IsPronoun: false, Preposition: "من" or "ل" } of && of.First == phrase.Last + 1 && Best(view, of) is { Actor.Kind: ActorKind.Body, IsOptional: false } named ? named : null;
    }

    /// <summary>The member that a phrase describes in its own words, with the number that counts it.</summary>
    public static Member InOwnWords(ReportView view, Phrase phrase) => InOwnWords(view, phrase, phrase.Body);

    /// <summary>The member that a phrase describes from one of its tokens on.</summary>
    public static Member InOwnWords(ReportView view, Phrase phrase, int first)
    {
        var span = TextSpan.FromBounds(StemStart(view, first), view.Tokens[phrase.Last].Span.End);
        return new Member(span, span.In(view.Tokens.Text.Original), null, Inner(view, phrase)?.Country ?? "", Inner(view, phrase)?.Sector ?? "", Side.None);
    }

    /// <summary>عدد من الجنود، خمسة من الحراس: the people of whom a number or a part is told.</summary>
    public Phrase? Whole(ReportView view, Phrase phrase)
    {
        if (phrase.Clause is not { } clause || phrase.Mentions.Count > 0) return null;
        // دفعة جديدة من المقاتلين: with an adjective too.
        var only = phrase.Body == phrase.Last || (phrase.Last == phrase.Body + 1 && IsTokenOf(view, phrase.Body, "part") && view.Readings[phrase.Last] is { PartOfSpeech: PartOfSpeech.Adjective, IsDefinite: false }) || (phrase.Last == phrase.Body + 1 && view.Readings[phrase.Body].PartOfSpeech == PartOfSpeech.Number);
        if (!only || !(view.Readings[phrase.Last].PartOfSpeech == PartOfSpeech.Number || view.Tokens[phrase.Last].Kind == Text.Tokens.TokenKind.Number || IsTokenOf(view, phrase.Last, "part") || IsTokenOf(view, phrase.Body, "part"))) return null;
        var next = clause.Phrases.IndexOf(phrase) + 1;
        return next > 0 && next < clause.Phrases.Count && clause.Phrases[next] is { Kind: PhraseKind.Noun, Preposition: "من", IsPronoun: false } p && p.Class.HasFlag(PhraseClass.Agent) ? p : null;
    }

    /// <summary>Where a word begins without the conjunction and preposition joined to it; one merged with the article stays whole.</summary>
    private static int StemStart(ReportView view, int token)
    {
        var reading = view.Readings[token];
        var skip = reading.Has(Text.Words.Proclitics.Wa | Text.Words.Proclitics.Fa) ? 1 : 0;
        var merged = reading.IsDefinite && reading.Has(Text.Words.Proclitics.Li);
        if (!merged && reading.Has(Text.Words.Proclitics.Bi | Text.Words.Proclitics.Li | Text.Words.Proclitics.Ka)) skip++;
        var text = view.Tokens.Text.Original;
        var at = view.Tokens[token].Span.Start;
        var end = view.Tokens[token].Span.End;
        while (skip > 0 && at + 1 < end)
        {
            at++;
            if (char.IsLetter(text[at]) && text[at] != '\u0640') skip--;
        }
        return at;
    }

    /// <summary>منشآت أمنية وعسكرية: a joined adjective is no people of its own.</summary>
    private static bool IsQuality(ReportView view, Phrase phrase) => phrase.Body == phrase.Last && phrase.Reading is { PartOfSpeech: Text.Words.PartOfSpeech.Adjective }
        && phrase.Mentions.TrueForAll(m => view.Mentions[m].IsOptional) && phrase.Reading.Agreement.Number is not 'p' && view.Tokens[phrase.Last].Key.EndsWith('ه');

    private static Actor? Inner(ReportView view, Phrase phrase) => phrase.Mentions.Count > 0 ? view.Mentions[phrase.Mentions[0]].Actor : null;

    /// <summary>A person before an office, an office before a body; a body only as head or behind who speaks for it.</summary>
    private Mention? Best(ReportView view, Phrase phrase)
    {
        Mention? best = null;
        foreach (var m in phrase.Mentions)
        {
            var mention = view.Mentions[m];
            if (mention.Actor.Kind == ActorKind.Place) continue;
            if (best is null || Rank(mention) > Rank(best)) best = mention;
        }
        if (best is { IsOptional: true } && !phrase.Class.HasFlag(PhraseClass.Agent)) return null;
        if (best is null || Rank(best) >= 3 || best.FirstToken == phrase.Body || best.FirstToken <= phrase.Head && phrase.Head <= best.LastToken) return best;
        return phrase.Class.HasFlag(PhraseClass.Agent) && IsRepresentative(view, phrase) ? best : phrase.Class.HasFlag(PhraseClass.Agent) ? null : null;
    }

    private static int Rank(Mention mention) => mention.Actor.Kind switch
    {
        ActorKind.Person => 5,
        ActorKind.Office => 4,
        ActorKind.Group => 3,
        ActorKind.Body => 2,
        ActorKind.State => 1,
        _ => 0,
    };

    /// <summary>هددت الخطوط الجوية الليبية: what speaks is somebody, whatever its words name; null for what is indefinite or no thing.</summary>
    public static Member? Described(ReportView view, Phrase phrase)
    {
        if (!(phrase.Definite || phrase.Reading?.PartOfSpeech == Text.Words.PartOfSpeech.Number) || phrase.IsPronoun || phrase.Class is not (PhraseClass.Thing or PhraseClass.Place) || phrase.Reading?.Lexeme?.Class is "abstract" or "time") return null;
        var span = TextSpan.FromBounds(StemStart(view, phrase.Body), view.Tokens[phrase.Last].Span.End);
        return new Member(span, span.In(view.Tokens.Text.Original), null, "", "", Side.None);
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
