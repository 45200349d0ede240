using Rasid.Text.Tokens;

namespace Rasid.Coding.Clauses;

/// <summary>Cuts a sentence that is too long to be one: some texts print no stop for pages, and clauses are looked for from every word of a sentence.</summary>
internal static class SentenceParts
{
    /// <summary>Tokens of the longest sentence that is coded as one. What a token costs is bounded by it, however long a text goes on without a stop.</summary>
    public const int Longest = 400;

    /// <summary>The end of the part that begins at a token: the end of the sentence, or behind a comma, at worst before a word that no name and no date holds.</summary>
    public static int End(ReportView view, Sentence sentence, int first)
    {
        var limit = first + Longest;
        if (sentence.End <= limit) return sentence.End;
        for (var t = limit; t > first + (Longest / 2); t--)
        {
            if (view.Tokens[t - 1].Kind == TokenKind.Punctuation && IsBorder(view, t)) return t;
        }
        for (var t = limit; t > first + 1; t--)
        {
            if (IsBorder(view, t)) return t;
        }
        return limit;
    }

    /// <summary>What a sentence says itself: behind a dateline, before a credit; null where it is all boilerplate.</summary>
    public static Sentence? Own(ReportView view, Sentence sentence)
    {
        var (first, end) = (sentence.First, sentence.End);
        foreach (var frame in view.Boilerplate)
        {
            if (!frame.Overlaps(sentence.Span)) continue;
            if (frame.Start <= view.Tokens[first].Span.Start)
            {
                while (first < end && (view.Tokens[first].Span.Start < frame.End || view.Tokens[first].Kind is TokenKind.Punctuation or TokenKind.Symbol && first > sentence.First)) first++;
            }
            else
            {
                while (end > first && view.Tokens[end - 1].Span.End > frame.Start) end--;
            }
        }
        return end - first < 1 ? null : Cut(view, sentence, first, end);
    }

    /// <summary>The part of a sentence between two tokens.</summary>
    public static Sentence Cut(ReportView view, Sentence sentence, int first, int end) =>
        first == sentence.First && end == sentence.End ? sentence : sentence with { Span = view.Tokens.Span(first, end - 1), First = first, Count = end - first };

    private static bool IsBorder(ReportView view, int token) =>
        (view.MentionAt(token) < 0 || view.MentionAt(token) != view.MentionAt(token - 1)) && (view.TimeAt(token) < 0 || view.TimeAt(token) != view.TimeAt(token - 1));
}
