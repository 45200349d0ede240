using Rasid.Text.Tokens;
using Rasid.Time.Dating;

namespace Rasid.Time;

/// <summary>Infers when a report was published from its own words.</summary>
/// <remarks>
/// In this order: a stamp (a date with a time, or a line that says nothing but a date), a dateline, a full date called
/// today or yesterday, a round number of years after a date in the lead, and else what the text bounds: the news itself told
/// with day and weekday, not before its newest past date, not after its oldest one ahead. Keeps scratch of its own: one instance a thread.
/// </remarks>
public sealed class DocumentDater
{
    /// <summary>Months from January in which the old year is still written by mistake.</summary>
    private const int NewYear = 5;

    private const int HalfWeek = 3;
    private const int DaysOfWeek = 7;

    private readonly TemporalReader _reader;
    private readonly DaterWords _words;

    /// <summary>A dater over the rules of a language.</summary>
    public DocumentDater(TemporalRules rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        _reader = new TemporalReader(rules);
        _words = new DaterWords(rules);
    }

    /// <summary>The publication date; <see cref="PublicationDate.Unknown"/> when the text says nothing of it.</summary>
    /// <remarks>
    /// Reasons: <c>stamp DATE</c>, <c>dateline DATE</c>, <c>today DATE</c>, <c>disagreeing DATE weekday N</c> (today with a weekday that
    /// contradicts its date), <c>anniversary DATE YEARS</c>, <c>news DATE</c>, <c>newest-past DATE</c>,
    /// <c>oldest-future DATE</c>, both of these, <c>weekday N</c> (Monday 1) after them.
    /// </remarks>
    public PublicationDate Date(TokenTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        var found = _reader.Find(table, null, Prefer.Past);
        return Stamps.Stamp(table, found, _words) ?? Stamps.Dateline(table, found) ?? Today(found) ?? Anniversaries.Find(table, found) ?? Disagreeing(found)
            ?? Bounds.Find(found, Evidence.Of(table, found, _words));
    }

    private static PublicationDate? Today(List<TemporalReader.Reading> found)
    {
        foreach (var reading in found)
        {
            if (!NamedDay.Contradicts(reading.Meaning) && Called(reading) is { } day) return NamedDay.Known("today", day);
        }
        return null;
    }

    /// <summary>
    /// اليوم السبت with the date of a Friday: one of the two is a slip. In the first months it is mostly the year, still written as the old
    /// one: the day of the next year is taken when its weekday agrees. Else the report is of one of the two days or between them.
    /// </summary>
    private static PublicationDate? Disagreeing(List<TemporalReader.Reading> found)
    {
        foreach (var reading in found)
        {
            if (Called(reading) is not { } day || reading.Meaning is not { FromToday: { } days, Weekday: var weekday }) continue;
            var named = day.AddDays(days);
            var reason = $"disagreeing {NamedDay.Text(named)} {NamedDay.WeekdayReason(weekday)}";
            if (named.Month <= NewYear && named.AddYears(1) is var next && next.Day == named.Day && NamedDay.Weekday(next) == weekday)
                return NamedDay.Inferred(next.AddDays(-days), next.AddDays(-days), reason);
            var near = day.AddDays(((weekday - NamedDay.Weekday(named) + DaysOfWeek + HalfWeek) % DaysOfWeek) - HalfWeek);
            return NamedDay.Inferred(day < near ? day : near, day < near ? near : day, reason);
        }
        return null;
    }

    /// <summary>The day of publication where the text calls a full date today, yesterday or tomorrow.</summary>
    private static DateOnly? Called(TemporalReader.Reading reading) => reading.Meaning is { FromToday: { } days, Dated: { } dated }
        ? DateOnly.FromDateTime(dated).AddDays(-days)
        : null;
}
