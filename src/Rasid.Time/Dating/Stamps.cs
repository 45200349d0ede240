using Rasid.Text.Tokens;

namespace Rasid.Time.Dating;

/// <summary>Dates that a report carries as its own: a line of its own, or the head of its first sentence.</summary>
internal static class Stamps
{
    /// <summary>Sentences at either end in which a stamp may stand.</summary>
    private const int Margin = 3;

    /// <summary>Tokens from the beginning in which a dateline may end.</summary>
    private const int DatelineLength = 14;

    /// <summary>Tokens of a line that holds a date and the names around it.</summary>
    private const int DateLineLength = 20;

    /// <summary>Tokens that may stand before a stamp with a time: the name of the site.</summary>
    private const int StampBefore = 8;

    public static PublicationDate? Stamp(TokenTable table, List<TemporalReader.Reading> found, DaterWords words)
    {
        DateOnly? stamp = null;
        foreach (var reading in found)
        {
            if (NamedDay.Of(reading.Meaning) is not { } day) continue;
            var sentence = table[reading.Expression.FirstToken].Sentence;
            if (sentence >= Margin && sentence < table.Sentences.Length - Margin) continue;
            if (!Opens(table, sentence, reading) && !words.AreAll(table, sentence, reading.Expression) && !IsDateLine(table, sentence, reading.Expression)) continue;
            // A town or an outlet before the date says whose it is, whatever meeting or plan the title tells of.
            if (Heads(table, sentence) || (!IsNamed(table, sentence, reading.Expression) && words.IsProgrammed(table, sentence))) continue;
            // Two days in lines of their own are a programme.
            if (stamp is { } other && other != day) return null;
            stamp = day;
        }
        return stamp is { } only ? NamedDay.Known("stamp", only) : null;
    }

    public static PublicationDate? Dateline(TokenTable table, List<TemporalReader.Reading> found)
    {
        foreach (var reading in found)
        {
            var (first, last) = (reading.Expression.FirstToken, reading.Expression.LastToken);
            if (last >= DatelineLength || table[first].Sentence > 0) break;
            if (NamedDay.Of(reading.Meaning) is not { } day) continue;
            var ends = false;
            for (var t = first - 1; t < Math.Min(table.Count, last + 5) && !ends; t++)
                ends = t >= 0 && (table[t].Is('-') || table[t].Is('–') || table[t].Is('—') || table[t].Is(':'));
            if (ends) return NamedDay.Known("dateline", day);
        }
        return null;
    }

    private static bool Opens(TokenTable table, int sentence, TemporalReader.Reading reading) =>
        sentence == 0 && reading.Meaning.Grain < Grain.PartOfDay && reading.Expression.FirstToken <= StampBefore && !HasVerb(table, 0, reading.Expression.FirstToken);

    /// <summary>Whether the line ends in a colon: "Saturday 4 March 2017:" heads what stands below it.</summary>
    private static bool Heads(TokenTable table, int sentence) => table[table.Sentences[sentence].End - 1].Is(':');

    /// <summary>A short line without a verb that sets a full date apart: a town, an outlet, a dash, the date.</summary>
    private static bool IsDateLine(TokenTable table, int sentence, TemporalExpression date)
    {
        var line = table.Sentences[sentence];
        if (line.Count > DateLineLength || Heads(table, sentence)) return false;
        if (HasVerb(table, line.First, date.FirstToken) || HasVerb(table, date.LastToken + 1, line.End)) return false;
        return date.FirstToken == line.First || IsSeparator(table, date.FirstToken - 1) || (date.LastToken + 1 < line.End && IsSeparator(table, date.LastToken + 1));
    }

    private static bool IsNamed(TokenTable table, int sentence, TemporalExpression date)
    {
        var line = table.Sentences[sentence];
        return sentence < Margin && date.FirstToken > line.First && date.FirstToken - line.First <= StampBefore && table[date.FirstToken - 1].Key is ("-" or "–" or "—");
    }

    private static bool HasVerb(TokenTable table, int from, int to)
    {
        for (var t = from; t < to; t++)
        {
            if (table[t].Type.Best.IsFinite) return true;
        }
        return false;
    }

    private static bool IsSeparator(TokenTable table, int token) => table[token].Kind is TokenKind.Punctuation or TokenKind.Symbol && table[token].Key is "-" or "–" or "—" or "|" or ":" or "(" or "،" or ",";
}
