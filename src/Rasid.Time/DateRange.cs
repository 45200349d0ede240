namespace Rasid.Time;

/// <summary>An interval of days, open where a bound is null. Immutable.</summary>
/// <param name="From">First day, or null when open.</param>
/// <param name="To">Last day, included, or null when open.</param>
public readonly record struct DateRange(DateOnly? From, DateOnly? To)
{
    /// <summary>A single day.</summary>
    public static DateRange Day(DateOnly day) => new(day, day);

    /// <summary>Whether both bounds are the same day.</summary>
    public bool IsDay => From is not null && From == To;

    /// <summary>Whether the two share a day.</summary>
    public bool Overlaps(DateRange other) =>
        (From is null || other.To is null || From <= other.To) && (other.From is null || To is null || other.From <= To);

    /// <summary>Whether <paramref name="day"/> lies inside.</summary>
    public bool Contains(DateOnly day) => (From is null || From <= day) && (To is null || day <= To);
}
