using Rasid.Text.Tokens;

namespace Rasid.Text.English;

/// <summary>The town, day and outlet before a report's first words (TRIPOLI, 12 May 2025 –): no part of its first sentence.</summary>
public static class EnglishDateline
{
    /// <summary>A dateline is no longer, in tokens.</summary>
    private const int Longest = 24;

    /// <summary>Sentences from the beginning in which one may stand: a heading or two come before it.</summary>
    private const int Sentences = 4;

    /// <summary>The first token of a sentence behind its dateline; the sentence's end where it is a line of its own, its first token where there is none.</summary>
    /// <param name="tokens">The report.</param>
    /// <param name="sentence">One of its sentences.</param>
    public static int After(TokenTable tokens, Sentence sentence)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        if (tokens[sentence.First].Sentence >= Sentences || tokens[sentence.First].Kind != TokenKind.Word || !char.IsUpper(tokens[sentence.First].Type.Clean[0])) return sentence.First;
        var after = sentence.First;
        var (bracket, dated) = (false, false);
        for (var t = sentence.First; t < sentence.End && t < sentence.First + Longest; t++)
        {
            var token = tokens[t];
            if (token.Is('(')) bracket = true;
            else if (token.Is(')')) (bracket, dated) = (false, true);
            else if (token.Kind == TokenKind.Number) dated = true;
            else if (!bracket && token.SpaceBefore && token.Key is "-" or "–" or "—")
            {
                after = t + 1;
                if (dated) break;
            }
            else if (!bracket && token.Kind == TokenKind.Word && (!char.IsUpper(token.Type.Clean[0]) || token.Type.Readings.Any(r => r.IsFinite && char.IsLower(token.Type.Clean[0])))) break;
        }
        return after > sentence.First && (after < sentence.End || dated) ? after : IsAlone(tokens, sentence) ? sentence.End : sentence.First;
    }

    /// <summary>A line with nothing but a town and a day, closed by a stop.</summary>
    private static bool IsAlone(TokenTable tokens, Sentence sentence)
    {
        if (sentence.Count > 10) return false;
        var dated = false;
        for (var t = sentence.First; t < sentence.End; t++)
        {
            if (tokens[t].Kind == TokenKind.Number) dated = true;
            else if (tokens[t].Kind == TokenKind.Word && !char.IsUpper(tokens[t].Type.Clean[0])) return false;
        }
        return dated;
    }

    /// <summary>Where the dateline of a report stands; null when it has none.</summary>
    public static TextSpan? Of(TokenTable tokens)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        foreach (var sentence in tokens.Sentences)
        {
            if (After(tokens, sentence) is var after && after > sentence.First) return tokens.Span(sentence.First, after - 1);
        }
        return null;
    }
}
