using Rasid.Coding.Clauses;
using Rasid.Coding.Events;
using Rasid.Text.Tokens;
using Rasid.Text.Words;

namespace Rasid.Coding.Ranking;

/// <summary>What a sentence shows of whether it tells a new deed of a type: its words, and how each word of a deed stands in it.</summary>
internal static class SentenceFeatures
{
    /// <summary>Gives the words of a sentence, single and in pairs.</summary>
    public static void Words<TSink>(ReportView view, Sentence sentence, TSink sink)
        where TSink : IFeatureSink
    {
        ReadOnlySpan<char> before = "^";
        var kindBefore = "^";
        for (var i = sentence.First; i < sentence.End; i++)
        {
            var token = view.Tokens[i];
            if (token.Kind == TokenKind.Punctuation)
            {
                sink.Sign("mark", token.Key);
                continue;
            }
            if (token.Kind != TokenKind.Word)
            {
                sink.Word("pair", before, "#");
                before = "#";
                kindBefore = "#";
                continue;
            }
            var reading = view.Readings[i];
            var lemma = (reading.Lexeme?.Key ?? token.Type.Stem(reading)).AsSpan();
            if (reading.Lexeme?.Class is { Length: > 0 } kind)
            {
                sink.Word("class", kind, default);
                sink.Word("kinds", kindBefore, kind);
                kindBefore = kind;
            }
            else kindBefore = "-";
            sink.Word("form", token.Key, default);
            sink.Word(reading.IsFinite ? "verb" : reading.IsDefinite ? "the" : "word", lemma, default);
            sink.Word("pair", before, lemma);
            before = lemma;
        }
    }

    /// <summary>Gives the signs of the deeds of one type in a sentence.</summary>
    public static void Signs<TSink>(ReportView view, Sentence sentence, List<Draft> told, int first, List<Draft> passed, EventType type, TSink sink)
        where TSink : IFeatureSink
    {
        foreach (var time in view.Times)
        {
            if (sentence.Span.Overlaps(time.Span)) sink.Sign("time", time.Grain.ToString());
        }
        for (var i = sentence.First; i + 1 < sentence.End; i++)
        {
            if (IsNumber(view, i) && (view.Readings[i + 1].Lexeme?.Class is "person" or "group" or "rank" or "role" || view.Tokens[i + 1].Key is "اخر" or "اخرين" or "اخرون")) sink.Sign("counted", "people");
        }
        var any = false;
        for (var i = first; i < told.Count; i++)
        {
            if (told[i].Row.Type != type) continue;
            any = true;
            One(view, told[i], "told", sink);
        }
        foreach (var draft in passed)
        {
            if (draft.Row.Type != type) continue;
            if (!any) sink.Sign("only-passed", "y");
            One(view, draft, "passed", sink);
        }
    }

    private static void One<TSink>(ReportView view, Draft draft, string verdict, TSink sink)
        where TSink : IFeatureSink
    {
        sink.Sign(verdict, Family(draft.Row.Id));
        var (noun, phrase) = (draft.Phrase.Kind == PhraseKind.Noun, draft.Phrase);
        var how = noun ? phrase.Definite ? view.Readings[draft.TriggerToken].IsDefinite ? "the-noun" : "idafa" : "noun" : "verb";
        sink.Sign(verdict + "-as", how);
        sink.Sign(verdict + "-in", draft.Clause.Relation.ToString());
        if (noun)
        {
            sink.Sign("behind", phrase.Preposition.Length > 0 ? phrase.Preposition : "-");
            sink.Sign("under", draft.Clause.Predicate?.Reading?.Lexeme?.Key ?? "-");
        }
        else if (draft.Clause.Predicate is { } p)
        {
            if (p.Negated) sink.Sign("verb-is", "negated");
            if (p.Future) sink.Sign("verb-is", "future");
            if (p.Reading is { } r) sink.Sign("verb-is", r.Derivation.ToString());
        }
        foreach (var a in draft.Clause.Auxiliaries) sink.Sign("auxiliary", a.Reading?.Lexeme?.Key ?? "-");
        if (draft.Clause.Governor?.Reading?.Lexeme is { } over) sink.Sign("over", over.Key);
        if (draft.TriggerToken > 0) sink.Sign("before", view.Readings[draft.TriggerToken - 1].Lexeme?.Key ?? view.Tokens[draft.TriggerToken - 1].Kind.ToString());
        if (draft.TriggerLast + 1 < view.Tokens.Count) sink.Sign("after", IsNumber(view, draft.TriggerLast + 1) ? "#" : view.Readings[draft.TriggerLast + 1].Lexeme?.Key ?? view.Tokens[draft.TriggerLast + 1].Kind.ToString());
        if (verdict == "passed")
        {
            foreach (var reason in draft.Reasons)
            {
                if (reason.Part == "passed") sink.Sign("passed-for", reason.Rule);
            }
            return;
        }
        sink.Sign("status", draft.Status.ToString());
        if (draft.IsCounted) sink.Sign("toll-in", draft.Clause.Relation.ToString());
        if (draft.IsCounted && draft.Row.Frame.Id is "harm" or "die") sink.Sign("toll-as", how);
        sink.Sign("who", (draft.Actors.Count > 0 ? "a" : "") + (draft.Recipients.Count > 0 ? "r" : ""));
        if (draft.Date is not null) sink.Sign("dated", how);
        if (draft.Place is not null) sink.Sign("placed", how);
        sink.Sign("by", draft.Attribution.Kind.ToString());
        if (draft.Light is not null) sink.Sign("carried", how);
    }

    private static bool IsNumber(ReportView view, int token) => view.Tokens[token].Kind == TokenKind.Number || view.Readings[token].PartOfSpeech == PartOfSpeech.Number;

    /// <summary>Rows of synonyms differ by a number at the end.</summary>
    private static string Family(string id) => id.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9').TrimEnd('.');
}
