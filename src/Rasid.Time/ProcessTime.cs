namespace Rasid.Time;

/// <summary>What a process's pack says of time: the zone that its days are counted in, and its weekend.</summary>
/// <param name="Zone">Time zone of the process; null when the pack names none: then a time of Greenwich keeps the day that is printed.</param>
/// <param name="WeekendFirst">First day of the weekend, Monday 1 to Sunday 7; null for the language's usual one (<c>rules.tsv</c>).</param>
/// <param name="WeekendLast">Last day of the weekend, Monday 1 to Sunday 7; may be the same day; null with <paramref name="WeekendFirst"/>.</param>
/// <remarks>Immutable; safe on any thread.</remarks>
public sealed record ProcessTime(TimeZoneInfo? Zone, int? WeekendFirst, int? WeekendLast)
{
    /// <summary>A process that says nothing of time.</summary>
    public static readonly ProcessTime None = new(null, null, null);
}
