using Rasid.Text.Tokens;
using Rasid.Time.Grammar;

namespace Rasid.Time;

/// <summary>The words that may stand beside a date in a line that says when a report was published.</summary>
internal sealed class StampWords(TemporalRules rules)
{
    private readonly Mask _stamp = Mask.Of(rules.Symbols.Word("mark-stamp"));

    /// <summary>Whether a sentence says nothing but this date.</summary>
    public bool AreAll(TokenTable table, int sentence, TemporalExpression date)
    {
        var line = table.Sentences[sentence];
        for (var t = line.First; t < line.End; t++)
        {
            if (t >= date.FirstToken && t <= date.LastToken) continue;
            if (table[t].Kind is TokenKind.Punctuation or TokenKind.Symbol) continue;
            if (rules.Vocabulary.Find(table[t].Key) is not { } entry || !(entry.All & _stamp).Any) return false;
        }
        return true;
    }
}
