using System.Globalization;
using Rasid.Text.Tokens;
using Rasid.Time.Values;

namespace Rasid.Time;

/// <summary>Infers when a report was published from its own words.</summary>
/// <remarks>
/// In this order: a stamp (a date with a time, or a line that says nothing but a date), a dateline, a full date called
/// today or yesterday, a round number of years after a date in the lead, and else what the text bounds: not before its newest past date, not after its oldest one ahead.
/// Keeps scratch of its own: one instance a thread.
/// </remarks>
public sealed class DocumentDater
{
    /// <summary>Sentences at either end in which a stamp may stand.</summary>
    private const int Margin = 3;

    /// <summary>Tokens from the beginning in which a dateline may end.</summary>
    private const int DatelineLength = 14;

    /// <summary>Tokens of a line that holds a date and the names around it.</summary>
    private const int DateLineLength = 20;

    /// <summary>Tokens that may stand before a stamp with a time: the name of the site.</summary>
    private const int StampBefore = 8;

    private const int DaysOfWeek = 7;

    /// <summary>Years past the newest date told in which a weekday may agree.</summary>
    private const int YearsAhead = 5;

    private static readonly string[] AfterRules = ["time/rules:after.from", "time/rules:after.two-from", "time/rules:after.one-from"];

    private readonly TemporalReader _reader;
    private readonly StampWords _words;

    /// <summary>A dater over the rules of a language.</summary>
    public DocumentDater(TemporalRules rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        _reader = new TemporalReader(rules);
        _words = new StampWords(rules);
    }

    /// <summary>The publication date; <see cref="PublicationDate.Unknown"/> when the text says nothing of it.</summary>
    /// <remarks>
    /// Reasons: <c>stamp DATE</c>, <c>dateline DATE</c>, <c>today DATE</c>, <c>anniversary DATE YEARS</c>, <c>newest-past DATE</c>,
    /// <c>oldest-future DATE</c>, both of these, <c>weekday N</c> (Monday 1) after them.
    /// </remarks>
    public PublicationDate Date(TokenTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        var found = _reader.Find(table, null, Prefer.Past);
        return Stamp(table, found) ?? Dateline(table, found) ?? Today(found) ?? Anniversary(table, found) ?? Bounds(found);
    }

    private PublicationDate? Stamp(TokenTable table, List<TemporalReader.Reading> found)
    {
        foreach (var reading in found)
        {
            if (Day(reading.Meaning) is not { } day) continue;
            var sentence = table[reading.Expression.FirstToken].Sentence;
            if (sentence >= Margin && sentence < table.Sentences.Length - Margin) continue;
            var opens = reading.Meaning.Grain < Grain.PartOfDay && sentence == 0 && reading.Expression.FirstToken <= StampBefore;
            if (opens || _words.AreAll(table, sentence, reading.Expression) || IsDateLine(table, sentence, reading.Expression)) return Known("stamp", day);
        }
        return null;
    }

    /// <summary>A short line without a verb that sets a full date apart: a town, an outlet, a dash, the date.</summary>
    private static bool IsDateLine(TokenTable table, int sentence, TemporalExpression date)
    {
        var line = table.Sentences[sentence];
        if (line.Count > DateLineLength) return false;
        for (var t = line.First; t < line.End; t++)
        {
            if ((t < date.FirstToken || t > date.LastToken) && table[t].Type.Best.IsFinite) return false;
        }
        return date.FirstToken == line.First || IsSeparator(table, date.FirstToken - 1) || (date.LastToken + 1 < line.End && IsSeparator(table, date.LastToken + 1));
    }

    private static bool IsSeparator(TokenTable table, int token) => table[token].Kind is TokenKind.Punctuation or TokenKind.Symbol && table[token].Key is "-" or "–" or "—" or "|" or ":" or "(" or "،" or ",";

    private static PublicationDate? Dateline(TokenTable table, List<TemporalReader.Reading> found)
    {
        foreach (var reading in found)
        {
            var (first, last) = (reading.Expression.FirstToken, reading.Expression.LastToken);
            if (last >= DatelineLength || table[first].Sentence > 0) break;
            if (Day(reading.Meaning) is not { } day) continue;
            var ends = false;
            for (var t = first - 1; t < Math.Min(table.Count, last + 5) && !ends; t++)
                ends = t >= 0 && (table[t].Is('-') || table[t].Is('–') || table[t].Is('—') || table[t].Is(':'));
            if (ends) return Known("dateline", day);
        }
        return null;
    }

    private static PublicationDate? Today(List<TemporalReader.Reading> found)
    {
        foreach (var reading in found)
        {
            if (reading.Meaning.FromToday is { } days && Day(reading.Meaning) is { } day) return Known("today", day.AddDays(-days));
        }
        return null;
    }

    /// <summary>"Four years after its signing on" a date, in the lead: the report marks the day, give or take a month.</summary>
    private static PublicationDate? Anniversary(TokenTable table, List<TemporalReader.Reading> found)
    {
        for (var i = 0; i + 1 < found.Count; i++)
        {
            var (length, date) = (found[i], found[i + 1].Meaning);
            var sentence = table[length.Expression.FirstToken].Sentence;
            if (sentence >= Margin) break;
            if (length.Meaning is not { Kind: TemporalKind.Duration, Grain: Grain.Year } || !AfterRules.Contains(length.Expression.Rule)) continue;
            if (date is not { Kind: TemporalKind.Date, Basis: DateBasis.Stated, Start: { } start } || table[found[i + 1].Expression.FirstToken].Sentence > sentence + 1) continue;
            if (!int.TryParse(length.Meaning.Value[1..^1], NumberStyles.None, CultureInfo.InvariantCulture, out var years)) continue;
            if (Values.Calendar.Add(start, Grain.Year, years) is not { } day || Make.Unit(date.Grain <= Grain.Month ? Grain.Month : Grain.Year, day) is not { } unit) continue;
            return new PublicationDate(unit.About().Value, unit.Range, DateBasis.Inferred, string.Create(CultureInfo.InvariantCulture, $"anniversary {Edtf.Day(start)} {years}"));
        }
        return null;
    }

    private static PublicationDate Bounds(List<TemporalReader.Reading> found)
    {
        DateOnly? newest = null, oldest = null, told = null;
        var weekday = 0;
        foreach (var reading in found)
        {
            var meaning = reading.Meaning;
            if (meaning.FromToday is { } days && meaning.Weekday > 0) weekday = ((meaning.Weekday - 1 - days + (2 * DaysOfWeek)) % DaysOfWeek) + 1;
            if (meaning.Kind != TemporalKind.Date || meaning.Basis != DateBasis.Stated) continue;
            if (reading.Said != Course.Ahead && meaning.Start is { } named && (told is null || DateOnly.FromDateTime(named) > told)) told = DateOnly.FromDateTime(named);
            if (reading.Said == Course.Ahead && meaning.Grain <= Grain.Month)
            {
                if (meaning.End is { } end && (oldest is null || DateOnly.FromDateTime(end.AddTicks(-1)) < oldest)) oldest = DateOnly.FromDateTime(end.AddTicks(-1));
            }
            else if (reading.Said == Course.Behind && meaning.Start is { } start && (newest is null || DateOnly.FromDateTime(start) > newest)) newest = DateOnly.FromDateTime(start);
        }
        if ((newest ?? told) is { } past && Agreeing(found, past) is { } day) return new PublicationDate(Text(day), DateRange.Day(day), DateBasis.Inferred, $"weekday-date {Text(day)} newest-past {Text(past)}");
        if (newest is null && oldest is null) return weekday == 0 ? PublicationDate.Unknown : PublicationDate.Unknown with { Reason = Weekday(weekday) };
        if (newest > oldest) oldest = null;
        return Between(newest, oldest, weekday);
    }

    /// <summary>أمس الجمعة 8 أكتوبر: the first year after everything told in which the weekday agrees gives the day.</summary>
    private static DateOnly? Agreeing(List<TemporalReader.Reading> found, DateOnly newest)
    {
        foreach (var reading in found)
        {
            if (reading.Meaning is not { FromToday: { } days, Weekday: > 0 and var weekday } || !MonthDay(reading.Meaning.Value, out var month, out var number)) continue;
            for (var year = newest.Year; year <= newest.Year + YearsAhead; year++)
            {
                if (number > DateTime.DaysInMonth(year, month)) continue;
                var day = new DateOnly(year, month, number);
                if (day >= newest && Values.Calendar.Weekday(day.ToDateTime(default)) == weekday) return day.AddDays(-days);
            }
        }
        return null;
    }

    private static bool MonthDay(string value, out int month, out int day)
    {
        day = month = 0;
        return value.Length == 10 && value.StartsWith("XXXX-", StringComparison.Ordinal)
            && int.TryParse(value.AsSpan(5, 2), NumberStyles.None, CultureInfo.InvariantCulture, out month)
            && int.TryParse(value.AsSpan(8, 2), NumberStyles.None, CultureInfo.InvariantCulture, out day) && month is >= 1 and <= 12 && day >= 1;
    }

    private static PublicationDate Between(DateOnly? newest, DateOnly? oldest, int weekday)
    {
        var reason = newest is { } n ? "newest-past " + Text(n) : "";
        if (oldest is { } o) reason += (reason.Length > 0 ? " " : "") + "oldest-future " + Text(o);
        if (weekday > 0) reason += " " + Weekday(weekday);
        if (newest is { } from && oldest is { } to && weekday > 0 && to.DayNumber - from.DayNumber < DaysOfWeek)
        {
            for (var day = from; day <= to; day = day.AddDays(1))
            {
                if (Values.Calendar.Weekday(day.ToDateTime(default)) == weekday) return new PublicationDate(Text(day), DateRange.Day(day), DateBasis.Inferred, reason);
            }
        }
        var value = $"{(newest is { } a ? Text(a) : "..")}/{(oldest is { } b ? Text(b) : "..")}";
        return new PublicationDate(newest == oldest ? Text(newest!.Value) : value, new DateRange(newest, oldest), DateBasis.Inferred, reason);
    }

    /// <summary>The day of a meaning that names one in full, and no weekday that contradicts it.</summary>
    private static DateOnly? Day(Meaning meaning) =>
        (meaning.Weekday == 0 || meaning.Start is not { } named || Values.Calendar.Weekday(named) == meaning.Weekday) &&
        meaning is { Kind: TemporalKind.Date, Grain: <= Grain.Day, Start: { } start, End: { } end } && (end - start).TotalDays <= 1 && !meaning.Value.Contains('/', StringComparison.Ordinal)
            ? DateOnly.FromDateTime(start)
            : null;

    private static PublicationDate Known(string reason, DateOnly day) =>
        new(Text(day), DateRange.Day(day), DateBasis.Stated, $"{reason} {Text(day)}");

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Weekday(int weekday) => string.Create(CultureInfo.InvariantCulture, $"weekday {weekday}");
}
