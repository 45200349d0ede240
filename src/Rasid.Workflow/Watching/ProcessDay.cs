using Rasid.Packs;

namespace Rasid.Workflow;

/// <summary>Days as they begin where the process is; in UTC where the pack names no zone or the machine does not know it.</summary>
public static class ProcessDay
{
    /// <summary>When a day begins.</summary>
    public static DateTimeOffset Start(DateOnly day, Pack pack)
    {
        var midnight = day.ToDateTime(TimeOnly.MinValue);
        return new DateTimeOffset(midnight, Zone(pack).GetUtcOffset(midnight));
    }

    /// <summary>The day of a moment.</summary>
    public static DateOnly Of(DateTimeOffset moment, Pack pack) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, Zone(pack)).DateTime);

    private static TimeZoneInfo Zone(Pack pack)
    {
        ArgumentNullException.ThrowIfNull(pack);
        return pack.Zone.Length > 0 && TimeZoneInfo.TryFindSystemTimeZoneById(pack.Zone, out var zone) ? zone : TimeZoneInfo.Utc;
    }
}
