using Rasid.Time;

namespace Rasid.Storage;

/// <summary>How many events have the same days and the same standing.</summary>
/// <param name="Days">From the first to the last possible day, a side null where it is open; null for events without a date.</param>
/// <param name="Status">Their status.</param>
/// <param name="Events">How many, at least 1.</param>
public sealed record TimelineSpan(DateRange? Days, string Status, int Events);
