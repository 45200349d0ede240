using Rasid.Text;
using Rasid.Text.Tokens;

namespace Rasid.Reading;

/// <summary>Tells from the letters in which language a report, or each sentence of it, is written.</summary>
public static class Scripts
{
    /// <summary>Words of another script that make a sentence of their own; fewer are names and abbreviations.</summary>
    private const int SentenceWords = 5;

    /// <summary>Words of Latin letters that a report without Arabic needs.</summary>
    private const int PlainWords = 3;

    /// <summary>Whether a short text has Latin letters and no Arabic ones.</summary>
    public static bool IsLatin(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var latin = false;
        foreach (var c in text)
        {
            if (char.IsAsciiLetter(c)) latin = true;
            else if (c > '\u007F' && char.IsLetter(c) && c is >= '\u0600' and <= '\u08FF' or >= '\uFB50' and <= '\uFEFC') return false;
        }
        return latin;
    }

    /// <summary>The stretches of a report that are English, whole sentences, in text order; empty for a report in Arabic.</summary>
    /// <param name="tokens">The report as it is cut for Arabic.</param>
    internal static IReadOnlyList<TextSpan> English(TokenTable tokens)
    {
        List<TextSpan>? found = null;
        if (IsPlain(tokens)) return [TextSpan.Hull(tokens.Sentences[0].Span, tokens.Sentences[^1].Span)];
        foreach (var sentence in tokens.Sentences)
        {
            var (latin, arabic) = (0, 0);
            for (var t = sentence.First; t < sentence.End; t++)
            {
                if (tokens[t].Kind == TokenKind.Word) arabic++;
                else if (tokens[t].Kind == TokenKind.Latin) latin++;
            }
            // A short line between English ones (a dateline, a heading) goes with them.
            if (latin > 2 * arabic && (latin >= SentenceWords || arabic == 0 && latin > 0 && found is not null)) (found ??= []).Add(sentence.Span);
        }
        return found ?? (IReadOnlyList<TextSpan>)[];
    }

    /// <summary>Whether a report has words of Latin letters, and no other.</summary>
    private static bool IsPlain(TokenTable tokens)
    {
        var latin = 0;
        foreach (var token in tokens.Tokens)
        {
            if (token.Kind == TokenKind.Word) return false;
            if (token.Kind == TokenKind.Latin) latin++;
        }
        return latin >= PlainWords;
    }

    /// <summary>Whether nothing of a report but single words is left outside its English stretches.</summary>
    internal static bool IsWhole(TokenTable tokens, IReadOnlyList<TextSpan> english)
    {
        foreach (var sentence in tokens.Sentences)
        {
            var arabic = 0;
            for (var t = sentence.First; t < sentence.End; t++)
            {
                if (tokens[t].Kind == TokenKind.Word) arabic++;
            }
            if (arabic >= SentenceWords && !english.Contains(sentence.Span)) return false;
        }
        return true;
    }
}
