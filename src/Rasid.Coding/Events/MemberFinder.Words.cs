using Rasid.Actors;
using Rasid.Coding.Clauses;
using Rasid.Text;
using Rasid.Text.Words;

namespace Rasid.Coding.Events;

/// <content>The words of the text that stand for somebody: a name, a place, a description.</content>
internal sealed partial class MemberFinder
{
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

    /// <summary>The people without a name that a phrase tells of from one of its tokens on (اقتياد مسلحين، احتجاج عشرات الأهالي); null for none.</summary>
    public Member? Unnamed(ReportView view, Phrase phrase, int first)
    {
        if (first > phrase.Last || view.Readings[first - 1].HasPronoun) return null;
        for (var t = first; t <= Math.Min(phrase.Last, first + 2); t++)
        {
            if (view.MentionAt(t) >= 0 || view.TimeAt(t) >= 0) return null;
            // تفجير انتحاري، تجارب سرية: what may say which deed it is names nobody.
            if (t == first && IsAdjective(view, t)) return null;
            if (IsTokenOf(view, t, "person") || IsTokenOf(view, t, "group") || IsTokenOf(view, t, "force") || IsTokenOf(view, t, "crowd") || IsTokenOf(view, t, "protester"))
                return phrase.Clause?.Phrases.Find(p => p.AppositionOf == phrase) is { } apposed && Best(view, apposed) is { } name ? Make(view, name) : InOwnWords(view, phrase, first);
            if (!(view.Readings[t].PartOfSpeech == PartOfSpeech.Number || view.Tokens[t].Kind == Text.Tokens.TokenKind.Number || IsTokenOf(view, t, "part"))) return null;
        }
        return null;
    }

    private static bool IsAdjective(ReportView view, int token)
    {
        var noun = view.Readings[token - 1];
        if (view.Readings[token].PartOfSpeech == PartOfSpeech.Adjective || view.Readings[token].IsDefinite && noun.IsDefinite) return true;
        return view.Readings[token].Agreement.Number is not 'p' && view.Tokens[token].Type.Readings.Any(r => r.PartOfSpeech == PartOfSpeech.Adjective && r.IsDefinite == noun.IsDefinite);
    }

    /// <summary>The member that a phrase describes in its own words, with the number that counts it.</summary>
    public static Member InOwnWords(ReportView view, Phrase phrase) => InOwnWords(view, phrase, phrase.Body);

    /// <summary>The member that a phrase describes from one of its tokens on.</summary>
    public static Member InOwnWords(ReportView view, Phrase phrase, int first)
    {
        var span = TextSpan.FromBounds(StemStart(view, first), view.Tokens[phrase.Last].Span.End);
        return new Member(span, span.In(view.Tokens.Text.Original), null, Inner(view, phrase)?.Country ?? "", Inner(view, phrase)?.Sector ?? "", Side.None);
    }

    /// <summary>هددت الخطوط الجوية الليبية: what speaks is somebody, whatever its words name; null for what is indefinite or no thing.</summary>
    public static Member? Described(ReportView view, Phrase phrase)
    {
        if (!(phrase.Definite || phrase.Reading?.PartOfSpeech == Text.Words.PartOfSpeech.Number) || phrase.IsPronoun || phrase.Class is not (PhraseClass.Thing or PhraseClass.Place) || phrase.Reading?.Lexeme?.Class is "abstract" or "time") return null;
        var span = TextSpan.FromBounds(StemStart(view, phrase.Body), view.Tokens[phrase.Last].Span.End);
        return new Member(span, span.In(view.Tokens.Text.Original), null, "", "", Side.None);
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
}
