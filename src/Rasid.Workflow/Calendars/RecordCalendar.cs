namespace Rasid.Workflow;

/// <summary>What was planned or due between two days, as of a third, in order of days; what has no day comes last.</summary>
/// <param name="From">First day.</param>
/// <param name="To">Last day.</param>
/// <param name="Today">As of which day.</param>
/// <param name="Entries">The entries.</param>
public sealed record RecordCalendar(DateOnly From, DateOnly To, DateOnly Today, IReadOnlyList<CalendarEntry> Entries);
