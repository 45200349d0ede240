using Rasid.Text.Tokens;
using Rasid.Time.Values;

namespace Rasid.Time.Dating;

/// <summary>What the dates of a report say about its own day, gathered in one pass.</summary>
internal sealed class Evidence
{
    private const int DaysOfWeek = 7;

    /// <summary>The newest day that a clause in the past tells.</summary>
    public DateOnly? Newest { get; private set; }

    /// <summary>The oldest day that a clause ahead tells.</summary>
    public DateOnly? Oldest { get; private set; }

    /// <summary>The newest day told in any clause that does not lie ahead.</summary>
    public DateOnly? Told { get; private set; }

    /// <summary>The weekday of the report's day (اليوم الأحد); 0 when none.</summary>
    public int Weekday { get; private set; }

    /// <summary>A day with its weekday in the first sentence, under a verb in the past: the news itself.</summary>
    public DateOnly? News { get; private set; }

    public static Evidence Of(TokenTable table, List<TemporalReader.Reading> found, DaterWords words)
    {
        var evidence = new Evidence();
        foreach (var reading in found) evidence.Take(table, reading, words);
        return evidence;
    }

    private void Take(TokenTable table, TemporalReader.Reading reading, DaterWords words)
    {
        var meaning = reading.Meaning;
        if (meaning.FromToday is { } days && meaning.Weekday > 0) Weekday = ((meaning.Weekday - 1 - days + (2 * DaysOfWeek)) % DaysOfWeek) + 1;
        if (meaning.Kind != TemporalKind.Date || meaning.Basis != DateBasis.Stated || NamedDay.Contradicts(meaning)) return;
        if (reading.Said == Course.Ahead)
        {
            if (meaning.Grain <= Grain.Month && meaning.End is { } end && (Oldest is null || DateOnly.FromDateTime(end.AddTicks(-1)) < Oldest)) Oldest = DateOnly.FromDateTime(end.AddTicks(-1));
            return;
        }
        if (meaning.Start is not { } start || words.IsPlanned(table, reading.Expression)) return;
        var first = DateOnly.FromDateTime(start);
        var sentence = table[reading.Expression.FirstToken].Sentence;
        if (Told is null || first > Told) Told = first;
        if (reading.Said != Course.Behind) return;
        // A year alone (تونس 2020، في أفق 2030) is a name or a plan as often as a time; "since" is not.
        if (meaning.Grain >= Grain.Year && meaning.End is not null) return;
        if (sentence == 0 && News is null && meaning is { Weekday: > 0, FromToday: null } && NamedDay.Of(meaning) is { } news) News = news;
        if (Newest is not null && first <= Newest) return;
        Newest = first;
    }
}
