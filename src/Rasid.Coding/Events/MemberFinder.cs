using Rasid.Actors;
using Rasid.Coding.Clauses;
using Rasid.Coding.Rules;
using Rasid.Text;
using Rasid.Text.Words;

namespace Rasid.Coding.Events;

/// <summary>Turns phrases into members: the people, bodies and states that a phrase names or describes.</summary>
internal sealed partial class MemberFinder(CodingRules rules)
{
    /// <summary>The members of a phrase and of every phrase joined to it.</summary>
    public List<Member> Of(ReportView view, Phrase phrase)
    {
        if (Whole(view, phrase) is { } whole) return Together(view, phrase, whole);
        var members = new List<Member>();
        if (!IsSameMan(view, phrase)) AddOne(view, phrase, members);
        foreach (var p in phrase.Clause?.Phrases ?? [])
        {
            if (p.JoinedTo == phrase && p.Class.HasFlag(PhraseClass.Agent) && !IsQuality(view, p)) AddOne(view, p, members);
        }
        return members;
    }

    /// <summary>ثلاثة من عناصرها، وفد من الأعيان: people without a name are told by all their words, those with one by it.</summary>
    private List<Member> Together(ReportView view, Phrase phrase, Phrase whole)
    {
        var found = Of(view, whole);
        if (found.Count != 1 || found[0].Id is not null || found[0].Country.Length > 0) return found;
        var span = TextSpan.FromBounds(StemStart(view, phrase.Body), found[0].Span.End);
        return [found[0] with { Span = span, Text = span.In(view.Tokens.Text.Original) }];
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

    private void AddOne(ReportView view, Phrase phrase, List<Member> members)
    {
        var apposed = phrase.Clause?.Phrases.Find(p => p.AppositionOf == phrase);
        var mention = Best(view, phrase);
        // أعضاء اللجنة، مسلحون من كتيبة كذا: whose they are.
        if (mention is null or { IsOptional: true, Actor.Kind: ActorKind.Group } && apposed is null && OwnBody(view, phrase) is { } own) mention = own;
        if (apposed is not null && Best(view, apposed) is { } better && (mention is null || Rank(better) > Rank(mention))) mention = better;
        if (mention is null or { IsOptional: true } && phrase.Mentions.Count <= 1 && IsRepresentative(view, phrase) && Represented(phrase) is { } spokenFor && !(spokenFor.Preposition == "عن" && IsOf(view, phrase, "authority")))
        {
            var spoken = Together(view, phrase, spokenFor);
            if (spoken.Count == 1 || spoken.Exists(m => m.Id is not null))
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

    /// <summary>عدد من الجنود، خمسة من الحراس: the people of whom a number or a part is told.</summary>
    public Phrase? Whole(ReportView view, Phrase phrase)
    {
        if (phrase.Clause is not { } clause || phrase.Mentions.Count > 0) return null;
        // دفعة جديدة من المقاتلين, آخر دفعة من المقاتلين: with an adjective or which one it is too.
        var only = phrase.Last == phrase.Body + 1 && IsTokenOf(view, phrase.Last, "part") && IsTokenOf(view, phrase.Body, "carrier") || phrase.Body == phrase.Last || (phrase.Last == phrase.Body + 1 && IsTokenOf(view, phrase.Body, "part") && view.Readings[phrase.Last] is { PartOfSpeech: PartOfSpeech.Adjective, IsDefinite: false }) || (phrase.Last == phrase.Body + 1 && view.Readings[phrase.Body].PartOfSpeech == PartOfSpeech.Number);
        if (!only || !(view.Readings[phrase.Last].PartOfSpeech == PartOfSpeech.Number || view.Tokens[phrase.Last].Kind == Text.Tokens.TokenKind.Number || IsTokenOf(view, phrase.Last, "part") || IsTokenOf(view, phrase.Body, "part"))) return null;
        var next = clause.Phrases.IndexOf(phrase) + 1;
        return next > 0 && next < clause.Phrases.Count && clause.Phrases[next] is { Kind: PhraseKind.Noun, Preposition: "من", IsPronoun: false } p && p.Class.HasFlag(PhraseClass.Agent) ? p : null;
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
}
