using Rasid.Text.Tokens;
using Rasid.Time.Grammar;

namespace Rasid.Time.Dating;

/// <summary>The words that say what a date is to its report: a stamp, or the day of something still to come.</summary>
internal sealed class DaterWords(TemporalRules rules)
{
    /// <summary>How many tokens before a date a plan may stand.</summary>
    private const int PlanReach = 24;

    private readonly Mask _stamp = Mask.Of(rules.Symbols.Word("mark-stamp"));
    private readonly Mask _plan = Mask.Of(rules.Symbols.Word("mark-plan"));
    private readonly Mask _start = Mask.Of(rules.Symbols.Word("as-of"));

    /// <summary>Whether a sentence says nothing but this date.</summary>
    public bool AreAll(TokenTable table, int sentence, TemporalExpression date)
    {
        var line = table.Sentences[sentence];
        for (var t = line.First; t < line.End; t++)
        {
            if (t >= date.FirstToken && t <= date.LastToken) continue;
            if (table[t].Kind is TokenKind.Punctuation or TokenKind.Symbol) continue;
            if (!Has(table, t, _stamp)) return false;
        }
        return true;
    }

    /// <summary>Whether a plan, a call or the year of a budget stands before the date: then its day may lie ahead whatever the verb.</summary>
    public bool IsPlanned(TokenTable table, TemporalExpression date)
    {
        var from = Math.Max(table.Sentences[table[date.FirstToken].Sentence].First, date.FirstToken - PlanReach);
        for (var t = from; t <= date.FirstToken; t++)
        {
            if (Has(table, t, _plan) || Has(table, t, _start)) return true;
        }
        return false;
    }

    /// <summary>Whether a plan or programme is told before a sentence, so that a line with a date below it belongs to that.</summary>
    public bool IsProgrammed(TokenTable table, int sentence)
    {
        for (var t = 0; t < table.Sentences[sentence].First; t++)
        {
            if (Has(table, t, _plan)) return true;
        }
        return false;
    }

    private bool Has(TokenTable table, int token, Mask mask) => rules.Vocabulary.Find(table[token].Key) is { } entry && (entry.All & mask).Any;
}
