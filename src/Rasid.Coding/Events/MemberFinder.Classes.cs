using Rasid.Actors;
using Rasid.Coding.Clauses;
using Rasid.Text.Words;

namespace Rasid.Coding.Events;

/// <content>Of which word class a phrase or a word is.</content>
internal sealed partial class MemberFinder
{
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
            // بالعمل الجبان: what is wrong with it stands behind the noun.
            if (view.Readings[t].IsDefinite && name.StartsWith("wrong", StringComparison.Ordinal) && t == phrase.Body) continue;
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
}
