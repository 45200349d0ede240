using System.Globalization;
using Rasid.Text.Tokens;
using Rasid.Time.Values;

namespace Rasid.Time.Dating;

/// <summary>"Four years after its signing on" a date, in the lead: the report marks the day, give or take a month.</summary>
internal static class Anniversaries
{
    /// <summary>Sentences from the beginning that are the lead.</summary>
    private const int Lead = 3;

    private static readonly string[] AfterRules = ["time/rules:after.from", "time/rules:after.two-from", "time/rules:after.one-from"];

    public static PublicationDate? Find(TokenTable table, List<TemporalReader.Reading> found)
    {
        for (var i = 0; i + 1 < found.Count; i++)
        {
            var (length, date) = (found[i], found[i + 1].Meaning);
            var sentence = table[length.Expression.FirstToken].Sentence;
            if (sentence >= Lead) break;
            if (length.Meaning is not { Kind: TemporalKind.Duration, Grain: Grain.Year } || !AfterRules.Contains(length.Expression.Rule)) continue;
            if (date is not { Kind: TemporalKind.Date, Basis: DateBasis.Stated, Start: { } start, Grain: <= Grain.Month } || table[found[i + 1].Expression.FirstToken].Sentence > sentence + 1) continue;
            if (!int.TryParse(length.Meaning.Value[1..^1], NumberStyles.None, CultureInfo.InvariantCulture, out var years)) continue;
            if (Values.Calendar.Add(start, Grain.Year, years) is not { } day || Make.Unit(Grain.Month, day) is not { } unit) continue;
            return new PublicationDate(unit.About().Value, unit.Range, DateBasis.Inferred, string.Create(CultureInfo.InvariantCulture, $"anniversary {Edtf.Day(start)} {years}"));
        }
        return null;
    }
}
